import ChineseText
import PolicyCorpus

extension Extraction {
  /// Yes or no, by what the clause that speaks of the question's predicate says of it: its figures, who does it, whether it
  /// is denied, left out, still to come, or the opposite.
  func polarity() -> [Candidate] {
    guard let best = spokenClause else { return [] }
    var (isPositive, rule) = reading(of: best)
    if rule == "yesno.negated" || rule == "yesno.affirmed", isExempt() {
      isPositive.toggle()
      rule = "yesno.exempt"
    }
    if question.isNegated { isPositive.toggle() }
    var candidate = Candidate(
      passage: passage, range: match.clauses[best], rule: rule, prior: Self.comparing.contains(rule) ? 0.8 : 0.6)
    candidate.text = question.asksExistence ? (isPositive ? "有" : "没有") : (isPositive ? "是" : "否")
    candidate.mayHoldTerms = true
    return [candidate]
  }

  /// What the sentence says to what the question affirms, and the rule by which it is told.
  private func reading(of best: Int) -> (isPositive: Bool, rule: String) {
    let clause = match.clauses[best]
    if let isSo = comparedThings(clause) { return (isSo, isSo ? "yesno.compared" : "yesno.compared-otherwise") }
    if let isSo = comparedFigure(clause) { return (isSo, isSo ? "yesno.figure" : "yesno.other-figure") }
    if contradictsOffice() { return (false, "yesno.other-office") }
    if hasOtherAgent() { return (false, "yesno.other-agent") }
    if isExcepted() { return (false, "yesno.excepted") }
    if isNotAll() || isNotAlone() { return (false, "yesno.not-all") }
    if isFree() { return (false, "yesno.free") }
    if isStillToCome(clause) { return (false, "yesno.still-to-come") }
    if isCondition(best) {
      if isBarred(behind: best) { return (false, "yesno.negated") }
    } else if negates(clause) || isDenied(behind: best) || isTopic(best) && isBarred(behind: best) {
      return (false, "yesno.negated")
    }
    if let introduction = passage.introduction,
      Self.bans.contains(where: { CharacterSearch.first($0, in: characters, introduction.range) != nil })
    {
      // 禁止下列行为：the items below are what is forbidden.
      return (false, "yesno.banned-item")
    }
    if opposes(clause) || opposes(passage.text) { return (false, "yesno.opposite") }
    return (true, "yesno.affirmed")
  }

  /// The rules that compare figures: what is asked need not stand in the text.
  static let comparing: Set<String> = [
    "yesno.compared", "yesno.compared-otherwise", "yesno.figure", "yesno.other-figure",
  ]
  private static let bans = ["禁止", "不得", "严禁", "不准", "不予", "不适用", "不纳入", "不列入", "不属于", "不包括", "不享受"].map(\.folded)

  /// The question gives a person another office than the sentence does.
  private func contradictsOffice() -> Bool {
    guard let asked = askedOffice else { return false }
    for person in passage.persons where question.contains(Array(characters[person.name])) {
      guard let office = person.office else { continue }
      if CharacterSearch.first(Array(question.characters[asked]), in: characters, office) == nil { return true }
      if let noun = person.officeNoun, !characters[noun].elementsEqual(question.characters[asked]),
        noun.count > asked.count
      {
        return true
      }
    }
    return false
  }

  /// 除甲以外的乙都…: what the question asks about is what the sentence leaves out; 除甲外，还… adds to it.
  private func isExcepted() -> Bool {
    for place in range.dropLast(2) where characters[place] == 0x9664 {  // 除
      let limit = min(range.upperBound, place + 20)
      guard let end = stretch(place + 1, limit).first(where: { characters[$0] == 0x5916 }),  // 外
        !stretch(end + 1, min(range.upperBound, end + 12)).contains(where: { Self.additions.contains(characters[$0]) })
      else { continue }
      let inner = trimmed(stretch(place + 1, end), trailing: Self.exceptionEndings)
      // 消除…外: the character may end a verb, unless 以外 or 之外 closes the frame.
      if inner.upperBound == end, place > range.lowerBound, Self.removals.contains(characters[place - 1]) { continue }
      // 除甲由乙代办外: what is left out is who or what the words begin with.
      let head = inner.prefix { !Self.exceptionBreaks.contains(characters[$0]) }
      if head.count >= 2, question.contains(characters, head) { return true }
    }
    return false
  }

  /// 甲不得进入，乙除外: what the question asks about is let off from what the sentence says.
  private func isExempt() -> Bool {
    match.clauses.contains { clause in
      guard clause.count >= 4,
        let end = Self.exemptions.longestSuffix(characters, before: clause.upperBound, from: clause.lowerBound)
      else { return false }
      let name = stretch(clause.lowerBound, clause.upperBound - end.length)
      return name.count >= 2 && question.contains(characters, name.suffix(2))
    }
  }

  private static let exemptions = WordTable(words: "除外 的除外 不在此限 的不在此限 不受此限 例外 不在此列")
  private static let additions = CharacterSet16("还也另又")
  private static let exceptionEndings = CharacterSet16("以之")
  private static let exceptionBreaks = CharacterSet16("由因在被经已")
  private static let removals = CharacterSet16("废消解拆清扣免删排破根扫")

