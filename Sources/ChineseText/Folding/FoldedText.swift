/// A text as it is compared: folded characters without white space, each with the bytes of the source that it stands for.
public struct FoldedText: Sendable {
  /// The folded characters, in order.
  public let characters: [UInt16]
  /// For each character, the offset of its first byte in the source (0-based).
  public let starts: [UInt32]
  /// For each character, the offset just past its last byte.
  public let ends: [UInt32]

  /// Folds well-formed or damaged UTF-8; bytes that are not UTF-8 are left out.
  ///
  /// - Parameters:
  ///   - bytes: the source.
  ///   - range: the bytes to fold; all by default. Offsets stay those of the source.
  public init(_ bytes: [UInt8], range: Range<Int>? = nil) {
    let range = (range ?? bytes.startIndex..<bytes.endIndex).clamped(to: bytes.startIndex..<bytes.endIndex)
    var characters: [UInt16] = []
    var starts: [UInt32] = []
    var ends: [UInt32] = []
    let capacity = range.count / 3 + 8
    characters.reserveCapacity(capacity)
    starts.reserveCapacity(capacity)
    ends.reserveCapacity(capacity)
    let table = CharacterFolding.table
    bytes.withUnsafeBufferPointer { buffer in
      let limited = UnsafeBufferPointer(rebasing: buffer[..<range.upperBound])
      var position = range.lowerBound
      while let (scalar, width) = UTF8Decoding.scalar(in: limited, at: position) {
        let folded = scalar <= 0xFFFF ? table[Int(scalar)] : CharacterFolding.fold(scalar)
        if folded != CharacterFolding.nothing {
          characters.append(folded)
          starts.append(UInt32(truncatingIfNeeded: position))
          ends.append(UInt32(truncatingIfNeeded: position + width))
        }
        position += width
      }
    }
    self.characters = characters
    self.starts = starts
    self.ends = ends
  }

  /// Folds a string; offsets are those of its UTF-8 form.
  public init(_ string: String) {
    self.init(Array(string.utf8))
  }

  /// The number of characters.
  public var count: Int { characters.count }

  /// The source bytes from the first to the last of some characters; empty for an empty range.
  public func bytes(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty, range.lowerBound >= 0, range.upperBound <= count else { return 0..<0 }
    return Int(starts[range.lowerBound])..<Int(ends[range.upperBound - 1])
  }

  /// The characters that lie within a range of source bytes.
  public func characters(inBytes range: Range<Int>) -> Range<Int> {
    let lower = firstIndex(notBefore: range.lowerBound)
    return lower..<max(lower, firstIndex(notBefore: range.upperBound))
  }

  private func firstIndex(notBefore byte: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if Int(starts[middle]) < byte { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension String {
  /// The folded characters of a string: how a literal of a rule is compared with a text.
  public var folded: [UInt16] { FoldedText(self).characters }

  /// A string of folded characters, for messages and tests.
  @inlinable
  public init(folded characters: some Sequence<UInt16>) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(characters.underestimatedCount * 3)
    for character in characters {
      // What stands for a character beyond U+FFFF is none itself.
      let scalar = Unicode.Scalar(character) ?? "\u{FFFD}"
      switch scalar.value {
      case 0..<0x80: bytes.append(UInt8(scalar.value))
      case 0..<0x800:
        bytes.append(UInt8(0xC0 | scalar.value >> 6))
        bytes.append(UInt8(0x80 | scalar.value & 0x3F))
      default:
        bytes.append(UInt8(0xE0 | scalar.value >> 12))
        bytes.append(UInt8(0x80 | scalar.value >> 6 & 0x3F))
        bytes.append(UInt8(0x80 | scalar.value & 0x3F))
      }
    }
    self.init(decoding: bytes, as: UTF8.self)
  }
}
