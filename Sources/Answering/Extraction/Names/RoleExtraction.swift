import ChineseText
import PolicyCorpus

extension Extraction {
  /// What fills the hole that the interrogative leaves, where the sentence says of something what the question says of it.
  ///
  /// 高句麗人被谁编进辽西郡 against 王莽将高句麗人编入辽西郡: who acts there is asked for, whatever his name looks like.
  func roleHolders() -> [Candidate] {
    let roles = query.askedRoles.value { AskedRole.all(question, query) }
    guard !roles.isEmpty, match.widerCoverage > 0.3 else { return [] }
    for role in roles {
      guard let said = saying(of: role) else { continue }
      for anchor in said.anchors {
        var found: [Candidate] = []
        for span in fillers(of: role, anchor, said.clause) {
          guard let held = holder(in: span) else { continue }
          let name = asksThing || picksOne ? held : withJoined(held, said.clause)
          guard !found.contains(where: { $0.range == name }) else { continue }
          found.append(
            Candidate(
              passage: passage, range: name, rule: "role.\(role.name)",
              prior: 0.35 + 0.3 * said.share - 0.06 * Double(found.count) + kindBonus(of: name), reach: .sentence))
        }
        if !found.isEmpty { return found }
      }
    }
    return []
  }

  /// Where the sentence says what the question says of a role.
  private struct Saying {
    /// The stretches of the clause that say so, the nearest to the hole first.
    let anchors: [Range<Int>]
    let clause: Int
    /// How much of the predicate is said.
    let share: Double
  }

  private func saying(of role: AskedRole) -> Saying? {
    guard role.terms.contains(where: match.occurrences.holds) else { return nil }
    var places: [(range: Range<Int>, clause: Int, term: Int, quality: Double)] = []
    for term in role.terms {
      // An abbreviation is too little to tell a role by.
      match.occurrences.each(ofTerm: term) {
        if $0.quality > Abbreviation.quality, !role.isOfAgent || !isWithinBody($0.range) {
          places.append(($0.range, $0.clause, term, $0.quality))
        }
      }
    }
    guard !places.isEmpty else { return nil }
    let all = share(of: role, places.map { ($0.term, $0.quality) })
    let needsHead = role.endsAtHole || all < 0.6 || question.type == .organization
    guard all >= 0.45, !needsHead || saysHead(of: role, places.map(\.term)) else { return nil }
    var clauses = Set(places.map(\.clause))
    if role.endsAtHole {
      // What is done stands right before whom it is done to.
      places.removeAll { query.terms[$0.term].range.upperBound < role.predicate.upperBound - 2 }
      clauses = Set(places.map(\.clause))
    } else {
      // The clause from which on most of it is said.
      clauses = clauses.filter { clause in
        share(of: role, places.filter { $0.clause >= clause }.map { ($0.term, $0.quality) }) >= 0.8 * all
      }
    }
    // Of several, the one that says most of the question.
    guard
      let clause = clauses.max(by: { (match.clauseCoverages[$0], $0) < (match.clauseCoverages[$1], $1) })
    else { return nil }
    if role.endsAtHole, !saysLast(of: role, in: match.clauses[clause], places.map(\.term)) { return nil }
    let own = places.filter { $0.clause == clause }
    let anchors =
      if role.endsAtHole {
        own.sorted { ($0.term, -$0.range.lowerBound) > ($1.term, -$1.range.lowerBound) }.map(\.range)
      } else {
        Self.joined(own.map(\.range))
      }
    return Saying(anchors: anchors, clause: clause, share: all)
  }

