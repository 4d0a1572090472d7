import Answering
import Training

/// A question of a file, what was said to it, and what was expected.
struct AskedQuestion: Sendable {
  let question: Question
  /// The line of the file, 1-based.
  let line: Int
  /// The title of the section; empty above the first.
  let section: String
  let reply: Reply
  var expected: ExpectedReply

  var response: Response { reply.response }
}

/// The form in which a run of a question file is told. Each piece is put out as soon as it is known.
protocol RunReport {
  /// What stands above everything.
  mutating func opening() -> String
  /// A section begins.
  mutating func section(_ title: String) -> String
  /// A question has been answered; what was expected is not known yet.
  ///
  /// - Returns: text in UTF-8: of a long file, most of what is written.
  mutating func answered(_ asked: AskedQuestion) -> [UInt8]
  /// What became of a question; there is no verdict where nothing was expected.
  mutating func judged(_ asked: AskedQuestion, _ verdict: Verdict?) -> String
  /// What a command of the file shows.
  mutating func shown(_ text: String, by command: String) -> String
  /// Whether commands that only show something are performed.
  var showsCommands: Bool { get }
  /// A line of the file cannot be used.
  mutating func problem(_ text: String, at place: String) -> String
  /// Everything has been asked.
  mutating func ending(_ tally: Tally, wasStopped: Bool) -> String
}

extension RunReport {
  func opening() -> String { "" }
  func section(_ title: String) -> String { "" }
  func answered(_ asked: AskedQuestion) -> [UInt8] { [] }
  func shown(_ text: String, by command: String) -> String { "" }
  var showsCommands: Bool { false }
  func problem(_ text: String, at place: String) -> String { "" }
}

/// The forms in which a run of a question file is told.
enum RunFormat: String, Sendable, CaseIterable {
  case text
  /// JSON lines: a record an answer, a record a check.
  case jsonl
  case tsv
  case markdown
  /// Test Anything Protocol, version 13.
  case tap
  /// JUnit XML.
  case junit
}
