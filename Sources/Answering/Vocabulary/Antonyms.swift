import ChineseText

/// Words that exclude each other.
struct Antonyms: Sendable {
  static let builtIn = Antonyms(AntonymTable.pairs)

  /// Every pair, both ways.
  let pairs: [(word: [UInt16], opposite: [UInt16])]
  /// Each group with the words of all groups that exclude it.
  let groups: [(words: [[UInt16]], opposites: [[UInt16]])]

  init(_ table: StaticString) {
    var pairs: [(word: [UInt16], opposite: [UInt16])] = []
    var groups: [(words: [[UInt16]], opposites: [[UInt16]])] = []
    table.eachLine { line in
      guard line.first != 0x23 else { return }
      let sides = line.split(separator: 0x7C).map { side in
        FoldedText(Array(side)).characters.split(separator: Character16.comma).map(Array.init)
      }
      for (number, side) in sides.enumerated() {
        // 中小学 stands on the side of 小学 and on that of 初中.
        let opposites = sides.enumerated().filter { $0.offset != number }.flatMap(\.element).filter {
          !side.contains($0)
        }
        groups.append((side, opposites))
        for word in side { pairs += opposites.map { (word, $0) } }
      }
    }
    self.pairs = pairs
    self.groups = groups
  }
}
