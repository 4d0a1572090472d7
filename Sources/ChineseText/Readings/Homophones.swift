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
    var found: [(other: UInt16, order: Int)] = []
    for other in others where other != character && !found.contains(where: { $0.other == other }) {
      if let order = order(of: other, soundingLike: character) { found.append((other, order)) }
    }
    return found.sorted { $0.order < $1.order }.map(\.other)
  }

  /// How soon a character comes among those that sound like another; nil where it does not sound like it.
  private func order(of other: UInt16, soundingLike character: UInt16) -> Int? {
    guard let place = Self.place(of: character), let otherPlace = Self.place(of: other) else { return nil }
    let theirs = syllables[Int(starts[otherPlace])..<Int(starts[otherPlace + 1])]
    for number in Int(starts[place])..<Int(starts[place + 1]) where theirs.contains(syllables[number]) {
      let syllable = Int(syllables[number])
      let members = members[Int(memberStarts[syllable])..<Int(memberStarts[syllable + 1])]
      return members.firstIndex(of: other).map { (number - Int(starts[place])) << 16 + ($0 - members.startIndex) }
    }
    return nil
  }

  private static func place(of character: UInt16) -> Int? {
    let place = Int(character) - first
    return place >= 0 && place < count ? place : nil
  }
}
