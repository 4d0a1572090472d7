import Testing

@testable import PolicyCorpus

@Suite struct SynonymFileTests {
  private let folder: TestFolder

  init() throws { folder = try TestFolder() }

  private func found(_ paths: String...) -> [String] {
    CorpusReader.read(paths.map { folder.path + "/" + $0 }).synonymFiles.map { file in
      #expect(file.bytes == Array("水库,水塘".utf8))
      return String(file.path.dropFirst(folder.path.count + 1))
    }
  }

  @Test func liesInAFolderOrBesideAFile() throws {
    for name in ["甲/a.txt", "甲/乙/b.txt", "丙/c.txt"] { try folder.write(name, "全县修水库。") }
    #expect(found("甲").isEmpty)
    for name in ["甲/synonyms.txt", "甲/乙/synonyms.txt"] { try folder.write(name, "水库,水塘") }
    #expect(found("甲") == ["甲/synonyms.txt", "甲/乙/synonyms.txt"])
    #expect(found("甲/a.txt") == ["甲/synonyms.txt"])
    #expect(found("甲/a.txt", "甲") == ["甲/synonyms.txt", "甲/乙/synonyms.txt"])
    #expect(found("丙").isEmpty)
  }

  @Test func isADocumentWhereItIsNamedItself() throws {
    try folder.write("synonyms.txt", "水库,水塘")
    let reading = CorpusReader.read([folder.path + "/synonyms.txt"])
    #expect(reading.corpus.documents.count == 1 && reading.synonymFiles.isEmpty)
  }
}
