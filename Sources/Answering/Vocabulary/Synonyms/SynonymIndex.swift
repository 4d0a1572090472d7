import ChineseText

/// Looks up, for words of a question, the words by which a text may say the same. The Solr synonyms format: `a,b` holds
/// both ways, `a => b` leads from the question's word to the text's.
struct SynonymIndex: Sendable {
  /// The built-in groups.
  static let builtIn = SynonymIndex(SynonymTable.all)

  private let lines: WordLines
  /// For each word that a user adds, what may stand in a text for it.
  private let added: [[[UInt16]]]

  /// Reads groups.
  ///
  /// - Parameters:
  ///   - texts: built-in groups, known to be well-formed.
  ///   - synonyms: groups that a user adds.
  init(_ texts: [StaticString], adding synonyms: Synonyms = Synonyms()) {
    lines = WordLines(texts, adding: synonyms.groups.flatMap(\.sources))
    added = synonyms.groups.flatMap { group in group.sources.map { _ in group.targets } }
  }

  /// Calls `body` with each word within a stretch of a question that has a group, by where it starts and then the shortest
  /// first, and with the words that may stand in a text for it.
  ///
  /// - Parameters:
  ///   - mayReplace: whether other words may stand for those on some characters of the question.
  ///   - isWanted: whether a word on some characters is of use; the others are left out.
  func eachAlternative(
    in characters: [UInt16], _ stretch: Range<Int>, replacing mayReplace: (_ range: Range<Int>) -> Bool,
    where isWanted: (_ characters: [UInt16], _ word: Range<Int>) -> Bool,
    _ body: (_ range: Range<Int>, _ words: [[UInt16]]) -> Void
  ) {
    for start in stretch {
      let found = lines.words(in: characters, start..<stretch.upperBound)
      var range = start..<start
      while let length = found.lazy.map(\.length).filter({ $0 > range.count }).min() {
        range = start..<start + length
        guard mayReplace(range) else { continue }
        let others = alternatives(for: characters[range], found, isWanted)
        if !others.isEmpty { body(range, others) }
      }
    }
  }

  /// The words that may stand in a text for the word on some characters of a question; none where it has no group.
  func alternatives(for characters: [UInt16], _ range: Range<Int>) -> [[UInt16]] {
    alternatives(for: characters[range], lines.words(in: characters, range)) { _, _ in true }
  }

  /// The same, where the words that begin there are known.
  private func alternatives(
    for word: ArraySlice<UInt16>, _ words: [(length: Int, place: Int)], _ isWanted: ([UInt16], Range<Int>) -> Bool
  ) -> [[UInt16]] {
    var found: [[UInt16]] = []
    for (length, place) in words where length == word.count {
      eachTarget(ofWord: place) { text, other in
        guard !text[other].elementsEqual(word), isWanted(text, other),
          !found.contains(where: { $0.elementsEqual(text[other]) })
        else { return }
        found.append(Array(text[other]))
      }
    }
    return found
  }

  /// Calls `body` with the words that may stand in a text for one of a question: each a stretch of some characters.
  private func eachTarget(ofWord place: Int, _ body: (_ characters: [UInt16], _ word: Range<Int>) -> Void) {
    guard place < lines.end else {
      for word in added[place - lines.end] { body(word, 0..<word.count) }
      return
    }
    let characters = lines.line(ofWord: place).characters
    var start = 0
    for place in 0...characters.count where place == characters.count || characters[place] == Character16.comma {
      if place > start { body(characters, start..<place) }
      start = place + 1
    }
  }
}
