import Answering
import LineEditing

/// The looks of a line that is being typed: a command that there is, words that ask, numbers, and what the texts name.
struct LineColouring {
  let session: ShellSession

  /// The parts that have a look of their own, in order.
  func styles(of line: String) -> [StyledRange] {
    let style = session.style
    switch ShellLine(line) {
    case .empty: return []
    case .command(let name, _):
      guard (try? ShellVerb(named: name)) != nil,
        let start = line.firstIndex(where: { !$0.isWhitespace })
      else { return [] }
      let nameStart = line[line.index(after: start)...].firstIndex { !$0.isWhitespace } ?? line.endIndex
      let end = line[nameStart...].firstIndex(where: \.isWhitespace) ?? line.endIndex
      return [StyledRange(start..<end, style: style.editorStyle(.command))]
    case .question:
      return session.documents.terms.marks(in: line).map { part in
        StyledRange(part.range, style: style.editorStyle(Self.look(of: part.mark)))
      }
    }
  }

  private static func look(of mark: LineMark) -> Theme.Look {
    switch mark {
    case .questionWord: .questionWord
    case .number: .number
    case .name: .name
    }
  }
}
