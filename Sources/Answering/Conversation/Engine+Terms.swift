import ChineseText
import KeywordIndex
import PolicyCorpus

/// A phrase that a text repeats.
public struct RepeatedTerm: Sendable, Equatable {
  /// The phrase, folded.
  public let text: String
  /// How often it stands in the text.
  public let count: Int
}

extension Engine {
  /// The phrases of two to six characters that a document repeats, the most frequent first, the longer first of equals.
  ///
  /// - Parameters:
  ///   - document: the index of the document.
  ///   - limit: how many at most.
  public func terms(ofDocument document: Int, limit: Int) -> [RepeatedTerm] {
    guard corpus.documents.indices.contains(document), limit > 0 else { return [] }
    let text = corpus.documents[document].text.characters
    var repeated: [[UInt16]: Int] = [:]
    for length in 2...6 {
      let found = Self.counts(of: length, in: text, within: length == 2 ? nil : repeated)
      repeated.merge(found) { first, _ in first }
    }
    // A part that stands hardly ever outside a longer phrase is no term of its own.
    var kept = repeated
    for (phrase, count) in repeated where phrase.count > 2 {
      for part in [Array(phrase.dropFirst()), Array(phrase.dropLast())] {
        if let own = repeated[part], count * 4 >= own * 3 { kept[part] = nil }
      }
    }
    let ordered = kept.filter { Self.isTerm($0.key) }.sorted { left, right in
      if left.value != right.value { return left.value > right.value }
      if left.key.count != right.key.count { return left.key.count > right.key.count }
      return left.key.lexicographicallyPrecedes(right.key)
    }
    return ordered.prefix(limit).map { RepeatedTerm(text: String(folded: $0.key), count: $0.value) }
  }

  /// How often each run of so many Han characters stands in a text, of those that stand there three times and more.
  private static func counts(
    of length: Int, in text: [UInt16], within shorter: [[UInt16]: Int]?
  ) -> [[UInt16]: Int] {
    var counts: [[UInt16]: Int] = [:]
    guard text.count >= length else { return [:] }
    for start in 0...(text.count - length) {
      let run = text[start..<start + length]
      guard run.allSatisfy({ CharacterClass($0) == .han }) else { continue }
      if let shorter, shorter[Array(run.dropLast())] == nil { continue }
      counts[Array(run), default: 0] += 1
    }
    return counts.filter { $0.value >= 3 }
  }

  private static func isTerm(_ phrase: [UInt16]) -> Bool {
    guard let first = phrase.first, let last = phrase.last else { return false }
    return !FunctionWords.isLight(first) && !FunctionWords.isLight(last)
  }
}
