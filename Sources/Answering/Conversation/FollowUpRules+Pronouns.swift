import ChineseText

extension FollowUpRules {
  /// Words that stand for what was named before.
  static let pronouns: [FollowUpRule] = [
    FollowUpRule(
      "follow-up.person", "他 and 她 stand for the person named last.",
      examples: [
        FollowUpRule.Example("谁主持会议？", "他说了什么？", "李明说了什么？", subject: Subject(person: "李明")),
        FollowUpRule.Example("谁主持会议？", "那位是什么职务？", "李明是什么职务？", subject: Subject(person: "李明")),
      ]
    ) { said, last in
      replacing(persons, in: said, by: last.subject.person)
    },
    FollowUpRule(
      "follow-up.place", "那里 and 当地 stand for the place named last.",
      examples: [FollowUpRule.Example("东湖区建了几座桥？", "那里有多少公园？", "东湖区有多少公园？")]
    ) { said, last in
      replacing(places, in: said, by: last.subject.place)
    },
    FollowUpRule(
      "follow-up.noun", "该 or 这个 before a noun stands for what was named with that noun.",
      examples: [
        FollowUpRule.Example("市民服务平台何时上线？", "该平台有多少用户？", "市民服务平台有多少用户？"),
        FollowUpRule.Example("县农民合作社由谁创办？", "这个合作社有多少社员？", "县农民合作社有多少社员？"),
      ]
    ) { said, last in
      guard let found = pointing.firstMatch(in: said.characters) else { return [] }
      let end = PhraseBoundary.end(of: found.upperBound, said.characters, highest: said.characters.count)
      for length in stride(from: min(6, end - found.upperBound), through: 2, by: -1) {
        let noun = Array(said.characters[found.upperBound..<found.upperBound + length])
        guard let full = antecedent(endingIn: noun, of: last) else { continue }
        return [said.replacing(found.lowerBound..<found.upperBound + length, with: full)]
      }
      return []
    },
    FollowUpRule(
      "follow-up.thing", "它 and 这个 stand for the body or thing named last.",
      examples: [
        FollowUpRule.Example("农业技术协会何时成立？", "它由谁指导？", "农业技术协会由谁指导？"),
        FollowUpRule.Example("《春耕》曝光量是多少？", "这个是谁策划的？", "《春耕》是谁策划的？"),
      ]
    ) { said, last in
      replacing(things, in: said, by: last.subject.thing)
    },
  ]

  private static func replacing(_ pronoun: Pattern, in said: Utterance, by words: String?) -> [String] {
    guard let words else { return [] }
    var from = 0
    while from < said.characters.count {
      let places = from..<said.characters.count
      guard let found = places.lazy.compactMap({ pronoun.match(in: said.characters, at: $0) }).first else { return [] }
      if !isInsideWord(found, said.characters) { return [said.replacing(found, with: words)] }
      from = found.upperBound
    }
    return []
  }

  /// 其他, 他们, 它们, 其它: no pronoun of one person or thing.
  private static func isInsideWord(_ range: Range<Int>, _ characters: [UInt16]) -> Bool {
    if range.lowerBound > 0, [0x5176, 0x5409].contains(characters[range.lowerBound - 1]) { return true }  // 其 吉
    return range.upperBound < characters.count && [0x4EEC, 0x4EBA].contains(characters[range.upperBound])  // 们 人
  }

  /// What was named before with a noun at its end: in the question, in the answer, or in the first sentence cited.
  private static func antecedent(endingIn noun: [UInt16], of last: Exchange) -> String? {
    let texts = [last.question, last.response.answer?.text, last.subject.thing, last.citations.first?.text]
    for text in texts.compactMap(\.self) {
      let folded = FoldedText(text)
      guard let place = CharacterSearch.last(noun, in: folded.characters, 0..<folded.count) else { continue }
      let start = PhraseBoundary.start(of: place.upperBound, folded.characters, lowest: 0)
      guard start < place.lowerBound else { continue }
      let bytes = folded.bytes(start..<place.upperBound)
      return String(decoding: Array(text.utf8)[bytes], as: UTF8.self)
    }
    return nil
  }

  private static let persons = Pattern("(这个人|那个人|此人|该人|这位|那位|他|她)")
  private static let places = Pattern("(那里|那儿|那边|当地|该地|该处|此地)")
  private static let things = Pattern("(这个|那个|它)")
  private static let pointing = Pattern("(该|此|(这|那)(个|家|座|项|款|部|份|条|支|所|一)|这)")
}
