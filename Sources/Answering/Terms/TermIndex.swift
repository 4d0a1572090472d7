public import ChineseText
import KeywordIndex
import PolicyCorpus

/// The names and phrases of some documents, found by their characters or by their pinyin.
public struct TermIndex: Sendable {
  /// The terms, the most frequent first.
  public let terms: [TextTerm]
  private let texts: [[UInt16]]
  private let names: WordTable
  private let index: KeywordIndex
  private let scope: [Range<Int>]
  /// The places in `terms` of those that begin with two characters, in order.
  private let heads: [UInt32: [Int]]

  /// How many characters are looked at: half a million take a fraction of a second, and nobody waits longer for a key.
  private static let mostCharacters = 500_000

  /// The terms of documents of an engine's corpus; of a large one, those that stand in its first half million characters.
  ///
  /// - Parameter documents: their indices.
  public init(_ engine: Engine, documents: [Int]) {
    let indices = documents.filter(engine.corpus.documents.indices.contains)
    let documents = indices.map { engine.corpus.documents[$0] }
    var room = Self.mostCharacters
    let parts = documents.map { document in
      let part = DocumentPart(document: document, count: min(room, document.text.count))
      room -= part.count
      return part
    }
    terms = TermCollection.terms(of: parts)
    texts = parts.map(\.characters)
    index = engine.index
    scope = indices.map(engine.index.sentences(ofDocument:))
    var names = WordTable()
    var heads: [UInt32: [Int]] = [:]
    for (place, term) in terms.enumerated() {
      names.insert(term.characters)
      heads[Self.head(term.characters[...]), default: []].append(place)
    }
    (self.names, self.heads) = (names, heads)
  }

  private static func head(_ characters: ArraySlice<UInt16>) -> UInt32 {
    characters.prefix(2).reduce(0) { $0 << 16 | UInt32($1) }
  }

  /// Whether two characters stand side by side in the texts.
  func hasPair(_ first: UInt16, _ second: UInt16) -> Bool {
    scope.contains { index.documentFrequency(TermKey(first, second), in: $0) > 0 }
  }

  /// The length of the longest term that starts at a place; nil where none does.
  func longestName(in characters: [UInt16], at start: Int) -> Int? {
    names.longestPrefix(characters, at: start, limit: characters.count)?.length
  }

  /// The likeliest term that goes on with the end of a line: of those that begin with the most of it, the most frequent.
  ///
  /// - Returns: what is missing of the term; nil where no term begins with two characters or more of the line's end.
  public func continuation(of line: String) -> String? {
    let characters = line.folded
    let lowest = max(0, characters.count - Self.longestTyped)
    var start = lowest
    while start + 2 <= characters.count {
      let typed = characters[start...]
      for place in heads[Self.head(typed)] ?? []
      where terms[place].characters.count > typed.count && terms[place].characters.starts(with: typed) {
        let term = terms[place]
        let isWhole = term.text.unicodeScalars.count == term.characters.count
        return isWhole
          ? String(term.text.unicodeScalars.dropFirst(typed.count).map(Character.init))
          : String(folded: term.characters.dropFirst(typed.count))
      }
      start += 1
    }
    return nil
  }

  /// A term that what was typed may stand for.
  public struct Found: Sendable {
    /// The term.
    public let term: TextTerm
    /// How it was typed.
    public let match: Pinyin.Match
  }

  /// The terms that what was typed stands for or begins, likeliest first: whole terms before longer ones, then those that
  /// the user has used, then the more frequent.
  ///
  /// - Parameters:
  ///   - typed: characters, first letters or syllables of pinyin.
  ///   - limit: how many at most.
  ///   - used: what the user has typed before, folded; terms in it come first.
  ///   - searchesTexts: whether other stretches of the texts that are spelled so are added where few terms are found.
  public func completions(
    of typed: String, limit: Int, used: [UInt16] = [], searchesTexts: Bool = true
  ) -> [Found] {
    let letters = typed.folded
    guard !letters.isEmpty, letters.count <= Self.longestTyped, limit > 0 else { return [] }
    var found: [(found: Found, uses: Int, order: Int)] = []
    for (order, term) in terms.enumerated() {
      guard let match = Pinyin.builtIn.match(letters, term.characters[...]) else { continue }
      let uses = CharacterSearch.all(term.characters, in: used, 0..<used.count).count
      found.append((Found(term: term, match: match), uses, order))
    }
    found.sort { left, right in
      if left.found.match != right.found.match { return left.found.match < right.found.match }
      return (right.uses, left.order) < (left.uses, right.order)
    }
    var result = found.prefix(limit).map(\.found)
    if searchesTexts, result.count < min(limit, Self.fewTerms) {
      let known = Set(result.map(\.term.characters))
      let others = spelledStretches(letters).filter { !known.contains($0.term.characters) }
      // What is spelled as a whole is likelier than the beginning of something longer.
      let wholes = result.prefix { $0.match.isWhole && $0.match.spelling == .uniform }
      result = (wholes + others.prefix(Self.fewTerms) + result.dropFirst(wholes.count)).prefix(limit).map { $0 }
    }
    return result
  }

  private static let longestTyped = 120
  private static let fewTerms = 8

  /// The stretches of the texts that letters spell as a whole in one way: the most frequent first, then those beside which
  /// phrases end.
  private func spelledStretches(_ letters: [UInt16]) -> [Found] {
    guard letters.count >= 2, let head = letters.first, letters.contains(where: { CharacterClass($0) == .latin }) else {
      return []
    }
    var worths: [[UInt16]: (count: Int, edges: Int)] = [:]
    let heads = Pinyin.builtIn.characters(spelledFrom: head)
    for text in texts {
      for start in text.indices where heads.contains(text[start]) && !PhraseEdge.isExcluded(text[start]) {
        var end = start
        while end < text.count, end - start < min(letters.count, Self.longestStretch), CharacterClass(text[end]) == .han
        {
          end += 1
        }
        guard let match = Pinyin.builtIn.match(letters, text[start..<end]), match.spelling == .uniform,
          match.length >= 2
        else { continue }
        let after = start + match.length
        guard !PhraseEdge.isExcluded(text[after - 1]) else { continue }
        var worth = worths[Array(text[start..<after])] ?? (0, 0)
        worth.count += 1
        if start == 0 || Self.isEdge(text[start - 1]) { worth.edges += 1 }
        if after == text.count || Self.isEdge(text[after]) { worth.edges += 1 }
        worths[Array(text[start..<after])] = worth
      }
    }
    // Two letters spell much: what stands once is a word only if phrases end beside it.
    let least = letters.count == 2 ? 2 : 1
    return worths.filter { $0.value.count + $0.value.edges >= least }.sorted { left, right in
      let (mine, theirs) = (left.value, right.value)
      if mine.count + mine.edges != theirs.count + theirs.edges {
        return mine.count + mine.edges > theirs.count + theirs.edges
      }
      return left.key.lexicographicallyPrecedes(right.key)
    }.map { characters, worth in
      Found(
        term: TextTerm(text: String(folded: characters), characters: characters, kind: .phrase, count: worth.count),
        match: Pinyin.Match(length: characters.count, isWhole: true, spelling: .uniform))
    }
  }

  private static func isEdge(_ character: UInt16) -> Bool {
    CharacterClass(character) != .han || PhraseEdge.isExcluded(character)
  }

  private static let longestStretch = 12
}
