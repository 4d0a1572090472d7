import Glibc
import Training

/// The lines of a question file that `:read` takes one after another: questions with what is expected of them, titles and
/// commands, and the end of the file behind them.
struct QueuedLines {
  private(set) var lines: [QueuedLine] = []
  /// What is wrong with other lines.
  private(set) var problems: [QuestionProblem] = []
  private let path: String

  init(path: String) throws(InputProblem) {
    self.path = path
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw InputProblem(number: errno) }
    defer { close(descriptor) }
    var reader = QuestionFileReader(
      lines: ByteLineReader(descriptor: descriptor), isJSONLines: path.hasSuffix(".jsonl"))
    while let next = try reader.next() {
      switch next {
      case .success(let entry): add(entry, line: reader.line)
      case .failure(let problem): problems.append(problem)
      }
    }
    if !lines.isEmpty { lines.append(QueuedLine(text: "", origin: .end)) }
  }

  private mutating func add(_ entry: QuestionFileEntry, line: Int) {
    switch entry {
    case .comment: break
    case .title(let title): lines.append(QueuedLine(text: title, origin: .title))
    case .command(let command):
      lines.append(QueuedLine(text: command, origin: .command(place: "\(path):\(line)")))
    case .question(let question): append(question, ExpectedReply(), isRecord: false)
    case .record(let question, let expected): append(question, expected, isRecord: true)
    case .expectation(let expectation):
      guard case .question(let question, var expected, let isRecord)? = lines.last?.origin else { return }
      do throws(QuestionProblem.Reason) {
        try expected.add(expectation)
        lines.removeLast()
        append(question, expected, isRecord: isRecord)
      } catch {
        problems.append(QuestionProblem(reason: error, line: expectation.number))
      }
    }
  }

  private mutating func append(_ question: Question, _ expected: ExpectedReply, isRecord: Bool) {
    lines.append(QueuedLine(text: question.text, origin: .question(question, expected, isRecord: isRecord)))
  }
}
