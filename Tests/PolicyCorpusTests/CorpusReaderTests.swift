import Testing

@testable import PolicyCorpus

@Suite struct CorpusReaderTests {
  private let folder: TestFolder

  init() throws { folder = try TestFolder() }

  private func names(_ reading: CorpusReader.Reading) -> [String] { reading.corpus.documents.map(\.name) }

  @Test func aFileIsADocumentWhateverItIsCalled() throws {
    try folder.write("通知", "全县修水库。")
    try folder.write("a.b.csv", "全县修水渠。")
    let reading = CorpusReader.read([folder.path + "/通知", folder.path + "/a.b.csv"])
    #expect(names(reading) == ["通知", "a.b"])
    #expect(reading.problems.isEmpty)
    #expect(reading.corpus.documents.map(\.path) == [folder.path + "/通知", folder.path + "/a.b.csv"])
  }

  @Test func aFolderGivesItsTextsInTheOrderOfTheirNames() throws {
    for name in [
      "c.txt", "a.md", "b/z.txt", "b/d/y.txt", "notes.questions", "tour.demo", "x.pdf", ".hidden.txt", ".git/e.txt",
    ] {
      try folder.write(name, "全县修水库。")
    }
    let reading = CorpusReader.read([folder.path])
    #expect(names(reading) == ["a", "y", "z", "c"])
    #expect(reading.problems.isEmpty)
  }

  @Test func synonymsAreNoDocument() throws {
    try folder.write("a.txt", "全县修水库。")
    try folder.write("synonyms.txt", "水库,水塘")
    #expect(names(CorpusReader.read([folder.path])) == ["a"])
  }

  @Test func equalNamesAreToldApartByTheirPaths() throws {
    for name in ["2020/通知.txt", "2021/通知.txt", "2021/通知.md", "2021/办法.txt"] { try folder.write(name, "全县修水库。") }
    let found = names(CorpusReader.read([folder.path + "/"]))
    #expect(found == ["2020/通知.txt", "办法", "2021/通知.md", "2021/通知.txt"])
  }

  @Test func noTwoDocumentsHaveTheSameName() throws {
    for name in ["甲/通知.txt", "乙/通知.txt", "甲/丙.txt", "乙/丙.md"] { try folder.write(name, "全县修水库。") }
    let found = names(CorpusReader.read([folder.path + "/甲", folder.path + "/乙"]))
    #expect(found.count == 4 && Set(found).count == 4, "\(found)")
  }

  @Test func aFileNamedTwiceIsOneDocument() throws {
    try folder.write("a.txt", "全县修水库。")
    let file = folder.path + "/a.txt"
    #expect(names(CorpusReader.read([file, folder.path, file])) == ["a"])
    #expect(names(CorpusReader.read([folder.path, folder.path + "/"])) == ["a"])
    #expect(names(CorpusReader.read([file, folder.path + "/./a.txt"])) == ["a"])
  }

  @Test func linksThatLeadInACircleAddNothing() throws {
    try folder.write("b/a.txt", "全县修水库。")
    try folder.link("b/again", to: "..")
    let reading = CorpusReader.read([folder.path])
    #expect(names(reading) == ["a"])
    #expect(reading.problems.isEmpty)
  }

  @Test func linksToFilesAndFoldersAreFollowed() throws {
    try folder.write("一/a.txt", "全县修水库。")
    try folder.write("二/b.txt", "全县修水渠。")
    try folder.link("三/c.txt", to: "../一/a.txt")
    try folder.link("三/d", to: "../二")
    #expect(names(CorpusReader.read([folder.path + "/三"])) == ["c", "b"])
  }

  @Test func saysWhatCannotBeRead() throws {
    try folder.write("a.txt", "全县修水库。")
    try folder.write("binary.txt", [0xE5, 0x85, 0xA8, 0x0A, 0x0A, 0x00, 0x41])
    try folder.write("empty.txt", " \n\u{3000}\u{FEFF}\n")
    try folder.write("gbk.txt", Array("第一行\n第二行\n".utf8) + [0xC8, 0xAB, 0xCF, 0xD8])
    let reading = CorpusReader.read([folder.path])
    #expect(names(reading) == ["a"])
    #expect(
      reading.problems == [
        .binary(path: folder.path + "/binary.txt", line: 3), .empty(path: folder.path + "/empty.txt"),
        .notUTF8(path: folder.path + "/gbk.txt", line: 3),
      ])
  }

  @Test func saysWhereNothingStands() throws {
    let missing = folder.path + "/missing"
    #expect(CorpusReader.read([missing]).problems == [.notFound(path: missing)])
    #expect(CorpusReader.read([folder.path]).problems == [.noTexts(path: folder.path)])
    try folder.write("x.pdf", "一")
    #expect(CorpusReader.read([folder.path]).problems == [.noTexts(path: folder.path)])
    #expect(CorpusReader.read([]).problems.isEmpty)
  }

  @Test func aPipeIsNoFile() throws {
    try folder.makePipe("pipe.txt")
    #expect(CorpusReader.read([folder.path + "/pipe.txt"]).problems == [.notAFile(path: folder.path + "/pipe.txt")])
    try folder.write("a.txt", "全县修水库。")
    #expect(names(CorpusReader.read([folder.path])) == ["a"])
  }

  @Test func aLinkInACircleOrToNothingIsNoDocument() throws {
    try folder.link("self.txt", to: "self.txt")
    try folder.link("gone.txt", to: "nowhere.txt")
    try folder.write("a.txt", "全县修水库。")
    #expect(names(CorpusReader.read([folder.path])) == ["a"])
    #expect(CorpusReader.read([folder.path + "/self.txt"]).problems == [.notFound(path: folder.path + "/self.txt")])
  }

  #if os(Linux)
    @Test func saysWhatTheSystemRefuses() throws {
      try folder.link("memory.txt", to: "/proc/self/mem")
      try folder.write("a.txt", "全县修水库。")
      let reading = CorpusReader.read([folder.path])
      #expect(names(reading) == ["a"])
      #expect(reading.problems == [.unreadable(path: folder.path + "/memory.txt", error: SystemError(number: 5))])
      #expect(SystemError(number: 5).message == "Input/output error")
    }
  #endif

  @Test func aLongFileIsReadWhole() throws {
    let text = String(repeating: "全县修水库。\n", count: 100_000)
    try folder.write("long.txt", text)
    let document = try #require(CorpusReader.read([folder.path + "/long.txt"]).corpus.documents.first)
    #expect(document.bytes.count == text.utf8.count)
    #expect(document.sentences.count == 100_000)
  }
}
