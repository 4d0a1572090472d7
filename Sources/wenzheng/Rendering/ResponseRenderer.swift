import Answering
import Training

/// Puts responses into a form of output.
protocol ResponseRenderer {
  /// The response to a question, with the line end after it.
  func text(of response: Response, to question: Question) -> String
}

/// The forms of output.
enum OutputFormat: String, Sendable {
  /// For people.
  case text
  /// For programs: a JSON object a line.
  case jsonLines = "jsonl"

  /// Their names, as they are offered.
  static let names = ["text", "jsonl"]
}
