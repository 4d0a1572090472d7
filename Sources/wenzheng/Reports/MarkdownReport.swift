import Answering
import LineEditing
import Training

/// A run as a document: a heading a section and a question, answers in bold, citations as quotations, counts in a table.
struct MarkdownReport: RunReport {
  let messages: Messages
  /// The name of the question file.
  let name: String
  /// Whether citations name their documents, as where several are open.
  let namesDocuments: Bool

  func opening() -> String { "# \(Self.escaped(name))\n\n" }

  func section(_ title: String) -> String { "## \(Self.escaped(DisplayText.shortened(title)))\n\n" }

  func judged(_ asked: AskedQuestion, _ verdict: Verdict?) -> String {
    let mark = verdict.map { $0.holds ? "✓ " : "✗ " } ?? ""
    var lines = ["### \(mark)\(Self.escaped(DisplayText.shortened(asked.question.text)))", ""]
    if let completed = asked.reply.completed {
      lines += [Self.escaped(messages(.shellCompleted, ["question": DisplayText.shortened(completed)])), ""]
    }
    lines += body(asked)
    if let verdict, !verdict.holds { lines += failures(verdict, asked.response) }
    return lines.map { $0 + "\n" }.joined()
  }

  private func body(_ asked: AskedQuestion) -> [String] {
    guard let answer = asked.response.answer else {
      let reason = asked.response.refusal.map { RefusalText(messages: messages).reason(of: $0) } ?? ""
      return ["*\(Self.escaped(reason))*", ""]
    }
    var lines =
      answer.items.count > 1
      ? answer.items.map { "- **\(Self.escaped(DisplayText.oneLine($0)))**" }
      : ["**\(Self.escaped(DisplayText.oneLine(answer.text)))**"]
    lines.append("")
    let citationText = CitationText(messages: messages, style: .plain, namesDocument: namesDocuments)
    for citation in answer.numberedCitations {
      lines += [
        "> \(Self.escaped(DisplayText.oneLine(citation.text)))", ">",
        "> — \(Self.escaped(citationText.place(of: citation)))", "",
      ]
    }
    return lines
  }

  private func failures(_ verdict: Verdict, _ response: Response) -> [String] {
    let text = VerdictText(messages: messages, style: .plain)
    return verdict.findings.filter { !$0.holds }.flatMap { finding in
      let line = messages(.checkLine, ["line": String(finding.line)])
      return ["- ✗ \(line) \(text.summary(finding))"]
        + text.details(finding, response).map { "  - \($0.label)\(Self.escaped($0.text))" }
    } + [""]
  }

  var showsCommands: Bool { true }

  func shown(_ text: String, by command: String) -> String {
    // A fence must be longer than any in the text.
    "```````\n\(DisplayText.oneLine(command))\n\(text)```````\n\n"
  }

  func ending(_ tally: Tally, wasStopped: Bool) -> String {
    guard tally.checked.total > 0 else { return "" }
    let summary = SummaryText(messages: messages, style: .plain)
    let rows = summary.rows(tally)
    let widths = rows[0].indices.map { column in rows.map { DisplayWidth.columns(of: $0[column]) }.max() ?? 0 }
    func line(_ cells: [String]) -> String {
      let padded = zip(cells, widths).enumerated().map { column, cell in
        let space = String(repeating: " ", count: cell.1 - DisplayWidth.columns(of: cell.0))
        return column == 0 ? cell.0 + space : space + cell.0
      }
      return "| " + padded.joined(separator: " | ") + " |"
    }
    let rule = widths.enumerated().map { column, width in
      String(repeating: "-", count: max(3, width) - (column == 0 ? 0 : 1)) + (column == 0 ? "" : ":")
    }
    let table = [line(rows[0]), "| " + rule.joined(separator: " | ") + " |"] + rows.dropFirst().map(line)
    return (table + ["", summary.result(tally, wasStopped: wasStopped)]).map { $0 + "\n" }.joined()
  }

  /// The text with the characters that mean something in Markdown taken for what they are.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      if "\\`*_[]<>|#&~".contains(character) { escaped += "\\" }
      escaped.append(character)
    }
    return escaped
  }
}
