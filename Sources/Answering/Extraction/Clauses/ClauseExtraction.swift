import ChineseText
import PolicyCorpus

extension Extraction {
  /// Clauses that a word of reason announces, and the clause before the one that the question repeats.
  func reasons() -> [Candidate] {
    var found = announced(by: ClauseRules.reasons)
    found += beforeMatched(rule: "reason.clause-before", prior: 0.35)
    found += affected()
    if let best = bestClause, best > 1 {
      var first = Candidate(
        passage: passage, range: trimmed(match.clauses[0]), rule: "reason.first-clause", prior: 0.33)
      if Names.speechVerb(
        characters, at: max(first.range.lowerBound, first.range.upperBound - 1), limit: first.range.upperBound) != nil,
        match.clauses.count > 1
      {
        first.range = trimmed(match.clauses[1])
      }
      first.isTyped = false
      first.reach = .sentence
      if !isAttribution(first.range), !isTime(first.range) { found.append(first) }
    }
    found += nextSentence()
    found += previousSentence()
    found += wholeClauses(rule: "reason.clause", prior: 0.2)
    return found
  }

  /// Clauses that a word of means announces, what follows the clause that the question repeats, and what comes before it.
  func manners() -> [Candidate] {
    var found = announced(by: ClauseRules.manners)
    found += gaps().compactMap { $0.rule == "gap.between" || isVerbLed($0.range) ? $0.lessened(to: 0.9) : nil }
    let asksFor = question.contains(Self.forWord)
    found += emphases().map { candidate in
      var candidate = candidate
      if !asksFor { candidate.prior *= 0.6 }
      return candidate
    }
    found += withMeans()
    found += byWhom()
    found += afterMatched()
    found += afterTopic()
    found += nextDemand()
    found += beforeMatched(rule: "manner.clause-before", prior: 0.4)
    found += wholeClauses(rule: "manner.clause", prior: 0.3)
    return found.map { candidate in
      var candidate = candidate
      // What only repeats the question, or tells what for, does not tell how.
      if candidate.items.isEmpty, candidate.passage.index == passage.index {
        if coverage(of: candidate.range) > 0.7, !candidate.mayHoldTerms { candidate.prior -= 0.25 }
        if Self.purposes.longestPrefix(characters, at: candidate.range.lowerBound, limit: candidate.range.upperBound)
          != nil
        {
          candidate.prior -= 0.3
        }
      }
      // 按照部署 tells on whose word, not how; a verb at the head tells what is done.
      if Self.authorities.longestPrefix(characters, at: candidate.range.lowerBound, limit: candidate.range.upperBound)
        != nil
      {
        candidate.prior -= 0.25
      }
      if PhraseBoundary.verb(characters, at: candidate.range.lowerBound, limit: candidate.range.upperBound) != nil {
        candidate.prior += 0.05
      }
      return candidate
    }
  }

  /// Whether a phrase begins with what is done or by what means.
  private func isVerbLed(_ span: Range<Int>) -> Bool {
    PhraseBoundary.verb(characters, at: span.lowerBound, limit: span.upperBound) != nil
      || PhraseBoundary.weakVerb(characters, at: span.lowerBound, limit: span.upperBound) != nil
      || Self.doers.longestPrefix(characters, at: span.lowerBound, limit: span.upperBound) != nil
  }

  private static let doers = WordTable(words: "由 以 用 通过 按 全部 一律 一视同仁 必须 要 可 应 不 先 免 凭 经 实行 采取 统一 分 逐步 优先 就地")
  private static let purposes = WordTable(words: "为了 为着 旨在 以便 之所以")
  private static let authorityWords = ["按照", "根据", "依据", "遵照"].map(\.folded)
  private static let authorities = WordTable(words: "按照 根据 依据 遵照 对于 针对 面对 对 在 我们 从 随着 目前 现在")

