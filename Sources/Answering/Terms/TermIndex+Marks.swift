import ChineseText

/// What a part of a line is, as the texts tell.
public enum LineMark: Sendable, Equatable {
  /// A word that asks.
  case questionWord
  /// A number with its unit.
  case number
  /// A name or phrase of the texts.
  case name
}

extension TermIndex {
  /// The question words, numbers and names of a line, in order and without overlap.
  ///
  /// - Parameter line: any text.
  public func marks(in line: String) -> [(range: Range<String.Index>, mark: LineMark)] {
    let folded = FoldedText(line)
    let characters = folded.characters
    let numbers = NumberPhrase.all(in: characters, 0..<characters.count).filter { !$0.isIndefinite }
    var found: [(range: Range<String.Index>, mark: LineMark)] = []
    var place = 0
    func add(_ length: Int, _ mark: LineMark) {
      let bytes = folded.bytes(place..<place + length)
      let start = line.utf8.index(line.startIndex, offsetBy: bytes.lowerBound)
      found.append((start..<line.utf8.index(start, offsetBy: bytes.count), mark))
      place += length
    }
    while place < characters.count {
      if let length = QuestionWords.longest(characters, at: place, limit: characters.count) {
        add(length, .questionWord)
      } else if let number = numbers.first(where: { $0.range.contains(place) }) {
        // 4月多少: what seems to belong to the number may begin a word that asks.
        let end = (place + 1..<number.range.upperBound).first {
          QuestionWords.longest(characters, at: $0, limit: characters.count) != nil
        }
        add((end ?? number.range.upperBound) - place, .number)
      } else if let length = longestName(in: characters, at: place) {
        add(length, .name)
      } else {
        place += 1
      }
    }
    return found
  }
}
