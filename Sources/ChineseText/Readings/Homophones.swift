/// Characters that sound alike but for their tone: what a wrong choice of the input method may have meant.
public struct Homophones: Sendable {
  /// For each character from `first` on, and one more, the place of the first of its syllables in `syllables`.
  private let starts: [UInt16]
  private let syllables: [UInt16]
  /// For each syllable, and one more, the place of its first character in `members`.
  private let memberStarts: [Int32]
  private let members: [UInt16]

  private static let first = 0x4E00
  private static let count = 0x5200

  /// The built-in readings.
  public static let builtIn = Homophones()

  private init() {
    var members: [UInt16] = []
    var memberStarts: [Int32] = [0]
    var counts = [UInt16](repeating: 0, count: Self.count + 1)
    MandarinReadings.table.eachLine { line in
      guard let colon = line.firstIndex(of: 0x3A) else { return }
      let characters = FoldedText(Array(line[(colon + 1)...])).characters
      for character in characters {
        if let place = Self.place(of: character) { counts[place + 1] += 1 }
      }
      members += characters
      memberStarts.append(Int32(members.count))
    }
    for place in 1...Self.count { counts[place] += counts[place - 1] }
    starts = counts
    var syllables = [UInt16](repeating: 0, count: Int(counts[Self.count]))
    for syllable in memberStarts.indices.dropLast() {
      for number in memberStarts[syllable]..<memberStarts[syllable + 1] {
        guard let place = Self.place(of: members[Int(number)]) else { continue }
        syllables[Int(counts[place])] = UInt16(syllable)
        counts[place] += 1
      }
    }
    self.syllables = syllables
    self.members = members
    self.memberStarts = memberStarts
  }

  /// The syllables that a character is read as.
  public struct Readings: Sendable {
    fileprivate let character: UInt16
    /// Their places in `syllables`.
    fileprivate let places: Range<Int>
  }

  /// How a character is read; nil where that is not known.
  public func readings(of character: UInt16) -> Readings? {
    places(of: character).map { Readings(character: character, places: $0) }
  }

  /// How soon a character comes among those that are read like another, the commonest first; nil where it shares no reading
  /// with it, or is the same.
  public func order(of other: UInt16, readLike one: Readings) -> Int? {
    guard other != one.character, let their = places(of: other) else { return nil }
    for place in one.places {
      let syllable = syllables[place]
      for shared in their where syllables[shared] == syllable {
        let members = members[Int(memberStarts[Int(syllable)])..<Int(memberStarts[Int(syllable) + 1])]
        return members.firstIndex(of: other).map { (place - one.places.lowerBound) << 16 + $0 - members.startIndex }
      }
    }
    return nil
  }

  private func places(of character: UInt16) -> Range<Int>? {
    guard let place = Self.place(of: character) else { return nil }
    return Int(starts[place])..<Int(starts[place + 1])
  }

  private static func place(of character: UInt16) -> Int? {
    let place = Int(character) - first
    return place >= 0 && place < count ? place : nil
  }
}
