import ChineseText
import PolicyCorpus
import Testing

@testable import Answering

@Suite struct ClauseAgentsTests {
  /// A sentence, and what its first clause is about.
  static let sentences = [
    ("商队来到白河。", "商队"), ("1912年，商队来到白河。", nil), ("1912年商队来到白河。", "商队"),
    ("后来商队先后来到白河。", "商队"), ("在大会中商队得到表彰。", "商队"), ("创立了医馆。", nil), ("王莽强行将山民迁入石门。", "王莽"),
  ]

  @Test(arguments: sentences)
  func findsSubject(_ sentence: String, _ expected: String?) {
    let document = SharedDocument(DocumentReader.read(Array(sentence.utf8), name: "1"))
    let passage = Passage(document, documentIndex: 0, index: 0)
    #expect(passage.agents.first?.map { passage.string($0) } == expected)
  }

  @Test(arguments: [
    ("高岭国相明临阿吉", "明临阿吉"), ("担任主编的商人沙木措", "沙木措"), ("闯王李望川", "李望川"), ("塔林部众", "塔林部众"), ("王望川", "王望川"),
  ])
  func findsName(_ phrase: String, _ name: String) {
    let characters = phrase.folded
    #expect(String(folded: characters[CalledName.within(characters, 0..<characters.count)]) == name)
  }
}
