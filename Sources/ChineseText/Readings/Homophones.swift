/// Characters that sound alike but for their tone: what a wrong choice of the input method may have meant.
public struct Homophones: Sendable {
  /// For each character from U+4E00 to U+9FFF, the first and the last syllable of its readings and of those between.
  private let syllables: [UInt16: [Int]]
  private let members: [[UInt16]]

  /// The built-in readings.
  public static let builtIn = Homophones()

  private init() {
    var syllables: [UInt16: [Int]] = [:]
    var members: [[UInt16]] = []
    MandarinReadings.table.eachLine { line in
      guard let colon = line.firstIndex(of: 0x3A) else { return }
      let characters = FoldedText(Array(line[(colon + 1)...])).characters
      for character in characters { syllables[character, default: []].append(members.count) }
      members.append(characters)
    }
    self.syllables = syllables
    self.members = members
  }

  /// The characters that share a reading with one, the commonest first, without itself.
  public func characters(soundingLike character: UInt16) -> [UInt16] {
    var found: [UInt16] = []
    for syllable in syllables[character] ?? [] {
      for other in members[syllable] where other != character && !found.contains(other) { found.append(other) }
    }
    return found
  }
}
