/// What a line typed in the shell means.
enum ShellLine: Equatable, Sendable {
  case empty
  case question(String)
  /// A command's name as it was typed, without the colon, and what stands after it.
  case command(name: String, argument: String)

  /// Reads a line: one that starts with a colon, half or full width, is a command; a question mark alone asks for help.
  init(_ line: String) {
    let text = Self.trimmed(line[...])
    guard let first = text.first else {
      self = .empty
      return
    }
    if text == "?" || text == "？" {
      self = .command(name: "?", argument: "")
      return
    }
    guard first == ":" || first == "：" else {
      self = .question(String(text))
      return
    }
    let words = Self.trimmed(text.dropFirst())
    let name = words.prefix { !$0.isWhitespace }
    self = .command(name: String(name), argument: String(Self.trimmed(words.dropFirst(name.count))))
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text.drop { $0.isWhitespace }
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