  /// 以科学监管净化环境, 用优秀作品滋养人心: the means before the verb.
  private func withMeans() -> [Candidate] {
    var found: [Candidate] = []
    for place in range {
      guard let word = Self.means.longestPrefix(characters, at: place, limit: range.upperBound)?.length else {
        continue
      }
      let clause = clause(of: place)
      let asked = query.terms.indices.filter {
        query.terms[$0].range.lowerBound >= question.asking?.lowerBound ?? 0
      }
      let terms = asked.flatMap { match.occurrences[$0] }.filter {
        $0.quality > 0.5 && $0.range.lowerBound > place + word + 1 && $0.range.upperBound <= clause.upperBound
      }
      guard let next = terms.map(\.range.lowerBound).min(), next - place <= 60 else { continue }
      let span = trimmed(stretch(place + word, next))
      guard span.count >= 3, isBalanced(span) else { continue }
      found.append(Candidate(passage: passage, range: span, rule: "manner.means", prior: 0.8))
    }
    for place in range
    where (characters[place] == 0x4EE5 || characters[place] == 0x7528)
      && PhraseBoundary.isParticle(characters, place, lowest: range.lowerBound)
      || characters[place] == 0x7528 && startsClause(place)
    {
      let clause = clause(of: place)
      let terms = match.occurrences.flatMap { $0 }.map(\.range).filter {
        $0.lowerBound > place + 2 && $0.upperBound <= clause.upperBound
      }
      guard let next = terms.map(\.lowerBound).min(), next - place <= 40 else { continue }
      var candidate = Candidate(passage: passage, range: stretch(place, next), rule: "manner.with", prior: 0.62)
      candidate.isTyped = false
      found.append(candidate)
    }
    return found
  }

  private static let means = WordTable(words: "通过 采取 采用 运用 利用 依托 依靠 借助 凭借")

  /// 受高温影响，产量下降: what something suffered from.
  private func affected() -> [Candidate] {
    match.clauses.compactMap { clause in
      guard clause.count >= 4, characters[clause.lowerBound] == 0x53D7,  // 受
        Self.effectNouns.longestSuffix(characters, before: clause.upperBound, from: clause.lowerBound) != nil
      else { return nil }
      var candidate = Candidate(passage: passage, range: clause, rule: "reason.affected", prior: 0.85)
      candidate.reach = .sentence
      return candidate
    }
  }

  private static let effectNouns = WordTable(words: "影响 制约 冲击 拖累 限制 推动 带动 拉动")

  /// 由甲乙协商确定: who sees to what the question asks about, up to the end of the clause.
  private func byWhom() -> [Candidate] {
    var found: [Candidate] = []
    for place in range
    where characters[place] == 0x7531 && PhraseBoundary.isParticle(characters, place, lowest: range.lowerBound) {
      let clause = clause(of: place)
      guard place > clause.lowerBound, coverage(of: clause.lowerBound..<place) > 0.1 else { continue }
      var candidate = Candidate(
        passage: passage, range: trimmed(stretch(place, clause.upperBound)), rule: "manner.by-whom", prior: 0.66)
      candidate.reach = .sentence
      found.append(candidate)
    }
    return found
  }

  private func startsClause(_ place: Int) -> Bool {
    place == range.lowerBound || !CharacterClass(characters[place - 1]).isWord
  }

  /// The cuts of announcing words.
  func announced(by rules: [ClauseRule]) -> [Candidate] {
    var found: [Candidate] = []
    for rule in rules {
      for (number, clause) in match.clauses.enumerated() where mayAnnounce(rule, clause) {
        for word in rule.words {
          guard let place = announcing(word, in: clause, rule.position) else { continue }
          if let candidate = cut(rule, at: place, clause: number) { found.append(candidate) }
          break
        }
      }
    }
    return found
  }

  /// Whether a word of a rule may stand where the rule wants it: a quick look at its first character.
  private func mayAnnounce(_ rule: ClauseRule, _ clause: Range<Int>) -> Bool {
    switch rule.position {
    case .start:
      let start = clause.first { CharacterClass(characters[$0]) != .openQuote }
      return start.map { rule.heads.contains(characters[$0]) } ?? false
    case .anywhere: return clause.contains { rule.heads.contains(characters[$0]) }
    }
  }

  private func announcing(_ word: [UInt16], in clause: Range<Int>, _ position: ClauseRule.Position) -> Range<Int>? {
    switch position {
    case .start:
      var start = clause.lowerBound
      while start < clause.upperBound, CharacterClass(characters[start]) == .openQuote { start += 1 }
      guard CharacterSearch.matches(word, in: characters, at: start), start + word.count < clause.upperBound else {
        return nil
      }
      if word.count == 1, !PhraseBoundary.isParticle(characters, start, lowest: clause.lowerBound),
        !Self.loneWords.contains(word[0])
      {
        return nil
      }
      // 为 before a verb tells a purpose, before a noun for whom.
      if word == Self.forWord, !leadsToVerb(start + 1, clause) { return nil }
      return stretch(start, start + word.count)
    case .anywhere:
      guard let place = CharacterSearch.first(word, in: characters, clause), place.upperBound < clause.upperBound else {
        return nil
      }
      return place
    }
  }

  private func leadsToVerb(_ place: Int, _ clause: Range<Int>) -> Bool {
    PhraseBoundary.verb(characters, at: place, limit: clause.upperBound) != nil
      || Self.purposeAdverbs.longestPrefix(characters, at: place, limit: clause.upperBound) != nil
  }

