import ChineseText
import PolicyCorpus

/// A document that many passages are of: to copy one of them counts one reference, not one for each array of the
/// document.
final class SharedDocument: Sendable {
  let document: Document
  /// The folded characters of its title.
  let title: [UInt16]
  private let pairs = LazyFact<PairFilter>()
  private let speaking = LazyFact<Dialogue>()
  /// For each sentence, what is true of it whatever is asked.
  let facts: [SentenceFacts]
  /// For each section, the sentences that are its heading.
  let headings: [[Int]]

  init(_ document: Document) {
    self.document = document
    title = document.title.folded
    var headings = [[Int]](repeating: [], count: document.sections.count)
    for (index, sentence) in document.sentences.enumerated() where sentence.place == .heading {
      headings[sentence.section].append(index)
    }
    self.headings = headings
    facts = document.sentences.map { _ in SentenceFacts() }
  }

  /// Who speaks in its paragraphs.
  var dialogue: Dialogue { speaking.value { Dialogue(document) } }

  /// Whether a word stands anywhere in the document.
  func contains(_ word: [UInt16]) -> Bool {
    mayContain(word, word.indices)
      && CharacterSearch.first(word, in: document.text.characters, 0..<document.text.count) != nil
  }

  /// Whether some characters of another text may stand in the document: a quick look.
  func mayContain(_ text: [UInt16], _ word: Range<Int>) -> Bool {
    pairs.value { PairFilter(document.text.characters) }.mayHold(text, word)
  }
}
