import ChineseText

/// Which of some patterns may match in a text: a quick look at the characters with which they start.
struct PatternIndex: Sendable {
  /// For each remainder of a character by `rows`, a bit for each pattern that may start with it.
  private var bits: [UInt64]
  /// So many words hold the bits of a row.
  private let width: Int
  /// The bits of the patterns that may start with any character.
  private var always: [UInt64]

  private static let rows = CharacterFilter.size

  init(_ patterns: [Pattern]) {
    width = (patterns.count + 63) / 64
    bits = [UInt64](repeating: 0, count: Self.rows * width)
    always = [UInt64](repeating: 0, count: width)
    for (number, pattern) in patterns.enumerated() {
      let (word, bit) = (number / 64, UInt64(1) << UInt64(number % 64))
      guard let firsts = pattern.firsts else {
        always[word] |= bit
        continue
      }
      firsts.eachRemainder { bits[$0 * width + word] |= bit }
    }
  }

  /// The numbers of the patterns that may match in some characters, in order, and of a few others.
  func candidates(in characters: [UInt16]) -> [Int] {
    var found = always
    for character in characters {
      let row = Int(character) % Self.rows * width
      for word in 0..<width { found[word] |= bits[row + word] }
    }
    var numbers: [Int] = []
    numbers.reserveCapacity(32)
    for word in 0..<width {
      var rest = found[word]
      while rest != 0 {
        numbers.append(word * 64 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
    return numbers
  }
}
