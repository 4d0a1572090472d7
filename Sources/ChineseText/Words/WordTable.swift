/// A set of words, each with a value, asked for the longest word that starts, or ends, at a place of a folded text.
public struct WordTable: Sendable {
  /// Open addressing with linear probing; 0 is no key.
  private var keys: [UInt64] = []
  private var values: [Int32] = []
  private var longest = 0
  /// The number of words.
  public private(set) var count = 0
  /// The characters with which words start and end.
  private var heads: CharacterSet16 = []
  /// The first two characters of words.
  private var beginnings = WordBeginnings(size: 512)
  private var shortest = Int.max
  private var tails: CharacterSet16 = []

  /// An empty table.
  public init() {}

  /// The words of a literal, separated by white space, each with the value 0.
  public init(words literal: StaticString) {
    // Every start of the program makes these tables: no word is made an array of its own.
    var word: [UInt16] = []
    word.reserveCapacity(16)
    literal.withUTF8Buffer { bytes in
      makeRoom(for: bytes.count / 6)
      var place = 0
      while let (scalar, width) = UTF8Decoding.scalar(in: bytes, at: place) {
        place += width
        if scalar == 0x20 || scalar == 0x09 || scalar == 0x0A {
          insert(word)
          word.removeAll(keepingCapacity: true)
        } else if case let folded = CharacterFolding.fold(scalar), folded != CharacterFolding.nothing {
          word.append(folded)
        }
      }
    }
    insert(word)
  }

  /// Adds a word; an empty one is left out.
  public mutating func insert(_ word: [UInt16], value: Int32 = 0) {
    guard let head = word.first, let tail = word.last else { return }
    makeRoom(for: count)
    let slot = slot(of: Self.key(word, word.startIndex, word.endIndex))
    if keys[slot] == 0 { count += 1 }
    keys[slot] = Self.key(word, word.startIndex, word.endIndex)
    values[slot] = value
    longest = max(longest, word.count)
    shortest = min(shortest, word.count)
    if word.count > 1 { beginnings.insert(Self.key(word, 0, 2)) }
    heads.insert(head)
    tails.insert(tail)
  }

  /// Makes room for one more than so many words.
  private mutating func makeRoom(for words: Int) {
    guard words * 2 >= keys.count else { return }
    let (oldKeys, oldValues) = (keys, values)
    var size = 32
    while words * 2 >= size { size *= 2 }
    keys = [UInt64](repeating: 0, count: size)
    values = [Int32](repeating: 0, count: keys.count)
    for (index, key) in oldKeys.enumerated() where key != 0 {
      let slot = slot(of: key)
      keys[slot] = key
      values[slot] = oldValues[index]
    }
  }

  /// The slot that holds a key, or the free one where it would go; the table is never full.
  private func slot(of key: UInt64) -> Int {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: key ^ key >> 31) & mask
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
    return slot
  }

  private func value(ofKey key: UInt64) -> Int32? {
    guard !keys.isEmpty else { return nil }
    let slot = slot(of: key)
    return keys[slot] == 0 ? nil : values[slot]
  }

  /// Whether a stretch of characters is a word of the table.
  public func contains(_ characters: [UInt16], _ range: Range<Int>) -> Bool {
    value(characters, range) != nil
  }

  /// The value of a stretch of characters that is a word; nil where it is none.
  public func value(_ characters: [UInt16], _ range: Range<Int>) -> Int32? {
    guard !range.isEmpty, range.count <= longest else { return nil }
    return value(ofKey: Self.key(characters, range.lowerBound, range.upperBound))
  }

  /// The longest word that starts at a place.
  ///
  /// - Returns: its length in characters and its value; nil where no word starts.
  public func longestPrefix(_ characters: [UInt16], at start: Int, limit: Int) -> (length: Int, value: Int32)? {
    guard start < limit, heads.contains(characters[start]) else { return nil }
    var best: (length: Int, value: Int32)?
    var key = Self.seed
    var end = start
    while end < limit, end - start < longest {
      key = Self.step(key, characters[end])
      end += 1
      if end - start == 2, !beginnings.mayHold(key) { break }
      if end - start >= shortest, let value = value(ofKey: key) { best = (end - start, value) }
    }
    return best
  }

  /// The longest word that ends just before a place.
  public func longestSuffix(_ characters: [UInt16], before end: Int, from lowest: Int) -> (length: Int, value: Int32)? {
    guard end > lowest, tails.contains(characters[end - 1]) else { return nil }
    var length = min(longest, end - lowest)
    while length >= shortest {
      let start = end - length
      if heads.contains(characters[start]),
        length == 1 || beginnings.mayHold(Self.key(characters, start, start + 2)),
        let value = value(ofKey: Self.key(characters, start, end))
      {
        return (length, value)
      }
      length -= 1
    }
    return nil
  }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  /// FNV-1a over the characters (Fowler, Noll and Vo), a character a step.
  @inline(__always)
  private static func step(_ key: UInt64, _ character: UInt16) -> UInt64 {
    (key ^ UInt64(character)) &* 0x100_0000_01B3
  }

  private static func key(_ characters: [UInt16], _ start: Int, _ end: Int) -> UInt64 {
    var key = seed
    for index in start..<end { key = step(key, characters[index]) }
    return key
  }
}

extension StaticString {
  /// Calls `body` with the UTF-8 bytes of each line that is not empty.
  public func eachLine(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    withUTF8Buffer { bytes in
      var start = 0
      while start < bytes.count {
        var end = start
        while end < bytes.count, bytes[end] != 0x0A { end += 1 }
        if end > start { body(UnsafeBufferPointer(rebasing: bytes[start..<end])) }
        start = end + 1
      }
    }
  }
}
