import ChineseText
import PolicyCorpus

extension Extraction {
  /// Words that somebody said: what stands in quotation marks or after a verb of saying, and what stands beside a saying.
  func quotations() -> [Candidate] {
    if let beside = besideQuotation() { return [beside] }
    if question.rules.first == "quote.characters" { return sayingsOfLength() }
    var found: [Candidate] = replies(prior: 0.8)
    found += pronounSayings()
    if question.rules.first == "quote.written" {
      for quotation in passage.quotations where quotation.count > 5 {
        add(quotation.lowerBound + 1..<quotation.upperBound - 1, "quote.written", 0.85, to: &found)
      }
    }
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
        add(
          stretch(from, range.upperBound), "quote.after-speaker", 0.7 + verbAgreement(from - verb..<from), to: &found)
      }
    }
    if let said = saidOfTopic() { found.append(said) }
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
    // Where nobody says anything, no words are anyone's.
    guard asksSpeaker, !isSpeech else { return found }
    return isUnspoken ? found.filter { $0.passage.index != passage.index } : found.map { $0.lessened(to: 0.6) }
  }

  /// Whether the question asks what somebody said, not how a text puts it.
  private var asksSpeaker: Bool {
    ["quote.what-said", "quote.view", "quote.how-said"].contains(question.rules.first)
      && !Self.writtenWords.contains { question.contains($0) }
  }

  private static let writtenWords = ["表述", "论述", "阐述", "描述", "概括", "定位"].map(\.folded)

  /// Whether the sentence only tells of somebody whose words are asked for and stand elsewhere.
  var isUnspoken: Bool { question.type == .quote && asksSpeaker && !isSpeech && speaksElsewhere }

  /// Whether whom the question names says something in the document: 某某说.
  private var speaksElsewhere: Bool {
    query.speaksSomewhere.value {
      guard let asking = question.asking, let run = question.runs.first(where: { $0.upperBound <= asking.lowerBound })
      else { return false }
      return stride(from: min(4, run.count), through: 2, by: -1).contains { length in
        let name = Array(question.characters[run.upperBound - length..<run.upperBound])
        return CharacterSearch.all(name, in: characters, 0..<characters.count).contains {
          Names.speechVerb(characters, at: $0.upperBound, limit: characters.count) != nil
        }
      }
    }
  }

  /// Whether words are said in the sentence.
  private var isSpeech: Bool {
    passage.text.lowerBound > range.lowerBound || !passage.questionsBefore.isEmpty
      || passage.quotations.contains { $0.count > 6 && characters[$0.lowerBound] != Character16.openTitle }
      || passage.persons.contains(where: \.speaks)
      || match.clauses.contains { clause in
        Names.speechVerb(characters, before: clause.upperBound, from: clause.lowerBound) != nil
          || Self.pronouns.contains(characters[clause.lowerBound])
      }
  }

  /// 他提醒，…: what somebody says whom a pronoun names.
  private func pronounSayings() -> [Candidate] {
    var found: [Candidate] = []
    for clause in match.clauses {
      let start = clause.first { CharacterClass(characters[$0]).isWord } ?? clause.lowerBound
      guard start + 1 < clause.upperBound, Self.pronouns.contains(characters[start]) else { continue }
      let from = start + (characters[start + 1] == 0x4EEC ? 2 : 1)  // 们
      guard let verb = Names.speechVerb(characters, at: from, limit: clause.upperBound),
        from + verb + 3 < range.upperBound
      else { continue }
      add(
        stretch(from + verb, range.upperBound), "quote.after-pronoun", 0.7 + verbAgreement(from..<from + verb),
        to: &found)
    }
    return found
  }

  private static let pronouns = CharacterSet16("他她")

  /// 提醒了什么 against 提醒: the very verb that the question asks with; where it asks with one, another is no such saying.
  private func verbAgreement(_ verb: Range<Int>) -> Double {
    guard Self.specificVerbs.contains(where: { question.contains($0) }) else { return 0 }
    return isAsked(verb) ? 0.2 : -0.2
  }

  private static let specificVerbs = ["提醒", "建议", "呼吁", "叮嘱", "承诺", "感慨", "坦言", "倡议", "要求", "嘱咐", "抱怨"].map(\.folded)

  /// 对于走红，某某认为: what follows a verb of saying behind which the clause ends, whoever says it.
  private func saidOfTopic() -> Candidate? {
    for (number, clause) in match.clauses.enumerated() where number + 1 < match.clauses.count {
      guard let verb = Names.speechVerb(characters, before: clause.upperBound, from: clause.lowerBound),
        clause.count > verb, isBalanced(clause),
        !passage.persons.contains(where: { $0.speaks && clause.contains($0.name.lowerBound) })
      else { continue }
      let span = trimmed(
        saying(in: stretch(clause.upperBound + 1, range.upperBound)), leading: Self.noParticles,
        trailing: Self.noParticles)
      guard span.count >= 4 else { continue }
      return Candidate(
        passage: passage, range: span, rule: "quote.after-saying",
        prior: 0.6 + verbAgreement(clause.upperBound - verb..<clause.upperBound), mayHoldTerms: true, reach: .sentence)
    }
    return nil
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
