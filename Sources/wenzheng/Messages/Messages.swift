import Glibc

/// The catalogue in one language: what the program says, with values put in.
struct Messages: Sendable {
  /// The language.
  let language: Language

  /// The text of a message, each `{name}` in it replaced by the value of that name.
  func callAsFunction(_ message: Message, _ values: KeyValuePairs<String, String> = [:]) -> String {
    guard !values.isEmpty else { return template(of: message) }
    var text: [UInt8] = []
    text.reserveCapacity(240)
    append(message, values, to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  private func template(of message: Message) -> String { language == .chinese ? message.chinese : message.english }

  /// Adds the text of a message in UTF-8: bytes are looked at and joined, which is faster than characters.
  func append(_ message: Message, _ values: KeyValuePairs<String, String> = [:], to text: inout [UInt8]) {
    var template = template(of: message)
    template.withUTF8 { bytes in
      var start = 0
      while let open = bytes[start...].firstIndex(of: 0x7B), let close = bytes[open...].firstIndex(of: 0x7D) {
        text += bytes[start..<open]
        let name = String(decoding: bytes[(open + 1)..<close], as: UTF8.self)
        if let value = values.first(where: { $0.key == name })?.value {
          text += value.utf8
        } else {
          text += bytes[open...close]
        }
        start = close + 1
      }
      text += bytes[start...]
    }
  }

  /// The operating system's words for an error number, in the language where it is a usual one.
  func systemError(_ number: Int32) -> String {
    switch number {
    case ENOENT: self(.systemNoSuchFile)
    case EACCES, EPERM: self(.systemNoPermission)
    case ENOSPC: self(.systemNoSpace)
    case EISDIR: self(.systemIsFolder)
    case EBADF: self(.systemClosed)
    case EIO: self(.systemDevice)
    default: String(cString: strerror(number))
    }
  }
}
