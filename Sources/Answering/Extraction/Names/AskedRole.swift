import ChineseText

/// The role in which a question asks for somebody, some place or some thing: its interrogative is a hole in a clause, and the rest of
/// the clause tells what fills it.
struct AskedRole: Sendable {
  enum Kind: Sendable {
    /// What does something: 谁收复了甲, 甲是谁创立的, 收复甲的人是谁.
    case agent
    /// What something is done to, told by a passive: 谁被处决.
    case sufferer
    /// What something is done to, or where it is done: 击败了谁, 逃往哪里.
    case patient
    /// Whose something is: 在谁的建议下.
    case owner
    /// What something is: 甲国的官方语言是哪种语言.
    case identity
    /// What a preposition leads to: 与谁结盟.
    case led(by: UInt16)
  }

  let kind: Kind
  /// Whether the predicate ends at the hole.
  var endsAtHole: Bool {
    switch kind {
    case .patient, .identity: true
    default: false
    }
  }
  /// What the question says of it, up to the hole or from it on.
  let predicate: Range<Int>
  /// The terms of the question that say so.
  let terms: [Int]

  /// The roles that a question may ask for, the likelier first.
  static func all(_ question: Question, _ query: Query) -> [AskedRole] {
    guard let asking = question.asking, asking.contains(where: { interrogatives.contains(question.characters[$0]) }),
      !asking.contains(where: { naming.contains(question.characters[$0]) })
    else { return [] }
    return kinds(question, asking).compactMap { kind, whole in
      let predicate = ownClause(whole, of: kind, question)
      let terms = query.terms.indices.filter {
        let range = query.terms[$0].range
        return range.clamped(to: predicate).contains { question.content[$0] }
          && !question.dates.contains { $0.range.overlaps(range) }
      }
      return terms.isEmpty ? nil : AskedRole(kind: kind, predicate: predicate, terms: terms)
    }
  }

  /// 局长叫什么名字 asks for the bearer of a name and of no role in a clause.
  private static let naming = CharacterSet16("叫姓名贵")
  private static let interrogatives = CharacterSet16("谁哪何什啥")

  /// Of several clauses, the one in which the interrogative stands.
  private static func ownClause(_ predicate: Range<Int>, of kind: Kind, _ question: Question) -> Range<Int> {
    let clauses = Clauses.split(question.characters, predicate)
    let standsBefore = predicate.upperBound <= (question.asking?.lowerBound ?? 0)
    return (standsBefore ? clauses.last : clauses.first) ?? predicate
  }

  private static func kinds(_ question: Question, _ asking: Range<Int>) -> [(Kind, Range<Int>)] {
    let characters = question.characters
    let start = asking.lowerBound
    let hole = holeEnd(question, asking)
    var end = characters.count
    while end > hole, !CharacterClass(characters[end - 1]).isWord || sentenceEndings.contains(characters[end - 1]) {
      end -= 1
    }
    guard hole < end else {
      // 基地是哪家企业的: whose it is.
      if hole < characters.count, characters[hole] == 0x7684, question.focus?.upperBound == hole,
        let copula = copulas.longestSuffix(characters, before: start, from: 0)?.length, start - copula >= 2
      {
        return [(.owner, 0..<start - copula)]
      }
      return kindsAtEnd(question, start)
    }
    let locative = locatives.longestPrefix(characters, at: hole, limit: end)?.length ?? 0
    let rest = hole + locative..<end
    guard !rest.isEmpty else { return kindsAtEnd(question, start) }
    if characters[hole] == 0x7684 {
      // 在谁的调停下，乙…: what 乙 does tells it where the text has another word for 调停.
      let next = rest.first { CharacterClass(characters[$0]) == .comma }
      let isLed = start > 0 && prepositions.contains(characters[start - 1])
      let others: [(Kind, Range<Int>)] =
        if let next, isLed { [(.led(by: characters[start - 1]), stretch(next + 1, end))] } else { [] }
      return [(.owner, hole + 1..<end)] + others
    }
    // 哪颗恒星是最早测出直径的 asks what something is.
    if question.type == .other, let copula = copulas.longestPrefix(characters, at: hole, limit: end)?.length,
      end - hole > copula + 1
    {
      return [(.identity, hole + copula..<end)]
    }
    if characters[hole] == 0x88AB { return [(.sufferer, hole + 1..<end)] }  // 被
    guard start > 0 else { return [(.agent, rest)] }
    let lead = characters[start - 1]
    if agentLeads.contains(lead) || causes.longestSuffix(characters, before: start, from: 0) != nil {
      return [(.agent, rest)]
    }
    if prepositions.contains(lead) { return [(.led(by: lead), rest)] }
    // What stands before may be a verb (任命谁为甲) or say where or when (甲国哪位首领统一了乙).
    guard CharacterClass(lead).isWord else { return [(.agent, rest)] }
    let governed: [(Kind, Range<Int>)] = [(.patient, 0..<start)]
    if mayGovern(question, start) { return governed + [(.agent, rest)] }
    return [(.agent, rest)] + (question.type == .other ? governed : [])
  }

