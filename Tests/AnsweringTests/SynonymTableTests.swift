import ChineseText
import Testing

@testable import Answering

@Suite struct SynonymTableTests {
  @Test func everyLineIsAGroup() {
    for table in SynonymTable.all {
      table.eachLine { bytes in
        let line = String(decoding: bytes, as: UTF8.self)
        guard !line.hasPrefix("#") else { return }
        let sides = line.split(separator: "=>", omittingEmptySubsequences: false).map { side in
          side.split(separator: ",", omittingEmptySubsequences: false).map { $0.filter { $0 != " " } }
        }
        #expect(sides.count <= 2 && sides.joined().count > 1, "\(line)")
        #expect(sides.joined().allSatisfy { !$0.isEmpty }, "\(line)")
        #expect(sides.allSatisfy { Set($0).count == $0.count }, "\(line)")
      }
    }
  }

  @Test func noGroupStandsTwice() {
    var lines: Set<String> = []
    for table in SynonymTable.all {
      table.eachLine { bytes in
        let line = String(decoding: bytes, as: UTF8.self)
        #expect(line.hasPrefix("#") || lines.insert(line).inserted, "\(line)")
      }
    }
  }

  @Test func opposedWordsAreNoSynonyms() {
    for pair in Antonyms.builtInPairs {
      let alternatives = SynonymIndex.builtIn.alternatives(for: pair.word, 0..<pair.word.count)
      #expect(!alternatives.contains(pair.opposite), "\(String(folded: pair.word)) \(String(folded: pair.opposite))")
    }
  }
}
