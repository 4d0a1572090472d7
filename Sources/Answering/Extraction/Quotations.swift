import ChineseText

/// What stands in quotation marks and title marks.
enum Quotations {
  /// The quotations and titles within a range, with their marks, in the order in which they begin.
  static func all(in characters: [UInt16], _ range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var stack: [Int] = []
    for place in range {
      switch CharacterClass(characters[place]) {
      case .openQuote: stack.append(place)
      case .closeQuote:
        if let start = stack.popLast(), place > start + 1 { found.append(start..<place + 1) }
      default: break
      }
    }
    return found.sorted { $0.lowerBound < $1.lowerBound }
  }
}
