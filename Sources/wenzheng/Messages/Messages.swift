import Glibc

/// The catalogue in one language: what the program says, with values put in.
struct Messages: Sendable {
  /// The language.
  let language: Language

  /// The text of a message, each `{name}` in it replaced by the value of that name.
  func callAsFunction(_ message: Message, _ values: KeyValuePairs<String, String> = [:]) -> String {
    let template = language == .chinese ? message.chinese : message.english
    guard !values.isEmpty else { return template }
    var text = ""
    var rest = template[...]
    // Braces are sought among bytes, which is faster than among characters.
    while let open = rest.utf8.firstIndex(of: 0x7B), let close = rest.utf8[open...].firstIndex(of: 0x7D) {
      text += rest[..<open]
      let name = rest[rest.utf8.index(after: open)..<close]
      text += values.first { $0.key == name }?.value ?? String(rest[open...close])
      rest = rest[rest.utf8.index(after: close)...]
    }
    return text + rest
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
