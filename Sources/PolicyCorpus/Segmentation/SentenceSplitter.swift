import ChineseText

/// Cuts a paragraph into sentences.
///
/// A sentence ends at 。！？； or their half-width forms, with the closing quotes and brackets after them, or with its
/// paragraph. A `?` that stands where a space was lost ends nothing; a line break does not end a sentence.
enum SentenceSplitter {
  /// The bytes of each sentence within a paragraph, in order, without surrounding white space.
  static func split(_ bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    bytes.withUnsafeBufferPointer { buffer in
      let limited = UnsafeBufferPointer(rebasing: buffer[..<range.upperBound])
      var start = range.lowerBound
      var position = range.lowerBound
      var hasQuestionWord = false
      while let (scalar, width) = UTF8Decoding.scalar(in: limited, at: position) {
        let isEnd: Bool
        if scalar == 0x3F {
          isEnd = endsSentence(limited, questionMark: position, hasQuestionWord: hasQuestionWord)
        } else {
          isEnd = isTerminator(scalar)
          hasQuestionWord = hasQuestionWord || questionCharacters.contains(scalar)
        }
        position += width
        guard isEnd else { continue }
        while let (next, nextWidth) = UTF8Decoding.scalar(in: limited, at: position),
          isCloser(next) || (isTerminator(next) && next != 0x3B && next != 0xFF1B)
        {
          position += nextWidth
        }
        append(limited, start..<position, to: &found)
        start = position
        hasQuestionWord = false
      }
      append(limited, start..<range.upperBound, to: &found)
    }
    return found
  }

  private static func append(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, to found: inout [Range<Int>]) {
    var start = range.lowerBound
    while start < range.upperBound, let (scalar, width) = UTF8Decoding.scalar(in: bytes, at: start),
      isSpace(scalar) || scalar == 0x3F
    {
      start += width
    }
    var end = range.upperBound
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    while end - 3 >= start, bytes[end - 3] == 0xE3, bytes[end - 2] == 0x80, bytes[end - 1] == 0x80 { end -= 3 }
    guard start < end, hasWord(bytes, start..<end) else {
      // A lone mark belongs to the sentence before it.
      if start < end, let last = found.popLast() { found.append(last.lowerBound..<end) }
      return
    }
    found.append(start..<end)
  }

  private static func hasWord(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    var position = range.lowerBound
    while position < range.upperBound, let (scalar, width) = UTF8Decoding.scalar(in: bytes, at: position) {
      if CharacterClass(CharacterFolding.fold(scalar)).isWord { return true }
      position += width
    }
    return false
  }

  /// Whether a half-width question mark asks: not among spaces or other such marks, and after a question word or at an end.
  private static func endsSentence(
    _ bytes: UnsafeBufferPointer<UInt8>, questionMark place: Int, hasQuestionWord: Bool
  ) -> Bool {
    var before = place - 1
    while before >= 0, bytes[before] == 0x20 { before -= 1 }
    if before >= 0, bytes[before] == 0x3F { return false }
    var after = place + 1
    while after < bytes.count, bytes[after] == 0x20 { after += 1 }
    if after < bytes.count, bytes[after] == 0x3F { return false }
    if before != place - 1 { return false }
    return hasQuestionWord || after >= bytes.count || bytes[after] == 0x0A || bytes[after] == 0x0D
  }

  private static func isTerminator(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x3002, 0xFF01, 0xFF1F, 0xFF1B, 0x21, 0x3B, 0xFF61: true  // 。！？；!;｡
    default: false
    }
  }

  private static func isCloser(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x201D, 0x2019, 0x300D, 0x300F, 0xFF09, 0x29, 0x3011, 0x300B, 0x22: true
    default: false
    }
  }

  private static func isSpace(_ scalar: UInt32) -> Bool {
    scalar <= 0x20 || scalar == 0x3000 || scalar == 0xA0 || scalar == 0xFEFF
  }

  private static let questionCharacters = Set("吗呢么谁哪几何怎否啥咋岂難难嗎麼麽".unicodeScalars.map(\.value))
}
