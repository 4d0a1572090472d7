import ChineseText

/// Whether the figures of a sentence are what a yes-or-no question says of them.
extension Extraction {
  /// Whether the figure of the clause is what the question says of it: so many, at least, fewer than; nil where there is
  /// nothing to compare.
  func comparedFigure(_ clause: Range<Int>) -> Bool? {
    guard let stated = query.statedFigure.value({ StatedFigure(question) }) else { return nil }
    func figures(_ range: Range<Int>) -> [NumberPhrase] {
      passage.numbers.filter { phrase in
        range.contains(phrase.numeral.range.lowerBound) && !phrase.isOrdinal
          && (!phrase.isIndefinite || Amount.isTenth(phrase, characters)
            || Amount.bound(of: phrase, characters, in: range) != .exact)
          && !passage.dates.contains { $0.range.overlaps(phrase.range) }
          && stated.amount.isComparable(with: Amount(phrase, characters))
      }
    }
    let own = figures(clause)
    // 大部分由甲收购吗 against 多数由甲收购: a share may be told in words, and in its own clause alone.
    if stated.isShare, own.isEmpty {
      let says = clause.contains {
        StatedFigure.majorities.longestPrefix(characters, at: $0, limit: clause.upperBound) != nil
      }
      return says && stated.relation == .above ? true : nil
    }
    let given: NumberPhrase?
    if own.count > 1 {
      given = own.first { countsAsked($0, in: clause) } ?? nearest(own)
    } else {
      let all = own.isEmpty ? figures(range) : own
      given = all.count == 1 ? all.first : nil
    }
    guard let given else { return nil }
    return stated.agrees(
      with: Amount(given, characters),
      Amount.bound(of: given, characters, in: self.clause(of: given.numeral.range.lowerBound)))
  }

  /// The figure that stands nearest behind words of the question.
  private func nearest(_ figures: [NumberPhrase]) -> NumberPhrase? {
    figures.min { distance(before: $0) < distance(before: $1) }
  }

  private func distance(before phrase: NumberPhrase) -> Int {
    var nearest = Int.max
    for term in query.terms.indices {
      match.occurrences.each(ofTerm: term) { occurrence in
        let gap = phrase.range.lowerBound - occurrence.range.upperBound
        if gap >= 0 { nearest = min(nearest, gap) }
      }
    }
    return nearest
  }

  /// Whether the question says the noun that a figure counts.
  private func countsAsked(_ phrase: NumberPhrase, in clause: Range<Int>) -> Bool {
    let noun = stretch(phrase.range.upperBound, min(clause.upperBound, phrase.range.upperBound + 2))
    return noun.count == 2 && question.contains(characters, noun)
  }

  /// Whether one thing is more than another, as the question says: by the words of change where it is compared with a time,
  /// or by the figures of both; nil where the sentence tells neither.
  func comparedThings(_ clause: Range<Int>) -> Bool? {
    guard let stated = query.statedComparison.value({ StatedComparison(question) }) else { return nil }
    if Self.times.contains(where: { CharacterSearch.first($0, in: question.characters, stated.standard) != nil }),
      let change = change(of: stated.subject)
    {
      return change == 0 ? false : (change > 0) == stated.isMore
    }
    let near = [passage] + [1, -1].compactMap { passage.neighbour($0) }
    guard let first = figure(of: stated.subject, besides: stated.standard, near),
      let second = figure(of: stated.standard, besides: stated.subject, near), first != second
    else { return nil }
    return (first > second) == stated.isMore
  }

  private static let times = ["上年", "去年", "前年", "往年", "上月", "上季", "同期", "以前", "之前", "过去", "年初", "上一", "原来", "从前"].map(
    \.folded)

  /// Which way the words of the clause that names something, or of those behind it, say that it changed: up 1, down −1,
  /// not at all 0; nil where they do not say.
  private func change(of subject: Range<Int>) -> Int? {
    // What is not spoken of changes in no way that is told.
    guard let head = subject.first(where: { question.content[$0] }), match.support[head] >= 0.5 else { return nil }
    let from = match.clauses.firstIndex { head + 1 < subject.upperBound && says(head..<head + 2, in: $0) } ?? 0
    for number in stretch(from, min(match.clauses.count, from + 3)) {
      let clause = match.clauses[number]
      for place in clause {
        if Self.unchanged.longestPrefix(characters, at: place, limit: clause.upperBound) != nil { return 0 }
        if Self.increases.longestPrefix(characters, at: place, limit: clause.upperBound) != nil { return 1 }
        if Self.decreases.longestPrefix(characters, at: place, limit: clause.upperBound) != nil { return -1 }
      }
    }
    return nil
  }

  private static let unchanged = WordTable(words: "持平 相当 不变 没有增加 未增加 没有变化")
  private static let increases = WordTable(
    words: "增加 增长 增多 增产 提高 上升 上涨 扩大 净增 多出 多了 多收 涨 提升 攀升 回升 高出 高于 快于 延长 增收")
  private static let decreases = WordTable(
    words: "减少 下降 降低 下滑 回落 减产 缩小 收窄 少了 少收 跌 压缩 缩短 负增长 放缓 低于 低了 慢于 减收")

  /// The figure that stands behind the words for a thing.
  ///
  /// - Parameters:
  ///   - words: the words of the question for it.
  ///   - others: those for the other thing; what both share tells nothing.
  ///   - passages: where it is looked for.
  private func figure(of words: Range<Int>, besides others: Range<Int>, _ passages: [Passage]) -> Double? {
    let asked = question.characters
    let asksRate = Self.rates.contains { question.contains($0) }
    for start in stretch(words.lowerBound, words.upperBound - 1) {
      for length in stretch(2, words.upperBound - start + 1).reversed() {
        let word = start..<start + length
        guard CharacterSearch.first(asked, word, in: asked, others) == nil else { continue }
        for passage in passages {
          guard let place = CharacterSearch.first(asked, word, in: passage.characters, passage.range) else { continue }
          let figure = passage.numbers.first { phrase in
            phrase.numeral.range.lowerBound >= place.upperBound
              && phrase.numeral.range.lowerBound - place.upperBound <= 24
              && !phrase.isOrdinal && !phrase.isIndefinite && (phrase.category == .percent) == asksRate
              && !passage.dates.contains { $0.range.overlaps(phrase.range) }
          }
          if let figure { return Amount(figure, passage.characters).value }
        }
      }
    }
    return nil
  }

  private static let rates = ["增速", "增幅", "率", "比重", "占比", "比例", "降幅", "涨幅"].map(\.folded)
}
