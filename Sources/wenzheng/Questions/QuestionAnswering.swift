import Answering
import PolicyCorpus
import Training

/// Answers questions over the opened documents in a form of output.
struct QuestionAnswering {
  private let engine: Engine
  private let names: DocumentNames
  private let renderer: any ResponseRenderer
  private let explains: Bool
  /// The document for questions that name none; nil for all of them.
  private let document: Int?

  /// - Parameters:
  ///   - opened: the documents, with the user's synonyms.
  ///   - document: the name of the document for questions that name none.
  ///   - explains: whether the renderer shows explanations.
  init(
    _ opened: CorpusOpening.Opened, document: String?, renderer: any ResponseRenderer, explains: Bool
  ) throws(UnknownDocument) {
    let names = DocumentNames(corpus: opened.corpus)
    self.document = try document.map { name throws(UnknownDocument) in try names.index(of: name) }
    self.names = names
    self.renderer = renderer
    self.explains = explains
    engine = Engine(corpus: opened.corpus, synonyms: opened.synonyms)
  }

  /// The answer as it is printed, and what it means for the exit code.
  func answer(_ question: Question) throws(UnknownDocument) -> (text: String, status: ExitStatus) {
    var document = document
    if let name = question.document, !name.isEmpty { document = try names.index(of: name) }
    let response = engine.respond(to: question.text, document: document, explaining: explains)
    return (renderer.text(of: response, to: question), response.answer == nil ? .refused : .answered)
  }
}
