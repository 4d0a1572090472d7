import ChineseText

/// The noun phrase of which a question asks who it is: 甲国的首任**总统**是谁.
struct AskedIdentity: Sendable {
  /// The characters of all that the question says of the one it asks for.
  let places: [Int]
  /// The noun at its end.
  let noun: Range<Int>

  /// Nil where the question asks no such thing.
  init?(_ question: Question) {
    guard let asking = question.asking, let clause = Self.clause(question, asking), clause.count >= 3 else {
      return nil
    }
    let characters = question.characters
    let end = clause.upperBound
    let length =
      Names.office(characters, before: end, from: clause.lowerBound)
      ?? PlainName.titleLength(characters, before: end, from: clause.lowerBound) ?? 2
    guard length >= 2 else { return nil }
    let after = Self.whens.last { CharacterSearch.first($0, in: characters, clause) != nil }
      .flatMap { CharacterSearch.first($0, in: characters, clause)?.upperBound }
    let whole = min(after ?? clause.lowerBound, end - length)..<end
    places = whole.filter {
      question.content[$0] && CharacterClass(characters[$0]).isWord && !FunctionWords.isLight(characters[$0])
    }
    guard places.count >= 3 else { return nil }
    noun = end - length..<end
  }

  /// What is said before 是谁, or behind 谁是 and 谁担任.
  private static func clause(_ question: Question, _ asking: Range<Int>) -> Range<Int>? {
    let characters = question.characters
    let hole = max(
      asking.upperBound, question.focus.map { $0.lowerBound >= asking.upperBound ? $0.upperBound : 0 } ?? 0)
    var end = characters.count
    while end > hole, !CharacterClass(characters[end - 1]).isWord || endings.contains(characters[end - 1]) { end -= 1 }
    if hole >= end {
      guard let copula = copulas.longestSuffix(characters, before: asking.lowerBound, from: 0)?.length else {
        return nil
      }
      return Clauses.split(characters, 0..<asking.lowerBound - copula).last
    }
    let start = characters[hole] == 0x4EBA ? hole + 1 : hole  // 人
    guard let verb = becoming.longestPrefix(characters, at: start, limit: end)?.length,
      var clause = Clauses.split(characters, start + verb..<end).first
    else { return nil }
    if let post = posts.longestSuffix(characters, before: clause.upperBound, from: clause.lowerBound)?.length {
      clause = clause.lowerBound..<clause.upperBound - post
    }
    return clause
  }

  private static let endings = CharacterSet16("的了呢吗啊呀")
  private static let posts = WordTable(words: "一职 职位 的职位 职务 的职务 一职务")
  private static let becoming = WordTable(words: "是 为 担任 担任了 担任过 出任 出任了 成为 成为了 当 当了 当选 当选了 当选为 就任 接任 曾任 曾担任")
  private static let copulas = WordTable(words: "是 为 就是")
  private static let whens = ["的时候", "当时的", "时任"].map(\.folded)
}
