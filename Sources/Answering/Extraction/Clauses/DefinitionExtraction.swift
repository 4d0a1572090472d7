import ChineseText
import PolicyCorpus

extension Extraction {
  /// What a term means: 甲是乙, 乙这个甲, 乙，这是甲, “甲”乙, 把乙作为甲, 甲，乙.
  func definitions() -> [Candidate] {
    var found: [Candidate] = []
    for term in definedTerms() {
      found += definitions(of: term)
    }
    found += emphases()
    found += replies(prior: 0.8)
    found += likenesses()
    if question.rules.contains("definition.likened") {
      // 把甲比作“乙”: what something is likened to often stands in quotation marks.
      found += passage.quotations.map {
        Candidate(passage: passage, range: $0.lowerBound + 1..<$0.upperBound - 1, rule: "definition.image", prior: 0.6)
      }.filter { !$0.range.isEmpty && !isAsked($0.range) }
    }
    // 答：是指…: the answer to the question before it leaves the term out.
    let opening = pastOpening(of: range)
    if let clause = match.clauses.first(where: { $0.count > 1 && $0.lowerBound >= opening }),
      let link = Self.bareLinks.longestPrefix(characters, at: clause.lowerBound, limit: clause.upperBound)
    {
      let from = clause.lowerBound + link.length
      let whole = trimmed(stretch(from, sentenceEnd(from: from)))
      found.append(Candidate(passage: passage, range: whole, rule: "definition.answered", prior: 0.8))
    }
    return found
  }

  /// 把甲戏称为“乙”, 甲好比乙: what stands behind a verb of likening or naming.
  private func likenesses() -> [Candidate] {
    guard question.rules.contains("definition.likened") || question.rules.contains("definition.summed-up") else {
      return []
    }
    var found: [Candidate] = []
    for clause in match.clauses where coverage(of: clause) > 0.1 {
      guard
        let place = clause.first(where: {
          Self.likening.longestPrefix(characters, at: $0, limit: clause.upperBound) != nil
        }), let verb = Self.likening.longestPrefix(characters, at: place, limit: clause.upperBound)
      else { continue }
      let from = place + verb.length
      let quotation = passage.quotations.first { (0...1).contains($0.lowerBound - from) }
      let span = trimmed(quotation.map { $0.lowerBound + 1..<$0.upperBound - 1 } ?? stretch(from, clause.upperBound))
      guard span.count >= 1, !isAsked(span) else { continue }
      found.append(
        Candidate(passage: passage, range: span, rule: "definition.likeness", prior: 0.9, reach: .sentence))
    }
    return found
  }

  private static let likening = WordTable(
    words: """
      比作 比喻为 比喻成 比喻作 喻为 形容为 形容成 称为 称作 称之为 戏称为 戏称 叫做 叫作 看作 看成 视为 视作 当作 当成 誉为 好比 如同 就像 就像是 犹如       概括为 概括成 总结为 归纳为 归结为 定位为 定位成 浓缩为 提炼为 简称为 俗称
      """)

