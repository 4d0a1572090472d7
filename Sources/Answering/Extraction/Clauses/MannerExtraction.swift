import ChineseText
import PolicyCorpus

extension Extraction {
  /// Clauses that a word of means announces, what follows the clause that the question repeats, and what comes before it.
  func manners() -> [Candidate] {
    var found = announced(for: .manner)
    found.reserveCapacity(16)
    for gap in gaps()
    where (gap.rule == "gap.between" && clausesCrossed(gap.range) == 0 || isVerbLed(gap.range))
      && !continuesList(gap.range)
    {
      found.append(gap.lessened(to: 0.9))
    }
    found += replies(prior: 0.72)
    if question.rules.first != "manner.by-what" { found += demanded() }
    if let candidate = alternatives() { found.append(candidate) }
    if let candidate = nextRemedy() { found.append(candidate) }
    let raised = emphases()
    if !raised.isEmpty {
      let asksFor =
        question.contains(Announcement.forWord)
        || question.asking.map { asking in
          Self.raising.longestPrefix(question.characters, at: asking.upperBound, limit: question.characters.count)
            != nil
        } ?? false
      found += asksFor ? raised : raised.map { $0.lessened(to: 0.6) }
    }
    addMeans(to: &found)
    if asksNamedWay {
      for modifier in focusModifiers() {
        // 用什么模式 against 推行“甲”模式: what stands before the noun asked for.
        var modifier = modifier
        modifier.prior = 0.68
        found.append(modifier)
      }
    }
    addDoers(to: &found)
    addClausesAfterMatched(to: &found)
    if let candidate = afterTopic() { found.append(candidate) }
    if let candidate = nextDemand() { found.append(candidate) }
    addClausesBeforeMatched(rule: "manner.clause-before", prior: 0.4, to: &found)
    if let candidate = wholeClause(rule: "manner.clause", prior: 0.3) { found.append(candidate) }
    for number in found.indices { weighOpening(of: &found[number]) }
    return found
  }

  /// Whether 、 stands before some words: they say nothing of what stands before it.
  private func continuesList(_ span: Range<Int>) -> Bool {
    span.lowerBound > range.lowerBound
      && (characters[span.lowerBound - 1] == Character16.enumerationComma
        || Self.joining.contains(characters[span.lowerBound])
          && PhraseBoundary.isParticle(characters, span.lowerBound, lowest: range.lowerBound))
  }

  private static let joining = CharacterSet16("和及与等")

  /// Makes a candidate more or less likely by how it begins and by what it repeats.
  private func weighOpening(of candidate: inout Candidate) {
    let (start, end) = (candidate.range.lowerBound, candidate.range.upperBound)
    // What only repeats the question, or tells what for, does not tell how.
    if candidate.items.isEmpty, candidate.passage.index == passage.index {
      if !candidate.mayHoldTerms, coverage(of: candidate.range) > 0.7 { candidate.prior -= 0.25 }
      if Self.purposes.longestPrefix(characters, at: start, limit: end) != nil { candidate.prior -= 0.3 }
    }
    // 按照部署 tells on whose word, not how; a verb at the head tells what is done.
    if Self.authorities.longestPrefix(characters, at: start, limit: end) != nil { candidate.prior -= 0.25 }
    if PhraseBoundary.verb(characters, at: start, limit: end) != nil { candidate.prior += 0.05 }
  }

  /// Whether a phrase begins with what is done or by what means.
  func isVerbLed(_ span: Range<Int>) -> Bool {
    PhraseBoundary.verb(characters, at: span.lowerBound, limit: span.upperBound) != nil
      || PhraseBoundary.weakVerb(characters, at: span.lowerBound, limit: span.upperBound) != nil
      || Self.doers.longestPrefix(characters, at: span.lowerBound, limit: span.upperBound) != nil
      || ActionVerbs.starts(characters, at: span.lowerBound, limit: span.upperBound)
  }

  private static let doers = WordTable(words: "由 以 用 通过 按 全部 一律 一视同仁 必须 要 可 应 不 先 免 凭 经 实行 采取 统一 分 逐步 优先 就地")
  private static let raising = WordTable(words: "当 当作 作 作为 做 来当")
  private static let purposes = WordTable(words: "为了 为着 旨在 以便 之所以")

  private static let authorityWords = ["按照", "根据", "依据", "遵照"].map(\.folded)
  static let authorities = WordTable(words: "按照 根据 依据 遵照 对于 针对 面对 对 在 我们 从 随着 目前 现在")

