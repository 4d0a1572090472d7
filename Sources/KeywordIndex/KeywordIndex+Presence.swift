extension KeywordIndex {
  /// Which of some terms stand in which sentences.
  public struct Presence: Sendable {
    private let scope: Range<Int>
    /// So many words hold the bits of a sentence.
    private let width: Int
    private var bits: [UInt64]

    fileprivate init(_ scope: Range<Int>, terms: Int) {
      self.scope = scope
      width = (terms + 63) / 64
      bits = [UInt64](repeating: 0, count: scope.count * width)
    }

    fileprivate mutating func insert(_ term: Int, sentence: Int) {
      bits[(sentence - scope.lowerBound) * width + term / 64] |= 1 << UInt64(term % 64)
    }

    /// Calls `body` with the number of each term that stands in a sentence of the scope, in order.
    public func eachTerm(inSentence sentence: Int, _ body: (Int) -> Void) {
      let first = (sentence - scope.lowerBound) * width
      for word in 0..<width {
        var rest = bits[first + word]
        while rest != 0 {
          body(word * 64 + rest.trailingZeroBitCount)
          rest &= rest - 1
        }
      }
    }
  }

  /// In which sentences of a scope each of some terms stands; of one that is nil it is not known, and it is taken to stand
  /// in all.
  public func presence(of keys: [TermKey?], in scope: Range<Int>) -> Presence {
    var presence = Presence(scope, terms: keys.count)
    for (number, key) in keys.enumerated() {
      if let key {
        for sentence in postings(of: key, in: scope) { presence.insert(number, sentence: Int(sentence)) }
      } else {
        for sentence in scope { presence.insert(number, sentence: sentence) }
      }
    }
    return presence
  }
}
