extension TraditionalCharacters {
  /// Calls `body` with each traditional character and its simplified form.
  static func eachPair(_ body: (UInt16, UInt16) -> Void) {
    pairs.withUTF8Buffer { bytes in
      var traditional: UInt16?
      var position = 0
      while let (scalar, width) = UTF8Decoding.scalar(in: bytes, at: position) {
        position += width
        guard scalar > 0x7F, scalar <= 0xFFFF else { continue }
        if let first = traditional {
          body(first, UInt16(scalar))
          traditional = nil
        } else {
          traditional = UInt16(scalar)
        }
      }
    }
  }
}
