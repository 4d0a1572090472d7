import Answering
import PolicyCorpus

/// The rules by which a citation is right. They are those of the project's `score.py`.
struct CitationJudge {
  let corpus: Corpus

  /// Whether a citation is one sentence of the expected document that holds what is expected.
  func holds(_ citation: Citation, _ expectation: ExpectedReply) -> Bool {
    Self.isOneSentence(citation.text) && isFromDocument(citation, expectation) && holdsWords(citation, expectation)
  }

  /// Whether a citation is of the expected document.
  func isFromDocument(_ citation: Citation, _ expectation: ExpectedReply) -> Bool {
    expectation.document.map { $0.text == citation.document } ?? true
  }

  /// Whether a citation holds the expected evidence.
  func holdsWords(_ citation: Citation, _ expectation: ExpectedReply) -> Bool {
    if !expectation.span.isEmpty { return expectation.span.contains { citation.bytes.contains($0) } }
    let words = (expectation.answers.isEmpty ? expectation.items : expectation.answers)
      .map { ComparedText.squeezed($0.text) }
    let text = ComparedText.squeezed(citation.text)
    let document = corpus.documents.first { $0.name == expectation.document?.text ?? citation.document }
    return expectation.evidence.contains { evidence in
      let longest = max(160, 1.6 * Double(document.map { Self.surroundings($0, evidence.text) } ?? 0))
      guard !text.isEmpty, Double(text.count) <= longest else { return false }
      return Self.holds(text, ComparedText.squeezed(evidence.text), words)
    }
  }

  /// A citation holds the evidence, lies within it, or holds an answer and at least half of the evidence.
  private static func holds(
    _ text: [Unicode.Scalar], _ evidence: [Unicode.Scalar], _ words: [[Unicode.Scalar]]
  ) -> Bool {
    if text.contains(evidence) || text.count >= 8 && evidence.contains(text) { return true }
    guard text.count * 2 >= evidence.count, words.contains(where: { !$0.isEmpty && text.contains($0) }) else {
      return false
    }
    return SharedRun.length(text, evidence) * 2 >= evidence.count
  }

  /// Whether no sentence ends in a text before it does: none outside quotation marks, at most three inside them.
  static func isOneSentence(_ text: String) -> Bool {
    let characters = Array(text.trimmed.unicodeScalars)
    guard characters.count <= 500 else { return false }
    let last = characters.lastIndex { !trailing.contains($0) && !ComparedText.isWhiteSpace($0) } ?? -1
    var depth = 0
    var inner = 0
    for (place, character) in characters.enumerated() {
      if opening.contains(character) {
        depth += 1
      } else if closing.contains(character) {
        depth = max(0, depth - 1)
      } else if wideTerminators.contains(character), place < last {
        if depth == 0 { return false }
        inner += 1
      }
    }
    return inner <= 3
  }

  /// The length in characters of the sentence or sentences of a document around some words of it; of words that it
  /// does not have, their own. A single line break ends no sentence.
  private static func surroundings(_ document: Document, _ words: String) -> Int {
    let wanted = Array(words.unicodeScalars)
    let text = Array(String(decoding: document.bytes, as: UTF8.self).unicodeScalars)
    guard let found = text.firstRange(of: wanted) else { return wanted.count }
    func ends(_ place: Int) -> Bool {
      terminators.contains(text[place])
        || text[place] == "\n" && place + 1 < text.count && text[place + 1] == "\n"
    }
    var start = found.lowerBound
    var end = found.upperBound
    while start > 0, !ends(start - 1) { start -= 1 }
    while end < text.count, end == 0 || !ends(end - 1) { end += 1 }
    return end - start
  }

  private static let opening = Set("“‘「『".unicodeScalars)
  private static let closing = Set("”’」』".unicodeScalars)
  private static let wideTerminators = Set("。！？；".unicodeScalars)
  private static let terminators = Set("。！？!?；;".unicodeScalars)
  /// What may stand behind the end of a sentence.
  private static let trailing = Set("。！？；!?;”’」』）)]】》…".unicodeScalars)
}
