import ChineseText
import Training

/// Which questions of a file are asked.
struct QuestionSelection: Sendable {
  /// What one of them names: an id, a number or a range of numbers, or words.
  private enum Choice: Sendable {
    case numbers(ClosedRange<Int>)
    case words(text: String, folded: [UInt16])
  }

  private let choices: [Choice]

  /// Those that one of the patterns names; all where there is none.
  ///
  /// - Parameter patterns: an id, or words of the question or of the title of its section; `q3`, `3`, `q3-q9` and `3-9`
  ///   are the questions with these numbers.
  init(_ patterns: [String] = []) {
    choices = patterns.map { pattern in
      Self.numbers(pattern).map(Choice.numbers) ?? .words(text: pattern, folded: pattern.folded)
    }
  }

  /// Whether a question is one of them.
  ///
  /// - Parameter ordinal: its number in the file, 1-based.
  func includes(_ question: Question, section: String, ordinal: Int) -> Bool {
    choices.isEmpty
      || choices.contains { choice in
        switch choice {
        case .numbers(let range): range.contains(ordinal)
        case .words(let text, let folded):
          question.id == text || question.text.folded.contains(folded) || section.folded.contains(folded)
        }
      }
  }

  private static func numbers(_ pattern: String) -> ClosedRange<Int>? {
    let ends = pattern.split(separator: "-", omittingEmptySubsequences: false).map { end in
      Int(end.first == "q" ? end.dropFirst() : end)
    }
    guard ends.count <= 2, let first = ends.first ?? nil, let last = ends.last ?? nil, first <= last else { return nil }
    return first...last
  }
}