  /// 管理 in 市城市管理局 tells nothing that is done.
  private func isWithinBody(_ range: Range<Int>) -> Bool {
    guard
      PhraseBoundary.verb(characters, at: range.lowerBound, limit: range.upperBound) != nil
        || PhraseBoundary.weakVerb(characters, at: range.lowerBound, limit: range.upperBound) != nil
        || ActionVerbs.starts(characters, at: range.lowerBound, limit: range.upperBound)
    else { return false }
    return passage.organizations.contains { body in
      body.range.lowerBound < range.lowerBound && body.range.upperBound > range.upperBound
        && characters[body.range.lowerBound..<range.lowerBound].allSatisfy { CharacterClass($0) == .han }
        && PhraseBoundary.particles(in: characters, body.range).isEmpty
    }
  }

  /// Ranges that touch or overlap made one, in order.
  private static func joined(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = found.last, range.lowerBound <= last.upperBound {
        found[found.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        found.append(range)
      }
    }
    return found
  }

  /// Whether the words of the predicate right beside the hole are said.
  private func saysHead(of role: AskedRole, _ terms: [Int]) -> Bool {
    let content = role.predicate.filter { question.content[$0] && !FunctionWords.isLight(question.characters[$0]) }
    let head = role.endsAtHole ? Array(content.suffix(2)) : Array(content.prefix(2))
    return !head.isEmpty && head.allSatisfy { place in terms.contains { query.terms[$0].range.contains(place) } }
  }

  /// 放在哪里: whether the clause has the verb right before the hole, or a word that means the same.
  private func saysLast(of role: AskedRole, in clause: Range<Int>, _ terms: [Int]) -> Bool {
    guard
      let last = role.predicate.last(where: {
        question.content[$0] && !FunctionWords.isLight(question.characters[$0])
      })
    else { return true }
    if characters[clause].contains(question.characters[last]) { return true }
    return query.alternatives.contains { other in
      other.range.contains(last) && CharacterSearch.first(other.word, in: characters, clause) != nil
    }
  }

  /// The share of a predicate's characters that stand in some terms.
  private func share(of role: AskedRole, _ terms: [(number: Int, quality: Double)]) -> Double {
    var total = 0.0
    var found = 0.0
    for place in role.predicate
    where question.content[place] && CharacterClass(question.characters[place]).isWord
      && !question.dates.contains(where: { $0.range.contains(place) })
    {
      let weight = FunctionWords.weight(question.characters[place])
      total += weight
      found +=
        weight
        * terms.reduce(0) { query.terms[$1.number].range.contains(place) ? max($0, $1.quality) : $0 }
    }
    return total > 0 ? found / total : 0
  }

  private func fillers(of role: AskedRole, _ anchor: Range<Int>, _ number: Int) -> [Range<Int>] {
    switch role.kind {
    case .agent: agents(anchor, number)
    case .sufferer: subject(anchor, number)
    case .patient: patients(anchor, number)
    case .owner: owners(anchor, number) + agents(anchor, number)
    case .identity: identities(anchor, number)
    case .led(let preposition): led(preposition, anchor, number)
    }
  }

  /// Who does what is said: behind 被 or 由, or the subject of the clause or of one before.
  private func agents(_ anchor: Range<Int>, _ number: Int) -> [Range<Int>] {
    let clause = match.clauses[number]
    var found: [Range<Int>] = []
    if let mark = passage.particles.last(where: {
      clause.contains($0) && $0 < anchor.lowerBound && Self.agentMarks.contains(characters[$0])
        && characters[$0 + 1] != 0x4E8E  // 由于
    }) {
      // 由甲统筹、乙提供支撑: the one right before what is said.
      let comma = stretch(mark + 3, anchor.lowerBound - 2).last { characters[$0] == Character16.enumerationComma }
      if let comma,
        stretch(mark + 1, comma).contains(where: {
          PhraseBoundary.verb(characters, at: $0, limit: comma) != nil
            || ActionVerbs.starts(characters, at: $0, limit: comma)
        })
      {
        found.append(nounPhrase(from: comma + 1, to: anchor.lowerBound))
      }
      found.append(
        asksThing
          ? lastNoun(from: mark + 1, to: anchor.lowerBound) : modifiedPhrase(from: mark + 1, to: anchor.lowerBound))
    }
    // 主持修缮的是甲
    if let copula = stretch(anchor.upperBound, min(clause.upperBound, anchor.upperBound + 8)).first(where: {
      Self.clefts.longestPrefix(characters, at: $0, limit: clause.upperBound) != nil
    }) {
      found.append(modifiedPhrase(from: copula + 2, to: clause.upperBound))
    }
    found += subject(anchor, number)
    let start = PhraseBoundary.start(of: anchor.lowerBound, characters, lowest: clause.lowerBound)
    found.append(nounPhrase(from: start, to: anchor.lowerBound))
    return found
  }

