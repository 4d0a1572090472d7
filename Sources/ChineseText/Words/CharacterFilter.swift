/// A set of folded characters that may hold more than were put in, and is asked, or compared with another, at once.
public struct CharacterFilter: Sendable {
  /// A bit for each remainder of a character by 1,024.
  @usableFromInline
  var bits = SIMD16<UInt64>(repeating: 0)

  /// An empty set.
  @inlinable
  public init() {}

  /// The characters of a sequence.
  @inlinable
  public init(_ characters: some Sequence<UInt16>) {
    for character in characters { insert(character) }
  }

  /// The characters of an exact set.
  public init(_ set: CharacterSet16) {
    for (place, word) in set.bits.enumerated() where word != 0 { bits[place & 15] |= word }
  }

  /// Adds a character.
  @inlinable
  public mutating func insert(_ character: UInt16) {
    bits[Int(character >> 6 & 15)] |= 1 << UInt64(character & 63)
  }

  /// Whether a character may belong to the set.
  @inlinable
  public func mayHold(_ character: UInt16) -> Bool {
    bits[Int(character >> 6 & 15)] & (1 << UInt64(character & 63)) != 0
  }

  /// Whether no character belongs to both sets.
  @inlinable
  public func isDisjoint(with other: CharacterFilter) -> Bool { bits & other.bits == SIMD16(repeating: 0) }
}
