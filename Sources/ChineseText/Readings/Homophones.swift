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

  /// Those of some characters that share a reading with one, the commonest first, each once and without itself.
  public func characters(among others: [UInt16], soundingLike character: UInt16) -> [UInt16] {
    guard let readings = readings(of: character) else { return [] }
    var found: [(other: UInt16, order: Int)] = []
    for other in others where other != character {
      if let order = order(of: other, among: readings) { found.append((other, order)) }
    }
    // Most characters that stand beside others sound otherwise.
    guard !found.isEmpty else { return [] }
    found.sort { $0.order < $1.order }
    return found.indices.filter { $0 == 0 || found[$0].other != found[$0 - 1].other }.map { found[$0].other }
  }

  /// The places in `syllables` of a character's readings; nil where it has none.
  private func readings(of character: UInt16) -> Range<Int>? {
    guard let place = Self.place(of: character) else { return nil }
    return Int(starts[place])..<Int(starts[place + 1])
  }

  /// How soon a character comes among those that share one of some readings; nil where it shares none.
  private func order(of other: UInt16, among readings: Range<Int>) -> Int? {
    guard let theirs = self.readings(of: other) else { return nil }
    for reading in readings {
      let syllable = syllables[reading]
      for number in theirs where syllables[number] == syllable {
        let members = members[Int(memberStarts[Int(syllable)])..<Int(memberStarts[Int(syllable) + 1])]
        return members.firstIndex(of: other).map { (reading - readings.lowerBound) << 16 + $0 - members.startIndex }
      }
    }
    return nil
  }

  private static func place(of character: UInt16) -> Int? {
    let place = Int(character) - first
    return place >= 0 && place < count ? place : nil
  }
}
