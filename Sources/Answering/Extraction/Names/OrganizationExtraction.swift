import ChineseText
import PolicyCorpus

extension Extraction {
  /// The bodies of the sentence, and the subject of a clause that acts as one.
  func organizations() -> [Candidate] {
    var found: [Candidate] = []
    for name in passage.organizations where !isAsked(name.range) && !isCounted(name.range) {
      var prior = name.isProper ? 0.6 : 0.25
      let role = roleAgreement(name.range)
      let kind = kindAgreement(name.range)
      prior += role + anchorAgreement(name.range) + kind
      if role <= 0, asksRole { prior -= 0.3 }
      if kind <= 0, coverage(of: name.range) > 0.35 { prior -= 0.2 }
      found.append(
        Candidate(
          passage: passage, range: withoutAskedVerb(name.range), rule: "organization.suffix",
          prior: max(0, min(1, prior)),
          mayHoldTerms: kind > 0))
    }
    found += bodiesWithin()
    found += addressees()
    found += coordinated(found)
    found += subjects(prior: 0.4).map { subject in
      // 甲推出作品 for 哪家推出作品: what stands right before the verb of the question is what acts.
      guard actsAsAsked(subject.range) else { return subject }
      var subject = subject
      subject.isTyped = true
      return subject
    }
    found += rolesHeld()
    if !found.contains(where: \.isTyped) { found += roleHolders() }
    found += untyped(gaps())
    found += phrases(besides: found)
    return found
  }

  /// 向甲提出申请, 报甲审批: the body that a request goes to.
  private func addressees() -> [Candidate] {
    guard question.rules.contains("organization.addressee") else { return [] }
    var found: [Candidate] = []
    for place in range.dropLast(3) where Self.sending.contains(characters[place]) {
      let clause = clause(of: place)
      var end = place + 2
      while end < clause.upperBound, Self.requests.longestPrefix(characters, at: end, limit: clause.upperBound) == nil {
        end += 1
      }
      guard end < clause.upperBound, end - place <= 24,
        let request = Self.requests.longestPrefix(characters, at: end, limit: clause.upperBound)
      else { continue }
      let span = trimmed(stretch(place + 1, end))
      guard span.count >= 2, !isAsked(span) else { continue }
      // 报到哪里审批 against 报甲审批: the very thing that is asked about is done there.
      let asked = question.asking.map { asking in
        asking.contains {
          Self.requests.longestPrefix(question.characters, at: $0, limit: asking.upperBound) != nil
        } ? asking : question.characters.indices
      }
      let agrees =
        CharacterSearch.first(
          characters, end..<end + request.length, in: question.characters, asked ?? question.characters.indices) != nil
      found.append(
        Candidate(
          passage: passage, range: span, rule: "organization.addressee", prior: agrees ? 0.95 : 0.75, reach: .sentence))
    }
    return found
  }

  private static let sending = CharacterSet16("向报送经到")
  private static let requests = WordTable(
    words: "提出 提交 递交 书面 申请 报告 申报 备案 举报 投诉 反映 登记 审批 审核 批准 审查 报备 咨询 求助 办理 复核 同意 核准")

  /// 5个部门 names none.
  private func isCounted(_ name: Range<Int>) -> Bool {
    passage.numbers.contains { $0.range.lowerBound == name.lowerBound && $0.range.upperBound < name.upperBound }
  }

  /// 哪所大学 against 某某大学研究院: the body of the kind that is asked for, within the name of one that belongs to it.
  private func bodiesWithin() -> [Candidate] {
    guard let focus = question.focus, focus.count >= 2, !Self.anyBody.contains(question.characters, focus) else {
      return []
    }
    return passage.organizations.compactMap { name in
      guard let noun = occurs(focus, in: name.range), noun.lowerBound >= name.range.lowerBound + 2,
        noun.upperBound < name.range.upperBound,
        !NamePhrase.isCommon(characters, name.range.lowerBound..<noun.upperBound),
        !isAsked(name.range.lowerBound..<noun.upperBound)
      else { return nil }
      // 哪所大学有研究院: the question says what belongs to it.
      let isSaid = question.contains(characters, noun.upperBound..<name.range.upperBound)
      return Candidate(
        passage: passage, range: name.range.lowerBound..<noun.upperBound, rule: "organization.within",
        prior: isSaid ? 0.95 : 0.75, mayHoldTerms: isSaid)
    }
  }

