import ChineseText

extension FollowUpRules {
  /// 2018年呢？ asks the same of another time.
  static let otherTime = FollowUpRule(
    "follow-up.time", "A time alone takes the place of the time in the question before.", staysInDocument: false,
    examples: [
      FollowUpRule.Example("2017年建了几座桥？", "2018年呢？", "2018年建了几座桥？"),
      FollowUpRule.Example("建了几座桥？", "那去年呢？", "去年建了几座桥？"),
    ]
  ) { said, last in
    let core = said.core
    guard said.question.asking == nil,
      let date = DatePhrase.all(in: said.characters, core).first, date.range == core
    else { return [] }
    let words = said.words(core)
    guard let before = last.utterance.question.dates.first else {
      return [last.utterance.replacing(0..<0, with: words)]
    }
    return [last.utterance.replacing(before.range, with: words)]
  }

  /// 为什么？ 什么时候？ asks something else of the same.
  static let bareInterrogative = FollowUpRule(
    "follow-up.interrogative", "An interrogative alone takes the place of the one in the question before.",
    examples: [
      FollowUpRule.Example("关停了多少工厂？", "为什么？", "为什么关停了工厂？"),
      FollowUpRule.Example("大桥由谁建设？", "什么时候？", "什么时候大桥建设？"),
      FollowUpRule.Example("表彰了哪些单位？", "那有多少家呢？", "表彰了多少家单位？"),
      FollowUpRule.Example("表彰了多少单位？", "是哪些？", "表彰了哪些单位？"),
    ]
  ) { said, last in
    let core = said.core
    let before = last.utterance
    guard let asking = before.question.asking else { return [] }
    let asked = Array(said.characters[core])
    if adverbs.match(in: asked, at: 0)?.upperBound == asked.count {
      let start = asked.first == 0x662F ? core.lowerBound + 1 : core.lowerBound  // 是
      return [said.words(start..<core.upperBound) + removing(asking, from: before)]
    }
    if determiners.contains(where: { $0.match(in: asked, at: 0)?.upperBound == asked.count }) {
      let start = asked.first == 0x662F || asked.first == 0x6709 ? core.lowerBound + 1 : core.lowerBound  // 是 有
      return [before.replacing(determiner(asking, of: before), with: said.words(start..<core.upperBound))]
    }
    return []
  }

  /// 西湖区呢？ asks the same of another place, person, work or thing.
  static let otherThing = FollowUpRule(
    "follow-up.thing-alone", "A noun alone takes the place of its like in the question before.",
    staysInDocument: false,
    examples: [
      FollowUpRule.Example("东湖区建了几座桥？", "西湖区呢？", "西湖区建了几座桥？"),
      FollowUpRule.Example("《春耕》曝光量是多少？", "《秋收》呢？", "《秋收》曝光量是多少？"),
      FollowUpRule.Example("表彰了多少个乡镇企业？", "那行业协会呢？", "表彰了多少行业协会？"),
      FollowUpRule.Example("李明是什么职务？", "张伟呢？", "张伟是什么职务？", subject: Subject(person: "李明")),
    ]
  ) { said, last in
    guard said.isTied, said.question.asking == nil, !said.core.isEmpty, said.core.count <= 24 else { return [] }
    return [Substitution(said: said, noun: said.core, last: last).question]
  }

  /// 什么时候成立的？ asks of what was spoken about.
  static let loneVerb = FollowUpRule(
    "follow-up.subject", "An interrogative with a verb alone asks of what was spoken about.", yieldsToPage: true,
    examples: [
      FollowUpRule.Example("农业技术协会由谁创办？", "什么时候成立的？", "农业技术协会什么时候成立的？"),
      FollowUpRule.Example("农业技术协会何时成立？", "由谁指导？", "农业技术协会由谁指导？"),
    ]
  ) { said, last in
    let question = said.question
    guard let thing = last.subject.thing, question.asking != nil, question.focus == nil, question.quotations.isEmpty,
      question.dates.isEmpty, question.runs.reduce(0, { $0 + $1.count }) <= 3
    else { return [] }
    let core = said.words(said.core)
    return [thing + core + "？", core + "？"]
  }

  /// 那运送多少旅客呢？ stands for itself, or asks of what was spoken about.
  static let tied = FollowUpRule(
    "follow-up.tied", "那 and 呢 only tie a question to the one before.",
    examples: [FollowUpRule.Example("开通了多少线路？", "那运送多少旅客呢？", "运送多少旅客？")]
  ) { said, last in
    guard said.isTied, said.question.asking != nil else { return [] }
    let core = said.words(said.core)
    return [core + "？"] + (last.subject.thing.map { [$0 + core + "？"] } ?? [])
  }

  /// The question before without the words that ask: 关停了多少工厂 → 关停了工厂.
  private static func removing(_ asking: Range<Int>, from before: Utterance) -> String {
    var range = asking
    // 由谁, 是什么: the preposition or verb goes with what it governs.
    if range.lowerBound > 0, governing.contains(before.characters[range.lowerBound - 1]) {
      range = range.lowerBound - 1..<range.upperBound
    }
    return before.replacing(range, with: "")
  }

  /// The words that ask, without a first character of the noun that was taken for a measure word (哪些|单位).
  private static func determiner(_ asking: Range<Int>, of before: Utterance) -> Range<Int> {
    let end = asking.lowerBound + 2
    guard end < asking.upperBound,
      let noun = FocusNouns.type(before.characters, at: end, limit: before.characters.count), noun.length > 1
    else { return asking }
    return asking.lowerBound..<end
  }

  private static let governing = CharacterSet16("由是在有")
  private static let adverbs = Pattern(
    "(是|)(为什么|为何|为啥|怎么做的|怎么做到的|怎么办的|怎样|怎么|如何|什么时候|何时|哪一天|哪天|哪年|啥时候|在哪里|在哪儿|哪里|哪儿|什么地方|谁|哪个部门|哪个单位)(的|)$")
  private static let determiners = [
    Pattern("(是|有|)(多少|几)({M}|)$"), Pattern("(是|有|)(哪些|哪几{M}|哪个|哪家)$"),
  ]
}
