import ChineseText
import PolicyCorpus

extension Extraction {
  /// Yes or no, by the negation and the opposites in the clause that speaks of the question's predicate.
  func polarity() -> [Candidate] {
    let clauses = match.clauses
    guard let best = clauses.indices.max(by: { clauseScore(clauses[$0]) < clauseScore(clauses[$1]) }),
      clauseScore(clauses[best]) > 0
    else { return [] }
    var isPositive = true
    var rule = "yesno.affirmed"
    if let comparison = comparison(in: clauses[best]) {
      isPositive = comparison
      rule = comparison ? "yesno.figure" : "yesno.other-figure"
    } else if contradictsOffice() {
      isPositive = false
      rule = "yesno.other-office"
    } else if hasOtherAgent() {
      isPositive = false
      rule = "yesno.other-agent"
    } else if isExcepted() {
      isPositive = false
      rule = "yesno.excepted"
    } else if negates(clauses[best]) || isTopicOfBan(best) {
      isPositive = false
      rule = "yesno.negated"
    } else if let introduction = passage.introduction,
      Self.bans.contains(where: { CharacterSearch.first($0, in: characters, introduction.range) != nil })
    {
      // 禁止下列行为：the items below are what is forbidden.
      isPositive = false
      rule = "yesno.banned-item"
    } else if opposes(clauses[best]) || opposes(passage.text) {
      isPositive = false
      rule = "yesno.opposite"
    }
    if question.isNegated { isPositive.toggle() }
    var candidate = Candidate(passage: passage, range: clauses[best], rule: rule, prior: 0.6)
    candidate.text = question.asksExistence ? (isPositive ? "有" : "没有") : (isPositive ? "是" : "否")
    candidate.mayHoldTerms = true
    return [candidate]
  }

  /// Whether the figure of the clause is what the question says of it: so many, at least, fewer than; nil where there is
  /// nothing to compare.
  private func comparison(in clause: Range<Int>) -> Bool? {
    let all = 0..<question.characters.count
    let asked = NumberPhrase.all(in: question.characters, all).filter { phrase in
      !phrase.isOrdinal && !phrase.isIndefinite && !question.dates.contains { $0.range.overlaps(phrase.range) }
    }
    guard asked.count == 1, let figure = asked.first else { return nil }
    let dates = DatePhrase.all(in: characters, clause)
    let given = NumberPhrase.all(in: characters, clause).filter { phrase in
      phrase.category == figure.category && !phrase.isOrdinal && !dates.contains { $0.range.overlaps(phrase.range) }
    }
    guard let value = (given.count == 1 ? given : given.filter { countsAsked($0, in: clause) }).first?.numeral.value
    else { return nil }
    let before = stretch(max(0, figure.range.lowerBound - 3), figure.numeral.range.lowerBound)
    // 500米内可以扩建吗: a figure at the head of the question says where or when, and is not what is asked.
    let compares = (Self.below + Self.above).contains {
      CharacterSearch.first($0, in: question.characters, before) != nil
    }
    guard compares || figure.numeral.range.upperBound + 7 >= question.characters.count else { return nil }
    if Self.below.contains(where: { CharacterSearch.first($0, in: question.characters, before) != nil }) {
      return value < figure.numeral.value
    }
    if Self.above.contains(where: { CharacterSearch.first($0, in: question.characters, before) != nil }) {
      return value >= figure.numeral.value
    }
    return value == figure.numeral.value
  }

  /// Whether the question says the noun that a figure counts.
  private func countsAsked(_ phrase: NumberPhrase, in clause: Range<Int>) -> Bool {
    let noun = stretch(phrase.range.upperBound, min(clause.upperBound, phrase.range.upperBound + 2))
    return noun.count == 2 && question.contains(characters, noun)
  }

  private static let bans = ["禁止", "不得", "严禁", "不准", "不予", "不适用"].map(\.folded)
  private static let below = ["不到", "低于", "不足", "少于", "不超过"].map(\.folded)
  private static let above = ["超过", "达到", "超", "到", "多于", "高于", "突破", "够", "逾", "满", "至少"].map(\.folded)

  /// 协会是高校发起的吗 against 企业发起的协会: the verb is there, and who is said to have done it is not.
  private func hasOtherAgent() -> Bool {
    guard let asking = question.asking, asking.lowerBound >= 1, question.characters[asking.lowerBound - 1] == 0x7684,
      let copula = question.characters[..<asking.lowerBound].lastIndex(of: 0x662F),
      asking.lowerBound - copula >= 6
    else { return false }
    let verb = asking.lowerBound - 3..<asking.lowerBound - 1
    let agent = copula + 1..<verb.lowerBound
    guard agent.count <= 10, occurs(verb, in: range) != nil,
      agent.allSatisfy({ question.content[$0] && CharacterClass(question.characters[$0]) == .han })
    else { return false }
    return agent.allSatisfy { match.support[$0] < 0.4 }
  }

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

  /// Later terms of the question, its predicate, tell the clause better than its subject does.
  private func clauseScore(_ clause: Range<Int>) -> Double {
    var score = 0.0
    match.occurrences.eachTerm(overlapping: clause) { number, quality in
      let term = query.terms[number]
      let lateness = Double(term.range.upperBound) / Double(max(1, question.characters.count))
      // 有没有人反对: what follows the words that ask is the predicate.
      let follows = question.asking.map { term.range.lowerBound >= $0.upperBound } ?? false
      score += quality * term.weight * (0.5 + 1.0 * lateness) * (follows ? 1.6 : 1)
    }
    return score
  }

