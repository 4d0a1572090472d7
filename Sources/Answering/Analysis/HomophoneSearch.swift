import ChineseText
import KeywordIndex

/// The characters that may be meant by those of a question, because they sound alike and stand in the corpus beside one of
/// the neighbours. What is asked twice is looked for once.
struct HomophoneSearch {
  /// A character that may be meant, and how soon it comes among those that sound so, the commonest first.
  typealias Homophone = (character: UInt16, order: Int)

  private let characters: [UInt16]
  private let index: KeywordIndex
  /// For each place, what was found.
  private var known: [[Homophone]?]

  init(_ characters: [UInt16], index: KeywordIndex) {
    self.characters = characters
    self.index = index
    known = [[Homophone]?](repeating: nil, count: characters.count)
  }

  /// What may be meant at a place; some may be there twice.
  mutating func homophones(at place: Int) -> [Homophone] {
    if let found = known[place] { return found }
    let found = Self.homophones(at: place, in: characters, index)
    known[place] = found
    return found
  }

  /// What may be meant at a place of other characters.
  static func homophones(at place: Int, in characters: [UInt16], _ index: KeywordIndex) -> [Homophone] {
    let homophones = Homophones.builtIn
    guard let readings = homophones.readings(of: characters[place]) else { return [] }
    var found: [Homophone] = []
    if place > 0 {
      index.eachCharacter(after: characters[place - 1]) { other in
        if let order = homophones.order(of: other, readLike: readings) { found.append((other, order)) }
      }
    }
    if place + 1 < characters.count {
      index.eachCharacter(before: characters[place + 1]) { other in
        if let order = homophones.order(of: other, readLike: readings) { found.append((other, order)) }
      }
    }
    return found
  }
}
