import ChineseText

/// The name of a person in a sentence, with the office beside it and whether the person speaks there.
struct PersonName: Sendable {
  let name: Range<Int>
  /// The office noun next to the name (主任, 副主任); nil where there is none.
  let officeNoun: Range<Int>?
  /// The whole of the office with its body (市统计局副局长); equal to the noun where nothing more belongs to it.
  let office: Range<Int>?
  /// The office that the words after the name give (由甲任组长, 甲担任主任); nil where they give none.
  let officeHeld: Range<Int>?
  /// Whether a verb of saying follows.
  let speaks: Bool

  /// The names within a range, in order.
  static func all(in characters: [UInt16], _ range: Range<Int>) -> [PersonName] {
    var found: [PersonName] = []
    var place = range.lowerBound
    while place < range.upperBound {
      if let name = starting(at: place, in: characters, range, after: found.last) {
        found.append(name)
        place = name.name.upperBound
      } else {
        place += 1
      }
    }
    return found
  }

  private static func starting(
    at start: Int, in characters: [UInt16], _ range: Range<Int>, after previous: PersonName?
  ) -> PersonName? {
    let lengths = Names.personLengths(characters, at: start, limit: range.upperBound)
    guard !lengths.isEmpty else { return nil }
    let noun = officeNoun(before: start, in: characters, range)
    if noun == nil, Names.isWordLikeName(characters, at: start, limit: range.upperBound) { return nil }
    let followsName = previous.map { $0.name.upperBound + 1 == start && isListMark(characters[start - 1]) } ?? false
    let startsClause =
      start == range.lowerBound || !CharacterClass(characters[start - 1]).isWord
      || lead.longestSuffix(characters, before: start, from: range.lowerBound) != nil
    var best: (end: Int, score: Int, speaks: Bool)?
    for length in lengths {
      let end = start + length
      guard
        (start + 1..<end).allSatisfy({ place in
          CharacterClass(characters[place]) == .han
            && (!notInNames.contains(characters[place]) || endsInHarmony(characters, place, end, noun != nil, range)
              || length == 3 && noun != nil && seldomInNames.contains(characters[place])
                && isNameEnd(characters, end, range))
        })
      else {
        continue
      }
      if Names.office(characters, at: start + 1, limit: end) == length - 1 { continue }
      let said = end + (soWords.longestPrefix(characters, at: end, limit: range.upperBound)?.length ?? 0)
      let speech =
        Names.speechVerb(characters, at: said, limit: range.upperBound).map { isSpeech(characters, said, $0, range) }
        ?? false
      var score = 0
      if noun != nil { score += 2 }
      if isNamed(characters, start, range) { score += 2 }
      if heldOffice(after: end, in: characters, range) != nil { score += 2 }
      if followsName { score += 2 }
      if speech { score += 2 }
      if isNameEnd(characters, end, range) { score += 1 }
      if isTitleAfter(characters, end, range) { score += 3 }
      if let office = Names.office(characters, at: end, limit: range.upperBound), office >= 2, startsClause {
        score += 1
      }
      if startsClause { score += 1 }
      if score > (best?.score ?? 2) { best = (end, score, speech) }
    }
    guard let best else { return nil }
    let office = noun.map { officeStart(before: $0.lowerBound, in: characters, range)..<$0.upperBound }
    return PersonName(
      name: start..<best.end, officeNoun: noun, office: office,
      officeHeld: heldOffice(after: best.end, in: characters, range), speaks: best.speaks)
  }

  /// The office noun just before a name, or before the 由 or 是 that leads to it (主任由甲兼任).
  private static func officeNoun(before start: Int, in characters: [UInt16], _ range: Range<Int>) -> Range<Int>? {
    // 市长　某某, “最美医生”某某
    var end = start
    while end > range.lowerBound, isGap(characters[end - 1]) { end -= 1 }
    if let length = Names.office(characters, before: end, from: range.lowerBound) { return end - length..<end }
    if let occupation = occupation(before: start, in: characters, range) { return occupation }
    guard start > range.lowerBound + 2, leadsToHolder.contains(characters[start - 1]),
      let length = Names.office(characters, before: start - 1, from: range.lowerBound)
    else { return nil }
    return start - 1 - length..<start - 1
  }

  /// 护林员, 讲解员: whoever does something for an occupation, which no list can hold.
  private static func occupation(
    before start: Int, in characters: [UInt16], _ range: Range<Int>
  ) -> Range<Int>? {
    guard start >= range.lowerBound + 3, characters[start - 1] == 0x5458,  // 员
      !membership.contains(characters[start - 2]),
      (start - 3..<start).allSatisfy({ CharacterClass(characters[$0]) == .han })
    else { return nil }
    return start - 3..<start
  }

  /// 人员, 动员, 成员 and the like are no occupations.
  private static let membership = CharacterSet16("人动成会全复党团职官委满定减增裁超社组")

  private static func isGap(_ character: UInt16) -> Bool {
    character == 0x20 || character == 0x3000 || character == Character16.closeDouble
  }

