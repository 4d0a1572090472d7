import Answering
import Training

/// A run as JUnit XML: a suite a section, a case a question. The counts stand above the cases, so that nothing is put out
/// before the end, and memory grows with the file.
struct JUnitReport: RunReport {
  let messages: Messages
  /// The name of the question file.
  let name: String

  private struct Suite {
    var title: String
    var cases = ""
    var tests = 0
    var failures = 0
    var errors = 0
    var skipped = 0
  }

  private var suites: [Suite] = []

  init(messages: Messages, name: String) {
    self.messages = messages
    self.name = name
  }

  mutating func section(_ title: String) -> String {
    suites.append(Suite(title: title))
    return ""
  }

  mutating func judged(_ asked: AskedQuestion, _ verdict: Verdict?) -> String {
    let question = "\(asked.question.id) \(DisplayText.shortened(asked.question.text))"
    var body = ""
    if let verdict {
      let failed = verdict.findings.filter { !$0.holds }
      if !failed.isEmpty { body = failure(failed, asked) }
    } else {
      body = "      <skipped message=\(XMLText.attribute(messages(.summaryNothingExpected)))/>\n"
    }
    add(Self.testCase(question, in: "\(name):\(asked.line)", body)) { suite in
      if verdict == nil { suite.skipped += 1 } else if verdict?.holds == false { suite.failures += 1 }
    }
    return ""
  }

  mutating func problem(_ text: String, at place: String) -> String {
    let body = "      <error message=\(XMLText.attribute(text))/>\n"
    add(Self.testCase(place, in: name, body)) { suite in suite.errors += 1 }
    return ""
  }

  private func failure(_ failed: [Finding], _ asked: AskedQuestion) -> String {
    let text = VerdictText(messages: messages, style: .plain)
    let message = failed.map { text.summary($0) }.joined(separator: messages.listSeparator)
    let lines = failed.flatMap { finding in
      ["\(name):\(finding.line): \(text.summary(finding))"]
        + text.details(finding, asked.response).map { "  \($0.label)\($0.text)" }
    }
    return "      <failure message=\(XMLText.attribute(message)) type=\"\(failed[0].part.rawValue)\">"
      + XMLText.content(lines.joined(separator: "\n")) + "</failure>\n"
  }

  private mutating func add(_ testCase: String, counting: (inout Suite) -> Void) {
    // Taken out, so that its text is not copied.
    var suite = suites.popLast() ?? Suite(title: name)
    suite.tests += 1
    suite.cases += testCase
    counting(&suite)
    suites.append(suite)
  }

  private static func testCase(_ test: String, in name: String, _ body: String) -> String {
    let start = "    <testcase name=\(XMLText.attribute(test)) classname=\(XMLText.attribute(name))"
    return body.isEmpty ? "\(start)/>\n" : "\(start)>\n\(body)    </testcase>\n"
  }

  func ending(_ tally: Tally, wasStopped: Bool) -> String {
    let used = suites.filter { $0.tests > 0 }
    func counts(_ suites: [Suite]) -> String {
      [("tests", \Suite.tests), ("failures", \Suite.failures), ("errors", \Suite.errors)]
        .map { name, count in " \(name)=\"\(suites.reduce(0) { $0 + $1[keyPath: count] })\"" }.joined()
    }
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    text += "<testsuites name=\(XMLText.attribute(name))\(counts(used))>\n"
    for suite in used {
      text += "  <testsuite name=\(XMLText.attribute(suite.title))\(counts([suite])) skipped=\"\(suite.skipped)\">\n"
      text += suite.cases + "  </testsuite>\n"
    }
    return text + "</testsuites>\n"
  }
}
