import ChineseText
import KeywordIndex

extension Engine {
  /// The words of a line, as the texts suggest them: characters that stand side by side often stay together.
  ///
  /// - Parameter line: any text.
  /// - Returns: the words in order, without what stands between them.
  public func words(in line: String) -> [Range<String.Index>] {
    let folded = FoldedText(line)
    let characters = folded.characters
    var found: [Range<Int>] = []
    var place = 0
    while place < characters.count {
      switch CharacterClass(characters[place]) {
      case .han:
        var end = place
        while end < characters.count, CharacterClass(characters[end]) == .han { end += 1 }
        found += WordDivision(characters: characters, range: place..<end, frequency: frequency).words
        place = end
      case .digit, .latin:
        let end = Term.wordEnd(in: characters, at: place, limit: characters.count)
        found.append(place..<end)
        place = end
      default: place += 1
      }
    }
    return found.map { word in
      let bytes = folded.bytes(word)
      let start = line.utf8.index(line.startIndex, offsetBy: bytes.lowerBound)
      return start..<line.utf8.index(start, offsetBy: bytes.count)
    }
  }

  private func frequency(_ left: UInt16, _ right: UInt16) -> Int {
    index.documentFrequency(TermKey(left, right), in: 0..<index.sentenceCount)
  }
}

/// Divides a run of Han characters into words, so that the pairs kept together are the most frequent.
private struct WordDivision {
  let characters: [UInt16]
  let range: Range<Int>
  let frequency: (UInt16, UInt16) -> Int

  /// No word is longer.
  private static let longest = 4

  var words: [Range<Int>] {
    let pairs = range.dropLast().map { frequency(characters[$0], characters[$0 + 1]) }
    // best[n]: the worth of the best division of the first n characters, and the length of its last word.
    var best: [(worth: Int, length: Int)] = [(0, 0)]
    for end in 1...range.count {
      var choice = (worth: best[end - 1].worth, length: 1)
      for length in stride(from: 2, through: min(Self.longest, end), by: 1) {
        guard let worth = worth(of: end - length..<end, pairs) else { continue }
        if best[end - length].worth + worth > choice.worth { choice = (best[end - length].worth + worth, length) }
      }
      best.append(choice)
    }
    var found: [Range<Int>] = []
    var end = range.count
    while end > 0 {
      let start = end - best[end].length
      found.append(range.lowerBound + start..<range.lowerBound + end)
      end = start
    }
    return found.reversed()
  }

  /// What a word is worth; nil where it is none: its pairs are about as frequent as each other.
  private func worth(of word: Range<Int>, _ pairs: [Int]) -> Int? {
    let start = range.lowerBound + word.lowerBound
    // Words of questions, which texts hold seldom.
    if QuestionWords.contains(characters, start..<start + word.count) { return 40 * (word.count - 1) }
    let own = pairs[word.lowerBound..<word.upperBound - 1]
    guard let least = own.min(), let most = own.max(), least >= 2, least * 2 >= most else { return nil }
    if word.count == 2, FunctionWords.isLight(characters[start]) || FunctionWords.isLight(characters[start + 1]) {
      return nil
    }
    return own.reduce(0) { $0 + 10 + min(10, $1) }
  }
}
