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
      let answering = try QuestionAnswering(
        opened, document: documents.document,
        renderer: form.renderer(in: program, over: opened.corpus, showsQuestion: false), explains: form.explains)
      answered = try answering.answer(Question(id: "q1", text: text, document: nil))
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
}