  /// The office that follows a name and a verb of holding.
  private static func heldOffice(after end: Int, in characters: [UInt16], _ range: Range<Int>) -> Range<Int>? {
    guard let verb = holding.longestPrefix(characters, at: end, limit: range.upperBound)?.length else { return nil }
    let from = end + verb
    var place = min(range.upperBound, from + 16)
    while place > from + 1 {
      if Names.office(characters, before: place, from: from) != nil,
        (from..<place).allSatisfy({ CharacterClass(characters[$0]).isWord })
      {
        return from..<place
      }
      place -= 1
    }
    return nil
  }

  /// 姓名, 名叫: what stands before a name and says that it is one.
  private static func isNamed(_ characters: [UInt16], _ start: Int, _ range: Range<Int>) -> Bool {
    guard start > range.lowerBound else { return false }
    if characters[start - 1] == 0x53EB { return true }  // 叫
    if contacts.longestSuffix(characters, before: start, from: range.lowerBound) != nil { return true }
    // 联系人：某局某科某某
    let label = stretch(max(range.lowerBound, start - 24), start)
    return Names.organizationSuffix(characters, before: start, from: range.lowerBound) != nil
      && labels.contains { CharacterSearch.first($0, in: characters, label) != nil }
  }

  private static let contacts = WordTable(words: "联系人 联络人 经办人 咨询人 承办人 联系人: 联络人: 经办人: 咨询人: 承办人:")
  private static let labels = ["联系人:", "负责人:", "咨询人:", "经办人:", "主持人:", "联络人:", "报名联系:"].map(\.folded)

  /// 和 ends many a given name; it is taken for part of one where an office stands before the name and a verb after it.
  private static func endsInHarmony(
    _ characters: [UInt16], _ place: Int, _ end: Int, _ hasOffice: Bool, _ range: Range<Int>
  ) -> Bool {
    guard characters[place] == 0x548C, place == end - 1, hasOffice else { return false }
    return end >= range.upperBound || !CharacterClass(characters[end]).isWord
      || holding.longestPrefix(characters, at: end, limit: range.upperBound) != nil
      || Names.speechVerb(characters, at: end, limit: range.upperBound) != nil
  }

  /// What may stand between a speaker and the verb of saying.
  static let soWords = WordTable(words: "这样 如此 这么 是这样")
  private static let lead = WordTable(words: "其中 由 以及 包括 特别是 尤其是 感谢 邀请")
  private static let leadsToHolder = CharacterSet16("由是为:")
  private static let holding = WordTable(
    words: "任 担任 出任 兼任 就任 接任 当选 当选为 受聘担任 受聘出任 应邀担任 应聘担任 被聘任为 获聘为 获任 兼 被任命为 被聘为 受聘为")

  /// The office's body stands before the noun, and offices held together are joined by 、 (党委书记、主任).
  private static func officeStart(before place: Int, in characters: [UInt16], _ range: Range<Int>) -> Int {
    var start = PhraseBoundary.start(of: place, characters, lowest: range.lowerBound)
    // 住房和城乡建设局局长: what stands before 和 is no body of its own.
    if start > range.lowerBound + 2, characters[start - 1] == 0x548C {
      let left = PhraseBoundary.start(of: start - 1, characters, lowest: range.lowerBound)
      if start - 1 - left >= 2, Names.organizationSuffix(characters, before: start - 1, from: left) == nil,
        Names.office(characters, before: start - 1, from: left) == nil
      {
        start = left
      }
    }
    while start > range.lowerBound + 1, characters[start - 1] == Character16.enumerationComma,
      Names.office(characters, before: start - 1, from: range.lowerBound) != nil
    {
      start = PhraseBoundary.start(of: start - 1, characters, lowest: range.lowerBound)
    }
    return start
  }

  private static func isSpeech(_ characters: [UInt16], _ place: Int, _ length: Int, _ range: Range<Int>) -> Bool {
    // A verb of one character must end the clause (王某说，), a longer one may not.
    let end = place + length
    if length > 1 { return true }
    return end >= range.upperBound || !CharacterClass(characters[end]).isWord
  }

  private static func isNameEnd(_ characters: [UInt16], _ end: Int, _ range: Range<Int>) -> Bool {
    guard end < range.upperBound else { return true }
    return !CharacterClass(characters[end]).isWord
      || PhraseBoundary.verb(characters, at: end, limit: range.upperBound) != nil
      || afterNames.contains(characters[end])
  }

  private static func isTitleAfter(_ characters: [UInt16], _ end: Int, _ range: Range<Int>) -> Bool {
    honorifics.longestPrefix(characters, at: end, limit: range.upperBound) != nil
  }

  private static func isListMark(_ character: UInt16) -> Bool {
    character == Character16.enumerationComma || character == 0x548C  // 和
  }

  private static let notInNames = CharacterSet16("的了是在和与对为将被说等、有我们市省县区局部委办会公司个位名年月日上下不以及于")
  /// Those of them that given names have, where an office before the name and what follows it leave no doubt.
  private static let seldomInNames = CharacterSet16("年月公名有以会上")
  private static let afterNames = CharacterSet16(
    "在为等的是向对与和从就也曾作率带一则及、代任给告把还又都每正已常便却先再经去来到将被拍走看坐站握深兼当亲主团这如夺摘捐连驻守拿抱端捧指望笑哭打开接送帮想多今近历现原同因通始终荣获受领手口眼身脸嘴心")
  private static let honorifics = WordTable(words: "同志 总书记 主席 总理 先生 女士 院士 教授 老师 书记 部长 市长 省长 委员长 博士 总统 首相")
}
