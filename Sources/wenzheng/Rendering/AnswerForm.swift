import PolicyCorpus

/// How answers are to be printed.
struct AnswerForm: Sendable {
  var format: OutputFormat = .text
  /// Whether the explanation follows an answer.
  var explains = false
  var color: ColorChoice = .auto

  /// The renderer for standard output.
  ///
  /// - Parameters:
  ///   - corpus: the documents that are answered from.
  ///   - showsQuestion: whether the question stands above its answer.
  func renderer(in program: Program, over corpus: Corpus, showsQuestion: Bool) -> any ResponseRenderer {
    switch format {
    case .jsonLines: JSONLinesRenderer(explains: explains)
    case .text:
      TextRenderer(
        messages: program.messages, style: style(in: program), showsQuestion: showsQuestion, explains: explains,
        namesDocuments: corpus.documents.count > 1)
    }
  }

  /// The style for standard output.
  func style(in program: Program) -> TextStyle {
    color.style(isTerminal: program.standardOutput.isTerminal, environment: program.environment)
  }
}