  /// 由甲、乙协调: bodies that act together answer together.
  func coordinated(_ names: [Candidate]) -> [Candidate] {
    guard question.focus.map({ $0.count <= 2 }) ?? true, !Self.singling.contains(where: { question.contains($0) })
    else {
      return []
    }
    var rows: [[Candidate]] = []
    for name in names.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      if let last = rows.last?.last, areJoined(stretch(pastBracket(last.range.upperBound), name.range.lowerBound)) {
        rows[rows.count - 1].append(name)
      } else {
        rows.append([name])
      }
    }
    return rows.compactMap { row in
      guard row.count > 1, let first = row.first, let last = row.last else { return nil }
      let isLed = first.range.lowerBound > range.lowerBound && characters[first.range.lowerBound - 1] == 0x7531  // 由
      let acts = roleAgreement(last.range) > 0
      guard isLed || acts else { return nil }
      return Candidate(
        passage: passage, range: stretch(first.range.lowerBound, last.range.upperBound), items: row.map(\.range),
        rule: "organization.coordinated",
        prior: min(1, (row.map(\.prior).max() ?? 0) + (isLed && acts ? 0.12 : 0.06)), reach: first.reach)
    }
  }

  /// Whether no more than a word of joining stands between two bodies.
  private func areJoined(_ between: Range<Int>) -> Bool {
    between.count == 1 && Self.coordinators.contains(characters[between.lowerBound])
      || between.count == 2 && Self.together.contains(characters, between)
  }

  private static let singling = ["哪一家", "哪一个", "哪家", "哪一级", "哪所", "哪一所"].map(\.folded)
  private static let coordinators = CharacterSet16("、和与及")

  /// 哪家公司 wants a name that ends in 公司.
  func kindAgreement(_ name: Range<Int>) -> Double {
    if question.focus == nil, question.asking == nil {
      // Keywords that end as the name does: 新设 证券交易所.
      var shared = 0
      while shared < min(name.count - 1, question.characters.count),
        question.characters[question.characters.count - 1 - shared] == characters[name.upperBound - 1 - shared]
      { shared += 1 }
      return shared >= 4 ? 0.3 : 0
    }
    guard let focus = question.focus, focus.count >= 2, name.count > focus.count,
      !Self.anyBody.contains(question.characters, focus)
    else { return 0 }
    guard characters[name.upperBound - focus.count..<name.upperBound].elementsEqual(question.characters[focus]) else {
      return 0
    }
    // 期货交易所是哪一家: what the question says before the noun tells one from another.
    var further = 0
    while further < 4, focus.lowerBound > further, name.count > focus.count + further,
      question.characters[focus.lowerBound - further - 1] == characters[name.upperBound - focus.count - further - 1]
    { further += 1 }
    return 0.3 + (further >= 2 ? 0.15 : 0)
  }

  static let anyBody = WordTable(words: "部门 单位 机构 机关 组织 主体")

  /// Whether the term that follows the interrogative and its noun stands right behind some words.
  private func actsAsAsked(_ span: Range<Int>) -> Bool {
    guard let asking = question.asking, span.count <= 14 else { return false }
    let from = max(
      asking.upperBound, question.focus.map { $0.lowerBound >= asking.upperBound ? $0.upperBound : 0 } ?? 0)
    for (number, term) in query.terms.enumerated() where (0...1).contains(term.range.lowerBound - from) {
      if match.occurrences[number].contains(where: { (0...2).contains($0.range.lowerBound - span.upperBound) }) {
        return true
      }
    }
    return false
  }

  /// 设在哪个部门: the same words stand right before the name.
  func anchorAgreement(_ name: Range<Int>) -> Double {
    guard let asking = question.asking, asking.lowerBound >= 2, name.lowerBound >= range.lowerBound + 2 else {
      return 0
    }
    let asked = question.characters[asking.lowerBound - 2..<asking.lowerBound]
    if asked.elementsEqual(characters[name.lowerBound - 2..<name.lowerBound]) { return 0.25 }
    // 和哪个部门 wants the one with whom.
    guard let last = asked.last, Self.companions.contains(last),
      Self.together.longestSuffix(characters, before: name.lowerBound, from: range.lowerBound) != nil
    else { return 0 }
    return 0.3
  }

  private static let companions = CharacterSet16("和与跟同")
  private static let together = WordTable(words: "和 与 同 跟 会同 联合 携手 联手 协同 配合 商 对接")

  /// Whether the question asks who acts, not what something is.
  private var asksRole: Bool {
    // 企业发起的是哪家协会 asks for what was initiated.
    if let asking = question.asking, asking.lowerBound >= 2, question.characters[asking.lowerBound - 1] == 0x662F,
      question.characters[asking.lowerBound - 2] == 0x7684
    {
      return false
    }
    return Self.roleWords.contains { question.contains($0) }
  }

  private static let roleWords = [
    "负责", "牵头", "主管", "承建", "承办", "主办", "运营", "管理", "指导", "发起", "承担", "监管", "审批", "归哪", "由哪",
  ].map(\.folded)

  /// 由甲负责, 在甲指导下, 甲牵头: the body that acts.
  private func roleAgreement(_ name: Range<Int>) -> Double {
    let before = name.lowerBound > range.lowerBound ? characters[name.lowerBound - 1] : 0
    let acts = Self.roles.longestPrefix(characters, at: pastBracket(name.upperBound), limit: range.upperBound) != nil
    if before == 0x7531 && acts { return 0.3 }  // 由
    // 甲是乙的主管部门
    let clause = clause(of: name.lowerBound)
    if name.upperBound < clause.upperBound, [0x662F, 0x4E3A].contains(characters[name.upperBound]),  // 是 为
      Self.inCharge.longestSuffix(characters, before: clause.upperBound, from: name.upperBound) != nil
    {
      return asksRole ? 0.3 : 0
    }
    if acts { return 0.15 }
    return before == 0x7531 ? 0.15 : 0
  }

  /// Just past a bracket, such as a short name, that stands at a place.
  private func pastBracket(_ place: Int) -> Int {
    guard place < range.upperBound, characters[place] == Character16.openParenthesis else { return place }
    return stretch(place, range.upperBound).first { characters[$0] == Character16.closeParenthesis }.map { $0 + 1 }
      ?? place
  }

  private static let inCharge = WordTable(words: "主管部门 责任主体 责任单位 牵头单位 牵头部门 管理机构 主管单位 行业主管部门 业务主管部门 主办单位 承办单位 实施主体")
  private static let roles = WordTable(
    words: "统一 具体 归口 协调 指导 负责 牵头 主管 承担 承办 主办 协办 发起 组织 统筹 管理 监督 审批 受理 建设 承建 实施 制定 印发 发布 联合 会同 主导 组建 出资 提供 运营 执行 解释 验收")
}
