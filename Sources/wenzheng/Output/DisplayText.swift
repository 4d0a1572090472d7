import ChineseText

/// Makes words of documents, questions and file names fit to be shown: on one line, and with nothing that a terminal
/// would obey.
enum DisplayText {
  /// The longest stretch of a question that a message or answer repeats, in characters.
  static let longestEcho = 200

  /// The text on one line.
  static func oneLine(_ text: String) -> String {
    marked(text, [], before: "", after: "")
  }

  /// Whether a text can be shown as it stands: most can, and hold little but Han characters.
  private static func isFit(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var follows = false
      var place = 0
      while place < bytes.count {
        let byte = bytes[place]
        if byte >= 0xE4, byte <= 0xE9 {
          // U+4000 to U+9FFF, most of any text.
          place += 3
        } else if byte > 0x20, byte < 0x7F {
          place += 1
        } else {
          guard let (value, width) = UTF8Decoding.scalar(in: bytes, at: place), let scalar = Unicode.Scalar(value)
          else { return false }
          place += width
          if isWhiteSpace(scalar) {
            // One space between words stays.
            guard follows, scalar == " " else { return false }
            follows = false
            continue
          }
          guard !UnsafeScalar.isUnsafe(scalar) else { return false }
        }
        follows = true
      }
      return follows || bytes.isEmpty
    }
  }

  /// The text with its lines as they are, each cut where it is very long.
  static func lines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      // An indentation stays.
      let indent = line.prefix { $0 == " " }
      return indent + shortened(String(line.dropFirst(indent.count)), to: 1_000)
    }.joined(separator: "\n")
  }

  /// The text on one line, cut after `longest` characters.
  static func shortened(_ text: String, to longest: Int = longestEcho) -> String {
    // A character is a byte or more.
    guard text.utf8.count > longest else { return oneLine(text) }
    var scalars = text.unicodeScalars.prefix(longest + 1)
    guard scalars.count > longest else { return oneLine(text) }
    scalars.removeLast()
    return oneLine(String(scalars)) + "…"
  }

  /// The text on one line, with something put before and after each marked stretch.
  ///
  /// - Parameter marks: ranges of UTF-8 offsets into the text, in order.
  static func marked(_ text: String, _ marks: [Range<Int>], before: String, after: String) -> String {
    guard !marks.isEmpty || !isFit(text) else { return text }
    var shown = ""
    var remaining = marks[...]
    var isMarked = false
    var hasSpace = false
    var offset = 0
    for scalar in text.unicodeScalars {
      defer { offset += UTF8.width(scalar) }
      while let mark = remaining.first, offset >= mark.upperBound {
        if isMarked { shown += after }
        isMarked = false
        remaining.removeFirst()
      }
      if isWhiteSpace(scalar) {
        hasSpace = !shown.isEmpty
        continue
      }
      if hasSpace { shown += " " }
      hasSpace = false
      if let mark = remaining.first, !isMarked, mark.contains(offset) {
        shown += before
        isMarked = true
      }
      shown.unicodeScalars.append(UnsafeScalar.isUnsafe(scalar) ? UnsafeScalar.picture(of: scalar) : scalar)
    }
    if isMarked { shown += after }
    return shown
  }

  /// Whether a character only separates; any run of them is shown as one space.
  private static func isWhiteSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }
}
