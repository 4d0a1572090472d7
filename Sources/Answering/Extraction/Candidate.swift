import PolicyCorpus

/// Words of a sentence that may be the answer.
struct Candidate: Sendable {
  let passage: Passage
  /// The characters of the document that answer.
  var range: Range<Int>
  /// The rule that cut it.
  let rule: String
  /// How typical such words are of an answer, 0 to 1, without regard to the question's terms.
  var prior: Double
  /// Whether the terms of the question may stand inside the words that answer.
  var mayHoldTerms: Bool
  /// Whether it has what the question's type demands (a number, a name, a date); a clause cut for want of better has not.
  var isTyped: Bool
  /// How far from it the terms of the question may stand.
  var reach: Reach
  private var rest: Rest?

  /// What few candidates have, kept apart so that the others are small.
  final class Rest: Sendable {
    let items: [Range<Int>]
    let text: String?
    let further: [Passage]

    init(items: [Range<Int>], text: String?, further: [Passage]) {
      self.items = items
      self.text = text
      self.further = further
    }
  }

  init(
    passage: Passage, range: Range<Int>, items: [Range<Int>] = [], text: String? = nil, rule: String, prior: Double,
    mayHoldTerms: Bool = false, isTyped: Bool = true, reach: Reach = .clause
  ) {
    self.passage = passage
    self.range = range
    self.rule = rule
    self.prior = prior
    self.mayHoldTerms = mayHoldTerms
    self.isTyped = isTyped
    self.reach = reach
    if !items.isEmpty || text != nil { rest = Rest(items: items, text: text, further: []) }
  }

  /// Each item of a list; empty for a single answer.
  var items: [Range<Int>] { rest?.items ?? [] }

  /// The answer where it is not the words themselves: 是, a total, a resolved date.
  var text: String? {
    get { rest?.text }
    set { rest = Rest(items: items, text: newValue, further: further) }
  }

  /// Sentences beside its own that hold further parts of the answer.
  var further: [Passage] {
    get { rest?.further ?? [] }
    set { rest = Rest(items: items, text: text, further: newValue) }
  }

  /// How far the words of a candidate reach.
  enum Reach: Sendable {
    /// They belong to their own clause first.
    case clause
    /// They govern the clauses after them, as a date at the head of a sentence does.
    /// The next such word stands at `limit`, a place in the document's characters.
    case following(limit: Int)
    /// They belong to the whole sentence, as a speaker does.
    case sentence
  }

  /// The same, less typical of an answer by a factor.
  func lessened(to factor: Double) -> Candidate {
    var candidate = self
    candidate.prior *= factor
    return candidate
  }

  /// The same, with further sentences that hold parts of the answer.
  func with(further: [Passage]) -> Candidate {
    var candidate = self
    candidate.further = further
    return candidate
  }

  /// The ranges to mark in the cited sentence.
  var marks: [Range<Int>] { items.isEmpty ? [range] : items }
}

extension [Candidate] {
  /// Leaves out those whose range is of no use; the others stay where they lie.
  mutating func drop(where isUseless: (Range<Int>) -> Bool) {
    for number in indices.reversed() where isUseless(self[number].range) { remove(at: number) }
  }
}
