public import ChineseText

/// What the engine says to a question.
public struct Response: Sendable {
  /// The question as it was read: control characters gone, white space trimmed.
  public let question: String
  /// What kind of answer it expects.
  public let type: AnswerType
  /// How sure the engine is, 0 to 1; of a refusal, how sure it would have been.
  public let confidence: Double
  /// The answer, or why there is none.
  public let outcome: Outcome
  /// How the engine came to it.
  public let explanation: Explanation

  /// The answer, or why there is none.
  public enum Outcome: Sendable {
    case answered(Answer)
    case refused(Refusal)
  }

  /// The answer; nil where the engine refuses.
  public var answer: Answer? {
    if case .answered(let answer) = outcome { return answer }
    return nil
  }

  /// The refusal; nil where the engine answers.
  public var refusal: Refusal? {
    if case .refused(let refusal) = outcome { return refusal }
    return nil
  }
}

/// The words that answer, and the sentences that hold them.
public struct Answer: Sendable {
  /// The short answer: words of the text; 是, 否, 有 or 没有; a relative date with the resolved one in brackets; or a total.
  public let text: String
  /// Every item of a list; otherwise just `text`.
  public let items: [String]
  /// One to three sentences, best first.
  public let citations: [Citation]
  /// What other documents answer instead, where figures differ; in the order of the documents.
  public var alternatives: [Alternative] = []
}

/// The answer of another document.
public struct Alternative: Sendable, Equatable {
  /// The short answer.
  public let text: String
  /// The sentence that says so.
  public let citation: Citation
}

/// Why the engine does not answer.
public struct Refusal: Sendable {
  /// What was found wanting.
  public enum Reason: String, Sendable, CaseIterable {
    /// The question holds nothing that could be looked for.
    case emptyQuestion
    /// Hardly a word of the question stands in the text.
    case unrelated
    /// The text lacks a thing that the question is about: `missing` names it.
    case missing
    /// The text speaks of it, but gives no such answer (no number, no date, no name).
    case noSuchAnswer
    /// The text speaks of something else of the kind: another place, year, office or body.
    case otherSubject
  }

  /// What was found wanting.
  public let reason: Reason
  /// The parts of the question for which the text has no support, as the question has them.
  public let missing: [String]
  /// The sentences that come nearest, best first; none of them answers.
  public let nearest: [Citation]
  /// What it would have answered, had it been sure enough; nil where nothing could be cut, and where nothing is explained.
  public let candidate: Answer?
}

/// A sentence of a document, quoted byte for byte.
public struct Citation: Sendable, Equatable {
  /// The document's name.
  public let document: String
  /// The document's title.
  public let title: String
  /// The path of the document's file; empty where it is none.
  public let path: String
  /// The heading of the section; empty above the first heading.
  public let section: String
  /// The number of the paragraph among the body paragraphs, 1-based; 0 for headings and header lines.
  public let paragraph: Int
  /// The number of the sentence in its paragraph, 1-based.
  public let sentence: Int
  /// The line of the source, 1-based.
  public let line: Int
  /// The bytes of the source, half-open: they are `text`.
  public let bytes: Range<Int>
  /// The sentence.
  public let text: String
  /// Where in `text` the words of the answer stand: ranges of UTF-8 offsets into `text`, in order, not overlapping.
  public internal(set) var marks: [Range<Int>]
  /// The date that the document bears.
  public var date: CalendarDate?
}
