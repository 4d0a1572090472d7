import PolicyCorpus

/// How answers are to be printed.
struct AnswerForm: Sendable {
  var format: OutputFormat = .text
  /// Whether the explanation follows an answer.
  var explains = false
  var color: ColorChoice = .auto

  /// The renderer for standard output.
  ///
  /// - Parameter corpus: the documents that are answered from.
  func renderer(in program: Program, over corpus: Corpus) -> any ResponseRenderer {
    switch format {
    case .jsonLines: JSONLinesRenderer(explains: explains)
    case .text: textRenderer(in: program, over: corpus)
    }
  }

  /// The renderer of text for standard output.
  func textRenderer(in program: Program, over corpus: Corpus) -> TextRenderer {
    TextRenderer(
      messages: program.messages, style: style(in: program), explains: explains,
      namesDocuments: corpus.documents.count > 1)
  }

  /// The style for standard output.
  func style(in program: Program) -> TextStyle {
    color.style(isTerminal: program.standardOutput.isTerminal, environment: program.environment)
  }
}
