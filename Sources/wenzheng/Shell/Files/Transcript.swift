import Answering
import Training

/// Questions and answers as a file keeps them: the questions are lines, all else is comments, so that the file is a
/// question file itself.
struct Transcript: Equatable, Sendable {
  let path: String

  /// What opens a session's part.
  static func opening(title: String, messages: Messages) -> String {
    "# " + messages(.transcriptOpening, ["title": DisplayText.shortened(title, to: 60)]) + "\n\n"
  }

  /// A question with its answer.
  ///
  /// - Parameter typed: the question as it was typed.
  static func entry(typed: String, reply: Reply, messages: Messages, namesDocuments: Bool = false) -> String {
    let renderer = TextRenderer(
      messages: messages, style: .plain, showsQuestion: false, explains: false, namesDocuments: namesDocuments)
    let question = Question(id: "", text: reply.completed ?? typed, document: nil)
    let body = renderer.text(of: reply.response, to: question)
    var lines: [String] = []
    if reply.completed != nil {
      lines.append("# " + messages(.transcriptTyped, ["question": DisplayText.oneLine(typed)]))
    }
    // What asks about an answer cannot be asked alone; nor can what would be taken for a comment or a record.
    let isAlone = reply.rule == nil || reply.completed != nil
    let text = DisplayText.oneLine(question.text)
    let isQuestion = isAlone && text.first.map { $0 != "#" && $0 != "{" } == true
    lines.append(isQuestion ? text : "# " + messages(.transcriptAsked, ["question": text]))
    lines += body.split(separator: "\n", omittingEmptySubsequences: true).map { "#   " + $0 }
    return lines.map { $0 + "\n" }.joined() + "\n"
  }
}
