import Glibc
import Training

/// Answers the questions of a file one after another; the answer to each is out before the next one is read.
struct QuestionFileRun {
  let program: Program
  let documents: DocumentSelection
  let form: AnswerForm

  private var messages: Messages { program.messages }

  /// Answers a file, `-` for standard input.
  func perform(_ file: String) -> ExitStatus {
    guard let opened = program.corpusOpening.open(named: documents.paths) else { return .failed }
    let answering: QuestionAnswering
    do throws(UnknownDocument) {
      answering = try QuestionAnswering(
        opened, document: documents.document,
        renderer: form.renderer(in: program, over: opened.corpus, showsQuestion: true), explains: form.explains)
    } catch {
      program.errors.report(error.text(messages))
      return .failed
    }
    if file == "-" {
      let reader = QuestionFileReader(lines: ByteLineReader(descriptor: STDIN_FILENO))
      return answer(reader, named: messages(.standardInput), answering, from: opened.status)
    }
    let descriptor = open(file, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      reportUnreadable(file, errno)
      return .failed
    }
    defer { close(descriptor) }
    let reader = QuestionFileReader(
      lines: ByteLineReader(descriptor: descriptor), isJSONLines: file.hasSuffix(".jsonl"))
    return answer(reader, named: file, answering, from: opened.status)
  }

  private func answer(
    _ reader: QuestionFileReader, named name: String, _ answering: QuestionAnswering, from first: ExitStatus
  ) -> ExitStatus {
    var reader = reader
    var status = first
    var hasQuestions = false
    do throws(InputProblem) {
      while let next = try reader.next() {
        let line: Result<Question, QuestionProblem>
        switch next {
        case .success(.question(let question)), .success(.record(let question, _)): line = .success(question)
        case .success: continue
        case .failure(let problem): line = .failure(problem)
        }
        hasQuestions = true
        do throws(OutputProblem) {
          status.include(try answer(line, at: "\(name):\(reader.line)", answering))
        } catch {
          return program.status(of: error, after: status)
        }
      }
    } catch {
      reportUnreadable(name, error.number)
      return .failed
    }
    if !hasQuestions {
      program.errors.report(messages(.questionFileEmpty, ["path": name]))
      return .failed
    }
    return status
  }

  /// Answers one line, or tells what is wrong with it.
  private func answer(
    _ line: Result<Question, QuestionProblem>, at place: String, _ answering: QuestionAnswering
  ) throws(OutputProblem) -> ExitStatus {
    let answered: (text: String, status: ExitStatus)
    switch line {
    case .failure(let problem):
      program.errors.report(problem.text(messages), at: place)
      return .failed
    case .success(let question):
      do throws(UnknownDocument) {
        answered = try answering.answer(question)
      } catch {
        program.errors.report(error.text(messages), at: place)
        return .failed
      }
    }
    try program.standardOutput.write(answered.text)
    return answered.status
  }

  private func reportUnreadable(_ name: String, _ number: Int32) {
    program.errors.report(
      messages(.questionFileUnreadable, ["path": name, "error": messages.systemError(number)]))
  }
}
