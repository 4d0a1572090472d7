import ChineseText
public import PolicyCorpus

/// The sentences in which each term stands, over all documents of a corpus.
///
/// Sentences are numbered through the corpus, in the order of its documents. The postings of a term are one stretch of a
/// single array, sorted, so that those within one document are found by halving. All who look things up share one index,
/// which never changes.
public final class KeywordIndex: Sendable {
  /// For each document, the number of its first sentence; one more entry at the end.
  public let firstSentence: [Int]
  @usableFromInline let keys: [UInt64]
  /// For each Han character, and one more, the number of the first key whose pair starts with it or a later one.
  @usableFromInline let keyStarts: [UInt32]
  /// The first characters of pairs, in the order of the second ones.
  @usableFromInline let firsts: [UInt16]
  /// For each Han character, and one more, the place in `firsts` of the first pair that ends with it or a later one.
  @usableFromInline let firstStarts: [UInt32]
  private let offsets: [UInt32]
  private let postings: [UInt32]
  /// For each sentence, its number of characters.
  private let lengths: [UInt32]
  private let meanLength: Double

  /// Indexes the sentences of a corpus.
  public init(_ corpus: Corpus) {
    var firstSentence: [Int] = []
    var entries: [UInt64] = []
    var lengths: [UInt32] = []
    entries.reserveCapacity(corpus.documents.reduce(0) { $0 + $1.text.count })
    for document in corpus.documents {
      firstSentence.append(lengths.count)
      for sentence in document.sentences {
        let number = UInt64(lengths.count)
        Term.each(in: document.text.characters, sentence.characters) { key, _ in
          entries.append(key.rawValue << 30 | number)
        }
        lengths.append(UInt32(sentence.characters.count))
      }
    }
    firstSentence.append(lengths.count)
    entries.sort()
    var keys: [UInt64] = []
    var offsets: [UInt32] = []
    var postings: [UInt32] = []
    postings.reserveCapacity(entries.count)
    var previous = UInt64.max
    for entry in entries where entry != previous {
      let key = entry >> 30
      if keys.last != key {
        keys.append(key)
        offsets.append(UInt32(postings.count))
      }
      postings.append(UInt32(entry & 0x3FFF_FFFF))
      previous = entry
    }
    offsets.append(UInt32(postings.count))
    self.firstSentence = firstSentence
    self.keys = keys
    keyStarts = Self.starts(of: keys)
    (firsts, firstStarts) = Self.firsts(of: keys)
    self.offsets = offsets
    self.postings = postings
    self.lengths = lengths
    meanLength = lengths.isEmpty ? 1 : max(1, Double(lengths.reduce(0) { $0 + Int($1) }) / Double(lengths.count))
  }

  /// The number of sentences.
  public var sentenceCount: Int { lengths.count }

  /// The sentences of a document.
  public func sentences(ofDocument document: Int) -> Range<Int> {
    firstSentence[document]..<firstSentence[document + 1]
  }

  /// The document of a sentence and the sentence's place in it.
  public func place(of sentence: Int) -> (document: Int, sentence: Int) {
    var low = 0
    var high = firstSentence.count - 1
    while low + 1 < high {
      let middle = (low + high) / 2
      if firstSentence[middle] <= sentence { low = middle } else { high = middle }
    }
    // Documents without sentences share their first number with the next.
    while low + 1 < firstSentence.count - 1, firstSentence[low + 1] <= sentence { low += 1 }
    return (low, sentence - firstSentence[low])
  }

  /// The number of sentences, within a scope, in which a term stands.
  public func documentFrequency(_ key: TermKey, in scope: Range<Int>) -> Int {
    stretch(of: key, in: scope)?.count ?? 0
  }

  /// Calls `body` with each character that stands right after a Han character in the corpus.
  @inlinable
  public func eachCharacter(after first: UInt16, _ body: (UInt16) -> Void) {
    for place in keys(from: UInt64(first) << 16)..<keys(from: (UInt64(first) + 1) << 16) {
      body(UInt16(truncatingIfNeeded: keys[place]))
    }
  }

  /// Calls `body` with each character that stands right before a Han character in the corpus.
  @inlinable
  public func eachCharacter(before second: UInt16, _ body: (UInt16) -> Void) {
    let place = Int(second) - Self.hanCharacters.lowerBound
    guard place >= 0, place < firstStarts.count - 1 else {
      // Rare ones are looked for.
      for key in keys.prefix(while: { $0 < Self.pairLimit }) where UInt16(truncatingIfNeeded: key) == second {
        body(UInt16(truncatingIfNeeded: key >> 16))
      }
      return
    }
    for number in Int(firstStarts[place])..<Int(firstStarts[place + 1]) { body(firsts[number]) }
  }

  /// The sentences, within a scope, in which a term stands, in order.
  public func postings(of key: TermKey, in scope: Range<Int>) -> ArraySlice<UInt32> {
    stretch(of: key, in: scope).map { postings[$0] } ?? []
  }

  /// The place of a term's postings within a scope.
  private func stretch(of key: TermKey, in scope: Range<Int>) -> Range<Int>? {
    guard let all = stretch(of: key) else { return nil }
    if scope.lowerBound == 0, scope.upperBound >= sentenceCount { return all }
    let lower = firstPosting(all, notBelow: scope.lowerBound)
    return lower..<firstPosting(lower..<all.upperBound, notBelow: scope.upperBound)
  }

  /// The inverse sentence frequency of a term within a scope, by the formula of Robertson and Spärck Jones as BM25 uses
  /// it: never negative, largest for a term that does not occur.
  public func inverseFrequency(_ key: TermKey, in scope: Range<Int>) -> Double {
    inverseFrequency(ofFrequency: documentFrequency(key, in: scope), in: scope)
  }

