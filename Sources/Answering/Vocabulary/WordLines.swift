import ChineseText

/// Built-in texts of groups of words, one group a line, and where in them a word stands that a question has.
///
/// Words are separated by `,` and `|`; lines that start with `#` are comments, and what stands behind `=>` is not looked
/// for. Every start of the program makes these anew: of each word, they read no more than the first three characters,
/// and leave the rest to those who look one up.
struct WordLines: Sendable {
  /// A word; those that begin alike are chained, the latest first.
  private struct Entry {
    let place: Int32
    let next: Int32
    /// Its third character; `nothing` where it has none.
    let third: UInt16
  }

  private let texts: [StaticString]
  /// For each text, and their end, the place at which it begins.
  private let starts: [Int]
  private let added: [[UInt16]]
  private var entries: [Entry] = []
  /// For each remainder of a beginning's hash, the latest entry, -1 where there is none.
  private var chains: [Int32]
  /// The first characters of words.
  private var heads = CharacterFilter()
  /// The first two.
  private var beginnings: WordBeginnings

  /// Reads texts.
  ///
  /// - Parameters:
  ///   - texts: they are folded as words are looked up.
  ///   - added: folded words that are looked for too.
  init(_ texts: [StaticString], adding added: [[UInt16]] = []) {
    self.texts = texts
    self.added = added
    starts = texts.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.utf8CodeUnitCount) }
    // A word and what separates it are seldom shorter than three characters.
    let words = (starts.last ?? 0) / 9 + added.count
    entries.reserveCapacity(words)
    var count = 64
    while count < words / 2 { count *= 2 }
    chains = [Int32](repeating: -1, count: count)
    beginnings = WordBeginnings(size: words)
    CharacterFolding.table.withUnsafeBufferPointer { folding in
      for (text, start) in zip(texts, starts) { text.withUTF8Buffer { read($0, folding, from: start) } }
    }
    for (number, word) in added.enumerated() {
      insert(Beginning(word), Int32(end + number))
    }
  }

  /// The place behind the texts: the number of an added word is its place less this.
  var end: Int { starts.last ?? 0 }

  /// The words that stand at the start of some characters, the latest first: their lengths, and the places by which more is
  /// told of them.
  func words(in characters: [UInt16], _ range: Range<Int>) -> [(length: Int, place: Int)] {
    guard let first = range.first, heads.mayHold(characters[first]) else { return [] }
    var found: [(length: Int, place: Int)] = []
    let third = range.count > 2 ? characters[first + 2] : CharacterFolding.nothing
    func add(_ hash: UInt64) {
      guard beginnings.mayHold(hash) else { return }
      var number = chains[chain(of: hash)]
      while number >= 0 {
        let entry = entries[Int(number)]
        number = entry.next
        // What has no third character may still be of another beginning.
        guard entry.third == third || entry.third == CharacterFolding.nothing else { continue }
        if let length = length(ofWord: Int(entry.place), in: characters, range) {
          found.append((length, Int(entry.place)))
        }
      }
    }
    if range.count > 1 { add(Beginning.hash(characters[first], characters[first + 1])) }
    add(Beginning.hash(characters[first], CharacterFolding.nothing))
    return found
  }

  /// The folded characters of the line on which the word at a place stands, without what stands before an arrow, and
  /// how many `|` stand before the word.
  func line(ofWord place: Int) -> (characters: [UInt16], side: Int) {
    withText(at: place) { bytes, word in
      var byte = word
      var side = 0
      while byte > 0, bytes[byte - 1] != Self.lineBreak {
        byte -= 1
        if bytes[byte] == Self.bar { side += 1 }
      }
      var characters: [UInt16] = []
      characters.reserveCapacity(64)
      while byte < bytes.count, bytes[byte] != Self.lineBreak,
        let (scalar, width) = UTF8Decoding.scalar(in: bytes, at: byte)
      {
        if Self.isArrow(bytes, byte) {
          characters.removeAll(keepingCapacity: true)
          byte += 2
          continue
        }
        byte += width
        let folded = CharacterFolding.fold(scalar)
        if folded != CharacterFolding.nothing { characters.append(folded) }
      }
      return (characters, side)
    }
  }

  /// How many characters a word has; nil where it does not stand at the start of some characters.
  private func length(ofWord place: Int, in characters: [UInt16], _ range: Range<Int>) -> Int? {
    guard place < end else {
      let word = added[place - end]
      return characters[range].starts(with: word) ? word.count : nil
    }
    return withText(at: place) { bytes, start in
      var length = 0
      var byte = start
      while byte < bytes.count, !Self.endsWord(bytes, byte),
        let (scalar, width) = UTF8Decoding.scalar(in: bytes, at: byte)
      {
        byte += width
        let folded = CharacterFolding.fold(scalar)
        if folded == CharacterFolding.nothing { continue }
        guard length < range.count, characters[range.lowerBound + length] == folded else { return nil }
        length += 1
      }
      return length
    }
  }

  /// Calls `body` with the bytes of the text that holds a place, and where in them it is.
  private func withText<Result>(at place: Int, _ body: (UnsafeBufferPointer<UInt8>, Int) -> Result) -> Result {
    var number = 0
    var behind = texts.count
    while number + 1 < behind {
      let middle = (number + behind) / 2
      if starts[middle] <= place { number = middle } else { behind = middle }
    }
    return texts[number].withUTF8Buffer { body($0, place - starts[number]) }
  }

  // MARK: - Reading

  private static let lineBreak: UInt8 = 0x0A
  private static let comma: UInt8 = 0x2C
  private static let bar: UInt8 = 0x7C

  /// Whether a byte is the first behind a word.
  private static func endsWord(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    switch bytes[place] {
    case comma, bar, lineBreak: true
    default: isArrow(bytes, place)
    }
  }

  private static func isArrow(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    bytes[place] == 0x3D && place + 1 < bytes.count && bytes[place + 1] == 0x3E
  }

  /// Enters the words of a text that begins at a place.
  private mutating func read(
    _ bytes: UnsafeBufferPointer<UInt8>, _ folding: UnsafeBufferPointer<UInt16>, from start: Int
  ) {
    var place = 0
    while place < bytes.count {
      if bytes[place] != 0x23 { readLine(bytes, folding, &place, from: start) }
      while place < bytes.count, bytes[place] != Self.lineBreak { place += 1 }
      place += 1
    }
  }

  /// Enters the words of a line, up to its end or an arrow.
  private mutating func readLine(
    _ bytes: UnsafeBufferPointer<UInt8>, _ folding: UnsafeBufferPointer<UInt16>, _ place: inout Int, from start: Int
  ) {
    while true {
      let word = place
      var beginning = Beginning()
      while place < bytes.count, !Self.endsWord(bytes, place) {
        guard beginning.third == CharacterFolding.nothing,
          let (scalar, width) = UTF8Decoding.scalar(in: bytes, at: place)
        else {
          place += 1
          continue
        }
        place += width
        beginning.append(scalar <= 0xFFFF ? folding[Int(scalar)] : CharacterFolding.fold(scalar))
      }
      insert(beginning, Int32(start + word))
      guard place < bytes.count, bytes[place] == Self.comma || bytes[place] == Self.bar else { return }
      place += 1
    }
  }

  /// Enters a word that begins at a place; none is no word.
  private mutating func insert(_ beginning: Beginning, _ place: Int32) {
    guard beginning.first != CharacterFolding.nothing else { return }
    let hash = Beginning.hash(beginning.first, beginning.second)
    let chain = chain(of: hash)
    entries.append(Entry(place: place, next: chains[chain], third: beginning.third))
    chains[chain] = Int32(entries.count - 1)
    beginnings.insert(hash)
    heads.insert(beginning.first)
  }

  private func chain(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 40) & (chains.count - 1) }

  /// The first characters of a word; `nothing` in place of those that it has not.
  private struct Beginning {
    private(set) var first = CharacterFolding.nothing
    private(set) var second = CharacterFolding.nothing
    private(set) var third = CharacterFolding.nothing

    init() {}

    init(_ word: [UInt16]) {
      for character in word.prefix(3) { append(character) }
    }

    /// Adds a folded character where there is room.
    mutating func append(_ character: UInt16) {
      if first == CharacterFolding.nothing {
        first = character
      } else if second == CharacterFolding.nothing {
        second = character
      } else {
        third = character
      }
    }

    /// The hash of the first two; multiplicative, so that its upper bits differ.
    static func hash(_ first: UInt16, _ second: UInt16) -> UInt64 {
      (UInt64(first) << 16 | UInt64(second)) &* 0x9E37_79B9_7F4A_7C15
    }
  }
}