  private func definitions(of term: Range<Int>) -> [Candidate] {
    var found: [Candidate] = []
    let number = match.clause(of: term.lowerBound)
    let clause = clause(of: term.lowerBound)
    var start = term.lowerBound
    var end = term.upperBound
    if start > clause.lowerBound, CharacterClass(characters[start - 1]) == .openQuote { start -= 1 }
    if end < clause.upperBound, CharacterClass(characters[end]) == .closeQuote { end += 1 }
    let isQuoted = end > term.upperBound
    let isSoCalled = Self.soCalled.longestSuffix(characters, before: start, from: clause.lowerBound) != nil
    // 实行“甲”, not 某物“甲”: a verb stands right before the term.
    let isGoverned =
      PhraseBoundary.start(of: start, characters, lowest: clause.lowerBound) == start
      || PhraseBoundary.endsInVerb(characters, start, lowest: clause.lowerBound)
    func add(_ span: Range<Int>, _ rule: String, _ prior: Double) {
      let span = trimmed(span)
      guard span.count >= 2, !isEmptyOfContent(span), isBalanced(span), !isAsked(span), !isCount(span),
        !passage.numbers.contains(where: { $0.range == span })
      else {
        return
      }
      found.append(Candidate(passage: passage, range: span, rule: rule, prior: prior, reach: .sentence))
    }
    // 乙（以下简称“甲”）
    if let full = fullName(before: start, in: clause) { add(full, "definition.full-name", 0.92) }
    // 甲（简称丙）是乙, 甲简称“丙”，是乙
    end = pastAlias(end, clause)
    // 丙是甲，是乙: where the term is what something else is, what follows is said of that.
    let isPredicate =
      start > clause.lowerBound + 1 && characters[start - 1] == 0x662F && end >= clause.upperBound && !isQuoted
    // 甲是乙
    for skipped in isPredicate ? 0..<0 : 0..<9 where end + skipped < range.upperBound {
      if skipped > 0, !CharacterClass(characters[end + skipped - 1]).isWord {
        // Past a comma only an adverb may stand before 是: 竞争，归根结底是…
        guard characters[end + skipped - 1] == Character16.comma,
          let adverb = Self.summing.longestPrefix(characters, at: end + skipped, limit: range.upperBound)?.length
        else { break }
        let from = end + skipped + adverb
        if from < range.upperBound, characters[from] == 0x662F {
          add(stretch(from + 1, self.clause(of: from).upperBound), "definition.is", 0.8)
        }
        break
      }
      guard let link = Self.links.longestPrefix(characters, at: end + skipped, limit: range.upperBound),
        skipped == 0 || link.length > 1 || characters[end + skipped] == 0x662F
      else { continue }
      var from = end + skipped + link.length
      // 甲：指乙
      let glosses = characters[end + skipped] == Character16.colon
      if glosses { from += Self.explaining.longestPrefix(characters, at: from, limit: range.upperBound)?.length ?? 0 }
      let first = self.clause(of: from)
      let whole = explanationEnd(from: from)
      // A genus that ends the sentence (…的制度) needs all that comes before it.
      let goesOn =
        whole > first.upperBound + 2
        && Self.bareLinks.longestPrefix(characters, at: first.upperBound + 1, limit: range.upperBound) != nil
      let endsInGenus =
        goesOn || whole > first.upperBound + 2 && whole - from < 90 && hasGenus(from: max(from, whole - 16), to: whole)
      let penalty = 0.03 * Double(skipped)
      // 是指 and 就是 explain, and an explanation goes on to the end of the sentence; 是 may only classify.
      let isExplained =
        endsInGenus
        || whole > first.upperBound + 2
          && (glosses || Self.explaining.longestPrefix(characters, at: end + skipped, limit: range.upperBound) != nil)
          && !goesOnOtherwise(after: match.clause(of: from))
      add(stretch(from, first.upperBound), "definition.is", (isExplained ? 0.6 : 0.88) - penalty)
      if whole > first.upperBound + 2, whole - from < 90 {
        add(
          stretch(from, whole), "definition.is-sentence", (isExplained ? 0.9 : 0.62) - penalty + (isSoCalled ? 0.1 : 0))
      }
      break
    }
    // 乙这个甲, 乙即甲, 乙是甲
    let isWhole = isQuoted || end >= clause.upperBound || !CharacterClass(characters[end]).isWord
    if isWhole,
      let link = Self.backLinks.longestSuffix(characters, before: pastSoCalled(start, clause), from: clause.lowerBound)
    {
      let start = pastSoCalled(start, clause)
      let upTo = beforeNamer(start - link.length, clause)
      let lower = PhraseBoundary.start(of: upTo, characters, lowest: clause.lowerBound)
      if lower + 1 < upTo {
        add(stretch(lower, upTo), "definition.apposed", link.value == 1 ? 0.9 : 0.7)
        if link.value == 2 { add(stretch(clause.lowerBound, upTo), "definition.subject", 0.7) }
      } else if number > 0 {
        add(match.clauses[number - 1], "definition.clause-before", 0.6)
        addSubject(before: number, add)
      }
    }
    // 乙成为丙的“甲”
    for link in Self.distantLinks where isWhole {
      guard let place = CharacterSearch.last(link, in: characters, stretch(max(clause.lowerBound, start - 20), start)),
        place.lowerBound > clause.lowerBound + 1
      else { continue }
      let lower = PhraseBoundary.start(of: place.lowerBound, characters, lowest: clause.lowerBound)
      add(stretch(lower, place.lowerBound), "definition.becomes", 0.68)
      break
    }
    // 乙，这是甲
    if number > 0,
      let judging = Self.judging.longestPrefix(characters, at: clause.lowerBound, limit: clause.upperBound),
      start - clause.lowerBound - judging.length <= 8,
      end >= range.upperBound || characters[end] != 0x7684
    {
      add(match.clauses[number - 1], "definition.judged", 0.85)
    }
    // 甲，这是乙
    if number + 1 < match.clauses.count {
      let next = match.clauses[number + 1]
      if let link = Self.resuming.longestPrefix(characters, at: next.lowerBound, limit: next.upperBound)?.length {
        add(stretch(next.lowerBound + link, next.upperBound), "definition.this-is", 0.75)
      }
    }
    // “甲”乙: the noun after the mark
    if isQuoted {
      let phrase = PhraseBoundary.end(of: end, characters, highest: clause.upperBound)
      if phrase > end + 1 {
        let asksKind = question.rules.contains("definition.kind") || question.rules.contains("definition.manner")
        add(stretch(end, phrase), "definition.noun-after", phrase - end <= 3 ? 0.2 : asksKind ? 0.85 : 0.5)
      }
    }
    // 甲，乙: what follows the clause in which the term stands last
    if clause.upperBound - end <= 2, number + 1 < match.clauses.count {
      add(
        stretch(match.clauses[number + 1].lowerBound, explanationEnd(from: match.clauses[number + 1].lowerBound)),
        "definition.explained-after",
        end == clause.upperBound && isQuoted && isGoverned ? 0.72 : 0.35)
      add(match.clauses[number + 1], "definition.clause-after", isQuoted && isGoverned ? 0.45 : 0.3)
    }
    // 乙的甲, 乙甲
    let lower =
      isQuoted
      ? PhraseBoundary.start(of: start, characters, lowest: clause.lowerBound) : modifierStart(before: start, clause)
    // ‘丙’‘甲’: a name beside the term modifies nothing.
    if lower < start, !isQuoted || CharacterClass(characters[start - 1]) != .closeQuote {
      // “甲乙”: what stands before the term in its own quotation belongs to the name.
      let isWithin =
        !isQuoted && lower > clause.lowerBound && CharacterClass(characters[lower - 1]) == .openQuote
        && end < clause.upperBound && CharacterClass(characters[end]) == .closeQuote
      add(stretch(lower, isWithin ? end : start), "definition.modifier", isQuoted ? 0.7 : isWithin ? 0.6 : 0.3)
    }
    return found
  }

