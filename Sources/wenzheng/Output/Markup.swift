import ChineseText

/// Text made fit for HTML and XML.
enum Markup {
  /// The text with what would be markup written as references, and without what a reader would not see as it is.
  static func escaped(_ text: some StringProtocol) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "'": result.append(contentsOf: "&#39;".unicodeScalars)
      case "\n", "\t": result.append(scalar)
      // Code points that XML does not know.
      case "\u{FFFE}", "\u{FFFF}": result.append("\u{FFFD}")
      default: result.append(UnsafeScalar.isUnsafe(scalar) ? UnsafeScalar.picture(of: scalar) : scalar)
      }
    }
    return String(result)
  }

  /// The text, each marked stretch in a `mark` element.
  ///
  /// - Parameter marks: ranges of UTF-8 offsets into the text, in order, not overlapping.
  static func marked(_ text: String, _ marks: [Range<Int>]) -> String {
    let bytes = Array(text.utf8)
    var result = ""
    var place = 0
    for mark in marks where mark.lowerBound >= place && mark.upperBound <= bytes.count {
      result += escaped(String(decoding: bytes[place..<mark.lowerBound], as: UTF8.self))
      result += "<mark>" + escaped(String(decoding: bytes[mark], as: UTF8.self)) + "</mark>"
      place = mark.upperBound
    }
    return result + escaped(String(decoding: bytes[place...], as: UTF8.self))
  }
}
