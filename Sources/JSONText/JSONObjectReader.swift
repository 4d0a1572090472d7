/// Reads a text that is one JSON object (RFC 8259), strictly.
public struct JSONObjectReader {
  private var scanner: JSONScanner

  /// Values may be nested this deep; deeper ones could exhaust the stack.
  private static let deepest = 512

  private init(_ bytes: [UInt8]) {
    scanner = JSONScanner(bytes: bytes)
  }

  /// The members of the object; of two with one key, the last.
  ///
  /// - Parameter bytes: well-formed UTF-8.
  public static func read(_ bytes: [UInt8]) throws(JSONProblem) -> [String: JSONValue] {
    var reader = JSONObjectReader(bytes)
    reader.scanner.skipWhiteSpace()
    guard reader.scanner.take(UInt8(ascii: "{")) else { throw reader.scanner.problem(.expectedObject) }
    let members = try reader.members(depth: 0)
    reader.scanner.skipWhiteSpace()
    guard reader.scanner.isAtEnd else { throw reader.scanner.problem(.trailing) }
    return members
  }

  /// The members of an object whose brace has been taken.
  private mutating func members(depth: Int) throws(JSONProblem) -> [String: JSONValue] {
    var members: [String: JSONValue] = [:]
    scanner.skipWhiteSpace()
    if scanner.take(UInt8(ascii: "}")) { return members }
    repeat {
      let key = try self.key()
      members[key] = try value(depth: depth)
      scanner.skipWhiteSpace()
    } while scanner.take(UInt8(ascii: ","))
    guard scanner.take(UInt8(ascii: "}")) else { throw scanner.problem(.expectedCommaOrEnd) }
    return members
  }

  /// The elements of an array whose bracket has been taken.
  private mutating func elements(depth: Int) throws(JSONProblem) -> [JSONValue] {
    var elements: [JSONValue] = []
    scanner.skipWhiteSpace()
    if scanner.take(UInt8(ascii: "]")) { return elements }
    repeat {
      elements.append(try value(depth: depth))
      scanner.skipWhiteSpace()
    } while scanner.take(UInt8(ascii: ","))
    guard scanner.take(UInt8(ascii: "]")) else { throw scanner.problem(.expectedCommaOrEnd) }
    return elements
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

  private mutating func value(depth: Int) throws(JSONProblem) -> JSONValue {
    scanner.skipWhiteSpace()
    let isObject = scanner.take(UInt8(ascii: "{"))
    guard isObject || scanner.take(UInt8(ascii: "[")) else { return try scanner.simpleValue() }
    guard depth < Self.deepest else { throw scanner.problem(.tooDeep) }
    return isObject ? .object(try members(depth: depth + 1)) : .array(try elements(depth: depth + 1))
  }
}