  /// The subject of the clause, or of one before where it has none of its own.
  func subject(_ anchor: Range<Int>, _ number: Int) -> [Range<Int>] {
    let subjects = passage.agents
    for before in stride(from: number, through: max(0, number - 2), by: -1) {
      guard let subject = subjects[before] else { continue }
      let bare = stretch(subject.lowerBound, min(subject.upperBound, anchor.lowerBound))
      let own = asksThing && before == number ? withOwned(bare, to: anchor.lowerBound) : bare
      // 甲、乙等企业: the first of several is none by itself.
      if own.upperBound < range.upperBound, characters[own.upperBound] == Character16.enumerationComma { break }
      if holder(in: own) != nil {
        return [own]
      }
      // 高岭王的弟弟甲: what the question names modifies the one it asks for.
      let whole = modifiedPhrase(from: subject.lowerBound, to: max(own.upperBound, anchor.lowerBound))
      if before == number, !asksThing, whole.lowerBound > subject.lowerBound, holder(in: whole) != nil {
        return [whole]
      }
    }
    return []
  }

  private static let clefts = WordTable(words: "的是 者是 的为 者为")
  private static let agentMarks = CharacterSet16("被由")

  /// What stands behind the verb, or behind 将 or 把 before it, or is the subject of a passive clause.
  private func patients(_ anchor: Range<Int>, _ number: Int) -> [Range<Int>] {
    let clause = match.clauses[number]
    var place = anchor.upperBound
    while place < clause.upperBound, Self.verbEndings.contains(characters[place]) { place += 1 }
    let object = nounPhrase(from: place, to: clause.upperBound)
    // 宣示了甲对乙的决心: what goes on is no noun phrase by itself.
    let isWhole = !asksThing || askedKind != nil || endsPhrase(object.upperBound, clause)
    var found = isWhole ? [object] : []
    for mark in passage.particles where clause.contains(mark) && mark < anchor.lowerBound {
      if Self.objectMarks.contains(characters[mark]) {
        found.append(nounPhrase(from: mark + 1, to: anchor.lowerBound))
      } else if characters[mark] == 0x88AB, let subject = passage.agents[number] {
        found.append(stretch(subject.lowerBound, min(subject.upperBound, mark)))
      }
    }
    return found
  }

  private static let objectMarks = CharacterSet16("将把对向")
  private static let verbEndings = CharacterSet16("了过着到给往于至在入出成")

  /// Whose what is said is: the noun phrase before it, past 的.
  private func owners(_ anchor: Range<Int>, _ number: Int) -> [Range<Int>] {
    let clause = match.clauses[number]
    var end = anchor.lowerBound
    if end > clause.lowerBound, characters[end - 1] == 0x7684 { end -= 1 }
    let start = PhraseBoundary.start(of: end, characters, lowest: clause.lowerBound)
    return [stretch(start, end)]
  }

  /// What the same preposition leads to before what is said.
  private func led(_ preposition: UInt16, _ anchor: Range<Int>, _ number: Int) -> [Range<Int>] {
    let upper = match.clauses[number].upperBound
    let marks = Self.likePrepositions.first { $0.contains(preposition) } ?? CharacterSet16(characters: [preposition])
    return passage.particles.filter { $0 < min(upper, anchor.lowerBound) && marks.contains(characters[$0]) }
      .map { nounPhrase(from: $0 + 1, to: anchor.lowerBound) }.reversed()
  }

