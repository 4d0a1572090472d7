import Glibc
import Training

/// The lines of a file that `:read` takes one after another: questions, records of questions, and commands.
struct QueuedLines {
  private(set) var lines: [QueuedLine] = []
  /// What is wrong with other lines.
  private(set) var problems: [QuestionProblem] = []

  init(path: String) throws(InputProblem) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw InputProblem(number: errno) }
    defer { close(descriptor) }
    var reader = QuestionFileReader(
      lines: ByteLineReader(descriptor: descriptor), isJSONLines: path.hasSuffix(".jsonl"))
    while let next = try reader.next() {
      switch next {
      case .success(.question(let question)), .success(.record(let question, _)):
        lines.append(QueuedLine(text: question.text, document: question.document, isFromFile: true))
      case .success(.command(let command)): lines.append(QueuedLine(text: command, isFromFile: true))
      case .success: continue
      case .failure(let problem): problems.append(problem)
      }
    }
  }
}
