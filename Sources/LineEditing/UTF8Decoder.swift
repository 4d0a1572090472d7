/// Turns bytes, one at a time, into scalars. Each malformed sequence becomes one replacement character.
package struct UTF8Decoder {
  /// A decoder at the beginning of a text.
  package init() {}

  private var value: UInt32 = 0
  private var missing = 0
  private var lowest: UInt32 = 0

  static let replacement: Unicode.Scalar = "\u{FFFD}"

  /// Whether a sequence has begun and not ended.
  var isPartial: Bool { missing > 0 }

  /// The scalars that the byte completes: none in the middle of a sequence, two where it breaks one off.
  package mutating func decode(_ byte: UInt8) -> [Unicode.Scalar] {
    if missing > 0 {
      if byte & 0xC0 == 0x80 { return proceed(byte) }
      missing = 0
      return [Self.replacement] + begin(byte)
    }
    return begin(byte)
  }

  /// Forgets a sequence that has begun.
  mutating func reset() { missing = 0 }

  private mutating func begin(_ byte: UInt8) -> [Unicode.Scalar] {
    switch byte {
    case 0x00..<0x80: return [Unicode.Scalar(byte)]
    case 0xC2..<0xE0: (value, missing, lowest) = (UInt32(byte & 0x1F), 1, 0x80)
    case 0xE0..<0xF0: (value, missing, lowest) = (UInt32(byte & 0x0F), 2, 0x800)
    case 0xF0..<0xF5: (value, missing, lowest) = (UInt32(byte & 0x07), 3, 0x10000)
    default: return [Self.replacement]
    }
    return []
  }

  private mutating func proceed(_ byte: UInt8) -> [Unicode.Scalar] {
    value = value << 6 | UInt32(byte & 0x3F)
    missing -= 1
    if missing > 0 { return [] }
    guard value >= lowest, let scalar = Unicode.Scalar(value) else { return [Self.replacement] }
    return [scalar]
  }
}
