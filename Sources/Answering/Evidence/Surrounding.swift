import PolicyCorpus

/// A sentence that surrounds another one and lends it words: a heading, the sentence before it in the paragraph.
struct Surrounding: Sendable {
  /// The index of the sentence in its document.
  let sentence: Int
  /// How much its words count.
  let factor: Double

  /// What surrounds a sentence, in the order in which it counts.
  static func all(of passage: Passage) -> [Surrounding] {
    var found: [Surrounding] = []
    if let before = passage.neighbour(-1) { found.append(Surrounding(sentence: before.index, factor: 0.5)) }
    if passage.sentence.number > 2, let first = passage.neighbour(1 - passage.sentence.number) {
      found.append(Surrounding(sentence: first.index, factor: 0.35))
    }
    if let asked = questionBefore(passage) { found.append(Surrounding(sentence: asked, factor: 0.95)) }
    if let introduction = passage.introduction {
      found.append(Surrounding(sentence: introduction.index, factor: 0.6))
    }
    for index in passage.headings where index != passage.index {
      found.append(Surrounding(sentence: index, factor: 0.4))
    }
    return found
  }

  /// The question of an interview or a bulletin that a sentence is part of the answer to.
  private static func questionBefore(_ passage: Passage) -> Int? {
    let lowest = max(0, passage.index - 8)
    return stretch(lowest, passage.index).last { index in
      let other = passage.sibling(index)
      return other.asks && other.sentence.number == 1 && other.sentence.paragraph != passage.sentence.paragraph
    }
  }
}
