public import ChineseText

/// What is looked up: two neighbouring Han characters, a Latin word, or a number, the last two whole.
public struct TermKey: Sendable, Hashable, Comparable {
  /// The key as a number of at most 33 bits.
  public let rawValue: UInt64

  /// The key of two neighbouring Han characters.
  @inlinable
  public init(_ first: UInt16, _ second: UInt16) {
    rawValue = UInt64(first) << 16 | UInt64(second)
  }

  /// The key of a word that is looked up whole.
  @inlinable
  public init(word: ArraySlice<UInt16>) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for character in word { hash = (hash ^ UInt64(character)) &* 0x100_0000_01B3 }
    rawValue = 1 << 32 | (hash ^ hash >> 32) & 0x7FFF_FFFF
  }

  /// Whether it is of two Han characters.
  @inlinable
  public var isPair: Bool { rawValue < 1 << 32 }

  @usableFromInline
  init(rawValue: UInt64) { self.rawValue = rawValue }

  /// An arbitrary, fixed order.
  @inlinable
  public static func < (left: TermKey, right: TermKey) -> Bool { left.rawValue < right.rawValue }
}

/// A term where it stands.
public struct Term: Sendable, Equatable {
  /// What is looked up.
  public let key: TermKey
  /// The characters it stands on.
  public let range: Range<Int>

  /// The terms within a stretch of a folded text, in order: overlapping pairs of Han characters, Latin words and
  /// numbers whole. A point between digits belongs to the number.
  public static func all(in characters: [UInt16], _ range: Range<Int>) -> [Term] {
    var terms: [Term] = []
    terms.reserveCapacity(range.count)
    each(in: characters, range) { terms.append(Term(key: $0, range: $1)) }
    return terms
  }

  /// Calls `body` with each term within a stretch of a folded text, in order.
  @inlinable
  public static func each(in characters: [UInt16], _ range: Range<Int>, _ body: (TermKey, Range<Int>) -> Void) {
    var position = range.lowerBound
    while position < range.upperBound {
      let kind = CharacterClass(characters[position])
      if kind == .han {
        if position + 1 < range.upperBound, CharacterClass(characters[position + 1]) == .han {
          body(TermKey(characters[position], characters[position + 1]), position..<position + 2)
        }
        position += 1
      } else if kind == .digit || kind == .latin {
        let end = wordEnd(in: characters, at: position, limit: range.upperBound)
        body(TermKey(word: characters[position..<end]), position..<end)
        position = end
      } else {
        position += 1
      }
    }
  }

  /// Just past the number or the Latin word that starts at a place.
  @inlinable
  public static func wordEnd(in characters: [UInt16], at start: Int, limit: Int) -> Int {
    let kind = CharacterClass(characters[start])
    var end = start
    while end < limit {
      if CharacterClass(characters[end]) == kind {
        end += 1
      } else if kind == .digit, characters[end] == Character16.point, end + 1 < limit,
        CharacterClass(characters[end + 1]) == .digit
      {
        end += 1
      } else {
        break
      }
    }
    return end
  }
}
