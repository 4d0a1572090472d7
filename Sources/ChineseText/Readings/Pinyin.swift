/// The syllables of characters in Latin letters, and what may stand for a word when it is typed in these.
public struct Pinyin: Sendable {
  /// The syllables, in ASCII letters, ü as v.
  private let syllables: [[UInt16]]
  /// For each character from U+4E00 on, where its syllables begin in `readings`; one more entry at the end.
  private let starts: [UInt32]
  private let readings: [UInt16]

  private static let first: UInt16 = 0x4E00
  private static let last: UInt16 = 0x9FFF

  /// The built-in readings.
  public static let builtIn = Pinyin()

  private init() {
    var syllables: [[UInt16]] = []
    var pairs: [UInt64] = []
    MandarinReadings.table.eachLine { line in
      guard let colon = line.firstIndex(of: 0x3A) else { return }
      let bytes = Array(line)
      for (place, character) in FoldedText(Array(bytes[(colon + 1)...])).characters.enumerated()
      where (Self.first...Self.last).contains(character) {
        // The commonest characters of a syllable come first, so the place tells which reading is the commoner.
        pairs.append(UInt64(character) << 32 | UInt64(min(place, 0xFFFF)) << 16 | UInt64(syllables.count))
      }
      syllables.append(bytes[..<colon].map(UInt16.init))
    }
    pairs.sort()
    var starts = [UInt32](repeating: 0, count: Int(Self.last - Self.first) + 2)
    for pair in pairs { starts[Int(pair >> 32) - Int(Self.first) + 1] += 1 }
    for index in starts.indices.dropFirst() { starts[index] += starts[index - 1] }
    self.syllables = syllables
    self.starts = starts
    readings = pairs.map { UInt16(truncatingIfNeeded: $0) }
  }

  /// The syllables that a folded character may be read as; empty where none is known.
  public func syllables(of character: UInt16) -> [String] {
    readings[range(of: character)].map { String(folded: syllables[Int($0)]) }
  }

  /// Whether two characters have a syllable in common.
  public func sound(alike first: UInt16, _ second: UInt16) -> Bool {
    let others = readings[range(of: second)]
    return first == second || readings[range(of: first)].contains { others.contains($0) }
  }

  /// The characters of which a syllable begins with a letter.
  public func characters(spelledFrom letter: UInt16) -> CharacterSet16 {
    var found: CharacterSet16 = []
    for character in Self.first...Self.last
    where readings[range(of: character)].contains(where: { syllables[Int($0)].first == letter }) {
      found.insert(character)
    }
    return found
  }

  private func range(of character: UInt16) -> Range<Int> {
    guard (Self.first...Self.last).contains(character) else { return 0..<0 }
    let index = Int(character - Self.first)
    return Int(starts[index])..<Int(starts[index + 1])
  }

  /// How well what was typed stands for a word.
  public struct Match: Sendable, Equatable, Comparable {
    /// In which way the letters stand for the characters.
    public enum Spelling: Int, Sendable, Comparable {
      /// All by their first letters, or all by whole syllables (or as they are).
      case uniform
      /// All by whole syllables but for the last, of which a part is typed.
      case unfinished
      /// Some by first letters, some by whole syllables.
      case mixed

      /// The better way is the lesser one.
      public static func < (left: Spelling, right: Spelling) -> Bool { left.rawValue < right.rawValue }
    }

    /// How many characters are typed.
    public let length: Int
    /// Whether these are all of the word.
    public let isWhole: Bool
    /// In which way.
    public let spelling: Spelling

    /// A match.
    public init(length: Int, isWhole: Bool, spelling: Spelling) {
      (self.length, self.isWhole, self.spelling) = (length, isWhole, spelling)
    }

    /// The better match is the lesser one: the whole word before a part, then by the way of spelling.
    public static func < (left: Match, right: Match) -> Bool {
      if left.isWhole != right.isWhole { return left.isWhole }
      return left.spelling < right.spelling
    }
  }

