import ChineseText

/// Which clause of a sentence speaks of what a yes-or-no question asks.
extension Extraction {
  /// The number of the clause that tells the question's predicate best; nil where none has a word of it.
  var spokenClause: Int? {
    let scores = match.clauses.map { clauseScore($0) }
    let all = scores.indices.filter { scores[$0] > 0 }
    // 某基地九月开工，预计年底投产: of the clauses, those that have the predicate.
    let telling =
      question.lastPair.map { pair in
        all.filter { says(pair, in: match.clauses[$0]) || !denied(in: match.clauses[$0]).isEmpty }
      } ?? []
    return (telling.isEmpty ? all : telling).max { scores[$0] < scores[$1] }
  }

  /// Whether a clause has two characters of the question, or a word that stands for them.
  func says(_ pair: Range<Int>, in clause: Range<Int>) -> Bool {
    var isSaid = false
    match.occurrences.eachTerm(overlapping: clause) { term, quality in
      if query.terms[term].range == pair, quality > 0.5 { isSaid = true }
    }
    return isSaid
  }

  /// Later terms of the question, its predicate, tell the clause better than its subject does.
  ///
  /// - Parameter aside: characters of the question that do not count.
  func clauseScore(_ clause: Range<Int>, aside: Range<Int>? = nil) -> Double {
    var score = 0.0
    var counted = Set<Int>()
    func count(_ number: Int, _ quality: Double) {
      let term = query.terms[number]
      guard aside.map({ !$0.overlaps(term.range) }) ?? true, counted.insert(number).inserted else { return }
      let lateness = Double(term.range.upperBound) / Double(max(1, question.characters.count))
      // 有没有人反对: what follows the words that ask is the predicate.
      let follows = question.asking.map { term.range.lowerBound >= $0.upperBound } ?? false
      score += quality * term.weight * (0.5 + 1.0 * lateness) * (follows ? 1.6 : 1)
    }
    match.occurrences.eachTerm(overlapping: clause, count)
    for term in denied(in: clause) { count(term, Self.deniedWorth) }
    return score
  }

  /// The pairs of the question that a clause denies: 甲不分摊 says 甲分摊, and denies it.
  private func denied(in clause: Range<Int>) -> [Int] {
    var found: [Int] = []
    for place in stretch(clause.lowerBound + 1, clause.upperBound - 1) {
      guard let length = Self.splitting.longestPrefix(characters, at: place, limit: clause.upperBound - 1)?.length
      else {
        continue
      }
      let (before, after) = (characters[place - 1], characters[place + length])
      for term in query.abbreviable where term.first == before && term.second == after { found.append(term.term) }
    }
    return found
  }

  /// How much more than another pair one says that is denied.
  private static let deniedWorth = 3.0
  private static let splitting = WordTable(words: "不 未 没 没有 尚未 不再 不得 不予 暂不 并不 并未 不能 无需 不会")
}
