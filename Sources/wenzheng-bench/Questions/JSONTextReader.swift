/// Reads JSON values; escapes of code points above U+FFFF, which the gold files do not use, are read as U+FFFD.
struct JSONTextReader {
  private var rest: Substring.UnicodeScalarView

  /// A value may be nested this deep.
  private static let deepest = 16

  init(_ text: String) {
    rest = Substring(text).unicodeScalars
  }

  /// Whether only white space is left.
  var isAtEnd: Bool { rest.allSatisfy(\.properties.isWhitespace) }

  /// The next value; nil where there is none.
  mutating func value(depth: Int) -> JSONText? {
    guard depth < Self.deepest else { return nil }
    if take("{") { return members(depth: depth).map(JSONText.object) }
    if take("[") { return elements(depth: depth).map(JSONText.list) }
    if take("\"") { return string().map(JSONText.string) }
    let word = rest.prefix { $0.properties.isAlphabetic || "+-.0123456789".unicodeScalars.contains($0) }
    rest = rest.dropFirst(word.count)
    return word.isEmpty ? nil : .literal(String(word))
  }

  private mutating func members(depth: Int) -> [String: JSONText]? {
    var members: [String: JSONText] = [:]
    if take("}") { return members }
    repeat {
      guard take("\""), let key = string(), take(":"), let value = value(depth: depth + 1) else { return nil }
      members[key] = value
    } while take(",")
    return take("}") ? members : nil
  }

  private mutating func elements(depth: Int) -> [JSONText]? {
    var elements: [JSONText] = []
    if take("]") { return elements }
    repeat {
      guard let value = value(depth: depth + 1) else { return nil }
      elements.append(value)
    } while take(",")
    return take("]") ? elements : nil
  }

  /// The rest of a string, to its quotation mark.
  private mutating func string() -> String? {
    var text = String.UnicodeScalarView()
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\"": return String(text)
      case "\\":
        guard let escaped = escape() else { return nil }
        text.append(escaped)
      default: text.append(scalar)
      }
    }
    return nil
  }

  private mutating func escape() -> Unicode.Scalar? {
    guard let scalar = rest.popFirst() else { return nil }
    switch scalar {
    case "n": return "\n"
    case "t": return "\t"
    case "r": return "\r"
    case "b": return "\u{8}"
    case "f": return "\u{C}"
    case "u":
      let digits = rest.prefix(4)
      rest = rest.dropFirst(4)
      return UInt32(String(digits), radix: 16).map { Unicode.Scalar($0) ?? "\u{FFFD}" }
    case "\"", "\\", "/": return scalar
    default: return nil
    }
  }

  /// Takes a character, and the white space before it.
  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    rest = rest.drop(while: \.properties.isWhitespace)
    guard rest.first == scalar else { return false }
    rest.removeFirst()
    return true
  }
}
