import Answering
import JSONText
import Training

/// A run as the Test Anything Protocol (version 13): a test a question of which something is expected, and one a line
/// that cannot be used.
struct TAPReport: RunReport {
  let messages: Messages
  private var count = 0

  init(messages: Messages) { self.messages = messages }

  func opening() -> String { "TAP version 13\n" }

  func section(_ title: String) -> String { Self.comment(title) }

  mutating func judged(_ asked: AskedQuestion, _ verdict: Verdict?) -> String {
    let name = "\(DisplayText.shortened(asked.question.id, to: 40)) \(DisplayText.shortened(asked.question.text))"
    guard let verdict else {
      return Self.comment("\(name) → \(asked.response.answer?.text ?? messages(.checkNothing))")
    }
    count += 1
    let test = "\(verdict.holds ? "ok" : "not ok") \(count) - \(Self.escaped(name))\n"
    guard !verdict.holds else { return test }
    let text = VerdictText(messages: messages, style: .plain)
    var lines = ["  ---"]
    for finding in verdict.findings where !finding.holds {
      lines.append("  \(finding.part.rawValue):")
      lines.append("    line: \(finding.line)")
      lines.append("    message: \(Self.quoted(text.summary(finding)))")
      lines.append("    expected: \(Self.quoted(finding.expected))")
      lines.append("    given: \(Self.quoted(finding.given))")
    }
    return test + (lines + ["  ..."]).map { $0 + "\n" }.joined()
  }

  mutating func problem(_ text: String, at place: String) -> String {
    count += 1
    return "not ok \(count) - \(Self.escaped(DisplayText.shortened("\(place): \(text)", to: 1_000)))\n"
  }

  func ending(_ tally: Tally, wasStopped: Bool) -> String {
    (wasStopped ? Self.comment(messages(.summaryStopped)) : "")
      + (count == 0 ? "1..0 # SKIP \(messages(.summaryNothingExpected))\n" : "1..\(count)\n")
  }

  private static func comment(_ text: String) -> String { "# \(DisplayText.shortened(text))\n" }

  /// A number sign would start a directive.
  private static func escaped(_ text: String) -> String {
    text.split(separator: "#", omittingEmptySubsequences: false).joined(separator: "\\#")
  }

  /// A string as YAML's double-quoted one, which JSON's is.
  private static func quoted(_ text: String) -> String {
    var writer = JSONWriter()
    writer.string(text)
    return writer.text
  }

  /// Strings as YAML's double-quoted ones, which JSON's are.
  private static func quoted(_ texts: [String]) -> String {
    var writer = JSONWriter()
    writer.array(texts.map(EchoLimit.cut)) { writer, text in writer.string(text) }
    return writer.text
  }
}
