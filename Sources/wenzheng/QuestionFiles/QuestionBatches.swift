import Answering
import Training

/// A line of a question file, ready to be taken.
struct QuestionItem: Sendable {
  let entry: Result<QuestionFileEntry, QuestionProblem>
  /// The number of the line, 1-based.
  let line: Int
  let bytes: [UInt8]
  /// The number of the question among the questions, 1-based; of anything else, that of the question above.
  let ordinal: Int
  /// The question, answered ahead of its turn; nil where it is not.
  var prepared: LoneQuestion?
}

/// Takes lines from a question file: one at a time, or as many as keep several threads at work, which then answer the
/// questions among them at the same time.
struct QuestionBatches {
  private var reader: QuestionFileReader
  private let jobs: Int
  private var ordinal = 0

  /// A thread has so many lines of a batch.
  private static let share = 64

  init(reader: QuestionFileReader, jobs: Int) {
    self.reader = reader
    self.jobs = jobs
  }

  /// The next lines; nil after the last.
  ///
  /// - Parameter prepare: answers a question as if it were asked alone; nil where that is not wanted.
  mutating func next(
    preparing prepare: (@Sendable (Question) -> LoneQuestion?)?
  ) throws(InputProblem) -> [QuestionItem]? {
    guard let first = try item() else { return nil }
    guard let prepare else { return [first] }
    var items = [first]
    // A command may change what the questions behind it are asked of.
    while items.count < jobs * Self.share, items.last?.isCommand != true, let next = try item() { items.append(next) }
    let prepared = ParallelMap.map(items, jobs: jobs) { item in item.question.flatMap(prepare) }
    for (index, question) in prepared.enumerated() { items[index].prepared = question }
    return items
  }

  private mutating func item() throws(InputProblem) -> QuestionItem? {
    guard let entry = try reader.next() else { return nil }
    switch entry {
    case .success(.question), .success(.record): ordinal += 1
    default: break
    }
    return QuestionItem(entry: entry, line: reader.line, bytes: reader.bytes, ordinal: ordinal)
  }
}

extension QuestionItem {
  /// Whether it is a command.
  var isCommand: Bool {
    if case .success(.command) = entry { return true }
    return false
  }

  /// The question; nil where it is none.
  var question: Question? {
    switch entry {
    case .success(.question(let question)), .success(.record(let question, _)): question
    default: nil
    }
  }
}
