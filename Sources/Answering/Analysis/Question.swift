import ChineseText

/// A question as the rules read it.
struct Question: Sendable {
  /// The question as it was typed, control characters gone, white space trimmed.
  let text: String
  /// The folded characters.
  let characters: [UInt16]
  /// What kind of answer is expected.
  var type: AnswerType
  /// The rules that fired, in order.
  var rules: [String]
  /// The words that ask; nil for keywords alone.
  var asking: Range<Int>?
  /// The noun that the answer is an instance or a count of (多少家**企业**, 哪个**部门**).
  var focus: Range<Int>?
  /// The measure word after 多少 or 几, or the one that the focus implies.
  var measure: Range<Int>?
  /// What the wanted number measures, where the question tells.
  var category: MeasureWords.Category?
  /// Whether several things are asked for.
  var wantsList = false
  /// How many things are asked for (哪**三**个方面).
  var expectedCount: Int?
  /// Whether a sum is asked for.
  var wantsTotal = false
  /// Which characters carry content: not asking, not function words, not polite phrases.
  var content: [Bool] { didSet { runs = stretches { content[$0] && CharacterClass(characters[$0]).isWord } } }
  /// The stretches of content, in order.
  private(set) var runs: [Range<Int>] = []
  /// Quoted stretches, without the quotation marks.
  var quotations: [Range<Int>] = []
  /// Words that say when.
  var dates: [DatePhrase] = []
  /// The names of places, with all that seems to belong to them.
  let placePhrases: [NamePhrase]
  /// Whether the question's own predicate is negated.
  var isNegated = false
  /// Whether 有/没有 answers rather than 是/否.
  var asksExistence = false

  /// The stretches between marks, in order: content, words that ask, and function words. A point between digits is no mark.
  var phrases: [Range<Int>] { stretches { CharacterClass(characters[$0]).isWord || isDecimalPoint($0) } }

  private func isDecimalPoint(_ place: Int) -> Bool {
    characters[place] == Character16.point && place > 0 && place + 1 < characters.count
      && CharacterClass(characters[place - 1]) == .digit && CharacterClass(characters[place + 1]) == .digit
  }

  private func stretches(where belongs: (Int) -> Bool) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start: Int?
    for index in 0...characters.count {
      if index < characters.count, belongs(index) {
        if start == nil { start = index }
      } else if let from = start {
        found.append(from..<index)
        start = nil
      }
    }
    return found
  }

  /// The characters of a range as a string, for messages and explanations.
  func words(_ range: Range<Int>) -> String { String(folded: characters[range]) }

  /// Whether a word stands in the question.
  func contains(_ word: [UInt16]) -> Bool { CharacterSearch.first(word, in: characters, 0..<characters.count) != nil }

  /// Whether some characters of a text stand in the question.
  func contains(_ text: [UInt16], _ range: Range<Int>) -> Bool {
    CharacterSearch.first(text, range, in: characters, 0..<characters.count) != nil
  }
}
