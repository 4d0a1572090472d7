import ChineseText

/// Looks up, for words of a question, the words by which a text may say the same. The Solr synonyms format: `a,b` holds
/// both ways, `a => b` leads from the question's word to the text's.
struct SynonymIndex: Sendable {
  /// The built-in groups.
  static let builtIn = SynonymIndex(SynonymTable.all)

  /// A word of a question by its hash; the entries of one word are chained.
  private struct Entry {
    let key: UInt64
    let group: Int32
    let next: Int32
  }

  private let bytes: [UInt8]
  /// For each group, the bytes of the words that may stand in a text.
  private var targets: [Range<Int>] = []
  /// The same for the groups that a user adds, which are numbered after the built-in ones.
  private let addedTargets: [[[UInt16]]]
  /// Open addressing with linear probing: the last entry of a word, -1 where there is none.
  private var slots: [Int32]
  private var entries: [Entry] = []
  private var longest = 1
  /// The first character of a question's words, the first two, and so on.
  private var beginnings: WordBeginnings
  /// So many characters are a beginning.
  private static let beginning = 4

  /// Reads groups.
  ///
  /// - Parameters:
  ///   - texts: built-in groups, known to be well-formed; they are folded as they are looked up.
  ///   - synonyms: groups that a user adds.
  init(_ texts: [StaticString], adding synonyms: Synonyms = Synonyms()) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(texts.reduce(0) { $0 + $1.utf8CodeUnitCount + 1 })
    for text in texts {
      text.withUTF8Buffer { bytes.append(contentsOf: $0) }
      bytes.append(0x0A)
    }
    self.bytes = bytes
    addedTargets = synonyms.groups.map(\.targets)
    var words = synonyms.groups.reduce(0) { $0 + $1.sources.count }
    var lines = 0
    bytes.withUnsafeBufferPointer { buffer in
      for byte in buffer {
        if byte == 0x2C { words += 1 }
        if byte == 0x0A { lines += 1 }
      }
    }
    words += lines
    var capacity = 64
    while capacity < words * 4 / 3 { capacity *= 2 }
    slots = [Int32](repeating: -1, count: capacity)
    entries.reserveCapacity(words)
    beginnings = WordBeginnings(size: words * 2)
    targets.reserveCapacity(lines)
    read()
    for (number, group) in synonyms.groups.enumerated() { add(group, Int32(targets.count + number)) }
  }

  /// Calls `body` with each word within a stretch of a question that has a group, by where it starts and then the shortest
  /// first, and with the words that may stand in a text for it.
  ///
  /// - Parameter isWanted: whether a word on some characters is of use; the others are left out.
  func eachAlternative(
    in characters: [UInt16], _ stretch: Range<Int>,
    where isWanted: (_ characters: [UInt16], _ word: Range<Int>) -> Bool = { _, _ in true },
    _ body: (_ range: Range<Int>, _ words: [[UInt16]]) -> Void
  ) {
    for start in stretch {
      var key = Self.seed
      for end in start..<min(stretch.upperBound, start + longestWord) {
        key = Self.step(key, characters[end])
        if end - start < Self.beginning, !beginnings.mayHold(key) { break }
        let words = alternatives(for: characters, start..<end + 1, key, isWanted)
        if !words.isEmpty { body(start..<end + 1, words) }
      }
    }
  }

  /// The words that may stand in a text for the word on some characters of a question; none where it has no group.
  func alternatives(for characters: [UInt16], _ range: Range<Int>) -> [[UInt16]] {
    alternatives(for: characters, range, characters[range].reduce(Self.seed, Self.step)) { _, _ in true }
  }

  /// The length of the longest word.
  var longestWord: Int { longest }

  /// The same for a word whose hash is known.
  private func alternatives(
    for characters: [UInt16], _ range: Range<Int>, _ key: UInt64, _ isWanted: ([UInt16], Range<Int>) -> Bool
  ) -> [[UInt16]] {
    guard let slot = slot(of: key), slots[slot] >= 0 else { return [] }
    var found: [[UInt16]] = []
    var entry = slots[slot]
    while entry >= 0 {
      eachWord(ofGroup: Int(entries[Int(entry)].group)) { text, word in
        guard !text[word].elementsEqual(characters[range]), isWanted(text, word),
          !found.contains(where: { $0.elementsEqual(text[word]) })
        else { return }
        found.append(Array(text[word]))
      }
      entry = entries[Int(entry)].next
    }
    return found
  }

  /// Calls `body` with the words of a group that may stand in a text: each a stretch of some characters.
  private func eachWord(ofGroup group: Int, _ body: (_ characters: [UInt16], _ word: Range<Int>) -> Void) {
    guard group < targets.count else {
      for word in addedTargets[group - targets.count] { body(word, 0..<word.count) }
      return
    }
    var characters: [UInt16] = []
    characters.reserveCapacity(targets[group].count)
    bytes.withUnsafeBufferPointer { buffer in
      var place = targets[group].lowerBound
      while place < targets[group].upperBound, let (scalar, width) = UTF8Decoding.scalar(in: buffer, at: place) {
        place += width
        let folded = CharacterFolding.fold(scalar)
        if folded != CharacterFolding.nothing { characters.append(folded) }
      }
    }
    var start = 0
    for place in 0...characters.count where place == characters.count || characters[place] == Character16.comma {
      if place > start { body(characters, start..<place) }
      start = place + 1
    }
  }

  // MARK: - Reading

  private mutating func read() {
    bytes.withUnsafeBufferPointer { buffer in
      CharacterFolding.table.withUnsafeBufferPointer { folding in
        var start = 0
        while start < buffer.count { start = readLine(buffer, folding, from: start) }
      }
    }
  }

  /// Reads the group on the line that starts at a byte: each word of a question is hashed as its characters go by, without
  /// making a string of it, since every start of the program reads every line.
  ///
  /// - Returns: where the next line starts.
  private mutating func readLine(
    _ buffer: UnsafeBufferPointer<UInt8>, _ folding: UnsafeBufferPointer<UInt16>, from start: Int
  ) -> Int {
    var end = start
    while end < buffer.count, buffer[end] != 0x0A { end += 1 }
    guard end > start, buffer[start] != 0x23 else { return end + 1 }
    let group = Int32(targets.count)
    var target = start
    var key = Self.seed
    var length = 0
    var place = start
    while place < end, let (scalar, width) = UTF8Decoding.scalar(in: buffer, at: place) {
      place += width
      let isArrow = scalar == 0x3D && place < end && buffer[place] == 0x3E
      if scalar == 0x2C || isArrow {
        insert(key, length, group)
        key = Self.seed
        length = 0
        if isArrow {
          target = place + 1
          break
        }
      } else if scalar <= 0xFFFF, folding[Int(scalar)] != CharacterFolding.nothing {
        key = Self.step(key, folding[Int(scalar)])
        length += 1
        if length <= Self.beginning { beginnings.insert(key) }
      }
    }
    insert(key, length, group)
    targets.append(target..<end)
    return end + 1
  }

  private mutating func add(_ group: Synonyms.Group, _ number: Int32) {
    for word in group.sources {
      var key = Self.seed
      for (place, character) in word.enumerated() {
        key = Self.step(key, character)
        if place < Self.beginning { beginnings.insert(key) }
      }
      insert(key, word.count, number)
    }
  }

  /// Enters a word of so many characters into a group; none is no word.
  private mutating func insert(_ key: UInt64, _ length: Int, _ group: Int32) {
    guard length > 0, let slot = slot(of: key) else { return }
    longest = max(longest, length)
    entries.append(Entry(key: key, group: group, next: slots[slot]))
    slots[slot] = Int32(entries.count - 1)
  }

  private func slot(of key: UInt64) -> Int? {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: key ^ key >> 29) & mask
    for _ in slots.indices {
      if slots[slot] < 0 || entries[Int(slots[slot])].key == key { return slot }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  private static func step(_ key: UInt64, _ character: UInt16) -> UInt64 {
    (key ^ UInt64(character)) &* 0x100_0000_01B3
  }
}
