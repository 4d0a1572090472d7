import ChineseText
import PolicyCorpus

/// Finds who says a sentence: in it, after the quotation that it is part of, or before it in its paragraph.
struct SpeakerSearch {
  let passage: Passage
  /// The characters that answered; nil where the sentence as a whole is meant.
  let marked: Range<Int>?

  struct Found {
    let name: Range<Int>
    let passage: Passage
  }

  func find() -> Found? {
    quoting() ?? within() ?? before()
  }

  /// The speaker beside the quotation marks around the words.
  private func quoting() -> Found? {
    let place = marked?.lowerBound ?? passage.range.lowerBound
    guard let quotation = quotation(around: place) else { return nil }
    // “……”，某某说: right behind the quotation, perhaps in a sentence of its own.
    if let after = sentence(holding: quotation.upperBound) {
      let range = stretch(max(quotation.upperBound, after.range.lowerBound), after.range.upperBound)
      if let speaker = speakers(in: range).first, speaker.name.lowerBound - range.lowerBound <= Self.reach {
        return Found(name: speaker.name, passage: after)
      }
    }
    // 某某说：“……”
    guard let opening = sentence(holding: quotation.lowerBound) else { return nil }
    let range = stretch(opening.range.lowerBound, quotation.lowerBound)
    return speakers(in: range).last.map { Found(name: $0.name, passage: opening) }
  }

  /// A speaker in the sentence itself, before the words where there is one.
  private func within() -> Found? {
    let all = speakers(in: passage.range)
    let before = marked.flatMap { mark in all.last { $0.name.upperBound <= mark.lowerBound } }
    return (before ?? all.first).map { Found(name: $0.name, passage: passage) }
  }

  /// Reported speech goes on to the end of its paragraph.
  private func before() -> Found? {
    var offset = -1
    while let other = passage.neighbour(offset) {
      if let speaker = speakers(in: other.range).last { return Found(name: speaker.name, passage: other) }
      offset -= 1
    }
    return nil
  }

  private func speakers(in range: Range<Int>) -> [PersonName] {
    PersonName.all(in: passage.characters, range).filter(\.speaks)
  }

  /// The outermost quotation, in the paragraph, that holds a character; the marks belong to it.
  private func quotation(around place: Int) -> Range<Int>? {
    let paragraph = paragraphRange
    var opened: [Int] = []
    for index in paragraph {
      if passage.characters[index] == Character16.openDouble { opened.append(index) }
      guard passage.characters[index] == Character16.closeDouble, let start = opened.popLast() else { continue }
      let range = start..<index + 1
      // A word in marks is no speech.
      if opened.isEmpty, range.contains(place), range.count > 12 { return range }
    }
    return nil
  }

  private var paragraphRange: Range<Int> {
    guard passage.sentence.paragraph > 0 else { return passage.range }
    return passage.document.text.characters(
      inBytes: passage.document.paragraphs[passage.sentence.paragraph - 1].bytes)
  }

  private func sentence(holding place: Int) -> Passage? {
    guard passage.sentence.paragraph > 0 else { return nil }
    let sentences = passage.document.paragraphs[passage.sentence.paragraph - 1].sentences
    return sentences.lazy.map { passage.sibling($0) }
      .first { $0.range.upperBound > place }
  }

  /// So many characters an office and a body may take before the name.
  private static let reach = 40
}
