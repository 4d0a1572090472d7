import Answering
import Training

/// How many expectations held, by type, for people.
struct SummaryText {
  let messages: Messages
  let style: TextStyle

  /// A table and a line below it; nothing where nothing was expected.
  func text(_ tally: Tally, wasStopped: Bool) -> String {
    guard tally.checked.total > 0 else { return "" }
    var table = ColumnTable([.leading, .trailing, .trailing, .trailing], style: style)
    for (number, row) in rows(tally).enumerated() {
      table.append(row.map { ColumnTable.Cell(text: $0, look: number == 0 ? .heading : nil) })
    }
    return (table.lines + [result(tally, wasStopped: wasStopped)]).map { $0 + "\n" }.joined()
  }

  /// The rows of the table, the heading first.
  func rows(_ tally: Tally) -> [[String]] {
    let heading = [Message.summaryType, .summaryQuestions, .summaryHeld, .summaryFailed].map { messages($0) }
    return [heading]
      + tally.rows.map { row in
        let name =
          switch row.kind {
          case .answer(let type): type.name(in: messages.language)
          case .refusal: messages(.summaryRefusals)
          }
        return [name, String(row.count.total), String(row.count.held), String(row.count.failed)]
      }
  }

  /// What it comes to.
  func result(_ tally: Tally, wasStopped: Bool) -> String {
    let counts: KeyValuePairs = [
      "total": String(tally.checked.total), "held": String(tally.checked.held),
      "failed": String(tally.checked.failed), "questions": String(tally.questions),
    ]
    let text = messages(tally.checked.failed == 0 ? .summaryAllHeld : .summarySomeFailed, counts)
    let stopped = wasStopped ? messages(.summaryStopped) : ""
    return style.text(text + stopped, tally.checked.failed == 0 ? .held : .failed)
  }
}
