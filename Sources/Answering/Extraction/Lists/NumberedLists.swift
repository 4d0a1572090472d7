import ChineseText
import PolicyCorpus

extension Extraction {
  /// 一是甲；二是乙；三是丙: the items in this sentence and the ones after it.
  func numbered() -> [Candidate] {
    for style in Self.numberStyles {
      var current = passage
      var further: [Passage] = []
      var first: Range<Int>
      if let here = CharacterSearch.first(style[0], in: characters, range), startsItem(here) {
        first = here
      } else if passage.sentence.number == 1 || passage.sentence.place == .heading
        || characters[range.upperBound - 1] == Character16.colon,
        let next = nextItem(style[0], from: range.upperBound, in: passage, ahead: 8),
        next.place.lowerBound == next.passage.range.lowerBound,
        next.passage.sentence.paragraph - passage.sentence.paragraph <= 1
      {
        // The sentence announces a list that begins after it.
        first = next.place
        current = next.passage
        further = [passage]
      } else {
        continue
      }
      let home = current
      var items: [Range<Int>] = [item(after: first.upperBound, in: current)]
      var from = first.upperBound
      for marker in style.dropFirst() {
        guard let next = nextItem(marker, from: from, in: current, ahead: question.expectedCount == nil ? 30 : 60)
        else { break }
        if next.passage.index != current.index { further.append(next.passage) }
        items.append(item(after: next.place.upperBound, in: next.passage))
        current = next.passage
        from = next.place.upperBound
      }
      items = items.filter { !$0.isEmpty }
      guard items.count >= 2, let head = items.first, let last = items.last else { continue }
      var prior = 0.6
      if let expected = question.expectedCount { prior += items.count == expected ? 0.35 : -0.25 }
      var candidate = Candidate(
        passage: home, range: stretch(head.lowerBound, last.upperBound), items: items, rule: "list.numbered",
        prior: max(0, min(1, prior)))
      candidate.mayHoldTerms = true
      candidate.further = further
      candidate.reach = .sentence
      return [candidate]
    }
    return []
  }

  /// The item after a marker: to the end of its sentence where that is short, otherwise of its clause.
  func item(after start: Int, in passage: Passage) -> Range<Int> {
    var lower = start
    if lower < passage.range.upperBound,
      [Character16.comma, Character16.enumerationComma, Character16.colon].contains(characters[lower])
    {
      lower += 1
    }
    var end = lower
    while end < passage.range.upperBound, CharacterClass(characters[end]) != .terminator { end += 1 }
    if end - lower > 45, let comma = (lower..<end).first(where: { Clauses.isBoundary(characters, $0, passage.range) }) {
      end = comma
    }
    return trimmed(stretch(lower, end), leading: [])
  }

  private func nextItem(_ marker: [UInt16], from: Int, in passage: Passage, ahead: Int) -> (
    passage: Passage, place: Range<Int>
  )? {
    if let place = CharacterSearch.first(marker, in: characters, from..<max(from, passage.range.upperBound)),
      startsItem(place)
    {
      return (passage, place)
    }
    let document = passage.document
    let last = min(document.sentences.count - 1, passage.index + ahead)
    guard passage.index < last else { return nil }
    for index in passage.index + 1...last {
      let next = passage.sibling(index)
      if next.sentence.place == .heading && next.sentence.section != passage.sentence.section { return nil }
      if let place = CharacterSearch.first(marker, in: characters, next.range), startsItem(place) {
        return (next, place)
      }
    }
    return nil
  }

  private func startsItem(_ place: Range<Int>) -> Bool {
    place.lowerBound == 0 || !CharacterClass(characters[place.lowerBound - 1]).isWord
  }

  private static let numberStyles: [[[UInt16]]] = [
    ["一是", "二是", "三是", "四是", "五是", "六是", "七是", "八是", "九是", "十是"].map(\.folded),
    ["第一,", "第二,", "第三,", "第四,", "第五,", "第六,", "第七,", "第八,", "第九,", "第十,"].map(\.folded),
    ["一要", "二要", "三要", "四要", "五要", "六要"].map(\.folded),
    ["(一)", "(二)", "(三)", "(四)", "(五)", "(六)", "(七)", "(八)", "(九)", "(十)"].map(\.folded),
    ["首先", "其次", "再次", "最后"].map(\.folded),
    ["1.", "2.", "3.", "4.", "5.", "6.", "7.", "8."].map(\.folded),
    ["其一", "其二", "其三", "其四"].map(\.folded),
    ["第一、", "第二、", "第三、", "第四、", "第五、", "第六、"].map(\.folded),
  ]
}
