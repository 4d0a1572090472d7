import Answering
import PolicyCorpus
import Training

/// A session as a file keeps it: a question file, its questions as they were asked, the answers as comments beneath them.
struct Transcript: Equatable, Sendable {
  let path: String
  /// Whether a question has been kept that the next one may follow up.
  private var hasQuestion = false

  init(path: String) { self.path = path }

  /// What opens a session's part, or one over other documents: a section, so that nothing is followed up from above it.
  mutating func opening(_ documents: OpenDocuments, messages: Messages) -> String {
    let title = messages(.transcriptOpening, ["title": documents.title(messages)])
    let selected = documents.selected == nil ? "" : selection(documents, messages: messages)
    return heading(title, selected)
  }

  /// The title of a section; nothing is followed up across it.
  mutating func heading(_ title: String, _ selection: String = "") -> String {
    hasQuestion = false
    return PlainLine.heading(DisplayText.oneLine(title)) + "\n\(selection)\n"
  }

  /// The command that takes into use what is in use; nothing is followed up across it.
  mutating func selection(_ documents: OpenDocuments, messages: Messages) -> String {
    hasQuestion = false
    let name = documents.selected.map { DisplayText.oneLine(documents.corpus.documents[$0].name) } ?? "*"
    return ":\(ShellVerb.use.name(in: messages.language)) \(name)\n"
  }

  /// A question with its answer.
  ///
  /// - Parameter typed: the question as it was typed.
  mutating func entry(typed: String, reply: Reply, messages: Messages, namesDocuments: Bool = false) -> String {
    let renderer = TextRenderer(messages: messages, style: .plain, explains: false, namesDocuments: namesDocuments)
    let body = renderer.text(of: reply.response, to: Question(id: "", text: typed))
    // What nothing is kept of that it could follow up is kept in full; what asks about such an answer cannot be asked.
    let text = DisplayText.oneLine(hasQuestion ? typed : reply.completed ?? typed)
    let canBeAsked = hasQuestion || reply.rule == nil || reply.completed != nil
    var lines = [canBeAsked ? PlainLine.asking(text) : "# " + messages(.transcriptAsked, ["question": text])]
    if hasQuestion, let completed = reply.completed {
      lines.append("# " + messages(.shellCompleted, ["question": DisplayText.oneLine(completed)]))
    }
    hasQuestion = hasQuestion || canBeAsked
    lines += body.split(separator: "\n", omittingEmptySubsequences: true).map { "#   " + $0 }
    return lines.map { $0 + "\n" }.joined() + "\n"
  }
}