  private static let forWord = "为".folded
  private static let purposeAdverbs = WordTable(
    words:
      "进一步 更好 切实 有效 全面 深入 充分 尽快 及时 严格 积极 大力 系统 加 使 让 防 保 补 解 规范 方便 方 便 提升 增强 优化 深化 强化 完善 支持 保护 维护 服务 引导 培养 培育 应对 治理 统一 缓 节 减 做 建 办 牵 稳 改"
  )
  private static let loneWords = CharacterSet16("将应故")

  private func cut(_ rule: ClauseRule, at place: Range<Int>, clause number: Int) -> Candidate? {
    let clause = match.clauses[number]
    let span: Range<Int>
    switch rule.cut {
    case .restOfClause:
      span = trimmed(stretch(place.upperBound, match.clauses[lastParallel(to: number, rule)].upperBound))
    case .restOfSentence where goesOnOtherwise(after: number):
      span = trimmed(stretch(place.upperBound, clause.upperBound))
    case .restOfSentence: span = trimmed(stretch(place.upperBound, sentenceEnd(from: place.upperBound)))
    case .wholeClause: span = trimmed(clause, leading: [])
    case .clauseBefore:
      guard number > 0, !isAttribution(match.clauses[number - 1]) else { return nil }
      var before = match.clauses[number - 1]
      if before.count < 4, number > 1 { before = match.clauses[number - 2].lowerBound..<before.upperBound }
      span = trimmed(before)
    }
    guard span.count >= 2 else { return nil }
    var candidate = Candidate(passage: passage, range: span, rule: rule.identifier, prior: rule.prior)
    candidate.reach = .sentence
    if coverage(of: span) > 0.6 { candidate.prior -= 0.3 }
    // 坚持甲、乙、丙: several ways side by side.
    if rule.identifier == "manner.adhere", span.contains(where: { characters[$0] == Character16.enumerationComma }) {
      candidate.prior += 0.15
    }
    return candidate
  }

  private static let findings = WordTable(words: "发现 了解到 看到 注意到 显示 表明 反映 认识到 考虑到")

  /// Whether the clause after one begins a new thought and not a parallel to it.
  func goesOnOtherwise(after number: Int) -> Bool {
    guard number + 1 < match.clauses.count else { return false }
    let clause = match.clauses[number]
    if Self.findings.longestSuffix(characters, before: clause.upperBound, from: clause.lowerBound) != nil {
      return false
    }
    let next = match.clauses[number + 1]
    return Self.newThoughts.longestPrefix(characters, at: next.lowerBound, limit: next.upperBound) != nil
  }

  private static let newThoughts = WordTable(words: "既 并 又 同时 但 而 其中 另外 此外 也 还 同 因此 所以 这 我们 我市 我县 我省 全市 全县 全省 今年 去年")

  /// 为了做甲，做乙，做丙，制定…: the last clause that is parallel to the announced one, before the clause that the question
  /// repeats.
  private func lastParallel(to number: Int, _ rule: ClauseRule) -> Int {
    guard rule.type == .reason else { return number }
    // 因为调查时发现，甲短缺: what was found is the reason.
    let clause = match.clauses[number]
    if number + 1 < match.clauses.count,
      Self.findings.longestSuffix(characters, before: clause.upperBound, from: clause.lowerBound) != nil
    {
      return match.clauses.count - 1
    }
    // The clause that the question repeats comes after the announced one.
    let later = match.clauses.indices.filter { $0 > number && coverage(of: match.clauses[$0]) > 0 }
    let best = later.max { coverage(of: match.clauses[$0]) < coverage(of: match.clauses[$1]) } ?? match.clauses.count
    var last = number
    while last + 1 < best, last - number < 3 {
      let next = match.clauses[last + 1]
      guard isVerbLed(next),
        Self.authorities.longestPrefix(characters, at: next.lowerBound, limit: next.upperBound) == nil
      else { break }
      last += 1
    }
    return last
  }

  /// The end of the sentence or of the quotation that a place stands in.
  func sentenceEnd(from place: Int) -> Int {
    var depth = 0
    var end = place
    while end < range.upperBound {
      switch CharacterClass(characters[end]) {
      case .openQuote: depth += 1
      case .closeQuote:
        depth -= 1
        if depth < 0 { return end }
      case .terminator: if depth <= 0 { return end }
      default: break
      }
      end += 1
    }
    return end
  }

