import ChineseText

/// Whether a clause denies what a yes-or-no question affirms.
extension Extraction {
  /// Whether a negation stands before the predicate that the question asks about.
  func negates(_ clause: Range<Int>) -> Bool {
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
      // 不受户籍限制 denies a limit and affirms the rest, unless the limit is asked about.
      if CharacterSearch.matches(Self.freeOf, in: characters, at: place), !question.contains(Self.limits),
        CharacterSearch.first(Self.limits, in: characters, stretch(place, min(clause.upperBound, place + 10))) != nil
      {
        continue
      }
      if isInModifier(place..<place + length, clause) { continue }
      // The question may hold the same negation: 不超过 asked and said alike.
      let window = stretch(place, min(clause.upperBound, place + length + 2))
      if says(Array(characters[window])) { continue }
      return true
    }
    return false
  }

  /// 未就业的毕业生可以申领: a negation within what modifies a noun denies nothing that is said of it.
  private func isInModifier(_ negation: Range<Int>, _ clause: Range<Int>) -> Bool {
    guard negation.count == 1 else { return false }
    return stretch(negation.upperBound + 1, min(clause.upperBound - 2, negation.upperBound + 8)).contains { place in
      characters[place] == 0x7684 && CharacterClass(characters[place + 1]) == .han  // 的
    }
  }

  /// Whether a clause only says on what something depends: 逾期未申领的，….
  func isCondition(_ number: Int) -> Bool {
    number + 1 < match.clauses.count && characters[match.clauses[number].upperBound - 1] == 0x7684  // 的
  }

  /// Whether a clause only names what is spoken of: 凡能共享的材料，一律不得….
  func isTopic(_ number: Int) -> Bool {
    guard number + 1 < match.clauses.count else { return false }
    let topic = match.clauses[number]
    let next = match.clauses[number + 1]
    // 专用车辆，不适用本办法: a clause without a verb names a topic too.
    return Self.topics.longestPrefix(characters, at: topic.lowerBound, limit: topic.upperBound) != nil
      || Self.exclusions.longestPrefix(characters, at: next.lowerBound, limit: next.upperBound) != nil
        && !topic.contains(where: { PhraseBoundary.verb(characters, at: $0, limit: topic.upperBound) != nil })
  }

  /// Whether the clause behind a condition or a topic begins with a ban or a denial.
  func isBarred(behind number: Int) -> Bool {
    guard number + 1 < match.clauses.count else { return false }
    let next = match.clauses[number + 1]
    return next.prefix(7).contains { place in
      guard let ban = Self.clauseBans.longestPrefix(characters, at: place, limit: next.upperBound) else { return false }
      return !says(Array(characters[place..<place + ban.length]))
    }
  }

  /// 某事项涉及勘验，暂未纳入: the next clause goes on with a denial, and this one lacks what is asked about its subject.
  func isDenied(behind number: Int) -> Bool {
    guard number + 1 < match.clauses.count, let predicate = question.lastPair else { return false }
    let (clause, next) = (match.clauses[number], match.clauses[number + 1])
    guard
      let denial = Self.continuedDenials.longestPrefix(characters, at: next.lowerBound, limit: next.upperBound),
      !says(Array(characters[next.lowerBound..<next.lowerBound + denial.length])),
      Self.notNegations.longestPrefix(characters, at: next.lowerBound, limit: next.upperBound) == nil
    else { return false }
    return !says(predicate, in: clause)
  }

  /// Whether a word stands in the question beside the words that ask: 有没有开通 does not say 没有开通.
  private func says(_ word: [UInt16]) -> Bool {
    CharacterSearch.all(word, in: question.characters, 0..<question.characters.count).contains { place in
      question.asking.map { !$0.overlaps(place) } ?? true
    }
  }

  private static let topics = WordTable(words: "凡 凡是 对 对于 至于 只 仅 未 属于 关于 已经 尚未 没有 不符合 其他 其余")
  private static let exclusions = WordTable(words: "不适用 不享受 不纳入 不列入 不予 不受理 不属于 除外")
  private static let clauseBans = WordTable(
    words: """
      不得 不能 不准 不予 不再 不可 不必 无需 无须 不用 禁止 严禁 不享受 不纳入 不列入 不计入 不适用 不受理 不需 不受 不收 不给 不作 无权 无法 \
      取消 停止 撤销 吊销 终止 暂停 暂缓 暂不 暂未
      """)
  private static let continuedDenials = WordTable(
    words: "不得 不能 不准 不予 不再 不可 无需 无须 不需 禁止 严禁 暂未 暂不 暂缓 尚未 还未 还没有 没有 未能 并未 均不 均未 也不 也未 但不 但未 但尚未")
  private static let freeOf = "不受".folded
  private static let limits = "限制".folded
  private static let negations = WordTable(
    words: """
      不 无一 无需 无须 没有 没 未 无 非 禁止 严禁 不得 杜绝 切勿 勿 莫 拒绝 严格限制 严格控制 尚未 从未 并未 并非 绝不 决不 停止 暂停 取消 撤销 吊销 终止 中止 \
      暂缓 暂不 暂未 另行规定 另行制定 持平 为负 停驶 停运
      """)
  private static let notNegations = WordTable(
    words: """
      不满 不到 不足 不限 不受限制 不断 不仅 不但 不同 不久 不少 不拘 不足 不懈 不良 不动产 不忘 不负 不畏 不愧 不管 不论 不只 不单 不禁 不惜 不平衡 不稳定 不确定 未来 无疑 无论 无数 无私 \
      无人机 无人车 无人驾驶 无人值守 无人售货 无人超市 无人化 无障碍 无线 无害 非常 非凡 非遗 非公 非物质 非洲 不等 不低于 不少于 不超过 不高于 不凡 不易 不可或缺 不可逾越 不折不扣 不遗余力 \
      没收 无愧 无锡 不限于 未成年 不锈钢 不见面 不打烊 不间断 不超 不晚于 不迟于 不多于 不得少于 不得低于 不得超过 不得高于 不得晚于 无缝 无纸化 无证明 无接触 无感 无公害 无烟 \
      不乏 不亚于 不可避免 非法 非机动 非居民 非住宅 非营利 非税 非农 非国有 非全日制 非现场 非急救 非学历 非学科 非本市 非本地 非必要 非工作 非重点
      """)
}

extension Question {
  /// The last two characters of content next to each other, before what asks or at the end: the predicate of a yes-or-no
  /// question; nil where there are none.
  var lastPair: Range<Int>? {
    let end = characters.indices.last {
      content[$0] && CharacterClass(characters[$0]) == .han && !FunctionWords.isLight(characters[$0])
    }
    guard let end, end > 0, CharacterClass(characters[end - 1]) == .han else { return nil }
    return end - 1..<end + 1
  }
}
