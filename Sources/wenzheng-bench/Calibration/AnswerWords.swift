import ChineseText

/// The words of an answer, as two answers are compared.
struct AnswerWords {
  /// Folded, without punctuation but a point between digits and the per cent sign.
  private let characters: [UInt16]
  /// The values of the numbers in it, in order.
  private let numerals: [Double]

  /// How many characters a right answer may have besides those that are wanted.
  private static let allowance = 4

  init(_ text: String) {
    let folded = text.folded
    characters = folded.indices.filter { Self.counts(folded, at: $0) }.map { folded[$0] }
    numerals = Self.numerals(in: folded)
  }

  /// Whether it says what is wanted: the same words, or those and at most four characters more; and the same numbers.
  func matches(_ wanted: AnswerWords) -> Bool {
    guard numerals == wanted.numerals, !wanted.characters.isEmpty else { return false }
    return characters == wanted.characters
      || characters.count <= wanted.characters.count + Self.allowance && characters.contains(wanted.characters)
  }

  /// The ways to read an answer: as it is; and where something stands in brackets, as a resolved date does, without
  /// it and as it alone.
  static func readings(of text: String) -> [AnswerWords] {
    let parts = text.split { "（）()".contains($0) }.map(String.init)
    let outside = stride(from: 0, to: parts.count, by: 2).map { parts[$0] }.joined()
    let inside = stride(from: 1, to: parts.count, by: 2).map { parts[$0] }
    return ([text] + (inside.isEmpty ? [] : [outside] + inside)).map(AnswerWords.init)
  }

  private static func counts(_ folded: [UInt16], at place: Int) -> Bool {
    let character = folded[place]
    if character == Character16.point {
      return place > 0 && place + 1 < folded.count && CharacterClass(folded[place - 1]) == .digit
        && CharacterClass(folded[place + 1]) == .digit
    }
    return CharacterClass(character).isWord || character == Character16.percent
  }

  private static func numerals(in folded: [UInt16]) -> [Double] {
    var found: [Double] = []
    var place = 0
    while place < folded.count {
      if let numeral = Numeral.starting(at: place, in: folded, limit: folded.count) {
        found.append(numeral.value)
        place = max(place + 1, numeral.range.upperBound)
      } else {
        place += 1
      }
    }
    return found
  }
}