  /// 甲、乙和丙要带头: those that 谁 asks for together, where the clause or a preposition begins with the first.
  private func withJoined(_ name: Range<Int>, _ number: Int) -> Range<Int> {
    let clause = match.clauses[number]
    var start = name.lowerBound
    while start > clause.lowerBound + 2, Self.joins.contains(characters[start - 1]) {
      let before = PhraseBoundary.start(of: start - 1, characters, lowest: clause.lowerBound, longest: 12)
      let other = stretch(before, start - 1)
      guard other.count >= 2, other.allSatisfy({ CharacterClass(characters[$0]) == .han }), !isOfQuestion(other),
        !isPronoun(other), !isEmptyOfContent(other), !endsInVerb(other)
      else { break }
      start = before
    }
    var end = name.upperBound
    while end + 2 < clause.upperBound, Self.joins.contains(characters[end]) {
      var limit = min(clause.upperBound, end + 13)
      for occurrence in match.occurrences.all where occurrence.quality > 0.5 && occurrence.range.lowerBound > end + 2 {
        limit = min(limit, occurrence.range.lowerBound)
      }
      let other = stretch(end + 1, PhraseBoundary.subjectEnd(from: end + 1, characters, highest: limit))
      guard other.count >= 2, other.allSatisfy({ CharacterClass(characters[$0]) == .han }), !isOfQuestion(other) else {
        break
      }
      end = other.upperBound
    }
    // 甲会同乙进行
    if let joint = Self.jointly.longestPrefix(characters, at: end, limit: clause.upperBound)?.length,
      let other = passage.organizations.first(where: { $0.range.lowerBound == end + joint })
    {
      end = other.range.upperBound
    }
    return stretch(start, end)
  }

  private static let jointly = WordTable(words: "会同 联合 协同 商")

  /// 甲统筹、乙支撑: what ends in a verb is no holder beside the next.
  private func endsInVerb(_ span: Range<Int>) -> Bool {
    PhraseBoundary.endsInVerb(characters, span.upperBound, lowest: span.lowerBound)
      || span.count > 3 && ActionVerbs.starts(characters, at: span.upperBound - 2, limit: span.upperBound)
  }

  private static let joins = CharacterSet16("和与及、")
  private static let likePrepositions = [
    CharacterSet16("与和同跟"), CharacterSet16("从自由"), CharacterSet16("在于"), CharacterSet16("把将"),
  ]

  func nounPhrase(from start: Int, to limit: Int) -> Range<Int> {
    guard start < limit else { return start..<start }
    let phrase = stretch(start, PhraseBoundary.subjectEnd(from: start, characters, highest: min(limit, start + 24)))
    return asksThing ? withOwned(phrase, to: limit) : phrase
  }

  /// The same, past what modifies it: 被某党的甲击败.
  private func modifiedPhrase(from start: Int, to limit: Int) -> Range<Int> {
    var phrase = nounPhrase(from: start, to: limit)
    // 由发放补助的部门追回: a modifier that begins with a verb.
    if phrase.isEmpty, let mark = stretch(start + 2, min(limit, start + 14)).first(where: { characters[$0] == 0x7684 })
    {
      phrase = stretch(start, mark)
    }
    guard phrase.upperBound + 2 < limit, characters[phrase.upperBound] == 0x7684 else { return phrase }
    let rest = nounPhrase(from: phrase.upperBound + 1, to: limit)
    // 发放补助的部门: a noun for any body says nothing without it.
    if Self.anyBody.contains(characters, rest) || Self.anyHolder.contains(characters, rest) {
      return stretch(start, rest.upperBound)
    }
    return rest.isEmpty ? phrase : rest
  }

