import Glibc
import Training

/// The questions of a file, with what is expected of them.
enum QuestionLines {
  /// Reads a file in one of the formats of question files.
  static func read(_ path: String) throws(BenchmarkProblem) -> [(question: Question, expectation: ExpectedReply)] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(path) }
    defer { close(descriptor) }
    var reader = QuestionFileReader(lines: ByteLineReader(descriptor: descriptor))
    var questions: [(question: Question, expectation: ExpectedReply)] = []
    do throws(InputProblem) {
      while let next = try reader.next() {
        switch next {
        case .success(.record(let question, let expectation)): questions.append((question, expectation))
        case .success(.question(let question)): questions.append((question, ExpectedReply()))
        case .success: continue
        case .failure: throw InputProblem(number: EINVAL)
        }
      }
    } catch {
      guard error.number == EINVAL, reader.line > 0 else { throw .unreadable(path) }
      throw .badLine(file: path, line: reader.line, expected: "a line of a question file")
    }
    guard !questions.isEmpty else { throw .unreadable(path) }
    return questions
  }
}
