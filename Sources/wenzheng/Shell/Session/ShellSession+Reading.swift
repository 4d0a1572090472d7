import Answering
import Training

/// What a file that is read has come to, and what is to be as it was when it ends.
struct FileReading: Sendable {
  let judge: Judge
  /// The document that was in use before.
  let selected: Int?
  var tally = Tally()
}

extension ShellSession {
  /// Does what `:read` asks.
  mutating func read(_ argument: String) -> ShellReply {
    guard !argument.isEmpty else { return .text(messages(.shellReadWhat) + "\n") }
    let path = folders.expanded(argument)
    do throws(InputProblem) {
      let file = try QueuedLines(path: path)
      var notice = file.problems.map { problem in
        DisplayText.oneLine("\(path):\(problem.line): ") + problem.text(messages) + "\n"
      }.joined()
      if file.lines.isEmpty, file.problems.isEmpty {
        notice += messages(.questionFileEmpty, ["path": DisplayText.oneLine(path)]) + "\n"
      }
      if !file.lines.isEmpty {
        reading = FileReading(judge: Judge(corpus: documents.corpus), selected: documents.selected)
      }
      return .lines(file.lines, notice: notice)
    } catch {
      let values: KeyValuePairs = ["path": DisplayText.oneLine(path), "error": messages.systemError(error.number)]
      return .text(messages(.questionFileUnreadable, values) + "\n")
    }
  }

  /// Asks a question of a file that is read, and judges the answer.
  mutating func answer(_ question: Question, _ expected: ExpectedReply, isRecord: Bool) -> String {
    if isRecord { conversation.restart() }
    reading?.tally.questions += 1
    return answer(question.text, document: question.document) { session, reply in
      guard !expected.isEmpty, let verdict = session.reading?.judge.verdict(on: reply.response, expected) else {
        return ""
      }
      session.reading?.tally.include(verdict, of: expected, type: reply.response.type)
      guard session.settings.format == .text else {
        let asked = AskedQuestion(question: question, line: 0, section: "", reply: reply, expected: expected)
        return JSONLinesReport(explains: false).judged(asked, verdict)
      }
      return VerdictText(messages: session.messages, style: session.style).lines(verdict, reply.response)
        .map { $0 + "\n" }.joined()
    }
  }

  /// Ends the reading of a file: what is in use is what was before.
  ///
  /// - Returns: how many expectations held.
  mutating func endReading() -> String {
    guard let reading else { return "" }
    self.reading = nil
    if documents.selected != reading.selected {
      documents.selected = reading.selected
      conversation.restart()
    }
    guard settings.format == .text else {
      return JSONLinesReport(explains: false).ending(reading.tally, wasStopped: false)
    }
    return SummaryText(messages: messages, style: style).text(reading.tally, wasStopped: false)
  }
}
