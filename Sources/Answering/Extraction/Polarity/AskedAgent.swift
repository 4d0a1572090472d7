import ChineseText

/// The words of a yes-or-no question for who does something: 由甲审批, 是甲审批的, 是不是甲审批, 主管部门是甲.
enum AskedAgent {
  /// Where they stand; nil where the question names nobody so.
  static func range(in question: Question) -> Range<Int>? {
    guard question.type == .yesno, let asking = question.asking else { return nil }
    let characters = question.characters
    let end = asking.upperBound == characters.count ? asking.lowerBound : characters.count
    if let by = characters[..<end].lastIndex(where: doers.contains), by + 3 < end, !isWithinWord(by, characters) {
      return named(from: by + 1, to: end, question)
    }
    if asking.count == 3, characters[asking.lowerBound] == 0x662F, asking.upperBound < end {  // 是不是
      return named(from: asking.upperBound, to: end, question)
    }
    guard let copula = characters[..<end].lastIndex(of: 0x662F), copula > 1, end - copula > 3 else { return nil }
    if Names.organizationSuffix(characters, before: end, from: copula + 1) != nil { return copula + 1..<end }
    return named(from: copula + 1, to: characters[end - 1] == 0x7684 ? end - 1 : end, question)  // 的
  }

  /// The noun phrase from a place up to the verb behind it; nil where no verb follows.
  private static func named(from start: Int, to end: Int, _ question: Question) -> Range<Int>? {
    let characters = question.characters
    let verb = stretch(start + 2, end).first { place in
      PhraseBoundary.verb(characters, at: place, limit: end) != nil
        || PhraseBoundary.weakVerb(characters, at: place, limit: end) != nil
        || place == end - 1 && shortVerbs.contains(characters[place])
    }
    guard let verb = verb ?? (end < characters.count && characters[end] == 0x7684 ? end - 2 : nil) else { return nil }
    let agent = stretch(start, verb)
    guard (2...10).contains(agent.count),
      agent.allSatisfy({ question.content[$0] && CharacterClass(characters[$0]) == .han })
    else { return nil }
    return agent
  }

  private static func isWithinWord(_ place: Int, _ characters: [UInt16]) -> Bool {
    place > 0 && notDoers.contains(characters, place - 1..<place + 1)
      || place + 1 < characters.count && notDoers.contains(characters, place..<place + 2)
  }

  private static let doers = CharacterSet16("由归")
  private static let notDoers = WordTable(words: "理由 自由 缘由 由于 由来 归还 回归 归集 归档 归类 归属")
  private static let shortVerbs = CharacterSet16("出管批办付掏做建定发审收给")
}
