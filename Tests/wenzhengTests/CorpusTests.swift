import PolicyCorpus
import Testing

@testable import wenzheng

@Suite struct CorpusTests {
  @Test func corpusIsSearchedInOrder() {
    func paths(
      _ named: [String], _ environment: String?, _ existing: Set<String>, folder: String? = "/opt/bin"
    ) -> [String]? {
      CorpusSearch(
        environment: { $0 == "WENZHENG_CORPUS" ? environment : nil }, exists: existing.contains,
        executableFolder: folder
      ).paths(named: named)
    }
    let everywhere: Set = ["corpus", "/opt/bin/corpus", "/opt/bin/../share/wenzheng/corpus"]
    #expect(paths(["a", "b"], "c", everywhere) == ["a", "b"])
    #expect(paths([], "c", everywhere) == ["c"])
    #expect(paths([], "", everywhere) == ["corpus"])
    #expect(paths([], nil, everywhere.subtracting(["corpus"])) == ["/opt/bin/corpus"])
    #expect(paths([], nil, ["/opt/bin/../share/wenzheng/corpus"]) == ["/opt/bin/../share/wenzheng/corpus"])
    #expect(paths([], nil, ["/opt/bin/corpus"], folder: nil) == nil)
  }

  @Test func documentsAreFoundByNameOrPath() throws {
    let documents = ["甲.txt", "tianjin.txt"].map { name in
      DocumentReader.read(Array("全市共有公园75个。\n".utf8), name: name, path: "文件夹/" + name)
    }
    let names = DocumentNames(corpus: Corpus(documents))
    #expect(try names.index(of: documents[1].name) == 1)
    #expect(try names.index(of: "文件夹/甲.txt") == 0)
    #expect(throws: UnknownDocument(name: "上海", nearest: nil)) { try names.index(of: "上海") }
    #expect(throws: UnknownDocument(name: "", nearest: nil)) { try names.index(of: "") }
  }

  private static let near: [(String, String?)] = [
    ("tianjing", "tianjin"), ("tinajin", "tianjin"), ("tian", "tianjin"), ("TIANJIN", "tianjin"), ("2018", "2018报告"),
    ("上海", nil), ("", nil), ("完全不同的名字", nil),
  ]

  @Test(arguments: near) func nearestName(_ typed: String, _ nearest: String?) {
    #expect(NearestName.find(typed, among: ["tianjin", "2018报告"]) == nearest)
  }
}