  /// The same for a term that stands in so many sentences of a scope.
  public func inverseFrequency(ofFrequency frequency: Int, in scope: Range<Int>) -> Double {
    let frequency = Double(frequency)
    return Logarithm.natural(1 + (Double(scope.count) - frequency + 0.5) / (frequency + 0.5))
  }

  /// The sentences of a scope by the weights of the query terms they hold, best first; ties by position.
  ///
  /// - Parameters:
  ///   - query: terms with their weights; one that stands for another (a synonym) shares its group and counts once.
  ///   - scope: the sentences to rank.
  ///   - limit: how many to return at most.
  public func rank(_ query: [QueryTerm], in scope: Range<Int>, limit: Int) -> [RankedSentence] {
    guard !scope.isEmpty, limit > 0 else { return [] }
    var scores = [Double](repeating: 0, count: scope.count)
    var lastGroup = [Int32](repeating: -1, count: scope.count)
    for term in query {
      for posting in postings(of: term.key, in: scope) {
        let place = Int(posting) - scope.lowerBound
        // Terms of a group follow each other, heaviest first, so that the first found is the one that counts.
        guard lastGroup[place] != term.group else { continue }
        lastGroup[place] = term.group
        scores[place] += term.weight
      }
    }
    var best: [RankedSentence] = []
    for place in scores.indices where scores[place] > 0 {
      let length = Double(lengths[scope.lowerBound + place])
      let score = scores[place] / (0.8 + 0.2 * length / meanLength).squareRoot()
      if best.count == limit, let last = best.last, score <= last.score { continue }
      var position = best.count
      while position > 0, best[position - 1].score < score { position -= 1 }
      best.insert(RankedSentence(sentence: scope.lowerBound + place, score: score), at: position)
      if best.count > limit { best.removeLast() }
    }
    return best
  }

  /// A term that is looked for.
  public struct QueryTerm: Sendable {
    /// What is looked up.
    public let key: TermKey
    /// What a sentence gains by it, above 0.
    public let weight: Double
    /// Which terms count once together; equal groups stand next to each other, heaviest first.
    public let group: Int32

    /// A term that is looked for.
    public init(key: TermKey, weight: Double, group: Int32) {
      self.key = key
      self.weight = weight
      self.group = group
    }
  }

  /// A sentence and what it is worth.
  public struct RankedSentence: Sendable, Equatable {
    /// The number of the sentence in the corpus.
    public let sentence: Int
    /// The sum of the weights it gained, lessened for length.
    public let score: Double
  }

  /// The characters that most pairs are of.
  @usableFromInline static let hanCharacters = 0x4E00...0x9FFF
  /// Keys of pairs are below this, those of words are not.
  @usableFromInline static let pairLimit: UInt64 = 1 << 32

  /// The first characters of pairs in the order of the second ones, and for each of the Han characters, and one more, the
  /// place of the first that stands before it.
  private static func firsts(of keys: [UInt64]) -> (characters: [UInt16], starts: [UInt32]) {
    let (lowest, count) = (hanCharacters.lowerBound, hanCharacters.count)
    func place(_ key: UInt64) -> Int? {
      let place = Int(UInt16(truncatingIfNeeded: key)) - lowest
      return key < pairLimit && place >= 0 && place < count ? place : nil
    }
    var starts = [UInt32](repeating: 0, count: count + 1)
    for key in keys {
      if let place = place(key) { starts[place + 1] += 1 }
    }
    for place in 0..<count { starts[place + 1] += starts[place] }
    var characters = [UInt16](repeating: 0, count: Int(starts[count]))
    var next = starts
    for key in keys {
      guard let place = place(key) else { continue }
      characters[Int(next[place])] = UInt16(truncatingIfNeeded: key >> 16)
      next[place] += 1
    }
    return (characters, starts)
  }

  /// For each of them, and one more, the number of the first key not below it.
  private static func starts(of keys: [UInt64]) -> [UInt32] {
    let (lowest, count) = (hanCharacters.lowerBound, hanCharacters.count)
    return [UInt32](unsafeUninitializedCapacity: count + 1) { starts, filled in
      filled = count + 1
      var next = 0
      for (number, key) in keys.enumerated() {
        let own = Int(truncatingIfNeeded: key >> 16) - lowest
        guard own < count else { break }
        while next <= own {
          starts[next] = UInt32(number)
          next += 1
        }
      }
      let end = UInt32(keys.firstIndex { Int(truncatingIfNeeded: $0 >> 16) >= lowest + count } ?? keys.count)
      while next <= count {
        starts[next] = end
        next += 1
      }
    }
  }

  private func stretch(of key: TermKey) -> Range<Int>? {
    let place = keys(from: key.rawValue)
    guard place < keys.count, keys[place] == key.rawValue else { return nil }
    return Int(offsets[place])..<Int(offsets[place + 1])
  }

  /// The number of the first key that is not below one.
  @usableFromInline
  func keys(from key: UInt64) -> Int {
    var low = 0
    var high = keys.count
    let first = Int(truncatingIfNeeded: key >> 16) - Self.hanCharacters.lowerBound
    if first >= 0, first < keyStarts.count - 1 {
      low = Int(keyStarts[first])
      high = Int(keyStarts[first + 1])
    }
    while low < high {
      let middle = (low + high) / 2
      if keys[middle] < key { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func firstPosting(_ range: Range<Int>, notBelow sentence: Int) -> Int {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high {
      let middle = (low + high) / 2
      if Int(postings[middle]) < sentence { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
