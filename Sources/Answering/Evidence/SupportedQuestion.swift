import ChineseText

/// What a sentence and its surroundings support of a question, a character at a time. It is asked of few sentences: of
/// those that answer best.
final class SupportedQuestion: Sendable {
  /// The characters of the question.
  private let characters: [UInt16]
  private let query: Query
  private let sentence: SentenceSupport
  private let own = LazyFact<[Double]>()
  private let wider = LazyFact<[Double]>()

  init(_ characters: [UInt16], query: Query, support: SentenceSupport) {
    self.characters = characters
    self.query = query
    sentence = support
  }

  /// For each character of the question, how well the sentence supports it, 0 to 1.
  var support: [Double] {
    own.value {
      var support = [Double](repeating: 0, count: characters.count)
      Self.addSupport(&support, sentence.qualities, query, factor: 1)
      Self.addSingleCharacters(&support, sentence.passage, characters, query)
      return support
    }
  }

  /// The same, with the surroundings and the document's title.
  var widerSupport: [Double] {
    wider.value {
      var support = support
      for (found, factor) in sentence.neighbours {
        Self.addSupport(&support, found, query, factor: min(1, factor * 1.4))
      }
      for (number, term) in query.terms.enumerated() where sentence.weights.titled[number] {
        for place in term.range { support[place] = max(support[place], 1) }
      }
      return support
    }
  }

  private static func addSupport(_ support: inout [Double], _ qualities: [Double], _ query: Query, factor: Double) {
    for (number, quality) in qualities.enumerated() {
      let quality = quality * factor
      guard quality > 0 else { continue }
      for place in query.terms[number].range { support[place] = max(support[place], quality) }
    }
    for alternative in query.alternatives where alternative.terms.isEmpty == false {
      let quality = alternative.terms.reduce(0) { max($0, qualities[$1]) }
      guard quality >= alternative.quality else { continue }
      for place in alternative.range { support[place] = max(support[place], alternative.quality * factor) }
    }
  }

  /// A single character that the sentence has supports the question a little.
  private static func addSingleCharacters(
    _ support: inout [Double], _ passage: Passage, _ question: [UInt16], _ query: Query
  ) {
    guard support.contains(0) else { return }
    let characters = passage.characters
    var shared: [UInt16] = []
    for place in passage.range where query.hanCharacters.mayHold(characters[place]) {
      shared.append(characters[place])
    }
    for place in question.indices
    where support[place] == 0 && CharacterClass(question[place]) == .han && shared.contains(question[place]) {
      support[place] = 0.35
    }
  }
}