  /// 都打通了吗 against 还有四条未打通: all are asked about, and some are left.
  private func isNotAll() -> Bool {
    guard question.characters.indices.contains(where: { starts(Self.wholes, in: question.characters, at: $0) }) else {
      return false
    }
    return match.clauses.contains { clause in
      guard let rest = clause.first(where: { starts(Self.remainders, in: characters, at: $0) }) else { return false }
      return stretch(rest, clause.upperBound).contains { Self.unfinished.contains(characters[$0]) }
    }
  }

  /// 只能由甲管理吗 against 也可以委托乙: one alone is asked about, and the sentence has more.
  private func isNotAlone() -> Bool {
    guard question.characters.indices.contains(where: { starts(Self.alone, in: question.characters, at: $0) }) else {
      return false
    }
    return range.contains { starts(Self.together, in: characters, at: $0) }
  }

  private func starts(_ words: WordTable, in characters: [UInt16], at place: Int) -> Bool {
    words.longestPrefix(characters, at: place, limit: characters.count) != nil
  }

  private static let wholes = WordTable(words: "都 全部 所有 每个")
  private static let remainders = WordTable(words: "还有 其余 剩下 剩余 余下 仍有 尚有")
  private static let unfinished = CharacterSet16("未没尚将待前")
  private static let alone = WordTable(words: "只能 只可以 只有 只由 仅由 仅限 单独 独自")
  private static let together = WordTable(words: "也可 也能 还可以 还能 共同 均可 都可以")

  /// Whether money is asked about, and the sentence says that none is taken.
  private func isFree() -> Bool {
    let words = question.characters
    guard Charges.phrase(in: words) != nil, !Charges.saysFree(words, 0..<words.count) else { return false }
    return Charges.saysFree(characters, range)
  }

  /// 投产了吗 against 预计年底投产: it is asked whether something has been done, and the clause says that it is to be.
  private func isStillToCome(_ clause: Range<Int>) -> Bool {
    guard asksWhetherDone else { return false }
    guard
      let plan = clause.first(where: {
        Self.planWords.longestPrefix(characters, at: $0, limit: clause.upperBound) != nil
      })
    else { return false }
    return !stretch(plan, clause.upperBound).contains { Self.doneMarks.contains(characters[$0]) }
  }

  private var asksWhetherDone: Bool {
    query.asksWhetherDone.value {
      guard let asking = question.asking else { return false }
      let words = question.characters
      guard !Self.plans(words, words.indices) else { return false }
      return asking.lowerBound > 0 && Self.doneMarks.contains(words[asking.lowerBound - 1])
        || asking.contains { Self.doneMarks.contains(words[$0]) } || words.contains(0x5DF2)  // 已
        || question.asksExistence && asking.upperBound < words.count
    }
  }

  private static let doneMarks = CharacterSet16("了已过")
  /// Whether some characters speak of what is to be done.
  static func plans(_ characters: [UInt16], _ range: Range<Int>) -> Bool {
    range.contains { place in
      guard let length = planWords.longestPrefix(characters, at: place, limit: range.upperBound)?.length else {
        return false
      }
      // 列入计划到今年: a plan, and nothing planned.
      return place + length >= range.upperBound || !afterNouns.contains(characters[place + length])
    }
  }

  private static let afterNouns = CharacterSet16("到的和与中、")
  private static let planWords = WordTable(
    words: "预计 计划 拟 准备 力争 有望 即将 争取 打算 将于 将在 将会 将把 将再 将继续 还将 也将 并将 尚待 有待 仍处 仍在 尚处 正在 年底前 年内将 明年")

  /// Whether the clause holds a word of the opposite meaning to one that the question affirms, and not that word itself.
  private func opposes(_ clause: Range<Int>) -> Bool {
    affirmed.contains { word, opposite in
      CharacterSearch.first(word, in: characters, clause) == nil
        && CharacterSearch.first(opposite, in: characters, clause) != nil
    }
  }

  /// The words that the question affirms and whose opposites it does not have, each with its opposite.
  private var affirmed: [(word: [UInt16], opposite: [UInt16])] {
    query.affirmed.value {
      var found: [(word: [UInt16], opposite: [UInt16])] = []
      // 只在区级设了: where no more than one kind is said to, another kind denies it.
      let isOnly = question.characters.contains(where: Self.only.contains)
      for antonyms in isOnly ? [Antonyms.builtIn, SisterTerms.builtIn] : [Antonyms.builtIn] {
        antonyms.each(in: question.characters, where: affirms) { place, group in
          let word = Array(question.characters[place])
          for opposite in group.characters(of: group.opposites) where !question.contains(opposite) {
            found.append((word: word, opposite: opposite))
          }
          return true
        }
      }
      return found
    }
  }

  /// Whether no 不, 没 or 未 stands just before a word of the question: 不要钱 does not say 要钱.
  private func affirms(_ word: Range<Int>) -> Bool {
    word.lowerBound == 0 || !Self.negatingCharacters.contains(question.characters[word.lowerBound - 1])
      || question.asking.map { $0.contains(word.lowerBound - 1) } ?? false
  }

  private static let only = CharacterSet16("只仅")
  private static let negatingCharacters = "不没未".folded
}