  /// 他, 其, 自己: what stands for somebody named before.
  func isPronoun(_ span: Range<Int>) -> Bool {
    Self.pronouns.longestPrefix(characters, at: span.lowerBound, limit: span.upperBound) != nil
  }

  private static let pronouns = WordTable(words: "他 她 它 其 此 这 那 该 两者 二者 双方 自己 本人 对方 前者 后者 有人 我 你 您 谁 一些 许多 不少 多数 大多数")

  private static let handing = CharacterSet16("报经交送请")
  private static let anyHolder = WordTable(words: "人 者 一方 企业 人员 个人 主管部门 责任人 当事人")

  /// Kinds of things that are no names.
  private static let kinds = WordTable(words: "帝国 王国 地区 地方 国家 城市 军队 部队 政府 人民 民众 军人 士兵 皇帝 国王 总统 大臣 失守")
  private static let joiners = CharacterSet16("与和及或并被把将")

  /// Nouns that end no name.
  private static let abstractions = WordTable(
    words:
      "现实 事实 原因 结果 问题 目的 目标 情况 工作 项目 活动 制度 部分 方面 关系 过程 措施 政策 条件 意义 影响 作用 事件 时代 时期 同时 内容 妻子 丈夫 方式 方法 地位 宪法 规定 会议 交易")

  /// Whether most of what a phrase says stands in the question, so that it is no answer.
  private func isOfQuestion(_ span: Range<Int>) -> Bool { isAsked(span) || coverage(of: span) > 0.2 }

  /// The name within a phrase that fills a role; nil where it cannot be one.
  func nameOfRole(_ phrase: Range<Int>) -> Range<Int>? {
    let whole = PhraseBoundary.withoutAdverb(trimmed(phrase), characters)
    guard (2...24).contains(whole.count), !isPronoun(whole) else { return nil }
    // 报市水务局批准: the body alone.
    let body = passage.organizations.first {
      $0.range.upperBound == whole.upperBound && (1...2).contains($0.range.lowerBound - whole.lowerBound)
        && Self.handing.contains(characters[whole.lowerBound])
    }
    let isGeneric =
      Self.anyBody.longestSuffix(characters, before: whole.upperBound, from: whole.lowerBound) != nil
      && whole.contains { characters[$0] == 0x7684 }
    let called = body?.range ?? (isGeneric ? whole : CalledName.within(characters, whole))
    // 院士甲受聘: a name that more than its place tells ends where it ends.
    let name = passage.persons.first { $0.name.lowerBound == called.lowerBound }?.name ?? called
    guard name.count >= 2, isBalanced(name), !isPronoun(name), isGeneric ? !isAsked(name) : !isOfQuestion(name),
      !isEmptyOfContent(name),
      !Self.kinds.contains(characters, name),
      !isCount(name),
      CharacterClass(characters[name.lowerBound]) != .digit,
      !name.prefix(4).contains(where: { characters[$0] == 0x4E86 }),
      !Self.joiners.contains(characters[name.lowerBound]),
      Names.placeSuffix(characters, before: name.upperBound, from: name.lowerBound).map({ $0 < name.count }) ?? true,
      Self.abstractions.longestSuffix(characters, before: name.upperBound, from: name.lowerBound) == nil,
      Names.office(characters, before: name.upperBound, from: name.lowerBound).map({ $0 < name.count }) ?? true,
      !passage.dates.contains(where: { $0.range.overlaps(name) })
    else { return nil }
    return name
  }
}

extension AskedRole {
  /// The rule of what something is done to.
  static let patientRule = "role.patient"

  fileprivate var isOfAgent: Bool {
    if case .agent = kind { true } else { false }
  }

  fileprivate var name: String {
    switch kind {
    case .agent: "agent"
    case .sufferer: "sufferer"
    case .patient: "patient"
    case .owner: "owner"
    case .led: "led"
    case .identity: "identity"
    }
  }
}
