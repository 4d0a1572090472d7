/// A set of folded characters, asked often: a bit for each character.
public struct CharacterSet16: Sendable, ExpressibleByArrayLiteral {
  @usableFromInline
  var bits: [UInt64]

  /// The characters of a literal, folded.
  public init(_ literal: String) {
    self.init(characters: literal.folded)
  }

  /// The characters of a sequence.
  public init(characters: some Sequence<UInt16>) {
    bits = []
    for character in characters { insert(character) }
  }

  /// The characters of a literal.
  public init(arrayLiteral characters: UInt16...) {
    self.init(characters: characters)
  }

  /// Adds a character.
  public mutating func insert(_ character: UInt16) {
    let word = Int(character >> 6)
    if word >= bits.count { bits += [UInt64](repeating: 0, count: word + 1 - bits.count) }
    bits[word] |= 1 << UInt64(character & 63)
  }

  /// Adds the characters of another set.
  public mutating func formUnion(_ other: CharacterSet16) {
    if other.bits.count > bits.count { bits += [UInt64](repeating: 0, count: other.bits.count - bits.count) }
    for (index, word) in other.bits.enumerated() { bits[index] |= word }
  }

  /// Whether a character belongs to the set.
  @inlinable
  @inline(__always)
  public func contains(_ character: UInt16) -> Bool {
    let word = Int(character >> 6)
    return word < bits.count && bits[word] & (1 << UInt64(character & 63)) != 0
  }
}
