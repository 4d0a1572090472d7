import ChineseText

/// Finding words in folded characters.
enum CharacterSearch {
  /// The first place, within a range, at which a word stands; nil where it does not or is empty.
  static func first(_ word: [UInt16], in characters: [UInt16], _ range: Range<Int>) -> Range<Int>? {
    first(word, 0..<word.count, in: characters, range)
  }

  /// The first place, within a range, at which some characters of another text stand.
  static func first(
    _ text: [UInt16], _ word: Range<Int>, in characters: [UInt16], _ range: Range<Int>
  ) -> Range<Int>? {
    guard !word.isEmpty, range.count >= word.count else { return nil }
    precondition(range.lowerBound >= 0 && range.upperBound <= characters.count, "a range of the characters")
    let head = text[word.lowerBound]
    // The most frequent of all looks at a text: the bounds have been checked.
    let found = characters.withUnsafeBufferPointer { characters -> Int? in
      var rest = range.lowerBound..<range.upperBound - word.count + 1
      while let start = place(of: head, in: characters, rest) {
        var length = 1
        while length < word.count, characters[start + length] == text[word.lowerBound + length] { length += 1 }
        if length == word.count { return start }
        rest = start + 1..<rest.upperBound
      }
      return nil
    }
    return found.map { $0..<$0 + word.count }
  }

  /// The first place, within a range, of a character; four are looked at together.
  private static func place(
    of character: UInt16, in characters: UnsafeBufferPointer<UInt16>, _ range: Range<Int>
  ) -> Int? {
    let ones: UInt64 = 0x0001_0001_0001_0001
    let sought = UInt64(character) &* ones
    let bytes = UnsafeRawBufferPointer(characters)
    var place = range.lowerBound
    while place + 4 <= range.upperBound {
      // 0 where the character stands: the lowest bit that the subtraction carries into a top bit tells the first of them.
      let four = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place * 2, as: UInt64.self)) ^ sought
      let zeros = (four &- ones) & ~four & (ones << 15)
      if zeros != 0 { return place + zeros.trailingZeroBitCount / 16 }
      place += 4
    }
    while place < range.upperBound {
      if characters[place] == character { return place }
      place += 1
    }
    return nil
  }

  /// The last place, within a range, at which a word stands.
  static func last(_ word: [UInt16], in characters: [UInt16], _ range: Range<Int>) -> Range<Int>? {
    guard let head = word.first, range.count >= word.count else { return nil }
    var start = range.upperBound - word.count
    while start >= range.lowerBound {
      if characters[start] == head, matches(word, in: characters, at: start) { return start..<start + word.count }
      start -= 1
    }
    return nil
  }

  /// Every place, within a range, at which a word stands.
  static func all(_ word: [UInt16], in characters: [UInt16], _ range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var rest = range
    while let next = first(word, in: characters, rest) {
      found.append(next)
      rest = next.upperBound..<range.upperBound
    }
    return found
  }

  /// The longest stretch of a part of a text that stands within a range of another; the first of several.
  ///
  /// - Parameter lengths: how many characters it may have.
  static func longestShared(
    _ text: [UInt16], _ part: Range<Int>, in characters: [UInt16], _ range: Range<Int>, lengths: ClosedRange<Int>
  ) -> Range<Int>? {
    var longest: Range<Int>?
    for start in part {
      // What starts later counts only if it is longer.
      var length = longest.map { $0.count + 1 } ?? lengths.lowerBound
      while length <= lengths.upperBound, start + length <= part.upperBound,
        first(text, start..<start + length, in: characters, range) != nil
      {
        longest = start..<start + length
        length += 1
      }
    }
    return longest
  }

  /// Whether a word stands at a place.
  static func matches(_ word: [UInt16], in characters: [UInt16], at start: Int) -> Bool {
    guard start >= 0, start + word.count <= characters.count else { return false }
    for offset in word.indices where characters[start + offset] != word[offset] { return false }
    return true
  }
}

/// A range that is empty where its end would lie before its start.
func stretch(_ lower: Int, _ upper: Int) -> Range<Int> { lower..<max(lower, upper) }
