import ChineseText

/// Words that exclude each other.
struct Antonyms: Sendable {
  static let builtIn = Antonyms([AntonymTable.pairs, AntonymTable.kinds])
  /// Those that name kinds of one thing.
  static let kinds = Antonyms([AntonymTable.kinds])

  /// The words of one side of a line, which the words of the line's other sides exclude.
  struct Group: Sendable {
    /// The line.
    let characters: [UInt16]
    /// The words that mean the same as far as the group goes.
    let words: [Range<Int>]
    /// The words that exclude those of the group. 中小学 stands on the side of 小学 and on that of 初中, and excludes neither.
    let opposites: [Range<Int>]

    fileprivate init(_ line: [UInt16], side own: Int) {
      var words: [Range<Int>] = []
      var opposites: [Range<Int>] = []
      var side = 0
      var start = 0
      for place in 0...line.count {
        let mark = place < line.count ? line[place] : Antonyms.sideMark
        guard mark == Antonyms.sideMark || mark == Character16.comma else { continue }
        if place > start {
          if side == own { words.append(start..<place) } else { opposites.append(start..<place) }
        }
        if mark == Antonyms.sideMark { side += 1 }
        start = place + 1
      }
      characters = line
      self.words = words
      self.opposites = opposites.filter { opposite in
        !words.contains { line[$0].elementsEqual(line[opposite]) }
      }
    }

    /// The characters of some words.
    func characters(of words: [Range<Int>]) -> [[UInt16]] { words.map { Array(characters[$0]) } }
  }

  private static let sideMark: UInt16 = 0x7C

  private let lines: WordLines

  init(_ texts: [StaticString]) { lines = WordLines(texts) }

  /// Calls `body` with the longest word at each place of some characters and each group that it stands in, until `body`
  /// gives false.
  ///
  /// - Parameter isWanted: whether a word is of use; the others are left out.
  func each(
    in characters: [UInt16], where isWanted: (_ word: Range<Int>) -> Bool = { _ in true },
    _ body: (_ word: Range<Int>, _ group: Group) -> Bool
  ) {
    for place in characters.indices {
      let words = lines.words(in: characters, place..<characters.count)
      guard let longest = words.lazy.map(\.length).max(), isWanted(place..<place + longest) else { continue }
      for (length, word) in words.reversed() where length == longest {
        let line = lines.line(ofWord: word)
        if !body(place..<place + longest, Group(line.characters, side: line.side)) { return }
      }
    }
  }
}
