import ChineseText
import PolicyCorpus

extension Extraction {
  /// The bodies of the sentence, and the subject of a clause that acts as one.
  func organizations() -> [Candidate] {
    var found: [Candidate] = []
    for name in NamePhrase.organizations(in: characters, range) where !isAsked(name.range) {
      var prior = name.isProper ? 0.6 : 0.25
      let role = roleAgreement(name.range)
      prior += role + anchorAgreement(name.range) + kindAgreement(name.range)
      if role <= 0, asksRole { prior -= 0.3 }
      if coverage(of: name.range) > 0.35 { prior -= 0.2 }
      found.append(
        Candidate(passage: passage, range: name.range, rule: "organization.suffix", prior: max(0, min(1, prior))))
    }
    found += coordinated(found)
    found += subjects(prior: 0.4).map { subject in
      // 甲推出作品 for 哪家推出作品: what stands right before the verb of the question is what acts.
      guard actsAsAsked(subject.range) else { return subject }
      var subject = subject
      subject.isTyped = true
      return subject
    }
    found += rolesHeld()
    found += untyped(gaps())
    return found
  }

  /// 由甲、乙协调: bodies that act together answer together.
  private func coordinated(_ names: [Candidate]) -> [Candidate] {
    guard question.focus.map({ $0.count <= 2 }) ?? true, !Self.singling.contains(where: { question.contains($0) })
    else {
      return []
    }
    var found: [Candidate] = []
    var row: [Candidate] = []
    for name in names.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) + names.prefix(1) {
      if let last = row.last, name.range.lowerBound - last.range.upperBound == 1,
        Self.coordinators.contains(characters[last.range.upperBound])
      {
        row.append(name)
        continue
      }
      if row.count > 1, let first = row.first, let last = row.last {
        let isLed = first.range.lowerBound > range.lowerBound && characters[first.range.lowerBound - 1] == 0x7531  // 由
        let acts = roleAgreement(last.range) > 0
        if isLed || acts {
          var whole = Candidate(
            passage: passage, range: stretch(first.range.lowerBound, last.range.upperBound), items: row.map(\.range),
            rule: "organization.coordinated",
            prior: min(1, (row.map(\.prior).max() ?? 0) + (isLed && acts ? 0.12 : 0.06)))
          whole.reach = first.reach
          found.append(whole)
        }
      }
      row = [name]
    }
    return found
  }

  private static let singling = ["哪一家", "哪一个", "哪家", "哪一级", "哪所", "哪一所"].map(\.folded)
  private static let coordinators = CharacterSet16("、和与及")

  /// 哪家公司 wants a name that ends in 公司.
  private func kindAgreement(_ name: Range<Int>) -> Double {
    guard let focus = question.focus, focus.count >= 2, name.count > focus.count,
      !Self.anyBody.contains(question.characters, focus)
    else { return 0 }
    return characters[name.upperBound - focus.count..<name.upperBound].elementsEqual(question.characters[focus])
      ? 0.15 : 0
  }

  private static let anyBody = WordTable(words: "部门 单位 机构 机关 组织 主体")

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

  /// What the question's words leave open stands in for a name only where nothing looks like one.
  private func untyped(_ candidates: [Candidate]) -> [Candidate] {
    candidates.filter { $0.rule == "gap.between" || question.focus == nil }.map { candidate in
      var candidate = candidate
      candidate.prior *= 0.55
      return candidate
    }
  }

  /// 设在哪个部门: the same words stand right before the name.
  private func anchorAgreement(_ name: Range<Int>) -> Double {
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
    Self.roleWords.contains { question.contains($0) }
  }

  private static let roleWords = [
    "负责", "牵头", "主管", "承建", "承办", "主办", "运营", "管理", "指导", "发起", "承担", "监管", "审批", "归哪", "由哪",
  ].map(\.folded)

  /// 由甲负责, 在甲指导下, 甲牵头: the body that acts.
  private func roleAgreement(_ name: Range<Int>) -> Double {
    let before = name.lowerBound > range.lowerBound ? characters[name.lowerBound - 1] : 0
    let acts = Self.roles.longestPrefix(characters, at: pastBracket(name.upperBound), limit: range.upperBound) != nil
    if before == 0x7531 && acts { return 0.3 }  // 由
    if acts { return 0.15 }
    return before == 0x7531 ? 0.15 : 0
  }

  /// Just past a bracket, such as a short name, that stands at a place.
  private func pastBracket(_ place: Int) -> Int {
    guard place < range.upperBound, characters[place] == Character16.openParenthesis else { return place }
    return stretch(place, range.upperBound).first { characters[$0] == Character16.closeParenthesis }.map { $0 + 1 }
      ?? place
  }

  private static let roles = WordTable(
    words: "统一 具体 归口 协调 指导 负责 牵头 主管 承担 承办 主办 协办 发起 组织 统筹 管理 监督 审批 受理 建设 承建 实施 制定 印发 发布 联合 会同 主导 组建 出资 提供 运营 执行 解释 验收")

  /// The places of the sentence.
  func places() -> [Candidate] {
    var found: [Candidate] = []
    let bodies = NamePhrase.organizations(in: characters, range)
    for name in NamePhrase.places(in: characters, range) where isOfAskedKind(name) {
      // The place in the name of a body says where nothing happens.
      // 我市, 全国: a place without a name answers nothing.
      if isAsked(name.range) || !name.isProper && name.range.count <= 3 { continue }
      if bodies.contains(where: { $0.range.lowerBound == name.range.lowerBound && $0.range.count > name.range.count }) {
        continue
      }
      var prior = name.isProper ? 0.6 : 0.3
      if Self.toPlaces.longestSuffix(characters, before: name.range.lowerBound, from: range.lowerBound) != nil {
        prior += 0.15
      }
      // “某某江”: a name between quotation marks is a name of something else.
      if isBetweenQuotes(name.range) { prior -= 0.3 }
      if let focus = question.focus, let last = focus.last, let end = name.range.last,
        question.characters[last] == characters[end]
      {
        prior += 0.2
      }
      if coverage(of: name.range) > 0.3 { prior -= 0.3 }
      found.append(Candidate(passage: passage, range: name.range, rule: "place.suffix", prior: max(0, min(1, prior))))
    }
    // 在甲开展: what stands between 在 and the verb.
    for place in range
    where characters[place] == 0x5728 && PhraseBoundary.isParticle(characters, place, lowest: range.lowerBound) {
      let end = PhraseBoundary.end(of: place + 1, characters, highest: clause(of: place).upperBound, longest: 20)
      let named = NamePhrase(range: trimmed(stretch(place + 1, end)), kind: .place, isProper: true)
      if end > place + 2, isOfAskedKind(named), !isTimeOrRespect(place + 1, end) {
        found.append(
          Candidate(passage: passage, range: trimmed(stretch(place + 1, end)), rule: "place.in", prior: 0.5))
      }
    }
    found += seats()
    found += modifiers()
    found += untyped(gaps())
    return found
  }

  /// 甲中心三楼设立了专窗: what is set up is where its subject is.
  private func seats() -> [Candidate] {
    guard question.rules.contains(where: { $0.hasPrefix("place.") || $0 == "focus.place" }) else { return [] }
    var found: [Candidate] = []
    for clause in match.clauses {
      guard
        let verb = clause.dropFirst(3).prefix(18).first(where: {
          Self.settingUp.longestPrefix(characters, at: $0, limit: clause.upperBound) != nil
        }), coverage(of: verb..<clause.upperBound) > 0.15
      else { continue }
      let subject = trimmed(stretch(clause.lowerBound, verb), leading: Self.siteOpenings, trailing: Self.siteEndings)
      guard subject.count >= 2, !isAsked(subject), isBalanced(subject),
        Names.placeSuffix(characters, before: subject.upperBound, from: subject.lowerBound) != nil
          || Names.organizationSuffix(characters, before: subject.upperBound, from: subject.lowerBound) != nil
          || Self.siteParts.contains(characters[subject.upperBound - 1])
      else { continue }
      found.append(Candidate(passage: passage, range: subject, rule: "place.seat", prior: 0.6))
    }
    return found
  }

  private static let settingUp = WordTable(words: "设立 设有 开设 建有 设置 建成 新设 增设 配备 举办 举行 召开 开设了 设立了")
  private static let siteOpenings = CharacterSet16("在于的")
  private static let siteEndings = CharacterSet16("还也已内里的共均都将")
  private static let siteParts = CharacterSet16("楼层厅馆室内门口处场院园")

  /// 北岭国家渔港: the name right before the thing whose place is asked for.
  private func modifiers() -> [Candidate] {
    guard question.asking == nil || question.focus.map({ question.characters[$0].count >= 2 }) ?? false,
      let run = question.runs.max(by: { $0.count < $1.count }), run.count >= 4
    else { return [] }
    return CharacterSearch.all(Array(question.characters[run]), in: characters, range).compactMap { place in
      let start = PhraseBoundary.start(
        of: place.lowerBound, characters, lowest: clause(of: place.lowerBound).lowerBound, longest: 6)
      let name = stretch(start, place.lowerBound)
      guard (2...6).contains(name.count), !isEmptyOfContent(name),
        name.allSatisfy({ CharacterClass(characters[$0]) == .han })
      else { return nil }
      return Candidate(passage: passage, range: name, rule: "place.modifier", prior: 0.5)
    }
  }

  private static let toPlaces = WordTable(
    words: "在 赴 到 去 往 前往 来到 走进 抵达 奔赴 落户 落户在 位于 地处 坐落于 坐落在 设在 建在 设于 来自 返回 进驻 选址 选址在 选址于 于")

  private func isBetweenQuotes(_ name: Range<Int>) -> Bool {
    quotationRanges().contains { quotation in
      quotation.lowerBound < name.lowerBound && quotation.upperBound > name.upperBound && quotation.count <= 10
    }
  }

  /// 在开业之际, 在管理方面: what follows 在 and is no place.
  private func isTimeOrRespect(_ start: Int, _ end: Int) -> Bool {
    let limit = min(range.upperBound, end + 3)
    return DatePhrase.all(in: characters, stretch(start, end)).contains { $0.range.lowerBound == start }
      || stretch(start, limit).contains { place in
        Self.notPlaces.longestPrefix(characters, at: place, limit: limit) != nil
      }
  }

  private static let notPlaces = WordTable(
    words: "之际 期间 之时 之后 之前 以后 以前 过程中 方面 基础上 前提下 情况下 同时 时候 领导下 指导下 支持下 下,")

  /// 哪个省 wants a province, 哪座城市 a city, 哪个国家 a country.
  private func isOfAskedKind(_ name: NamePhrase) -> Bool {
    guard let focus = question.focus ?? question.asking, let last = name.range.last else { return true }
    let words = question.words(focus)
    let word = Array(characters[name.range])
    if words.hasSuffix("省份") || words.hasSuffix("省") || words.contains("省份") {
      return Names.isProvince(word) || characters[last] == 0x7701
    }
    if words.hasSuffix("城市") { return Names.isCity(word) || characters[last] == 0x5E02 && name.isProper }
    if let kind = words.folded.last, Self.placeKinds.contains(kind) { return characters[last] == kind }
    if words.hasSuffix("国家") || words.hasSuffix("哪国") { return Names.isCountry(word) }
    return true
  }

  private static let placeKinds = CharacterSet16("区县市镇乡村岛湖江河山港湾州")

  /// The subject of each clause: what stands before its first verb.
  func subjects(prior: Double) -> [Candidate] {
    var found: [Candidate] = []
    for clause in match.clauses {
      if Self.notSubjects.longestPrefix(characters, at: clause.lowerBound, limit: clause.upperBound) != nil { continue }
      let end = PhraseBoundary.end(of: clause.lowerBound, characters, highest: clause.upperBound, longest: 16)
      let subject = trimmed(stretch(clause.lowerBound, end))
      guard subject.count >= 2, end < clause.upperBound, !isEmptyOfContent(subject), !isAsked(subject),
        isBalanced(subject)
      else { continue }
      var candidate = Candidate(passage: passage, range: subject, rule: "subject.of-clause", prior: prior)
      candidate.isTyped = false
      found.append(candidate)
    }
    return found
  }

  private static let notSubjects = WordTable(
    words: "作为 对于 为 在 随着 根据 通过 按照 这 那 要 我们 他们 并 同时 此外 其中 如今 目前 以 从 由 对 把 将 让 使 当 因 由于 一时间")

  /// 作为甲，乙…: what 乙 is, and who 甲 is.
  func rolesHeld() -> [Candidate] {
    var found: [Candidate] = []
    for (number, clause) in match.clauses.enumerated() where number + 1 < match.clauses.count {
      guard CharacterSearch.matches(Self.asRole, in: characters, at: clause.lowerBound), coverage(of: clause) > 0.25
      else { continue }
      let next = match.clauses[number + 1]
      let end = PhraseBoundary.end(of: next.lowerBound, characters, highest: next.upperBound, longest: 16)
      let subject = trimmed(stretch(next.lowerBound, end))
      guard subject.count >= 2 else { continue }
      var candidate = Candidate(passage: passage, range: subject, rule: "role.held-by", prior: 0.85)
      candidate.reach = .sentence
      found.append(candidate)
    }
    return found
  }

  private static let asRole = "作为".folded

  /// Titles in 《》 and names in “”, the office of a named person, and what the question's words leave open.
  func titles() -> [Candidate] {
    if let office = officeOfPerson() { return [office] }
    var found: [Candidate] = []
    for quotation in quotationRanges() {
      let isTitle = characters[quotation.lowerBound] == Character16.openTitle
      var prior = isTitle ? 0.75 : 0.5
      if isAsked(quotation.lowerBound + 1..<quotation.upperBound - 1) { continue }
      if isTitle, asksDocument { prior += 0.15 }
      guard quotation.count > 3 else { continue }
      let span = isTitle ? quotation : quotation.lowerBound + 1..<quotation.upperBound - 1
      guard !span.isEmpty else { continue }
      var candidate = Candidate(
        passage: passage, range: span, rule: isTitle ? "title.marks" : "title.quotation", prior: prior)
      candidate.mayHoldTerms = isTitle
      found.append(candidate)
    }
    found += documentNames()
    if question.rules.contains("title.called") { found += subjects(prior: 0.35) }
    if Self.modelWords.contains(where: { question.contains($0) }) { found += latinNames() }
    found += codes()
    // “甲”获奖: the name in the marks says it better than the words with it.
    let marked = quotationRanges()
    found += gaps().filter { gap in
      !marked.contains { $0.lowerBound == gap.range.lowerBound && $0.upperBound < gap.range.upperBound }
    }
    return found
  }

  /// Whether a document is asked for, which title marks surround.
  private var asksDocument: Bool {
    question.rules.contains("title.document")
      || question.focus.map { Self.documentNouns.contains(question.characters, $0) } ?? false
      || question.contains("文件".folded)
  }

  private static let modelWords = ["型号", "代号", "APP", "软件", "名称", "简称", "英文"].map(\.folded)

  /// 纲要, 条例 and the like without title marks, with what belongs before them.
  private func documentNames() -> [Candidate] {
    var found: [Candidate] = []
    for end in (range.lowerBound + 2)...max(range.lowerBound + 2, range.upperBound) where end <= range.upperBound {
      guard let suffix = Self.documentNouns.longestSuffix(characters, before: end, from: range.lowerBound) else {
        continue
      }
      // 行动 in 行动计划 ends nothing.
      if Self.documentNouns.longestPrefix(characters, at: end, limit: range.upperBound) != nil { continue }
      var start = PhraseBoundary.start(of: end, characters, lowest: range.lowerBound, longest: 30)
      // 改革和发展规划纲要: what stands before 和 is no document of its own.
      if start > range.lowerBound + 2, characters[start - 1] == 0x548C {
        let left = PhraseBoundary.start(of: start - 1, characters, lowest: range.lowerBound, longest: 30)
        if start - 1 - left >= 2, Self.documentNouns.longestSuffix(characters, before: start - 1, from: left) == nil {
          start = left
        }
      }
      guard end - start > suffix.length + 1 else { continue }
      var prior = 0.5
      if let focus = question.focus,
        question.characters[focus].elementsEqual(characters[stretch(end - suffix.length, end)])
      {
        prior += 0.2
      }
      let name = trimmed(stretch(start, end))
      guard !isAsked(name), isBalanced(name) else { continue }
      var candidate = Candidate(passage: passage, range: name, rule: "title.document-noun", prior: prior)
      candidate.mayHoldTerms = true
      found.append(candidate)
    }
    return found
  }

  private static let documentNouns = WordTable(
    words: "纲要 条例 办法 规划 意见 方案 通知 法 决定 计划 行动 工程 规定 细则 章程 协定 公约 协议 宣言 白皮书 草案 博览会 论坛 大会 比赛 大赛 奖 栏目 专栏 活动 平台 系统 项目 展 节")

  /// The quotations and titles of the sentence with their marks, the outermost.
  func quotationRanges() -> [Range<Int>] {
    var found: [Range<Int>] = []
    var stack: [Int] = []
    for place in range {
      switch CharacterClass(characters[place]) {
      case .openQuote: stack.append(place)
      case .closeQuote:
        if let start = stack.popLast(), place > start + 1 { found.append(start..<place + 1) }
      default: break
      }
    }
    return found.sorted { $0.lowerBound < $1.lowerBound }
  }

  private func officeOfPerson() -> Candidate? {
    guard question.rules.contains("title.office") || question.contains("担任".folded) else { return nil }
    for person in PersonName.all(in: characters, range) {
      let name = Array(characters[person.name])
      guard question.contains(name) || name.count == 3 && question.contains(Array(name.prefix(3))) else { continue }
      if let office = person.office {
        return Candidate(passage: passage, range: trimmed(office), rule: "title.office-before-name", prior: 1)
      }
    }
    // 甲任（担任）某职.
    for verb in Self.holding {
      for place in CharacterSearch.all(verb, in: characters, range) {
        let end = PhraseBoundary.end(of: place.upperBound, characters, highest: clause(of: place.lowerBound).upperBound)
        if end > place.upperBound, Names.office(characters, before: end, from: place.upperBound) != nil {
          return Candidate(
            passage: passage, range: stretch(place.upperBound, end), rule: "title.office-held", prior: 0.9)
        }
      }
    }
    return nil
  }

  private static let holding = ["担任", "出任", "当选", "任命为", "兼任", "接任", "任"].map(\.folded)
}
