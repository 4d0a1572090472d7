import ChineseText

/// Writes JSON in the order in which it is told, on one line.
public struct JSONWriter {
  /// What has been written.
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// The same, as a string.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// A writer that has written nothing.
  public init() {
    // Room for a response with three citations.
    bytes.reserveCapacity(2_560)
  }

  /// An object of the members that `body` writes.
  public mutating func object(_ body: (inout JSONWriter) -> Void) {
    container(UInt8(ascii: "{"), UInt8(ascii: "}"), body)
  }

  /// An array, an element a value that `body` writes.
  public mutating func array<Element>(_ elements: some Sequence<Element>, _ body: (inout JSONWriter, Element) -> Void) {
    container(UInt8(ascii: "["), UInt8(ascii: "]")) { writer in
      for element in elements { body(&writer, element) }
    }
  }

  /// A member of an object; `body` writes its value.
  public mutating func member(_ key: String, _ body: (inout JSONWriter) -> Void) {
    separate()
    quote(key)
    bytes.append(UInt8(ascii: ":"))
    body(&self)
  }

  /// The end of a line.
  public mutating func endLine() { bytes.append(UInt8(ascii: "\n")) }

  /// A member whose value is a string.
  public mutating func member(_ key: String, _ value: String) { member(key) { $0.string(value) } }

  /// A member whose value is a whole number.
  public mutating func member(_ key: String, _ value: Int) { member(key) { $0.number(value) } }

  /// A member whose value is an array of strings.
  public mutating func member(_ key: String, _ values: [String]) {
    member(key) { $0.array(values) { writer, value in writer.string(value) } }
  }

  /// A string.
  public mutating func string(_ value: String) {
    separate()
    quote(value)
    needsComma = true
  }

  /// A whole number.
  public mutating func number(_ value: Int) {
    separate()
    write(String(value))
    needsComma = true
  }

  /// A number with at most four decimals.
  public mutating func number(_ value: Double) {
    separate()
    write(DecimalNumber.text(value))
    needsComma = true
  }

  /// Any value; the members of an object in the order of their keys.
  public mutating func value(_ value: JSONValue) {
    switch value {
    case .string(let text): string(text)
    case .number(let digits): literal(digits)
    case .boolean(let holds): literal(holds ? "true" : "false")
    case .null: literal("null")
    case .array(let values): array(values) { writer, value in writer.value(value) }
    case .object(let members):
      object { object in
        for (key, value) in members.sorted(by: { $0.key < $1.key }) { object.member(key) { $0.value(value) } }
      }
    }
  }

  private mutating func literal(_ word: String) {
    separate()
    write(word)
    needsComma = true
  }

  private mutating func container(_ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) -> Void) {
    separate()
    bytes.append(open)
    body(&self)
    bytes.append(close)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = false
  }

  private mutating func write(_ text: String) {
    var text = text
    text.withUTF8 { bytes.append(contentsOf: $0) }
  }

  private mutating func quote(_ value: String) {
    bytes.append(UInt8(ascii: "\""))
    // Most of a text needs no look at its characters.
    var value = value
    let isWritten = value.withUTF8 { plain in
      guard Self.isPlain(plain) else { return false }
      bytes.append(contentsOf: plain)
      return true
    }
    if !isWritten {
      for scalar in value.unicodeScalars { write(escaped: scalar) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func write(escaped scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": write("\\\"")
    case "\\": write("\\\\")
    case "\n": write("\\n")
    case "\r": write("\\r")
    case "\t": write("\\t")
    default:
      if UnsafeScalar.isUnsafe(scalar) {
        for unit in String(scalar).utf16 { write(Self.escape(unit)) }
      } else {
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }

  /// Whether bytes hold nothing that is escaped.
  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      if byte >= 0xE3, byte <= 0xE9 {
        // U+3000 to U+9FFF, most of any text.
        position += 3
      } else if byte == 0xEF, position + 1 < bytes.count, bytes[position + 1] == 0xBC || bytes[position + 1] == 0xBD {
        // U+FF00 to U+FF7F, the wide marks.
        position += 3
      } else if byte < 0x80 {
        if byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F { return false }
        position += 1
      } else {
        guard let (scalar, width) = UTF8Decoding.scalar(in: bytes, at: position) else { return true }
        if Unicode.Scalar(scalar).map(UnsafeScalar.isUnsafe) ?? true { return false }
        position += width
      }
    }
    return true
  }

  private static func escape(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
