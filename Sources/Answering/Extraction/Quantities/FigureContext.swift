import ChineseText
import PolicyCorpus

/// Which of several figures of a sentence is asked for, told by the words between them.
extension Extraction {
  /// How far the words around a figure say that it is the one that is asked for.
  func contextAgreement(_ phrase: NumberPhrase) -> Double {
    yearAgreement(phrase) + wholeAgreement(phrase) + furtherAgreement(phrase)
      + completionAgreement(phrase) + conditionAgreement(phrase) + extentAgreement(phrase) + presentAgreement(phrase)
      + restAgreement(phrase)
  }

  /// What stands between the figure before, or the beginning of the sentence, and a figure.
  private func label(of phrase: NumberPhrase) -> Range<Int> {
    let before = passage.numbers.last { $0.range.upperBound <= phrase.range.lowerBound }
    return stretch(max(range.lowerBound, before?.range.upperBound ?? 0), phrase.range.lowerBound)
  }

  /// 去年68%，今年72%: in a sentence that tells of several years, the figure behind the one that is asked for.
  private func yearAgreement(_ phrase: NumberPhrase) -> Double {
    guard !question.dates.isEmpty, !passage.dates.isEmpty else { return 0 }
    let reference = passage.document.date?.year
    let asked = TimeAgreement.years(
      question.dates.filter { !TimeAgreement.isCompared($0, in: question) }, reference)
    guard !asked.isEmpty else { return dayAgreement(phrase) }
    let spoken = passage.dates.filter { date in
      date.range.lowerBound == range.lowerBound || !Self.compared.contains(characters[date.range.lowerBound - 1])
    }
    func isAsked(_ date: DatePhrase) -> Bool { !TimeAgreement.years([date], reference).isDisjoint(with: asked) }
    guard spoken.contains(where: isAsked), TimeAgreement.years(spoken, reference).count > 1 else { return 0 }
    guard let own = spoken.last(where: { $0.range.upperBound <= phrase.range.lowerBound }) else { return -0.4 }
    return isAsked(own) ? 0.2 : -0.3
  }

  /// 9月1日前有5所: the figure behind the day that the question names.
  private func dayAgreement(_ phrase: NumberPhrase) -> Double {
    func isAsked(_ date: DatePhrase) -> Bool {
      date.day != nil
        && question.dates.contains {
          $0.day == date.day && $0.month == date.month && $0.relativeMonth == date.relativeMonth
        }
    }
    guard passage.dates.contains(where: isAsked) else { return 0 }
    return passage.dates.last { $0.range.upperBound <= phrase.range.lowerBound }.map(isAsked) ?? false ? 0.2 : -0.2
  }

  private static let compared = CharacterSet16("比较于同由从")

  /// 120名员工里有75名: where a part is asked for, the whole is not.
  private func wholeAgreement(_ phrase: NumberPhrase) -> Double {
    guard askedContrasts.contains(.part) else { return 0 }
    let clause = clause(of: phrase.range.lowerBound)
    let after = stretch(phrase.range.upperBound, min(clause.upperBound, phrase.range.upperBound + 9))
    let isWhole = after.contains { place in
      Self.within.contains(characters[place]) && place > after.lowerBound
        && (place + 1 == clause.upperBound || Self.having.contains(characters[place + 1]))
    }
    return isWhole ? -0.35 : 0
  }

  private static let within = CharacterSet16("里中")
  private static let having = CharacterSet16("有，的约近超")

  /// 首小时5元，此后每小时7元: what comes after, or goes beyond, is told from what comes first.
  private func furtherAgreement(_ phrase: NumberPhrase) -> Double {
    guard !askedContrasts.isDisjoint(with: [.further, .first]) else { return 0 }
    func isFurther(_ one: NumberPhrase) -> Bool {
      let label = label(of: one).suffix(10)
      return label.contains { Self.further.longestPrefix(characters, at: $0, limit: label.upperBound) != nil }
    }
    guard passage.numbers.contains(where: isFurther) else { return 0 }
    return isFurther(phrase) == askedContrasts.contains(.further) ? 0.25 : -0.35
  }

  private static let further = WordTable(words: "此后 之后 以后 其后 后续 超出 超过部分 每增加 每超过 续 再加 另加 每多")

