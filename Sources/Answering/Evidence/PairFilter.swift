/// The pairs of characters that stand side by side in a text, and a few others: most words that a text does not have are
/// told at once.
struct PairFilter: Sendable {
  private var bits: [UInt64]
  private let mask: UInt32

  /// A large text would have nearly all pairs of a filter of this size, and is searched.
  private static let largest = 1 << 20

  /// The pairs of a text.
  init(_ characters: [UInt16]) {
    var size = 64
    while size < characters.count * 8, size < Self.largest { size *= 2 }
    bits = [UInt64](repeating: 0, count: size / 64)
    mask = UInt32(size - 1)
    for place in characters.indices.dropLast() {
      let hash = hash(characters[place], characters[place + 1])
      bits[hash >> 6] |= 1 << UInt64(hash & 63)
    }
  }

  /// Whether a word may stand in the text.
  func mayHold(_ word: [UInt16]) -> Bool { mayHold(word, word.indices) }

  /// Whether some characters of another text may stand in the text.
  func mayHold(_ other: [UInt16], _ word: Range<Int>) -> Bool {
    for place in word.dropLast() {
      let hash = hash(other[place], other[place + 1])
      if bits[hash >> 6] & (1 << UInt64(hash & 63)) == 0 { return false }
    }
    return true
  }

  private func hash(_ first: UInt16, _ second: UInt16) -> Int {
    let key = UInt32(first) << 16 | UInt32(second)
    return Int((key &* 0x9E37_79B1) >> 11 & mask)
  }
}
