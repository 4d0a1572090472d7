import ChineseText
import PolicyCorpus

extension Extraction {
  /// 哪两所大学 against 甲大学、乙大学网络学院: an item ends at the noun that is asked for where the question says what follows.
  private func upToAskedNoun(_ item: Range<Int>) -> Range<Int> {
    guard let focus = question.focus, focus.count >= 2, let noun = occurs(focus, in: item),
      noun.lowerBound > item.lowerBound, noun.upperBound < item.upperBound,
      question.contains(characters, noun.upperBound..<item.upperBound)
    else { return item }
    return item.lowerBound..<noun.upperBound
  }

  /// 甲县、河边的乙市、丙区: what modifies the name of a place or body is no part of it where the other names stand bare.
  private func behindModifiers(_ items: [Range<Int>]) -> [Range<Int>] {
    let marks = items.map { item in item.last { characters[$0] == 0x7684 } }
    guard let kind = focusType, kind == .place || kind == .organization, marks.contains(where: { $0 == nil }) else {
      return items
    }
    return zip(items, marks).map { item, mark in
      guard let mark, item.upperBound - mark > 3,
        (kind == .place ? Names.placeSuffix : Names.organizationSuffix)(characters, item.upperBound, mark + 1) != nil
      else { return item }
      return mark + 1..<item.upperBound
    }
  }

  /// 严禁在甲、乙、丙停放: the preposition before the first item and what the question says of them after the last do not
  /// belong to the items.
  func withoutAsked(_ enumeration: Enumeration) -> Enumeration {
    var items = enumeration.items
    // 放宽或取消甲、乙限制: what the question itself says before the first item is none.
    while items.count > 2, let first = items.first, first.count <= 3, isAsked(first) { items.removeFirst() }
    if let first = items.first, first.count > 2, Self.leading.contains(characters[first.lowerBound]),
      PhraseBoundary.isParticle(characters, first.lowerBound, lowest: range.lowerBound)
    {
      items[0] = first.lowerBound + 1..<first.upperBound
    }
    if let first = items.first, first.count >= 4, items.count < enumeration.items.count || items.count > 2,
      question.contains(characters, first.lowerBound..<first.lowerBound + 2),
      PhraseBoundary.verb(characters, at: first.lowerBound, limit: first.lowerBound + 2) == 2
        || governsAsked(first.lowerBound..<first.lowerBound + 2)
    {
      items[0] = first.lowerBound + 2..<first.upperBound
    }
    if let first = items.first {
      // 服务覆盖甲和乙: what the question says of the items before the first.
      var end: Int?
      for occurrence in match.occurrences.all
      where occurrence.quality > 0.5 && occurrence.range.lowerBound >= first.lowerBound
        && occurrence.range.upperBound <= first.upperBound - 2
      {
        end = max(end ?? 0, occurrence.range.upperBound)
      }
      if let cut = end, cut - first.lowerBound >= 4,
        PhraseBoundary.endsInVerb(characters, cut, lowest: first.lowerBound) || governsAsked(cut - 2..<cut),
        !isAsked(cut..<first.upperBound),
        !first.contains(where: { CharacterClass(characters[$0]) == .openQuote }),
        !items.dropFirst().contains(where: { item in match.occurrences.all.contains { $0.range.overlaps(item) } })
      {
        items[0] = cut..<first.upperBound
      }
    }
    let said = placesSaidOfAsked
    for (number, item) in items.enumerated()
    where number > 0 && CharacterClass(characters[item.lowerBound - 1]) != .openQuote {
      guard let cut = said.filter({ $0 > item.lowerBound + 1 && $0 < item.upperBound }).min(),
        !items[..<number].contains(where: { item in said.contains { item.contains($0) } })
      else { continue }
      items[number] = item.lowerBound..<cut
      items.removeSubrange((number + 1)...)
      break
    }
    items = behindModifiers(parallel(items, said: said).map { upToAskedNoun($0) })
    guard items != enumeration.items, items.count > 1, let first = items.first, let last = items.last else {
      return enumeration
    }
    return Enumeration(
      range: stretch(first.lowerBound, last.upperBound), items: items, noun: enumeration.noun,
      isOpen: enumeration.isOpen)
  }

  /// 提交哪些材料, 发展的三类教育: whether the question has a word right before its interrogative, or before 的.
  private func governsAsked(_ word: Range<Int>) -> Bool {
    CharacterSearch.all(Array(characters[word]), in: question.characters, 0..<question.characters.count).contains {
      let end = $0.upperBound
      if end == question.asking?.lowerBound || end == question.characters.count { return true }
      // 开工建设三大工程
      return question.characters[end] == 0x7684
        || Numeral.starting(at: end, in: question.characters, limit: question.characters.count) != nil
    }
  }

  /// Where the sentence has what the question says of the things that it asks for: what follows their noun.
  private var placesSaidOfAsked: [Int] {
    let from = query.saidOfAsked.value {
      guard let asking = question.asking else { return question.characters.count }
      if let noun = FocusNouns.type(question.characters, at: asking.upperBound, limit: question.characters.count) {
        return asking.upperBound + noun.length
      }
      return QuestionAnalyzer.nounEnd(question.characters, from: asking.upperBound)
    }
    var found: [Int] = []
    for number in query.terms.indices where query.terms[number].range.lowerBound >= from {
      match.occurrences.each(ofTerm: number) { occurrence in
        if occurrence.quality > 0.5 { found.append(occurrence.range.lowerBound) }
      }
    }
    return found
  }

  /// 改革土地所有权、资格权、使用权分置: where the items between share their last character, the first begins after what the
  /// question says and the last ends on that character too.
  func parallel(_ items: [Range<Int>], said: [Int]) -> [Range<Int>] {
    var items = items
    let inner = items.dropLast()
    guard let last = items.last, inner.count >= 2, let shared = inner.first.flatMap({ characters[$0.upperBound - 1] }),
      inner.allSatisfy({ $0.count >= 2 && characters[$0.upperBound - 1] == shared }),
      CharacterClass(characters[last.upperBound - 1]) == .han, characters[last.upperBound - 1] != shared,
      let end = last.dropFirst().first(where: { characters[$0] == shared }), end + 1 < last.upperBound,
      Self.undertakings.longestSuffix(characters, before: last.upperBound, from: end + 1) != nil
    else { return items }
    items[items.count - 1] = last.lowerBound..<end + 1
    let typical = items.dropFirst().map(\.count).max() ?? 0
    if let first = items.first, first.count > typical + 1 {
      let occurrences = match.occurrences.all.filter { first.contains($0.range.lowerBound) }
      if let cut = occurrences.map(\.range.upperBound).max(), first.upperBound - cut >= 2, cut > first.lowerBound {
        items[0] = cut..<first.upperBound
      }
    }
    return items
  }

  /// What is done with things, not what they are.
  private static let undertakings = WordTable(
    words: "改革 建设 工作 试点 行动 工程 项目 制度 机制 体系 政策 管理 治理 保护 登记 评价 监测 研究 开发 利用 发展 分置 整治 改造")
  static let leading = CharacterSet16("在对向为从由把将以与")
}
