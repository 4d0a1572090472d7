import ChineseText

/// Looks up, for words of a question, the words by which a text may say the same. The Solr synonyms format: `a,b` holds
/// both ways, `a => b` leads from the question's word to the text's.
struct SynonymIndex: Sendable {
  /// The built-in groups.
  static let builtIn = SynonymIndex(SynonymTable.all)

  private struct Entry {
    let group: Int32
    let next: Int32
  }

  private let bytes: [UInt8]
  /// For each group, the bytes of the words that may stand in a text.
  private var targets: [Range<Int>] = []
  /// The same for the groups that a user adds, which are numbered after the built-in ones.
  private let addedTargets: [[[UInt16]]]
  private var slots: [Int32]
  private var slotKeys: [UInt64]
  private var entries: [Entry] = []
  private var longest = 1

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
    for byte in bytes where byte == 0x2C || byte == 0x0A || byte == 0x3D { words += 1 }
    var capacity = 64
    while capacity < words * 2 { capacity *= 2 }
    slots = [Int32](repeating: -1, count: capacity)
    slotKeys = [UInt64](repeating: 0, count: capacity)
    entries.reserveCapacity(words)
    read()
    for (number, group) in synonyms.groups.enumerated() { add(group, Int32(targets.count + number)) }
  }

  /// The words that may stand in a text for the word on some characters of a question; none where it has no group.
  func alternatives(for characters: [UInt16], _ range: Range<Int>) -> [[UInt16]] {
    guard range.count <= longest else { return [] }
    var key = Self.seed
    for index in range { key = Self.step(key, characters[index]) }
    guard let slot = slot(of: key), slots[slot] >= 0 else { return [] }
    var found: [[UInt16]] = []
    var entry = slots[slot]
    while entry >= 0 {
      for word in words(ofGroup: Int(entries[Int(entry)].group)) where !word.elementsEqual(characters[range]) {
        if !found.contains(word) { found.append(word) }
      }
      entry = entries[Int(entry)].next
    }
    return found
  }

  /// The length of the longest word.
  var longestWord: Int { longest }

  // MARK: - Reading

  private mutating func read() {
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      readLine(start..<end)
      start = end + 1
    }
  }

  private mutating func readLine(_ line: Range<Int>) {
    guard let first = line.first, bytes[first] != 0x23 else { return }
    var arrow: Int?
    for place in line where bytes[place] == 0x3D && place + 1 < line.upperBound && bytes[place + 1] == 0x3E {
      arrow = place
      break
    }
    let group = Int32(targets.count)
    targets.append(arrow.map { $0 + 2..<line.upperBound } ?? line)
    let sources = line.lowerBound..<(arrow ?? line.upperBound)
    var keys: [(key: UInt64, length: Int)] = []
    eachKey(in: sources) { keys.append(($0, $1)) }
    for (key, length) in keys {
      longest = max(longest, length)
      insert(key, group)
    }
  }

  /// Calls `body` with the hash and the length of each word in some bytes, without making a string of it.
  private func eachKey(in range: Range<Int>, _ body: (UInt64, Int) -> Void) {
    let table = CharacterFolding.table
    bytes.withUnsafeBufferPointer { buffer in
      var key = Self.seed
      var length = 0
      var place = range.lowerBound
      while place < range.upperBound, let (scalar, width) = UTF8Decoding.scalar(in: buffer, at: place) {
        place += width
        if scalar == 0x2C {
          if length > 0 { body(key, length) }
          key = Self.seed
          length = 0
        } else if scalar <= 0xFFFF, table[Int(scalar)] != CharacterFolding.nothing {
          key = Self.step(key, table[Int(scalar)])
          length += 1
        }
      }
      if length > 0 { body(key, length) }
    }
  }

  private func words(ofGroup group: Int) -> [[UInt16]] {
    guard group < targets.count else { return addedTargets[group - targets.count] }
    return FoldedText(bytes, range: targets[group]).characters.split(separator: Character16.comma).map(Array.init)
  }

  private mutating func add(_ group: Synonyms.Group, _ number: Int32) {
    for word in group.sources {
      longest = max(longest, word.count)
      insert(word.reduce(Self.seed, Self.step), number)
    }
  }

  private mutating func insert(_ key: UInt64, _ group: Int32) {
    guard let slot = slot(of: key) else { return }
    slotKeys[slot] = key
    entries.append(Entry(group: group, next: slots[slot]))
    slots[slot] = Int32(entries.count - 1)
  }

  private func slot(of key: UInt64) -> Int? {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: key ^ key >> 29) & mask
    for _ in slots.indices {
      if slots[slot] < 0 || slotKeys[slot] == key { return slot }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  private static func step(_ key: UInt64, _ character: UInt16) -> UInt64 {
    (key ^ UInt64(character)) &* 0x100_0000_01B3
  }
}
