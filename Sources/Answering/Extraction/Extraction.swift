import ChineseText
import PolicyCorpus

/// What a cutting rule looks at: the question, what is looked for, and one sentence that may answer.
struct Extraction: Sendable {
  let question: Question
  let query: Query
  private(set) var match: SentenceMatch
  private(set) var passage: Passage
  /// The folded characters of the whole document.
  private(set) var characters: [UInt16]
  /// The characters of the sentence, without its label.
  private(set) var range: Range<Int>

  init(question: Question, query: Query, match: SentenceMatch) {
    self.question = question
    self.query = query
    self.match = match
    passage = match.passage
    characters = match.passage.characters
    range = match.passage.text
  }

  /// Looks at another sentence for the same question.
  mutating func turn(to match: SentenceMatch) {
    self.match = match
    passage = match.passage
    characters = match.passage.characters
    range = match.passage.text
  }

  /// The candidates that the rules for the question's type cut from the sentence.
  func candidates() -> [Candidate] {
    let coded = codes()
    if !coded.isEmpty { return coded }
    var found: [Candidate] = []
    switch question.type {
    case .number: found = numbers()
    case .date: found = dates()
    case .person: found = persons()
    case .organization: found = organizations()
    case .place: found = places()
    case .title: found = titles()
    case .list: found = lists()
    case .definition: found = definitions() + gaps().filter { $0.rule == "gap.between" }.map { $0.lessened(to: 0.6) }
    case .reason: found = reasons()
    case .manner: found = manners()
    case .yesno: found = polarity()
    case .quote: found = quotations()
    case .other: found = others()
    }
    if question.wantsList, question.type != .list, question.type != .yesno {
      found += lists().map { question.type == .manner ? $0.lessened(to: hasActions($0) ? 0.8 : 0.6) : $0 }
    }
    found += siblings()
    if answersOther { found = found.map { $0.lessened(to: 0.3) } }
    found.drop { $0.isEmpty || isPolarityAlone($0) }
    return found.isEmpty ? fallbacks() : found
  }

  /// 连片开发的园区 against 连片开发某某园区: a name begins after what the question says up to a verb.
  func withoutAskedVerb(_ name: Range<Int>) -> Range<Int> {
    guard name.count >= 6 else { return name }
    for cut in stride(from: name.upperBound - 3, through: name.lowerBound + 4, by: -1)
    where PhraseBoundary.endsInVerb(characters, cut, lowest: name.lowerBound)
      && question.contains(characters, name.lowerBound..<cut)
    {
      return cut..<name.upperBound
    }
    return name
  }

  /// Whether what is listed are things done, and not the things that something is done to.
  private func hasActions(_ candidate: Candidate) -> Bool {
    candidate.rule != "list.enumeration" || candidate.items.contains(where: isVerbLed)
  }

  /// 没有 and the like answer nothing but a yes-or-no question.
  private func isPolarityAlone(_ span: Range<Int>) -> Bool {
    question.type != .yesno && span.count <= 2 && Self.polarityWords.contains(characters, span)
  }

  private static let polarityWords = WordTable(words: "是 否 有 没有 不是 没 无")

  /// What stands in where the rules of the question's type cut nothing: the sentence may still be the one that answers.
  private func fallbacks() -> [Candidate] {
    guard question.type != .yesno, question.type != .number, question.type != .date, !isUnspoken else { return [] }
    var found = gaps()
    for number in found.indices { found[number].prior *= 0.5 }
    found += subjects(prior: 0.22)
    if let candidate = wholeClause(rule: "clause.best", prior: 0.1) { found.append(candidate) }
    found.drop { $0.isEmpty || isPolarityAlone($0) }
    for number in found.indices { found[number].isTyped = false }
    return found
  }

  /// The clause that a place stands in.
  func clause(of place: Int) -> Range<Int> {
    match.clauses.isEmpty ? range : match.clauses[match.clause(of: place)]
  }

  /// The weight of the question's terms within some characters, over that of all terms.
  func coverage(of span: Range<Int>) -> Double { match.coverage(of: span) }

  /// Whether a stretch of the question stands in some characters of the document.
  func occurs(_ span: Range<Int>, in target: Range<Int>) -> Range<Int>? {
    CharacterSearch.first(question.characters, span, in: characters, target)
  }

  /// A range without marks, particles and spaces at its ends.
  func trimmed(
    _ span: Range<Int>, leading: CharacterSet16 = Extraction.leadingParticles,
    trailing: CharacterSet16 = Extraction.trailingParticles
  )
    -> Range<Int>
  {
    var lower = span.lowerBound
    var upper = span.upperBound
    while lower < upper,
      !isInner(characters[lower], opening: true)
        || leading.contains(characters[lower]) && !opensTimeWord(lower, limit: upper)
    {
      lower += 1
    }
    while upper > lower, !isInner(characters[upper - 1], opening: false) || trailing.contains(characters[upper - 1]) {
      upper -= 1
    }
    let result = stretch(lower, upper)
    return unquoted(result)
  }

  /// 以前, 以往: words that 以 begins and that are no preposition.
  private func opensTimeWord(_ place: Int, limit: Int) -> Bool {
    characters[place] == 0x4EE5 && place + 1 < limit && Self.behindTimeWord.contains(characters[place + 1])
  }

  private static let behindTimeWord = CharacterSet16("前往")

  /// A range without a pair of quotation marks that surrounds all of it, or of which only one half is left.
  func unquoted(_ span: Range<Int>) -> Range<Int> {
    guard span.count > 1, let first = span.first, let last = span.last else { return span }
    let opens = [Character16.openDouble, Character16.openSingle].contains(characters[first])
    let closes = [Character16.closeDouble, Character16.closeSingle].contains(characters[last])
    guard opens || closes else { return span }
    var depth = 0
    var inner = false
    for place in span {
      if CharacterClass(characters[place]) == .openQuote { depth += 1 }
      if CharacterClass(characters[place]) == .closeQuote {
        depth -= 1
        if depth == 0 && place != last { inner = true }
        if depth < 0 { return closes && place == last ? unquoted(span.lowerBound..<last) : span }
      }
    }
    if opens && closes && !inner { return first + 1..<last }
    if opens && depth > 0 && !inner { return unquoted(first + 1..<span.upperBound) }
    return span
  }

  private func isInner(_ character: UInt16, opening: Bool) -> Bool {
    switch CharacterClass(character) {
    case .han, .digit, .latin: true
    case .openQuote: opening
    case .closeQuote: !opening
    case .other:
      character == Character16.percent && !opening || character == Character16.openParenthesis && opening
        || character == Character16.closeParenthesis && !opening
    default: false
    }
  }

  static let leadingParticles = CharacterSet16("的了着过为是以")
  static let trailingParticles = CharacterSet16("的了着")
  static let noParticles = CharacterSet16("")
}
