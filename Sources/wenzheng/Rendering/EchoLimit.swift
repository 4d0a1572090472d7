/// How much of a question is repeated in what answers it: a question may be as long as a book.
enum EchoLimit {
  /// So many characters of a question, or of a part of it, for programs. (For people, see `DisplayText`.)
  static let characters = 2_000
  /// So many parts of a question.
  static let parts = 20

  /// The text, cut where it is too long.
  static func cut(_ text: String) -> String {
    guard text.utf8.count > characters else { return text }
    let scalars = text.unicodeScalars.prefix(characters)
    return scalars.endIndex == text.endIndex ? text : String(scalars) + "…"
  }
}
