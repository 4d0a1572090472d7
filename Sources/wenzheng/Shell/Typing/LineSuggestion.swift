import Answering
import LineEditing

/// What may follow a line that is being typed: a line entered before, a question that the texts answer, the rest of one of
/// their terms.
struct LineSuggestion {
  let session: ShellSession

  /// What may follow; nil where nothing is likely to.
  func suggestion(for line: String) -> String? {
    if line.isEmpty { return session.offeredQuestion }
    if let entry = session.history.entries.last(where: { Self.goesOn(line, $0) }) { return Self.rest(of: entry, line) }
    if let colon = line.first, colon == ":" || colon == "：" { return command(line) }
    if let question = session.documents.likelyQuestions.first(where: { Self.goesOn(line, $0) }) {
      return Self.rest(of: question, line)
    }
    return session.documents.terms.continuation(of: line)
  }

  /// The rest of a command's name where it is the only one that begins so.
  private func command(_ line: String) -> String? {
    let typed = line.dropFirst()
    guard !typed.isEmpty else { return nil }
    let names = ShellVerb.allCases.flatMap(\.shownNames).filter { Self.goesOn(String(typed), $0) }
    return names.count == 1 ? Self.rest(of: names[0], String(typed)) : nil
  }

  /// Whether a text begins with a line and is longer. Compared as bytes: there may be ten thousand.
  private static func goesOn(_ line: String, _ text: String) -> Bool {
    text.utf8.count > line.utf8.count && text.utf8.starts(with: line.utf8)
  }

  private static func rest(of text: String, _ line: String) -> String {
    String(decoding: text.utf8.dropFirst(line.utf8.count), as: UTF8.self)
  }
}