  /// 也就是俗称的“甲”: where what leads to a term as people call it begins.
  private func pastSoCalled(_ start: Int, _ clause: Range<Int>) -> Int {
    start - (Self.peopleCall.longestSuffix(characters, before: start, from: clause.lowerBound)?.length ?? 0)
  }

  private static let peopleCall = WordTable(words: "俗称的 所谓的 所谓 常说的 人们常说的 我们常说的 大家常说的 通常所说的 所说的 民间说的 老百姓说的")

  /// 甲，为乙，也就是丙: what the clauses that only name it again speak of.
  private func addSubject(before number: Int, _ add: (Range<Int>, String, Double) -> Void) {
    var number = number - 1
    let first = number
    while number > 0,
      Self.naming.longestPrefix(
        characters, at: match.clauses[number].lowerBound, limit: match.clauses[number].upperBound) != nil
    {
      number -= 1
    }
    if number < first { add(match.clauses[number], "definition.named-again", 0.85) }
  }

  private static let naming = WordTable(words: "为 是 属于 属 即 称为 称作 也就是")

  /// 甲被众人称为乙: the phrase that is called something ends before 被 and those who call it so.
  private func beforeNamer(_ end: Int, _ clause: Range<Int>) -> Int {
    let passive = stretch(max(clause.lowerBound, end - 8), end).last { characters[$0] == 0x88AB }
    guard var place = passive else { return end }
    while place > clause.lowerBound + 1, Self.beforePassive.contains(characters[place - 1]) { place -= 1 }
    return place > clause.lowerBound ? place : end
  }

  private static let beforePassive = CharacterSet16("也亦又都常而则便就还更往")

  /// Where an explanation ends: with the sentence, or before a clause that provides something or explains another term.
  private func explanationEnd(from place: Int) -> Int {
    let end = sentenceEnd(from: place)
    for clause in match.clauses where clause.lowerBound > place && clause.lowerBound < end {
      let opensTerm =
        CharacterClass(characters[clause.lowerBound]) == .openQuote
        && clause.prefix(16).contains { Self.links.longestPrefix(characters, at: $0, limit: clause.upperBound) != nil }
      if opensTerm
        || Self.provisions.longestPrefix(characters, at: clause.lowerBound, limit: clause.upperBound) != nil
      {
        return clause.lowerBound - 1
      }
    }
    return end
  }

