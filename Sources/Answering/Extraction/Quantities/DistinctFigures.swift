import ChineseText
import PolicyCorpus

/// Which of several figures of a kind the question names: 共有甲143所，公立78所，民办65所.
extension Extraction {
  /// Prefers the figure whose own words have what the question says and the words before the first of them have not.
  ///
  /// What stands before the first figure is what all of them are told of, and distinguishes none.
  func distinguish(_ phrases: [NumberPhrase], _ found: inout [Candidate]) {
    guard phrases.count > 1 else { return }
    for chain in chains(phrases) {
      let groups = groups(chain)
      let weights = distinctWeights(ownWords(of: groups.map { $0.range }))
      guard let best = weights.max(), best >= Self.leastDistinct else { continue }
      for (group, weight) in zip(groups, weights) {
        // It says nothing for a figure that those beside it are others'.
        for number in found.indices where found[number].range.overlaps(group.range) {
          found[number].prior = max(-0.4, found[number].prior - min(0.35, 2.5 * (best - weight)))
        }
      }
    }
  }

  private static let leastDistinct = 0.06

  /// The figures that may stand for each other, two or more of a kind, and of the measure that is asked for where some are.
  private func chains(_ phrases: [NumberPhrase]) -> [[NumberPhrase]] {
    func isAsked(_ phrase: NumberPhrase) -> Bool {
      guard let measure = question.measure, let unit = phrase.unit else { return false }
      return Self.areSameUnit(question.characters[measure], characters[unit])
    }
    let countable: Set<MeasureWords.Category> = [.count, .person, .organization, .other]
    var kinds: [(kind: MeasureWords.Category?, isAsked: Bool, members: [NumberPhrase])] = []
    // 每千人 is what a rate is told by.
    for phrase in phrases where !phrase.isOrdinal && characters[phrase.range.lowerBound] != 0x6BCF {
      let kind = phrase.category.map { countable.contains($0) ? .count : $0 }
      let isAsked = isAsked(phrase)
      if let number = kinds.firstIndex(where: { $0.kind == kind && $0.isAsked == isAsked }) {
        kinds[number].members.append(phrase)
      } else {
        kinds.append((kind, isAsked, [phrase]))
      }
    }
    return kinds.map(\.members).filter { $0.count > 1 }
  }

  /// Figures that are told of one thing: 甲和乙 in a row, and 由甲增至乙.
  private func groups(_ chain: [NumberPhrase]) -> [(range: Range<Int>, last: NumberPhrase)] {
    var found: [(range: Range<Int>, last: NumberPhrase)] = []
    for phrase in chain {
      if let before = found.last,
        phrase.range.lowerBound - before.range.upperBound == 1
          && Self.listMarks.contains(characters[before.range.upperBound])
          || isFormer(before.last, clause(of: before.last.range.lowerBound))
      {
        found[found.count - 1] = (before.range.lowerBound..<phrase.range.upperBound, phrase)
      } else {
        found.append((phrase.range, phrase))
      }
    }
    return found
  }

  /// For each of some figures, the words around it that are of no other: those before it in its clause and the one before,
  /// and those behind it up to a mark or to the end of a noun.
  func ownWords(of figures: [Range<Int>]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = range.lowerBound
    for (number, figure) in figures.enumerated() {
      let next = number + 1 < figures.count ? figures[number + 1].lowerBound : range.upperBound
      var noun = figure.upperBound
      if noun < next, characters[noun] == 0x7684 { noun += 1 }  // 的
      let after = stretch(noun, min(next, noun + Self.longestTail))
      let end = after.first(where: isPause) ?? PhraseBoundary.end(of: noun, characters, highest: after.upperBound)
      let clause = match.clause(of: figure.lowerBound)
      let lowest = number > 0 && clause > 0 ? match.clauses[clause - 1].lowerBound : range.lowerBound
      found.append(stretch(min(figure.lowerBound, max(start, lowest)), max(end, figure.upperBound)))
      start = max(end, figure.upperBound)
    }
    return found
  }

  private func isPause(_ place: Int) -> Bool {
    let character = characters[place]
    return character == Character16.enumerationComma || Self.pauses.contains(character)
      || [.comma, .terminator, .closeQuote].contains(CharacterClass(character))
  }

  private static let pauses = CharacterSet16("和及与的")
  private static let longestTail = 10

  /// For each of some stretches, the weight of the terms that it has and the first has not, over that of all terms; 0 for
  /// the first.
  func distinctWeights(_ own: [Range<Int>]) -> [Double] {
    var weights = [Double](repeating: 0, count: own.count)
    guard let first = own.first else { return weights }
    for (number, term) in query.terms.enumerated() where match.occurrences.holds(term: number) {
      let places = match.occurrences[number]
      guard term.range.count > 1 || places.contains(where: { $0.range.count > 1 }),
        !places.contains(where: { $0.range.overlaps(first) })
      else { continue }
      for index in own.indices.dropFirst() {
        let quality = places.lazy.filter { $0.range.overlaps(own[index]) }.map(\.quality).max() ?? 0
        weights[index] += quality * term.weight / query.totalWeight
      }
    }
    return weights
  }
}