  /// 以科学监管净化环境, 用优秀作品滋养人心: the means before the verb.
  private func addMeans(to found: inout [Candidate]) {
    let means = passage.means
    for verb in means.verbs {
      let clause = clause(of: verb.lowerBound)
      let asked = question.asking?.lowerBound ?? 0
      var next: Int?
      for (number, term) in query.terms.enumerated() where term.range.lowerBound >= asked {
        for occurrence in match.occurrences[number]
        where occurrence.quality > 0.5 && occurrence.range.lowerBound > verb.upperBound + 1
          && occurrence.range.upperBound <= clause.upperBound
          // 通过做甲、做乙、做丙: what 、 joins is a means too.
          && characters[occurrence.range.lowerBound - 1] != Character16.enumerationComma
        {
          next = min(next ?? .max, occurrence.range.lowerBound)
        }
      }
      guard let next, next - verb.lowerBound <= 60 else { continue }
      let span = trimmed(stretch(verb.upperBound, next))
      guard span.count >= 3, isBalanced(span) else { continue }
      found.append(Candidate(passage: passage, range: span, rule: "manner.means", prior: 0.8))
    }
    for place in means.prepositions {
      let clause = clause(of: place)
      var next: Int?
      for occurrence in match.occurrences.all
      where occurrence.range.lowerBound > place + 2 && occurrence.range.upperBound <= clause.upperBound {
        next = min(next ?? .max, occurrence.range.lowerBound)
      }
      guard let next, next - place <= 40 else { continue }
      // 以甲为: the frame goes on.
      guard characters[next - 1] != 0x4E3A else { continue }
      // 用甲把乙录下来: what is done with it belongs to the way.
      let disposes = stretch(place, next).contains {
        Self.disposing.contains(characters[$0]) && PhraseBoundary.isParticle(characters, $0, lowest: place)
      }
      found.append(
        Candidate(
          passage: passage, range: disposes ? trimmed(stretch(place, clause.upperBound)) : stretch(place, next),
          rule: "manner.with", prior: disposes ? 0.72 : 0.62, mayHoldTerms: disposes, isTyped: false))
    }
  }

  private static let disposing = CharacterSet16("把将")

  /// Whether a noun of way stands right behind the interrogative (什么模式, 哪种机制).
  private var asksNamedWay: Bool {
    guard let asking = question.asking else { return false }
    return Self.ways.longestPrefix(question.characters, at: asking.upperBound, limit: question.characters.count) != nil
  }

  static let ways = WordTable(words: "模式 方式 机制 办法 方法 途径 形式 渠道 手段 制度 做法 路径 方案 标准 原则")

  /// 由甲乙协商确定: who sees to what the question asks about, up to the end of the clause.
  private func addDoers(to found: inout [Candidate]) {
    for place in passage.particles where characters[place] == 0x7531 {
      let clause = clause(of: place)
      guard place > clause.lowerBound, coverage(of: clause.lowerBound..<place) > 0.1 else { continue }
      let steps = trimmed(stretch(place, thoughtEnd(from: match.clause(of: place), sentenceEnd(from: place))))
      found.append(
        Candidate(
          passage: passage, range: steps.count <= 80 ? steps : trimmed(stretch(place, clause.upperBound)),
          rule: "manner.by-whom", prior: 0.68, reach: .sentence))
    }
  }

  private func addClausesAfterMatched(to found: inout [Candidate]) {
    guard let best = bestClause else { return }
    let clause = match.clauses[best]
    let end = best + 1 < match.clauses.count ? sentenceEnd(from: clause.lowerBound) : clause.upperBound
    // What the clause itself says after the question's words, and all that follows.
    var lastTerm = clause.lowerBound
    for occurrence in match.occurrences.all
    where occurrence.range.upperBound <= clause.upperBound && occurrence.range.lowerBound >= clause.lowerBound {
      lastTerm = max(lastTerm, occurrence.range.upperBound)
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
      if isEffect(match.clauses[next]) || isReason(match.clauses[next]) { prior -= 0.35 }
      found.append(Candidate(passage: passage, range: span, rule: "manner.clauses-after", prior: prior, isTyped: false))
      found.append(
        Candidate(
          passage: passage, range: trimmed(match.clauses[best + 1]), rule: "manner.clauses-after", prior: 0.35,
          isTyped: false))
    }
    if clause.upperBound - lastTerm >= 4, case let rest = trimmed(stretch(lastTerm, clause.upperBound)),
      !continuesList(rest)
    {
      let isDemand = Self.demands.longestPrefix(characters, at: rest.lowerBound, limit: rest.upperBound) != nil
      // 对甲的企业建立某制度: behind those whom it concerns stands what is done.
      let isDone = Self.concerning.contains(characters[clause.lowerBound]) && isVerbLed(rest)
      let isStep = Self.steps.longestPrefix(characters, at: rest.lowerBound, limit: rest.upperBound) != nil
      found.append(
        Candidate(
          passage: passage, range: rest, rule: "manner.rest-of-clause", prior: isDemand || isDone ? 0.62 : 0.4,
          isTyped: false))
      if isDemand && best + 1 < match.clauses.count && isVerbLed(match.clauses[best + 1])
        || isStep && best + 1 < match.clauses.count,
        !isEffect(match.clauses[best + 1])
      {
        // 应当做甲，做乙
        found.append(
          Candidate(
            passage: passage, range: trimmed(stretch(lastTerm, thoughtEnd(from: best + 1, end))),
            rule: "manner.demands", prior: isStep ? opensSentence(lastTerm) ? 0.85 : 0.72 : 0.68,
            isTyped: isStep))
      }
    }
  }

