import ChineseText

/// Words of opposite meaning.
struct Antonyms: Sendable {
  static let builtIn = Antonyms(AntonymTable.pairs)

  /// Every pair, both ways.
  let pairs: [(word: [UInt16], opposite: [UInt16])]

  init(_ table: StaticString) {
    var pairs: [(word: [UInt16], opposite: [UInt16])] = []
    table.eachLine { line in
      guard line.first != 0x23, let bar = line.firstIndex(of: 0x7C) else { return }
      let left = FoldedText(Array(line[..<bar])).characters.split(separator: Character16.comma).map(Array.init)
      let right = FoldedText(Array(line[(bar + 1)...])).characters.split(separator: Character16.comma).map(Array.init)
      for word in left {
        for opposite in right {
          pairs.append((word, opposite))
          pairs.append((opposite, word))
        }
      }
    }
    self.pairs = pairs
  }
}
