import ChineseText

/// The noun phrase of which a question asks who it is: 甲国的首任**总统**是谁.
struct AskedIdentity: Sendable {
  /// All that the question says of the one it asks for.
  let whole: Range<Int>
  /// The noun at its end.
  let noun: Range<Int>

  /// Nil where the question asks no such thing.
  init?(_ question: Question) {
    guard let asking = question.asking, asking.lowerBound > 2 else { return nil }
    let characters = question.characters
    guard stretch(asking.upperBound, characters.count).allSatisfy({ !CharacterClass(characters[$0]).isWord }),
      let copula = Self.copulas.longestSuffix(characters, before: asking.lowerBound, from: 0)?.length
    else { return nil }
    let end = asking.lowerBound - copula
    guard let clause = Clauses.split(characters, 0..<end).last, clause.count >= 3 else { return nil }
    let length =
      Names.office(characters, before: end, from: clause.lowerBound)
      ?? PlainName.titleLength(characters, before: end, from: clause.lowerBound) ?? 2
    guard length >= 2 else { return nil }
    let after = Self.whens.last { CharacterSearch.first($0, in: characters, clause) != nil }
      .flatMap { CharacterSearch.first($0, in: characters, clause)?.upperBound }
    whole = min(after ?? clause.lowerBound, end - length)..<end
    noun = end - length..<end
  }

  private static let copulas = WordTable(words: "是 为 就是")
  private static let whens = ["的时候", "当时的", "时任"].map(\.folded)
}
