import ChineseText

/// The phrases that texts repeat, told by the texts alone: their characters keep together, and what stands beside them
/// varies.
struct RepeatedPhrases {
  /// The phrases with how often each stands in the texts, in the order of their characters.
  let phrases: [(characters: [UInt16], count: Int)]

  /// A phrase packed into a number, 16 bits a character, so that phrases can be sorted fast.
  private struct Occurrence {
    let key: UInt64
    /// The characters before and after it.
    let neighbours: UInt32
  }

  private static let lengths = 2...4
  /// In a text of more characters than this, what stands side by side twice may do so by chance.
  private static let longText = 12_000

  init(_ texts: [[UInt16]]) {
    var singles: [UInt16: Int] = [:]
    for text in texts {
      for character in text where CharacterClass(character) == .han { singles[character, default: 0] += 1 }
    }
    let total = singles.values.reduce(0, +)
    let leastPair = total > Self.longText ? 3 : 2
    var counts: [UInt64: Int] = [:]
    var kept: [(key: UInt64, length: Int, count: Int)] = []
    for length in Self.lengths {
      for group in Self.groups(of: length, in: texts) {
        counts[group.key] = group.count
        let characters = Self.characters(group.key, length)
        guard let head = characters.first, let tail = characters.last, !PhraseEdge.isExcluded(head),
          !PhraseEdge.isExcluded(tail), group.count >= (length == 2 ? leastPair : 2), group.variety >= 2
        else { continue }
        if length == 2 {
          // As often together as chance would have them, they are no word.
          let expected = Double((singles[head] ?? 0) * (singles[tail] ?? 0)) / Double(max(1, total))
          guard Double(group.count) >= 4 * expected else { continue }
        }
        kept.append((group.key, length, group.count))
      }
    }
    // A part that stands hardly ever outside a longer phrase is no term of its own.
    var parts: Set<UInt64> = []
    for phrase in kept where phrase.length > 2 {
      let mask = UInt64(1) << UInt64(16 * (phrase.length - 1)) - 1
      for part in [phrase.key >> 16, phrase.key & mask] where (counts[part] ?? 0) * 4 <= phrase.count * 5 {
        parts.insert(part)
      }
    }
    phrases = kept.filter { !parts.contains($0.key) }.map { (Self.characters($0.key, $0.length), $0.count) }
  }

  private static func characters(_ key: UInt64, _ length: Int) -> [UInt16] {
    (0..<length).map { UInt16(truncatingIfNeeded: key >> UInt64(16 * (length - 1 - $0))) }
  }

  /// The runs of so many Han characters, each with its count and the lesser number of different neighbours on a side.
  private static func groups(of length: Int, in texts: [[UInt16]]) -> [(key: UInt64, count: Int, variety: Int)] {
    var occurrences: [Occurrence] = []
    let mask = length == 4 ? UInt64.max : UInt64(1) << UInt64(16 * length) - 1
    for text in texts {
      var key: UInt64 = 0
      var run = 0
      for (place, character) in text.enumerated() {
        guard CharacterClass(character) == .han else {
          run = 0
          continue
        }
        key = (key << 16 | UInt64(character)) & mask
        run += 1
        guard run >= length else { continue }
        let before = place - length >= 0 ? text[place - length] : 0
        let after = place + 1 < text.count ? text[place + 1] : 0
        occurrences.append(Occurrence(key: key, neighbours: UInt32(before) << 16 | UInt32(after)))
      }
    }
    occurrences.sort { $0.key < $1.key }
    var groups: [(key: UInt64, count: Int, variety: Int)] = []
    var start = 0
    while start < occurrences.count {
      var end = start + 1
      while end < occurrences.count, occurrences[end].key == occurrences[start].key { end += 1 }
      if end - start > 1 {
        let neighbours = occurrences[start..<end].map(\.neighbours)
        let variety = min(
          variety(neighbours.map { UInt16(truncatingIfNeeded: $0 >> 16) }),
          variety(neighbours.map { UInt16(truncatingIfNeeded: $0) }))
        groups.append((occurrences[start].key, end - start, variety))
      }
      start = end
    }
    return groups
  }

  /// The number of different neighbours; each mark counts anew, for it says that nothing goes on.
  private static func variety(_ neighbours: [UInt16]) -> Int {
    let marks = neighbours.count { CharacterClass($0) != .han }
    return marks + Set(neighbours.filter { CharacterClass($0) == .han }).count
  }
}

/// Where a phrase begins or ends.
enum PhraseEdge {
  /// Whether a character belongs to the grammar, so that no phrase begins or ends with it.
  static func isExcluded(_ character: UInt16) -> Bool { excluded.contains(character) }

  private static let excluded = CharacterSet16(
    "的了在是和与及或把被将给从由以其之这那该些而且则但也都又还就才并等于至吗呢吧啊呀嘛么您我你他她它们很更最已曾为让使")
}