  /// Whether a verb may end at a place, so that what follows is its object; a place is the object of few.
  private static func mayGovern(_ question: Question, _ end: Int) -> Bool {
    question.type == .person || verbEndings.contains(question.characters[end - 1])
      || PhraseBoundary.endsInVerb(question.characters, end, lowest: 0)
  }

  private static let verbEndings = CharacterSet16("了过到给往至入出成近")

  /// 收复甲的人是谁, 击败了谁
  private static func kindsAtEnd(_ question: Question, _ start: Int) -> [(Kind, Range<Int>)] {
    let characters = question.characters
    guard let copula = copulas.longestSuffix(characters, before: start, from: 0)?.length else {
      let isLed = start > 1 && placing.contains(characters[start - 1])
      // 远赴哪里: what asks for a place by itself, at the end, is where something is done, whatever the verb.
      let asksWhere = question.asking?.last.map { wholeAskings.contains(characters[$0]) } ?? false
      let isObject = isLed || asksWhere || question.type == .other || mayGovern(question, start)
      return start > 0 && isObject ? [(.patient, 0..<start)] : []
    }
    let subject = 0..<start - copula
    if question.type == .other { return thingKinds(characters, subject) }
    // 使用火山灰制成混凝土的为哪种人
    if asksKindOfPeople(question), actsAtStart(characters, subject) { return [(.agent, subject)] }
    guard let mark = characters[subject].lastIndex(of: 0x7684), mark > 2 else { return [] }
    let noun = mark + 1..<subject.upperBound
    // 收复甲的将领 does something, 甲国的将领 is somebody's.
    let acts = (2..<mark).contains { PhraseBoundary.verb(characters, at: $0, limit: mark) != nil }
    let isCalled =
      Names.office(characters, before: noun.upperBound, from: noun.lowerBound) != nil
      || PlainName.titleLength(characters, before: noun.upperBound, from: noun.lowerBound) != nil
    return actors.contains(characters, noun) || acts && isCalled ? [(.agent, 0..<mark)] : []
  }

  /// 用来捕鱼的是哪种鸟 asks for what does it, 官方语言是哪种语言 for what that is.
  private static func thingKinds(_ characters: [UInt16], _ subject: Range<Int>) -> [(Kind, Range<Int>)] {
    guard let last = subject.last, characters[last] == 0x7684 else { return [(.identity, subject)] }
    let said = subject.lowerBound..<last
    let isDone = PhraseBoundary.endsInVerb(characters, last, lowest: subject.lowerBound)
    return isDone ? [(.patient, said), (.agent, said)] : [(.agent, said)]
  }

  private static func asksKindOfPeople(_ question: Question) -> Bool {
    question.focus?.last.map { question.characters[$0] == 0x4EBA } ?? false  // 人
  }

  private static func actsAtStart(_ characters: [UInt16], _ subject: Range<Int>) -> Bool {
    PhraseBoundary.verb(characters, at: 0, limit: subject.upperBound) != nil
      || PhraseBoundary.weakVerb(characters, at: 0, limit: subject.upperBound) != nil
  }

  /// Past the noun that the interrogative picks one of.
  private static func holeEnd(_ question: Question, _ asking: Range<Int>) -> Int {
    let characters = question.characters
    let asksWhich = asking.contains { characters[$0] == 0x54EA || characters[$0] == 0x4EC0 }  // 哪 什
    guard asksWhich, let last = asking.last, !wholeAskings.contains(characters[last]) else { return asking.upperBound }
    // 哪个地区的双城经济圈
    if asking.upperBound < characters.count, characters[asking.upperBound] == 0x7684 { return asking.upperBound }
    var end = PhraseBoundary.subjectEnd(
      from: asking.upperBound, characters, highest: min(characters.count, asking.upperBound + 6))
    if let start = QuestionAnalyzer.pastKind(endingAt: end, characters) {
      end = PhraseBoundary.subjectEnd(from: start, characters, highest: min(characters.count, start + 6))
    }
    return max(end, question.focus.flatMap { $0.lowerBound <= end ? $0.upperBound : nil } ?? end)
  }

  /// 哪里, 什么地方, 什么人: what asks by itself.
  private static let wholeAskings = CharacterSet16("里儿方处地人边国")
  private static let locatives = WordTable(words: "上 中 里 期间")
  private static let sentenceEndings = CharacterSet16("的了呢吗啊呀")
  private static let agentLeads = CharacterSet16("被由是遭受")
  private static let prepositions = CharacterSet16("在与和同跟向对从自以为于给把将除")
  private static let causes = WordTable(words: "因 因为 由于 因著")
  private static let copulas = WordTable(words: "是 为 系 即 就是 即是 又是 则是 都是 分别是")
  private static let placing = CharacterSet16("在于自从")
  private static let actors = WordTable(
    words: "人 人物 人士 者 人员 国家 城市 地区 地方 区域 省份 民族 部族 国王 皇帝 君主 王子 将领 将军 总统 首相 诗人 作家 学者 科学家 歌手 演员 球员 选手")
}
