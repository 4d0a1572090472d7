import ChineseText

/// Names of people told by nothing but their own shape: a foreign name with a dot between its parts, or a surname with one
/// or two characters between marks, particles and verbs.
enum PlainName {
  /// The names within a range, in order.
  static func all(in characters: [UInt16], _ range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var place = range.lowerBound
    while place < range.upperBound {
      if let name = dotted(at: place, characters, range) ?? plain(at: place, characters, range) {
        found.append(name)
        place = name.upperBound
      } else {
        place += 1
      }
    }
    return found
  }

  /// 卡尔·林奈: Han characters on both sides of one or more dots.
  private static func dotted(at start: Int, _ characters: [UInt16], _ range: Range<Int>) -> Range<Int>? {
    guard isHan(characters[start]),
      start == range.lowerBound || !isHan(characters[start - 1]) || isOpener(start - 1, characters, range)
    else { return nil }
    var end = start
    var dots = 0
    while end < range.upperBound, isHan(characters[end]) || characters[end] == Character16.middleDot, end - start < 24 {
      if characters[end] == Character16.middleDot {
        dots += 1
      } else if dots > 0, end > start, characters[end - 1] != Character16.middleDot,
        isCloser(end, characters, range)
      {
        break
      } else if dots == 0, end - start >= 6 {
        return nil
      }
      end += 1
    }
    guard dots > 0, end - start >= 3 else { return nil }
    return start..<end
  }

  private static func plain(at start: Int, _ characters: [UInt16], _ range: Range<Int>) -> Range<Int>? {
    guard
      start == range.lowerBound || !CharacterClass(characters[start - 1]).isWord
        || isOpener(start - 1, characters, range)
    else { return nil }
    for length in Names.personLengths(characters, at: start, limit: range.upperBound) {
      let end = start + length
      guard (start..<end).allSatisfy({ isHan(characters[$0]) && !FunctionWords.isLight(characters[$0]) }) else {
        continue
      }
      if end >= range.upperBound || !CharacterClass(characters[end]).isWord || isCloser(end, characters, range) {
        return start..<end
      }
    }
    return nil
  }

  private static func isHan(_ character: UInt16) -> Bool { CharacterClass(character) == .han }

  private static func isOpener(_ place: Int, _ characters: [UInt16], _ range: Range<Int>) -> Bool {
    PhraseBoundary.isParticle(characters, place, lowest: range.lowerBound)
  }

  private static func isCloser(_ place: Int, _ characters: [UInt16], _ range: Range<Int>) -> Bool {
    FunctionWords.isLight(characters[place])
      || PhraseBoundary.verb(characters, at: place, limit: range.upperBound) != nil
      || PhraseBoundary.weakVerb(characters, at: place, limit: range.upperBound) != nil
  }
}