  /// Whether a negation stands before the predicate that the question asks about.
  private func negates(_ clause: Range<Int>) -> Bool {
    for place in clause {
      guard let length = Self.negations.longestPrefix(characters, at: place, limit: clause.upperBound)?.length else {
        continue
      }
      // What the question itself calls cancelled is not denied.
      if length >= 2, says(Array(characters[place..<place + length])) { continue }
      let after = stretch(place + length, min(clause.upperBound, place + length + 2))
      // 不论资排辈 negates 论资排辈 when that is what the question asks about.
      if after.count == 2, question.contains(Array(characters[after])),
        !says(Array(characters[stretch(place, after.upperBound)]))
      {
        return true
      }
      if Self.notNegations.longestPrefix(characters, at: place, limit: clause.upperBound) != nil { continue }
      // 不受户籍限制 denies a limit and affirms the rest.
      if CharacterSearch.matches(Self.freeOf, in: characters, at: place),
        CharacterSearch.first(Self.limits, in: characters, stretch(place, min(clause.upperBound, place + 10))) != nil
      {
        continue
      }
      // The question may hold the same negation: 不超过 asked and said alike.
      let window = stretch(place, min(clause.upperBound, place + length + 2))
      if says(Array(characters[window])) { continue }
      return true
    }
    return false
  }

  /// 凡能共享的材料，一律不得…: a clause that only names what is spoken of, before one that begins with a ban.
  private func isTopicOfBan(_ number: Int) -> Bool {
    guard number + 1 < match.clauses.count else { return false }
    let topic = match.clauses[number]
    let next = match.clauses[number + 1]
    // 不合格的，取消…: 的 ends a condition as well; 专用车辆，不适用本办法: so does a clause without a verb.
    let isTopic =
      Self.topics.longestPrefix(characters, at: topic.lowerBound, limit: topic.upperBound) != nil
      || characters[topic.upperBound - 1] == 0x7684
      || Self.exclusions.longestPrefix(characters, at: next.lowerBound, limit: next.upperBound) != nil
        && !topic.contains(where: { PhraseBoundary.verb(characters, at: $0, limit: topic.upperBound) != nil })
    guard isTopic else { return false }
    return next.prefix(5).contains { place in
      guard let ban = Self.clauseBans.longestPrefix(characters, at: place, limit: next.upperBound) else { return false }
      return !says(Array(characters[place..<place + ban.length]))
    }
  }

  private static let topics = WordTable(words: "凡 凡是 对 对于 至于 只 仅 未 属于 关于 已经 尚未 没有 不符合 其他 其余")
  private static let exclusions = WordTable(words: "不适用 不享受 不纳入 不列入 不予 不受理 不属于 除外")
  private static let clauseBans = WordTable(
    words: "不得 不能 不准 不予 不再 不可 不必 无需 无须 不用 禁止 严禁 不享受 不纳入 不列入 不适用 不受理 取消 停止 撤销 吊销 终止 暂停")

  /// 除甲以外的乙都…: what the question asks about is what the sentence leaves out; 除甲外，还… adds to it.
  private func isExcepted() -> Bool {
    for place in range.dropLast(2) where characters[place] == 0x9664 {  // 除
      let limit = min(range.upperBound, place + 16)
      guard let end = stretch(place + 1, limit).first(where: { characters[$0] == 0x5916 }),  // 外
        !stretch(end + 1, min(range.upperBound, end + 12)).contains(where: { Self.additions.contains(characters[$0]) })
      else { continue }
      let inner = trimmed(stretch(place + 1, end), trailing: Self.exceptionEndings)
      // 消除…外: the character may end a verb, unless 以外 or 之外 closes the frame.
      if inner.upperBound == end, place > range.lowerBound, Self.removals.contains(characters[place - 1]) { continue }
      if inner.count >= 2, question.contains(characters, inner) { return true }
    }
    return false
  }

  private static let additions = CharacterSet16("还也另又")
  private static let exceptionEndings = CharacterSet16("以之")
  private static let removals = CharacterSet16("废消解拆清扣免删排破根扫")

  /// Whether a word stands in the question beside the words that ask: 有没有开通 does not say 没有开通.
  private func says(_ word: [UInt16]) -> Bool {
    CharacterSearch.all(word, in: question.characters, 0..<question.characters.count).contains { place in
      question.asking.map { !$0.overlaps(place) } ?? true
    }
  }

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
  private static let freeOf = "不受".folded
  private static let limits = "限制".folded
  private static let negatingCharacters = "不没未".folded
  private static let negations = WordTable(
    words: "不 无一 无需 无须 没有 没 未 无 非 禁止 严禁 不得 杜绝 切勿 勿 莫 拒绝 严格限制 严格控制 尚未 从未 并未 并非 绝不 决不 停止 暂停 取消 撤销 吊销 终止 中止")
  private static let notNegations = WordTable(
    words:
      "不满 不到 不足 不限 不受限制 不断 不仅 不但 不同 不久 不少 不拘 不足 不懈 不良 不动产 不忘 不负 不畏 不愧 不管 不论 不只 不单 不禁 不惜 不平衡 不稳定 不确定 未来 无疑 无论 无数 无私 无人机 无人车 无人驾驶 无人值守 无人售货 无人超市 无人化 无障碍 无线 无害 非常 非凡 非遗 非公 非物质 非洲 不等 不低于 不少于 不超过 不高于 不凡 不易 不可或缺 不可逾越 不折不扣 不遗余力 没收 无愧 无锡 不限于"
  )
}
