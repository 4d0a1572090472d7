import ChineseText
import PolicyCorpus

extension Extraction {
  /// Words that somebody said: what stands in quotation marks or after a verb of saying, and what stands beside a saying.
  func quotations() -> [Candidate] {
    if let beside = besideQuotation() { return [beside] }
    if question.rules.first == "quote.characters" { return sayingsOfLength() }
    var found: [Candidate] = []
    for person in passage.persons where person.speaks {
      let manner = PersonName.soWords.longestPrefix(characters, at: person.name.upperBound, limit: range.upperBound)?
        .length
      guard
        let verb = Names.speechVerb(
          characters, at: person.name.upperBound + (manner ?? 0), limit: range.upperBound)
      else {
        continue
      }
      let from = person.name.upperBound + (manner ?? 0) + verb
      // “…。”某某说: what he says stands in the sentence before.
      let opens = (person.office ?? person.name).lowerBound <= range.lowerBound + 1
      if opens || manner != nil || match.clauses.count == 1, let before = passage.neighbour(-1),
        let last = before.range.last, CharacterClass(characters[last]) == .closeQuote
      {
        let said = trimmed(before.range, leading: Self.noParticles, trailing: Self.noParticles)
        var candidate = Candidate(passage: before, range: said, rule: "quote.before-speaker", prior: 0.95)
        candidate.mayHoldTerms = true
        candidate.reach = .sentence
        candidate.further = [passage]
        found.append(candidate)
      }
      if from + 3 < range.upperBound {
        add(stretch(from, range.upperBound), "quote.after-speaker", 0.7, to: &found)
      }
    }
    for quotation in passage.quotations
    where quotation.count > 8 && characters[quotation.lowerBound] == Character16.openDouble {
      let inner = quotation.lowerBound + 1..<quotation.upperBound - 1
      add(inner, "quote.in-marks", 0.65, to: &found)
    }
    if let best = bestClause {
      let end = sentenceEnd(from: match.clauses[best].lowerBound)
      add(stretch(match.clauses[best].lowerBound, end), "quote.from-clause", 0.45, to: &found)
      add(match.clauses[best], "quote.clause", 0.45, to: &found)
      if best + 1 < match.clauses.count {
        add(
          stretch(match.clauses[best + 1].lowerBound, sentenceEnd(from: match.clauses[best + 1].lowerBound)),
          "quote.clause-after", 0.45, to: &found)
      }
    }
    // The wording of a short sentence is wanted whole.
    let isWhole = question.rules.contains("quote.original") && range.count <= 50
    add(stretch(range.lowerBound, range.upperBound), "quote.sentence", isWhole ? 0.62 : 0.4, to: &found)
    found += gaps()
    found += namedModifiers()
    return found
  }

  /// 对定位的原话 against 坚持…的定位: what stands before a noun of the question, joined to it by 的.
  private func namedModifiers() -> [Candidate] {
    guard let asking = question.asking else { return [] }
    var found: [Candidate] = []
    for (number, term) in query.terms.enumerated()
    where term.range.upperBound <= asking.lowerBound && asking.lowerBound - term.range.upperBound <= 1 {
      for occurrence in match.occurrences[number]
      where occurrence.range.lowerBound > range.lowerBound && characters[occurrence.range.lowerBound - 1] == 0x7684 {
        let clause = clause(of: occurrence.range.lowerBound)
        var start = clause.lowerBound
        if let verb = PhraseBoundary.verb(characters, at: start, limit: clause.upperBound) { start += verb }
        let span = trimmed(
          stretch(start, occurrence.range.lowerBound - 1), leading: Self.noParticles, trailing: Self.noParticles)
        guard span.count >= 4 else { continue }
        found.append(Candidate(passage: passage, range: span, rule: "quote.modifier", prior: 0.8, mayHoldTerms: true))
      }
    }
    return found
  }

  /// What is said in some words that name who says it first: 甲再次强调，… and 甲说：“…”.
  private func saying(in span: Range<Int>) -> Range<Int> {
    for place in span
    where characters[place] == Character16.comma || characters[place] == Character16.colon {
      guard place - span.lowerBound <= 60, span.upperBound - place > 4 else { return span }
      // “…”，甲介绍，…: what is said stands before.
      if stretch(span.lowerBound, place).contains(where: { CharacterClass(characters[$0]) == .closeQuote }) {
        return span
      }
      let names = Names.speechVerb(characters, before: place, from: span.lowerBound) != nil
      if names { return stretch(place + 1, span.upperBound) }
    }
    return span
  }

  private func add(_ span: Range<Int>, _ rule: String, _ prior: Double, to found: inout [Candidate]) {
    let span = trimmed(saying(in: span), leading: Self.noParticles, trailing: Self.noParticles)
    guard span.count >= 2, Names.speechVerb(characters, before: span.upperBound, from: span.lowerBound) == nil else {
      return
    }
    found.append(
      Candidate(passage: passage, range: span, rule: rule, prior: prior, mayHoldTerms: true, reach: .sentence))
  }

  /// The words after, or before, a saying that the question quotes.
  private func besideQuotation() -> Candidate? {
    guard let rule = question.rules.first, rule == "quote.next-words" || rule == "quote.next-sentence" || asksBeside
    else { return nil }
    let isBefore =
      Self.wordsBefore.contains { question.contains($0) }
    for quotation in question.quotations {
      guard let place = CharacterSearch.first(Array(question.characters[quotation]), in: characters, range) else {
        continue
      }
      var span =
        isBefore
        ? trimmed(stretch(range.lowerBound, place.lowerBound))
        : trimmed(stretch(place.upperBound, sentenceEnd(from: place.upperBound)))
      var home = passage
      if span.isEmpty, let next = passage.neighbour(isBefore ? -1 : 1) {
        home = next
        span = trimmed(next.range, leading: Self.noParticles, trailing: Self.noParticles)
      }
      guard !span.isEmpty else { continue }
      var clauses = Clauses.split(characters, span)
      let own = Clauses.split(question.characters, quotation).count
      if let count = askedCount.map({ max($0, $0 == 1 ? own : 1) }), clauses.count > count {
        clauses = isBefore ? Array(clauses.suffix(count)) : Array(clauses.prefix(count))
      }
      guard let first = clauses.first, let last = clauses.last else { continue }
      var candidate = Candidate(passage: home, range: stretch(first.lowerBound, last.upperBound), rule: rule, prior: 1)
      if home.index != passage.index { candidate.further = [passage] }
      return candidate
    }
    return nil
  }

  private static let wordsBefore = ["前面", "之前", "上一句", "前一句", "前半句"].map(\.folded)

  private var asksBeside: Bool {
    !question.quotations.isEmpty && ["后面", "接着", "接下来", "紧接着", "下一句", "前面一句"].contains { question.contains($0.folded) }
  }

  private var askedCount: Int? {
    if question.contains("两句".folded) { return 2 }
    if question.contains("三句".folded) { return 3 }
    if question.contains("一句".folded) || question.contains("半句".folded) { return 1 }
    return nil
  }
}
