import ChineseText

/// A name behind what its bearer is called by: 高句麗國相明臨答夫, 俄罗斯商人米哈伊尔.
enum CalledName {
  /// The name within a noun phrase; the whole phrase where nothing stands before the name.
  static func within(_ characters: [UInt16], _ phrase: Range<Int>) -> Range<Int> {
    var start = phrase.lowerBound
    // 担任甲的乙, 甲、乙丙: what modifies and what is said beside it.
    if let mark = phrase.dropLast(2).last(where: { characters[$0] == 0x7684 }) { start = mark + 1 }
    for place in stretch(start + 1, phrase.upperBound - 1) where isCalled(place, characters, start, phrase.upperBound) {
      start = place
    }
    return start..<phrase.upperBound
  }

  /// Whether what stands before a place is what the name behind it is called by.
  private static func isCalled(_ place: Int, _ characters: [UInt16], _ lowest: Int, _ end: Int) -> Bool {
    guard end - place >= 2, place - lowest >= 2 else { return false }
    if Names.office(characters, before: place, from: lowest) != nil
      || PlainName.isCalled(place, characters, lowest..<end)
    {
      return Names.organizationSuffix(characters, before: end, from: place) == nil
    }
    // 国相甲乙, 闯王甲乙丙: a rank of one character before a whole name.
    if Names.personLengths(characters, at: place - 1, limit: end).contains(end - place + 1) { return false }
    return ranks.contains(characters[place - 1])
      && Names.personLengths(characters, at: place, limit: end).contains(end - place)
  }

  private static let ranks = CharacterSet16("王相帝侯公将僧人儒臣妃后官商兵")
}
