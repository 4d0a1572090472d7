import ChineseText
import PolicyCorpus

/// Times of the day.
extension Extraction {
  /// The times of the day of the sentence: 几点, 开放时间.
  func clocks() -> [Candidate] {
    guard !passage.clocks.isEmpty else { return [] }
    let asks = asksClock
    // 午餐时间为11时至13时，晚餐时间为17时至19时: whose time it is stands before it.
    let distinct = distinctWeights(ownWords(of: passage.clocks.map(\.range)))
    let weights = zip(passage.clocks, distinct).map { clock, weight in
      let clause = clause(of: clock.range.lowerBound)
      return weight + 0.5 * coverage(of: stretch(clause.lowerBound, clock.range.lowerBound))
    }
    let best = weights.max() ?? 0
    return zip(passage.clocks, weights).compactMap { clock, weight in
      guard !passage.dates.contains(where: { $0.range.overlaps(clock.range) }) else { return nil }
      let prior = asks ? 0.8 : clock.end != nil && asksHours ? 0.7 : 0.3
      let end = askedEnd(of: clock)
      return Candidate(
        passage: passage, range: asks ? end : withWeekdays(end), rule: "date.clock",
        prior: prior + min(0.2, weight) - min(0.4, 1.5 * (best - weight)))
    }
  }

  /// 周三、周五下午1时至4时: the days of the week right before a time of the day.
  private func withWeekdays(_ clock: Range<Int>) -> Range<Int> {
    weekdays.first { $0.upperBound == clock.lowerBound }.map { $0.lowerBound..<clock.upperBound } ?? clock
  }

  /// 几点 asks for a time of the day and no day.
  var asksClock: Bool {
    question.asking.map { CharacterSearch.first(Self.whatHour, in: question.characters, $0) != nil } ?? false
  }

  private var asksHours: Bool { Self.hours.contains { question.contains($0) } }

  /// 几点关门 against 9时至17时: the end of the stretch that is asked for.
  private func askedEnd(of clock: ClockPhrase) -> Range<Int> {
    guard let end = clock.end,
      CharacterSearch.all(Self.whatHour, in: question.characters, 0..<question.characters.count).count == 1
    else { return clock.range }
    if Self.closing.contains(where: { question.contains($0) }) { return end }
    if Self.opening.contains(where: { question.contains($0) }) { return clock.start }
    return clock.range
  }

  private static let whatHour = "几点".folded
  private static let hours = ["时间", "时段", "什么时候", "啥时候", "何时", "时辰", "钟点"].map(\.folded)
  private static let closing = ["关门", "结束", "打烊", "停", "截止", "下班", "为止", "收摊", "关", "闭", "到几点", "之前", "末班"].map(
    \.folded)
  private static let opening = ["开门", "开始", "开馆", "上班", "几点起", "开放", "开", "首班", "从几点"].map(\.folded)
}
