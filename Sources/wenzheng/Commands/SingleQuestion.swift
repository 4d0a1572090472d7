import Answering
import Training

/// One question of the command line.
struct SingleQuestion {
  /// The words that it is made of.
  let words: [String]
  var documents = DocumentSelection()
  var form = AnswerForm()

  /// Answers it.
  func perform(in program: Program) -> ExitStatus {
    let text = words.joined(separator: " ")
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      program.errors.report(program.messages(.emptyQuestion))
      return .failed
    }
    guard let opened = program.corpusOpening.open(named: documents.paths) else { return .failed }
    let answered: (text: String, status: ExitStatus)
    do throws(UnknownDocument) {
      answered = try answer(Question(id: "q1", text: text), over: opened, in: program)
    } catch {
      program.errors.report(error.text(program.messages))
      return .failed
    }
    let status = max(answered.status, opened.status)
    do throws(OutputProblem) {
      try program.standardOutput.write(answered.text)
      return status
    } catch {
      return program.status(of: error, after: status)
    }
  }

  /// The answer as it is printed, and what it means for the exit code.
  private func answer(
    _ question: Question, over opened: CorpusOpening.Opened, in program: Program
  ) throws(UnknownDocument) -> (text: String, status: ExitStatus) {
    let document = try documents.document.map { name throws(UnknownDocument) in
      try DocumentNames(corpus: opened.corpus).index(of: name)
    }
    let engine = Engine(corpus: opened.corpus, synonyms: opened.synonyms)
    let response = engine.respond(to: question.text, document: document, explaining: form.explains)
    var text = form.renderer(in: program, over: opened.corpus).text(of: response, to: question)
    if form.format == .text, let other = NearestQuestion.offered(insteadOf: response, by: engine, document: document) {
      text += program.messages(.offeredQuestion, ["question": DisplayText.shortened(other)]) + "\n"
    }
    return (text, response.answer == nil ? .refused : .answered)
  }
}
