import ChineseText

/// Whether bytes are a text that can be read.
enum TextCheck {
  /// What keeps the bytes of a file from being read; nil where nothing does.
  static func problem(in bytes: [UInt8], path: String) -> CorpusProblem? {
    let invalid = bytes.withUnsafeBufferPointer(UTF8Decoding.firstInvalidByte)
    if let zero = bytes.firstIndex(of: 0), zero < (invalid ?? Int.max) {
      return .binary(path: path, line: line(of: zero, in: bytes))
    }
    if let invalid { return .notUTF8(path: path, line: line(of: invalid, in: bytes)) }
    return hasText(bytes) ? nil : .empty(path: path)
  }

  private static func line(of byte: Int, in bytes: [UInt8]) -> Int {
    bytes[..<byte].reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) }
  }

  private static func hasText(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      var position = 0
      while let (scalar, width) = UTF8Decoding.scalar(in: buffer, at: position) {
        if CharacterFolding.fold(scalar) != CharacterFolding.nothing { return true }
        position += width
      }
      return false
    }
  }
}