  /// The clause with most of the question's terms.
  var bestClause: Int? {
    let clauses = match.clauses
    let scores = clauses.map { coverage(of: $0) }
    guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }), scores[best] > 0 else { return nil }
    return best
  }

  private func beforeMatched(rule: String, prior: Double) -> [Candidate] {
    guard let best = bestClause, best > 0, !isAttribution(match.clauses[best - 1]), !isTime(match.clauses[best - 1])
    else { return [] }
    var candidate = Candidate(passage: passage, range: trimmed(match.clauses[best - 1]), rule: rule, prior: prior)
    candidate.isTyped = false
    candidate.reach = .sentence
    // 有效提升, 切实保障: a clause of effect has its means before it.
    if Self.effects.longestPrefix(characters, at: match.clauses[best].lowerBound, limit: match.clauses[best].upperBound)
      != nil
    {
      candidate.prior += 0.3
    }
    var found = [candidate]
    if best > 1 {
      var all = candidate
      let first = isAttribution(match.clauses[0]) && best > 2 ? 1 : 0
      all.range = trimmed(stretch(match.clauses[first].lowerBound, match.clauses[best - 1].upperBound))
      if let opening = Self.openings.longestPrefix(characters, at: all.range.lowerBound, limit: all.range.upperBound) {
        all.range = trimmed(stretch(all.range.lowerBound + opening.length, all.range.upperBound))
      }
      let endsThere = match.clauses[(best + 1)...].allSatisfy(isEffect)
      all.prior += endsThere && all.range.count <= 50 ? 0.06 : -0.1
      found.append(all)
    }
    return found
  }

  private static let openings = WordTable(words: "这就需要我们 这就需要 这就要求我们 这就要求 这需要 我们要 我们 必须 要 应当 应")

  /// Whether a clause tells what comes of something.
  private func isEffect(_ clause: Range<Int>) -> Bool {
    Self.effects.longestPrefix(characters, at: clause.lowerBound, limit: clause.upperBound) != nil
  }

  /// Whether a clause does no more than name who speaks.
  func isAttribution(_ clause: Range<Int>) -> Bool {
    PersonName.all(in: characters, clause).contains { person in
      person.speaks && clause.upperBound - person.name.upperBound <= 5
    }
  }

  /// Whether a clause does no more than say when.
  private func isTime(_ clause: Range<Int>) -> Bool {
    guard clause.count <= 14 else { return false }
    return DatePhrase.all(in: characters, clause).contains { date in
      date.range.lowerBound - clause.lowerBound <= 2 && clause.upperBound - date.range.upperBound <= 3
    }
  }

  private static let effects = WordTable(
    words: "形成 能够 完全 有能力 有条件 具备 足以 有效 切实 不断 进一步 大大 显著 推动 促进 提升 提高 实现 确保 保障 增强 为 使 让 从而 有力 全面提升 持续提升 着力 充分")

  private func afterMatched() -> [Candidate] {
    guard let best = bestClause else { return [] }
    var found: [Candidate] = []
    let clause = match.clauses[best]
    let end = sentenceEnd(from: clause.lowerBound)
    // What the clause itself says after the question's words, and all that follows.
    var lastTerm = clause.lowerBound
    for places in match.occurrences {
      for occurrence in places
      where occurrence.range.upperBound <= clause.upperBound && occurrence.range.lowerBound >= clause.lowerBound {
        lastTerm = max(lastTerm, occurrence.range.upperBound)
      }
    }
    if best + 1 < match.clauses.count, match.clauses[best + 1].lowerBound < end {
      // 按照部署, the clause tells on whose word; what is done comes after it.
      var next = best + 1
      if next + 1 < match.clauses.count, match.clauses[next + 1].lowerBound < end,
        Self.authorityWords.contains(where: { CharacterSearch.first($0, in: characters, match.clauses[next]) != nil })
      {
        next += 1
      }
      let span = trimmed(stretch(match.clauses[next].lowerBound, thoughtEnd(from: next, end)))
      var prior = 0.5
      if clause.count <= 16 || Self.topics.contains(characters[clause.lowerBound]) { prior += 0.15 }
      if span.count > 80 { prior -= 0.25 }
      // What it leads to is not what is done.
      if isEffect(match.clauses[next]) { prior -= 0.35 }
      var candidate = Candidate(passage: passage, range: span, rule: "manner.clauses-after", prior: prior)
      candidate.isTyped = false
      found.append(candidate)
      var one = candidate
      one.range = trimmed(match.clauses[best + 1])
      one.prior = 0.35
      found.append(one)
    }
    if clause.upperBound - lastTerm >= 4 {
      let rest = trimmed(stretch(lastTerm, clause.upperBound))
      let isDemand = Self.demands.longestPrefix(characters, at: rest.lowerBound, limit: rest.upperBound) != nil
      var candidate = Candidate(
        passage: passage, range: rest, rule: "manner.rest-of-clause", prior: isDemand ? 0.62 : 0.4)
      candidate.isTyped = false
      found.append(candidate)
    }
    return found
  }

  /// The end of the clauses that follow one clause without turning to something else (而, 但, 目前).
  private func thoughtEnd(from first: Int, _ end: Int) -> Int {
    var last = first
    while last + 1 < match.clauses.count, match.clauses[last + 1].lowerBound < end,
      Self.turns.longestPrefix(
        characters, at: match.clauses[last + 1].lowerBound, limit: match.clauses[last + 1].upperBound) == nil
    {
      last += 1
    }
    return last + 1 < match.clauses.count && match.clauses[last + 1].lowerBound < end
      ? match.clauses[last].upperBound : end
  }

  private static let turns = WordTable(words: "而此前 而 但 但是 不过 然而 此前 目前 截至 至今 如今 今年 去年 其中 另外 此外 因此 所以")

  /// A short sentence that names a topic (三是防治病虫害。) has its measures in the sentences after it.
  private func afterTopic() -> [Candidate] {
    guard match.clauses.count <= 2, range.count <= 34, let next = passage.neighbour(1), match.coverage > 0.3,
      passage.sentence.number == 1
        || Self.itemMarks.contains(where: { CharacterSearch.matches($0, in: characters, at: range.lowerBound) })
    else { return [] }
    var candidate = Candidate(
      passage: next, range: trimmed(stretch(next.range.lowerBound, next.range.upperBound), leading: []),
      rule: "manner.after-topic", prior: 0.75)
    candidate.further = [passage]
    candidate.reach = .sentence
    return [candidate]
  }

  /// 供需矛盾突出。必须扩大生产: what must be done follows the trouble.
  private func nextDemand() -> [Candidate] {
    guard let next = passage.neighbour(1),
      let length = Self.demands.longestPrefix(next.characters, at: next.range.lowerBound, limit: next.range.upperBound)?
        .length
    else { return [] }
    var candidate = Candidate(
      passage: next, range: trimmed(stretch(next.range.lowerBound + length, next.range.upperBound)),
      rule: "manner.next-demand", prior: 0.6)
    candidate.further = [passage]
    return [candidate]
  }

  private static let itemMarks = ["一是", "二是", "三是", "四是", "五是", "六是", "七是", "八是"].map(\.folded)

  private static let topics = CharacterSet16("对针就在")

  /// 这是…: the sentence after the one that the question repeats.
  private func nextSentence() -> [Candidate] {
    guard let next = passage.neighbour(1),
      Self.resuming.longestPrefix(next.characters, at: next.range.lowerBound, limit: next.range.upperBound) != nil,
      let clause = next.clauses.first
    else { return [] }
    // 这样安排，主要是考虑到…: the announced reason in it.
    let inner = Extraction(question: question, query: query, match: match.moved(to: next))
    let announced = inner.announced(by: ClauseRules.reasons.filter { $0.identifier != "reason.this-is" }).map {
      candidate in
      var candidate = candidate
      candidate.further = [passage]
      return candidate
    }
    if !announced.isEmpty { return announced }
    var candidate = Candidate(passage: next, range: clause, rule: "reason.next-sentence", prior: 0.5)
    candidate.further = [passage]
    return [candidate]
  }

  private static let resuming = WordTable(words: "这 主要 之所以 目的 原因 究其原因 根源 根子 症结 归根结底")

  /// 某物短缺。要节约某物: a demand has its reason in the sentence before it.
  private func previousSentence() -> [Candidate] {
    guard let before = passage.neighbour(-1), let clause = before.clauses.first,
      Self.demands.longestPrefix(characters, at: range.lowerBound, limit: range.upperBound) != nil
    else { return [] }
    var first = Candidate(passage: before, range: clause, rule: "reason.sentence-before", prior: 0.36)
    first.further = [passage]
    first.isTyped = false
    return [first]
  }

  private static let demands = WordTable(words: "要 必须 应当 应 因此 所以 为此 需要 务必")

  func wholeClauses(rule: String, prior: Double) -> [Candidate] {
    // A clause that only repeats the question does not answer it.
    guard let best = bestClause, coverage(of: match.clauses[best]) < 0.75 else { return [] }
    var candidate = Candidate(
      passage: passage, range: trimmed(match.clauses[best], leading: []), rule: rule, prior: prior)
    candidate.mayHoldTerms = true
    candidate.isTyped = false
    return [candidate]
  }
}
