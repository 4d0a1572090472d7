import Glibc

/// The catalogue in one language: what the program says, with values put in.
struct Messages: Sendable {
  /// The language.
  let language: Language

  /// The text of a message, each `{name}` in it replaced by the value of that name.
  func callAsFunction(_ message: Message, _ values: KeyValuePairs<String, String> = [:]) -> String {
    var template = language == .chinese ? message.chinese : message.english
    guard !values.isEmpty else { return template }
    // Bytes are looked at and joined, which is faster than characters.
    var text: [UInt8] = []
    text.reserveCapacity(240)
    template.withUTF8 { bytes in
      var start = 0
      while let open = bytes[start...].firstIndex(of: 0x7B), let close = bytes[open...].firstIndex(of: 0x7D) {
        text += bytes[start..<open]
        let name = bytes[(open + 1)..<close]
        if let value = values.first(where: { $0.key.utf8.elementsEqual(name) })?.value {
          text += value.utf8
        } else {
          text += bytes[open...close]
        }
        start = close + 1
      }
      text += bytes[start...]
    }
    return String(decoding: text, as: UTF8.self)
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
