/// A set of folded characters that may hold more than were put in: small, and asked or compared with another fast.
public struct CharacterFilter: Sendable {
  /// Characters with the same remainder by this are not told apart.
  public static let size = 1_024
  /// A bit for each remainder.
  @usableFromInline
  var bits = [UInt64](repeating: 0, count: 16)

  /// An empty set.
  @inlinable
  public init() {}

  /// The characters of a sequence.
  @inlinable
  public init(_ characters: some Sequence<UInt16>) {
    for character in characters { insert(character) }
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

  /// Calls `body` with the remainders of the characters by `size`, in order.
  public func eachRemainder(_ body: (Int) -> Void) {
    for (number, word) in bits.enumerated() {
      var rest = word
      while rest != 0 {
        body(number * 64 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
  }
}
