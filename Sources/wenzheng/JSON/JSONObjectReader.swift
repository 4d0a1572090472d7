/// Reads a text that is one JSON object (RFC 8259), strictly.
struct JSONObjectReader {
  private var scanner: JSONScanner

  /// A nested value may be this deep.
  private static let deepest = 512

  private init(_ bytes: [UInt8]) {
    scanner = JSONScanner(bytes: bytes)
  }

  /// The members of the object; of two with one key, the last.
  ///
  /// - Parameter bytes: well-formed UTF-8.
  static func read(_ bytes: [UInt8]) throws(JSONProblem) -> [String: JSONValue] {
    var reader = JSONObjectReader(bytes)
    return try reader.object()
  }

  private mutating func object() throws(JSONProblem) -> [String: JSONValue] {
    scanner.skipWhiteSpace()
    guard scanner.take(UInt8(ascii: "{")) else { throw scanner.problem(.expectedObject) }
    var members: [String: JSONValue] = [:]
    scanner.skipWhiteSpace()
    if !scanner.take(UInt8(ascii: "}")) {
      repeat {
        let key = try self.key()
        members[key] = try value()
        scanner.skipWhiteSpace()
      } while scanner.take(UInt8(ascii: ","))
      guard scanner.take(UInt8(ascii: "}")) else { throw scanner.problem(.expectedCommaOrEnd) }
    }
    scanner.skipWhiteSpace()
    guard scanner.isAtEnd else { throw scanner.problem(.trailing) }
    return members
  }

  /// A key and the colon after it.
  private mutating func key() throws(JSONProblem) -> String {
    scanner.skipWhiteSpace()
    guard scanner.next == UInt8(ascii: "\"") else { throw scanner.problem(.expectedKey) }
    let key = try scanner.string()
    scanner.skipWhiteSpace()
    guard scanner.take(UInt8(ascii: ":")) else { throw scanner.problem(.expectedColon) }
    return key
  }

  private mutating func value() throws(JSONProblem) -> JSONValue {
    scanner.skipWhiteSpace()
    switch scanner.next {
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      try skipNested()
      return .nested
    default: return try scanner.simpleValue()
    }
  }

  /// Checks an object or array and leaves it out; with a stack of its own, so that no nesting exhausts the program's.
  private mutating func skipNested() throws(JSONProblem) {
    var ends: [UInt8] = []
    var isFirst = try opens(&ends)
    while let end = ends.last {
      scanner.skipWhiteSpace()
      if scanner.take(end) {
        ends.removeLast()
        isFirst = false
        continue
      }
      if !isFirst {
        guard scanner.take(UInt8(ascii: ",")) else { throw scanner.problem(.expectedCommaOrEnd) }
      }
      if end == UInt8(ascii: "}") { _ = try key() }
      isFirst = try opens(&ends)
      if !isFirst { _ = try scanner.simpleValue() }
    }
  }

  /// Takes the start of an object or array, and keeps what will end it; false where another value stands.
  private mutating func opens(_ ends: inout [UInt8]) throws(JSONProblem) -> Bool {
    scanner.skipWhiteSpace()
    if scanner.take(UInt8(ascii: "{")) {
      ends.append(UInt8(ascii: "}"))
    } else if scanner.take(UInt8(ascii: "[")) {
      ends.append(UInt8(ascii: "]"))
    } else {
      return false
    }
    guard ends.count <= Self.deepest else { throw scanner.problem(.tooDeep) }
    return true
  }
}
