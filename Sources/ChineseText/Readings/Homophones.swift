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

  /// The characters that share a reading with one, the commonest first, without itself.
  public func characters(soundingLike character: UInt16) -> [UInt16] {
    var found: [UInt16] = []
    _ = first(soundingLike: character) { other in
      if !found.contains(other) { found.append(other) }
      return false
    }
    return found
  }

  /// The first character, the commonest first, that shares a reading with one and meets a condition; nil where none
  /// does. A character that shares several readings may be asked about again.
  ///
  /// - Parameter allowed: the only characters that are asked about; all by default.
  public func first(
    soundingLike character: UInt16, among allowed: CharacterSet16? = nil, where condition: (UInt16) -> Bool
  ) -> UInt16? {
    guard let place = Self.place(of: character) else { return nil }
    for number in starts[place]..<starts[place + 1] {
      let syllable = Int(syllables[Int(number)])
      for member in memberStarts[syllable]..<memberStarts[syllable + 1] {
        let other = members[Int(member)]
        if let allowed, !allowed.contains(other) { continue }
        if other != character, condition(other) { return other }
      }
    }
    return nil
  }

  private static func place(of character: UInt16) -> Int? {
    let place = Int(character) - first
    return place >= 0 && place < count ? place : nil
  }
}
