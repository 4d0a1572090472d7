import ChineseText
import PolicyCorpus

/// Quoting sentences.
enum Citations {
  /// The citation of a sentence.
  ///
  /// - Parameters:
  ///   - passage: the sentence.
  ///   - marks: the characters of the document that answer; those outside the sentence are left out.
  static func citation(_ passage: Passage, marks: [Range<Int>]) -> Citation {
    var citation = passage.citation
    if !marks.isEmpty { citation.marks = byteMarks(marks, passage) }
    return citation
  }

  /// The citation of a sentence in which nothing is marked.
  static func unmarked(_ passage: Passage) -> Citation {
    let document = passage.document
    let sentence = passage.sentence
    return Citation(
      document: document.name, title: document.title, path: document.path,
      section: document.heading(ofSection: sentence.section), paragraph: sentence.paragraph, sentence: sentence.number,
      line: sentence.line, bytes: sentence.bytes, text: document.string(sentence.bytes), marks: [],
      date: document.date)
  }

  private static func byteMarks(_ marks: [Range<Int>], _ passage: Passage) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for mark in marks.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
      let inside = mark.clamped(to: passage.range)
      guard !inside.isEmpty else { continue }
      let bytes = passage.document.text.bytes(inside)
      let start = bytes.lowerBound - passage.sentence.bytes.lowerBound
      let end = bytes.upperBound - passage.sentence.bytes.lowerBound
      guard start >= (found.last?.upperBound ?? 0), end <= passage.sentence.bytes.count else { continue }
      found.append(start..<end)
    }
    return found
  }
}