  /// The best way in which typed letters stand for a word or its beginning; nil where they do not.
  ///
  /// A letter stands for a character whose syllable begins with it (z or zh for 中), letters for one with that syllable, and
  /// a character for itself. Marks in the word need not be typed, and an apostrophe may part syllables.
  ///
  /// - Parameters:
  ///   - typed: what was typed, folded.
  ///   - word: the word, folded.
  public func match(_ typed: [UInt16], _ word: ArraySlice<UInt16>) -> Match? {
    guard let head = typed.first, !word.isEmpty else { return nil }
    var search = SpellingSearch(pinyin: self, typed: typed, word: word)
    guard mayBegin(word, with: head) else { return nil }
    search.step(0, word.startIndex, usesInitials: false, usesSyllables: false)
    return search.best
  }

  /// Whether a word's first letter or character is one.
  private func mayBegin(_ word: ArraySlice<UInt16>, with typed: UInt16) -> Bool {
    guard let head = word.first(where: { CharacterClass($0).isWord }) else { return false }
    return head == typed || readings[range(of: head)].contains { syllables[Int($0)].first == typed }
  }

  fileprivate func readings(of character: UInt16) -> ArraySlice<UInt16> { readings[range(of: character)] }

  fileprivate func syllable(_ index: UInt16) -> [UInt16] { syllables[Int(index)] }
}

/// Tries the ways in which letters may stand for characters; a word is short, so all of them.
private struct SpellingSearch {
  let pinyin: Pinyin
  let typed: [UInt16]
  let word: ArraySlice<UInt16>
  private(set) var best: Pinyin.Match?
  private var steps = 0

  init(pinyin: Pinyin, typed: [UInt16], word: ArraySlice<UInt16>) {
    (self.pinyin, self.typed, self.word) = (pinyin, typed, word)
  }

  /// No word has so many ways; a text made to have them must not take long.
  private static let mostSteps = 2_000
  private static let apostrophe: UInt16 = 0x27
  private static let h: UInt16 = 0x68
  private static let u: UInt16 = 0x75
  private static let v: UInt16 = 0x76

  mutating func step(_ place: Int, _ index: Int, usesInitials: Bool, usesSyllables: Bool, isUnfinished: Bool = false) {
    steps += 1
    guard steps <= Self.mostSteps else { return }
    var (place, index) = (place, index)
    if place > 0, place < typed.count, typed[place] == Self.apostrophe { place += 1 }
    while index < word.endIndex, !CharacterClass(word[index]).isWord,
      place >= typed.count || word[index] != typed[place]
    {
      index += 1
    }
    if place == typed.count {
      let spelling: Pinyin.Match.Spelling =
        usesInitials && usesSyllables ? .mixed : isUnfinished ? .unfinished : .uniform
      let match = Pinyin.Match(
        length: index - word.startIndex, isWhole: index == word.endIndex, spelling: spelling)
      if best.map({ match < $0 }) ?? true { best = match }
      return
    }
    guard index < word.endIndex else { return }
    let character = word[index]
    if character == typed[place] {
      step(place + 1, index + 1, usesInitials: usesInitials, usesSyllables: usesSyllables)
    }
    for reading in pinyin.readings(of: character) {
      let syllable = pinyin.syllable(reading)
      let count = sharedCount(syllable, at: place)
      guard count > 0 else { continue }
      if count == syllable.count {
        // A syllable of one letter is both.
        step(place + count, index + 1, usesInitials: usesInitials, usesSyllables: usesSyllables || count > 1)
      } else if place + count == typed.count, count > 1, !(count == 2 && syllable[1] == Self.h) {
        step(place + count, index + 1, usesInitials: usesInitials, usesSyllables: true, isUnfinished: true)
      }
      if syllable.count > 1 {
        step(place + 1, index + 1, usesInitials: true, usesSyllables: usesSyllables)
        if syllable[1] == Self.h, count >= 2 {
          step(place + 2, index + 1, usesInitials: true, usesSyllables: usesSyllables)
        }
      }
    }
  }

  /// How many letters of a syllable are typed at a place; u stands for ü too.
  private func sharedCount(_ syllable: [UInt16], at place: Int) -> Int {
    var count = 0
    while count < syllable.count, place + count < typed.count {
      let letter = typed[place + count]
      guard letter == syllable[count] || letter == Self.u && syllable[count] == Self.v else { break }
      count += 1
    }
    return count
  }
}
