import Answering
import JSONText
import Training

/// A run for spreadsheets: a row a question, columns parted by tabs, the first row their names.
struct TSVReport: RunReport {
  private static let columns = [
    "id", "line", "section", "question", "status", "type", "answer", "confidence", "document", "place", "source_line",
    "start", "end", "citation", "check", "failed",
  ]

  func opening() -> String { Self.row(Self.columns) }

  func judged(_ asked: AskedQuestion, _ verdict: Verdict?) -> String {
    let answer = asked.response.answer
    let citation = answer?.citations.first
    let place = citation.map { $0.section + ($0.paragraph > 0 ? " \($0.paragraph).\($0.sentence)" : "") }
    let check = verdict.map { $0.holds ? "held" : "failed" }
    let failed = verdict?.findings.filter { !$0.holds }.map { "\($0.part.rawValue):\($0.line)" } ?? []
    return Self.row([
      asked.question.id, String(asked.line), asked.section, EchoLimit.cut(asked.question.text),
      answer == nil ? "refused" : "answered", asked.response.type.rawValue,
      answer.map { $0.items.count > 1 ? $0.items.joined(separator: "；") : $0.text } ?? "",
      DecimalNumber.text(asked.response.confidence), citation?.document ?? "", place ?? "",
      citation.map { String($0.line) } ?? "", citation.map { String($0.bytes.lowerBound) } ?? "",
      citation.map { String($0.bytes.upperBound) } ?? "", citation?.text ?? "", check ?? "",
      failed.joined(separator: " "),
    ])
  }

  func ending(_ tally: Tally, wasStopped: Bool) -> String { "" }

  private static func row(_ cells: [String]) -> String {
    cells.map(DisplayText.oneLine).joined(separator: "\t") + "\n"
  }
}