  /// 需整治673个，已整治589个: what is to be done is told from what has been done.
  private func completionAgreement(_ phrase: NumberPhrase) -> Double {
    let asksDone = askedContrasts.contains(.done)
    guard asksDone != askedContrasts.contains(.planned) else { return 0 }
    func isOf(_ words: WordTable, _ one: NumberPhrase) -> Bool {
      let label = label(of: one).suffix(10)
      return label.contains { words.longestPrefix(characters, at: $0, limit: label.upperBound) != nil }
    }
    guard
      passage.numbers.contains(where: { isOf(Self.done, $0) }),
      passage.numbers.contains(where: { isOf(Self.planned, $0) })
    else { return 0 }
    if isOf(asksDone ? Self.done : Self.planned, phrase) { return 0.2 }
    return isOf(asksDone ? Self.planned : Self.done, phrase) ? -0.25 : 0
  }

  private static let done = WordTable(words: "已 完成 实际 目前 累计 现已")
  private static let planned = WordTable(words: "需 应 计划 拟 预计 将 力争 还要 再 打算")

  /// 还剩多少 against 其余55个: what is left.
  private func restAgreement(_ phrase: NumberPhrase) -> Double {
    guard askedContrasts.contains(.rest) else { return 0 }
    func isLeft(_ one: NumberPhrase) -> Bool {
      let label = label(of: one)
      return label.contains { Self.rest.longestPrefix(characters, at: $0, limit: label.upperBound) != nil }
    }
    if isLeft(phrase) { return 0.45 }
    return passage.numbers.contains(where: isLeft) ? -0.2 : 0
  }

  private static let rest = WordTable(words: "其余 剩余 余下 剩下 尚余 尚有 还有")

  /// 以前要三天，现在只要一天: what was so is told from what is.
  private func presentAgreement(_ phrase: NumberPhrase) -> Double {
    let asksFormer = askedContrasts.contains(.former)
    guard asksFormer != askedContrasts.contains(.present) else { return 0 }
    func says(_ words: [[UInt16]]) -> Bool {
      words.contains { CharacterSearch.first($0, in: characters, label(of: phrase)) != nil }
    }
    let (former, present) = (says(Self.formerTimes), says(Self.presentTimes))
    guard former != present else { return 0 }
    return former == asksFormer ? 0.2 : -0.3
  }

  static let formerTimes = [
    "原来", "原先", "以前", "过去", "此前", "早先", "曾经", "当初", "原本", "原有", "改之前", "调整前", "改革前", "改造前", "从前",
  ]
  .map(\.folded)
  static let presentTimes = ["现在", "如今", "目前", "眼下", "当前"].map(\.folded)

  /// 宽度不足6米的，不得…: a figure that is a condition is asked for by words that tell conditions.
  private func conditionAgreement(_ phrase: NumberPhrase) -> Double {
    guard phrase.range.upperBound < range.upperBound, characters[phrase.range.upperBound] == 0x7684,  // 的
      phrase.range.upperBound + 1 < range.upperBound,
      CharacterClass(characters[phrase.range.upperBound + 1]) == .comma,
      passage.brackets.contains(where: { $0.range == phrase.range }),
      !askedContrasts.contains(.condition)
    else { return 0 }
    return -0.2
  }

  /// 多宽 against 长度5.5米，宽度2米: of what extent a figure is told.
  private func extentAgreement(_ phrase: NumberPhrase) -> Double {
    // 多
    guard let asking = question.asking, asking.count >= 2, question.characters[asking.upperBound - 2] == 0x591A,
      let asked = question.characters[asking].last, Self.extents.contains(asked)
    else { return 0 }
    // 多大 is no number of things.
    if asked == 0x5927 {
      guard question.category == nil, phrase.unit != nil else { return 0 }
      if phrase.category == .area || phrase.category == .percent { return 0.15 }
      // 规模多大 is told in money or things.
      if Self.sizes.contains(where: { question.contains($0) }) { return 0 }
      return phrase.category == .count || phrase.category == .money ? -0.3 : 0
    }
    let label = label(of: phrase).suffix(6)
    // 度
    for place in label.dropLast() where characters[place + 1] == 0x5EA6 && Self.extents.contains(characters[place]) {
      return characters[place] == asked ? 0.15 : -0.25
    }
    // 全长21.6公里，路基宽8.5米
    guard let last = label.last, Self.extents.contains(characters[last]) else { return 0 }
    return characters[last] == asked ? 0.15 : -0.25
  }

  private static let sizes = ["规模", "总量", "体量", "力度", "盘子", "数额"].map(\.folded)
  private static let extents = CharacterSet16("长宽高深厚重大")
}