  /// Just past a bracket or a short name that follows a term.
  private func pastAlias(_ place: Int, _ clause: Range<Int>) -> Int {
    guard place < clause.upperBound else { return place }
    let limit = min(range.upperBound, place + 24)
    if characters[place] == Character16.openParenthesis {
      return stretch(place, limit).first { characters[$0] == Character16.closeParenthesis }.map { $0 + 1 } ?? place
    }
    guard Self.aliases.longestPrefix(characters, at: place, limit: limit) != nil else { return place }
    return stretch(place, limit).first { CharacterClass(characters[$0]) == .closeQuote }.map { $0 + 1 }
      ?? min(clause.upperBound, limit)
  }

  private static let aliases = WordTable(words: "简称 又称 俗称 也称 也叫 以下简称 下称 又名")

  /// The name before a bracket that gives a term as its short name.
  private func fullName(before place: Int, in clause: Range<Int>) -> Range<Int>? {
    guard let link = Self.aliases.longestSuffix(characters, before: place, from: clause.lowerBound),
      place - link.length > clause.lowerBound,
      characters[place - link.length - 1] == Character16.openParenthesis
    else { return nil }
    let end = place - link.length - 1
    let start = PhraseBoundary.start(of: end, characters, lowest: clause.lowerBound)
    // 建成1个中心（以下简称…）: a number is no part of the name.
    let numbers = NumberPhrase.all(in: characters, stretch(start, end))
    let from = numbers.last.map { $0.range.upperBound < end ? $0.range.upperBound : start } ?? start
    return from < end ? from..<end : nil
  }

  /// Whether a stretch ends in 的 and a noun.
  private func hasGenus(from start: Int, to end: Int) -> Bool {
    guard start < end, let mark = (start..<end).last(where: { characters[$0] == 0x7684 }) else { return false }
    return end - mark >= 3 && (mark..<end).allSatisfy { CharacterClass(characters[$0]).isWord }
  }

  /// The start of what modifies a noun, lists and all.
  private func modifierStart(before place: Int, _ clause: Range<Int>) -> Int {
    var end = place
    if end > clause.lowerBound, characters[end - 1] == 0x7684 { end -= 1 }  // 的
    var low = PhraseBoundary.start(of: end, characters, lowest: clause.lowerBound, longest: 30)
    while low > clause.lowerBound,
      characters[low - 1] == Character16.enumerationComma
        || (characters[low - 1] == 0x4E0E || characters[low - 1] == 0x548C)
    {
      let next = PhraseBoundary.start(of: low - 1, characters, lowest: clause.lowerBound, longest: 30)
      if next >= low - 1 { break }
      low = next
    }
    return low
  }

  private static let links = WordTable(
    words: "作为 成为 已成为 是 是指 指 指的是 即 就是 ,是 ,是指 ,指 ,即 ,就是 ,指的是 意味着 :  主要是 主要指 ,也就是 ,主要是指 为 ,意思是 ,是一种 也是 正是 实际上是 包括 ,包括 称为")
  /// What begins a provision about the term and explains it no more.
  private static let provisions = WordTable(
    words: "凡 首批 首先在 目前 截至 凡是 适用 逾期 违反 率先 先在 先行 第一批 现已 已在 已有 已建")
  private static let explaining = WordTable(words: "是指 指 指的是 即 就是 ,是指 ,指 ,即 ,就是 ,指的是 ,也就是 主要是指 ,主要是指 ,意思是 意思是")
  private static let soCalled = WordTable(words: "所谓 这里所说的 本办法所称 本条例所称 本规定所称 所称")
  private static let summing = WordTable(words: "归根结底 归根到底 说到底 其实 实际上 主要 关键 本质上 实质上 根本上 首先 就 正 便")
  private static let distantLinks = ["成为", "作为", "变成", "已成", "是"].map(\.folded)
  private static let resuming = WordTable(words: "这是 这就是 这正是 这既是 这也是 这可以说是 可以说是 可谓 堪称")
  private static let bareLinks = WordTable(words: "是 指 就是 是指 指的是 也就是 即")
  private static let judging = WordTable(words: "这是 这就是 这正是 此即 即 这也是 就是 是")
  private static let backLinks: WordTable = {
    var table = WordTable()
    for word in ["这个", "这一", "这种", "这项", "这条", "这块", "这张", "这把", "这座", "此", "之", "这"] {
      table.insert(word.folded, value: 1)
    }
    for word in [
      "是", "即", "就是", "作为", "成为", "堪称", "称为", "叫做", "誉为", "被誉为", "被称为", "当作", "变成", "是我们", "是一条", "是一个", "正是", "便是",
      "简称", "称作", "为", "是我国", "是最", "才是", "才算", "才能算", "才称得上",
    ] {
      table.insert(word.folded, value: 2)
    }
    return table
  }()
}
