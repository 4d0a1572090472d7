/// Reading UTF-8 scalar by scalar, and finding where bytes are not UTF-8.
public enum UTF8Decoding {
  /// The scalar that starts at a byte and its length in bytes (1 to 4); nil at the end of the bytes.
  ///
  /// A byte that starts no well-formed scalar gives U+FFFD and length 1, so that a reader always advances.
  @inlinable
  public static func scalar(in bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> (scalar: UInt32, width: Int)? {
    guard position >= 0, position < bytes.count else { return nil }
    let first = bytes[position]
    if first < 0x80 { return (UInt32(first), 1) }
    // Most characters of a Chinese text.
    if first > 0xE0, first < 0xED, position + 2 < bytes.count {
      let (second, third) = (bytes[position + 1], bytes[position + 2])
      if second & 0xC0 == 0x80, third & 0xC0 == 0x80 {
        return (UInt32(first & 0x0F) << 12 | UInt32(second & 0x3F) << 6 | UInt32(third & 0x3F), 3)
      }
    }
    let width = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first <= 0xF4, position + width <= bytes.count else { return (0xFFFD, 1) }
    var scalar = UInt32(first) & (0x7F >> UInt32(width))
    for offset in 1..<width {
      let next = bytes[position + offset]
      guard next & 0xC0 == 0x80 else { return (0xFFFD, 1) }
      scalar = scalar << 6 | UInt32(next & 0x3F)
    }
    let least: UInt32 = width == 4 ? 0x10000 : width == 3 ? 0x800 : 0x80
    guard scalar >= least, scalar <= 0x10FFFF, !(0xD800...0xDFFF).contains(scalar) else { return (0xFFFD, 1) }
    return (scalar, width)
  }

  /// The offset of the first byte that is not part of well-formed UTF-8 (Unicode Standard, table 3-7); nil where all are.
  public static func firstInvalidByte(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var position = 0
    while position < bytes.count {
      if bytes[position] < 0x80 {
        position += 1
        continue
      }
      guard let (scalar, width) = scalar(in: bytes, at: position) else { return nil }
      if scalar == 0xFFFD && width == 1 { return position }
      position += width
    }
    return nil
  }
}
