import ChineseText
import PolicyCorpus

extension Extraction {
  /// 一是甲；二是乙；三是丙: the items in this sentence and the ones after it.
  func numbered() -> [Candidate] {
    for start in passage.numberedLists {
      let home = start.passage(from: passage)
      var current = home
      // The sentence may announce a list that begins after it.
      var further = home.index == passage.index ? [] : [passage]
      var items: [Range<Int>] = [item(after: start.marker.upperBound, in: current)]
      var from = start.marker.upperBound
      for marker in NumberedListStart.styles[start.style].dropFirst() {
        guard
          let next = NumberedListStart.next(
            marker, from: from, in: current, ahead: question.expectedCount == nil ? 30 : 60)
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
    return trimmed(stretch(lower, end), leading: Self.noParticles)
  }
}