  /// 淤泥经脱水后，用于制砖: whether no more than a subject stands before a place of the sentence.
  private func opensSentence(_ place: Int) -> Bool { place - range.lowerBound <= 8 }

  /// Whether a clause tells why.
  private func isReason(_ clause: Range<Int>) -> Bool {
    Self.reasonOpenings.longestPrefix(characters, at: clause.lowerBound, limit: clause.upperBound) != nil
  }

  private static let reasonOpenings = WordTable(words: "究其 原因 主要是因为 主要原因 因为 由于 是因为 根源 归根结底")
  private static let steps = WordTable(words: "经 由 按 先 依法 一律 全部 统一 分别 采取 实行 无需 无须 不必 予以 给予 凭 用于")

  /// The end of the clauses that follow one clause without turning to something else (而, 但, 目前).
  func thoughtEnd(from first: Int, _ end: Int) -> Int {
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

  private static let turns = WordTable(
    words: "例如 比如 既 最高 最低 最长 最多 因为 由于 以防 以免 以便 从而 以确保 防止 而此前 而 但 但是 不过 然而 此前 目前 截至 至今 如今 今年 去年 其中 另外 此外 因此 所以")

  /// A short sentence that names a topic (三是防治病虫害。) has its measures in the sentences after it.
  private func afterTopic() -> Candidate? {
    guard match.clauses.count <= 2, range.count <= 34, let next = passage.neighbour(1), match.coverage > 0.3,
      !Self.concerning.contains(characters[range.lowerBound]),
      !Self.orders.contains(where: { CharacterSearch.first($0, in: characters, range) != nil }),
      passage.sentence.number == 1
        || Self.itemMarks.contains(where: { CharacterSearch.matches($0, in: characters, at: range.lowerBound) })
    else { return nil }
    let way = wayNamed(in: next)
    let whole = trimmed(next.range, leading: Self.noParticles)
    return Candidate(
      passage: next, range: way ?? whole, rule: "manner.after-topic",
      prior: way != nil || isDoing(next) ? 0.75 : 0.45, reach: .sentence
    ).with(further: [passage])
  }

  /// 采取甲的办法: the way that a sentence names itself.
  private func wayNamed(in other: Passage) -> Range<Int>? {
    guard let clause = other.clauses.first,
      let announced = other.announcements.first(where: {
        $0.clause == 0 && ClauseRules.all[$0.rule].identifier == "manner.by"
      }),
      Self.ways.longestSuffix(other.characters, before: clause.upperBound, from: clause.lowerBound) != nil
    else { return nil }
    return stretch(announced.word.upperBound, clause.upperBound)
  }

  /// Whether a sentence begins with what is done, or with when it was done.
  private func isDoing(_ other: Passage) -> Bool {
    let moved = Extraction(question: question, query: query, match: match.moved(to: other))
    return other.clauses.prefix(2).contains { moved.isVerbLed($0) }
  }

  /// 供需矛盾突出。必须扩大生产: what must be done follows the trouble.
  private func nextDemand() -> Candidate? {
    guard let next = passage.neighbour(1),
      let length = Self.demands.longestPrefix(next.characters, at: next.range.lowerBound, limit: next.range.upperBound)?
        .length
    else { return nil }
    var candidate = Candidate(
      passage: next, range: trimmed(stretch(next.range.lowerBound + length, next.range.upperBound)),
      rule: "manner.next-demand", prior: 0.6)
    candidate.further = [passage]
    return candidate
  }

  private static let orders = ["应当", "必须", "需要", "不得"].map(\.folded)
  private static let itemMarks = ["一是", "二是", "三是", "四是", "五是", "六是", "七是", "八是"].map(\.folded)
  private static let topics = CharacterSet16("对针就在")
  private static let concerning = CharacterSet16("对针")
}
