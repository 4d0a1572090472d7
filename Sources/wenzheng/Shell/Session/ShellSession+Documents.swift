import Answering
import ChineseText
import PolicyCorpus

extension ShellSession {
  /// What `:outline` shows.
  func outline() -> String {
    let outline = OutlineText(messages: messages, style: style)
    return documents.inUse.map { outline.text(of: $0.document) }.joined(separator: "\n")
  }

  /// What `:documents` shows.
  func list() -> String {
    DocumentListText(messages: messages, style: style)
      .text(of: documents.corpus.documents, selected: documents.selected)
  }

  /// What `:terms` shows.
  func terms(_ argument: String) -> String {
    guard argument.isEmpty || TypedNumber.value(argument) != nil else {
      return messages(.shellNoNumber, ["value": DisplayText.shortened(argument, to: 40)]) + "\n"
    }
    let limit = min(1_000, TypedNumber.value(argument) ?? 30)
    var text = ""
    for (index, document) in documents.inUse {
      if documents.inUse.count > 1 {
        text += style.text(DisplayText.oneLine(document.title), .heading) + "\n"
      }
      let terms = documents.engine.terms(ofDocument: index, limit: limit)
      text += terms.map { "\($0.text) \($0.count)" }.joined(separator: messages.listSeparator) + "\n"
    }
    return text
  }

  /// Does what `:use` asks.
  mutating func use(_ argument: String) -> String {
    do throws(UnknownDocument) {
      try select(argument)
    } catch {
      return messages(.shellUnknownDocument, ["name": DisplayText.shortened(argument, to: 40)])
        + (error.nearest.map { messages(.shellDidYouMean, ["nearest": $0]) } ?? "") + "\n"
    }
    keep { transcript, session in transcript.selection(session.documents, messages: session.messages) }
    return messages(.shellInUse, ["title": documents.title(messages)]) + "\n"
  }

  /// Takes the document of a name or number into use; all of them where there is none.
  mutating func select(_ argument: String) throws(UnknownDocument) {
    if argument.isEmpty || argument == "*" {
      documents.selected = nil
    } else if let number = TypedNumber.value(argument), documents.corpus.documents.indices.contains(number - 1) {
      documents.selected = number - 1
    } else {
      documents.selected = try DocumentNames(corpus: documents.corpus).index(of: argument)
    }
    conversation.restart()
  }

  /// Does what `:corpus` asks.
  mutating func openCorpus(_ argument: String) -> String {
    guard !argument.isEmpty else {
      let paths = documents.named.isEmpty ? documents.corpus.documents.map(\.path) : documents.named
      return paths.map { DisplayText.oneLine($0) + "\n" }.joined()
    }
    let text = open([folders.expanded(argument)], saying: .shellInUse)
    keep { transcript, session in transcript.opening(session.documents, messages: session.messages) }
    return text
  }

  /// Does what `:reload` asks.
  mutating func reload() -> String {
    let name = documents.selected.map { documents.corpus.documents[$0].name }
    let text = open(documents.named, saying: .shellReloaded)
    documents.selected = name.flatMap(documents.corpus.index(ofDocument:))
    keep { transcript, session in transcript.opening(session.documents, messages: session.messages) }
    return text
  }

  /// Reads documents in place of those that are open; they stay where nothing can be read.
  private mutating func open(_ paths: [String], saying message: Message) -> String {
    guard let opened = program.corpusOpening.open(named: paths) else { return messages(.shellCorpusKept) + "\n" }
    documents = OpenDocuments(opened, named: paths)
    conversation.restart()
    (last, citations, toldChanges) = (nil, [], [])
    return messages(message, ["title": documents.title(messages)]) + "\n"
  }
}
