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
    if let before = passage.neighbour(-1) {
      // 为什么…？因为…: what is asked is answered right away.
      found.append(Surrounding(sentence: before.index, factor: before.asks && !passage.asks ? 0.9 : 0.5))
    }
    if let named = speakerBefore(passage) { found.append(Surrounding(sentence: named, factor: 0.95)) }
    if passage.sentence.number > 2, let first = passage.neighbour(1 - passage.sentence.number) {
      found.append(Surrounding(sentence: first.index, factor: 0.35))
    }
    for asked in passage.questionsBefore { found.append(Surrounding(sentence: asked, factor: 0.95)) }
    if let introduction = passage.introduction {
      found.append(Surrounding(sentence: introduction.index, factor: 0.6))
    }
    for index in passage.headings where index != passage.index {
      found.append(Surrounding(sentence: index, factor: 0.4))
    }
    return found
  }

  /// 他说，…: the nearest sentence before that names somebody, where a pronoun stands for a name.
  private static func speakerBefore(_ passage: Passage) -> Int? {
    guard passage.opensWithPronoun else { return nil }
    var offset = -1
    while offset >= -4, let other = passage.neighbour(offset) {
      if !other.persons.isEmpty { return other.index }
      offset -= 1
    }
    return nil
  }
}

extension Passage {
  /// Whether 他 or 她 is the first word of the sentence.
  var opensWithPronoun: Bool {
    text.count > 3 && (characters[text.lowerBound] == 0x4ED6 || characters[text.lowerBound] == 0x5979)
  }

  /// The sentences of the question of an interview or a bulletin that a sentence is part of the answer to.
  var questionsBefore: [Int] {
    guard !isOfAsker else { return [] }
    let lowest = max(0, index - 8)
    let paragraph = sentence.paragraph
    guard
      let last = stretch(lowest, index).last(where: { index in
        let other = sibling(index)
        return other.asks && (other.sentence.number == 1 || other.isOfAsker) && other.sentence.paragraph != paragraph
      })
    else { return [] }
    let asked = sibling(last)
    guard asked.isOfAsker else { return [last] }
    return stretch(max(lowest, last - asked.sentence.number + 1), last + 1).map { $0 }
  }
}
