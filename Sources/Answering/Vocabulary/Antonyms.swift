import ChineseText

/// Words that exclude each other.
struct Antonyms: Sendable {
  static let builtIn = Antonyms([AntonymTable.pairs, AntonymTable.kinds])
  /// Those that name kinds of one thing.
  static let kinds = Antonyms([AntonymTable.kinds])

  /// Words of one side of a line, which the words of the line's other sides exclude.
  struct Group: Sendable {
    fileprivate let line: Int
    fileprivate let side: Int
  }

  /// The words of each side of each line.
  private var lines: [[[[UInt16]]]] = []
  /// The number of each word's groups among `groups`.
  private var table = WordTable()
  private var groups: [[Group]] = []

  init(_ tables: [StaticString]) {
    for table in tables { read(table) }
  }

  private mutating func read(_ table: StaticString) {
    table.eachLine { line in
      guard line.first != 0x23 else { return }
      let sides = FoldedText(Array(line)).characters.split(separator: 0x7C).map { side in
        side.split(separator: Character16.comma).map(Array.init)
      }
      guard sides.count > 1 else { return }
      for (side, words) in sides.enumerated() {
        for word in words { add(word, Group(line: lines.count, side: side)) }
      }
      lines.append(sides)
    }
  }

  private mutating func add(_ word: [UInt16], _ group: Group) {
    if let number = table.value(word, 0..<word.count) {
      groups[Int(number)].append(group)
    } else {
      table.insert(word, value: Int32(groups.count))
      groups.append([group])
    }
  }

  /// Calls `body` with the longest word at each place of some characters and each group that it stands in, until `body`
  /// gives false.
  func each(in characters: [UInt16], _ body: (_ word: Range<Int>, _ group: Group) -> Bool) {
    for place in characters.indices {
      guard let found = table.longestPrefix(characters, at: place, limit: characters.count) else { continue }
      for group in groups[Int(found.value)] where !body(place..<place + found.length, group) { return }
    }
  }

  /// The words that mean the same as far as the group goes.
  func words(of group: Group) -> [[UInt16]] { lines[group.line][group.side] }

  /// The words that exclude those of a group. 中小学 stands on the side of 小学 and on that of 初中, and excludes neither.
  func opposites(of group: Group) -> [[UInt16]] {
    let own = words(of: group)
    return lines[group.line].indices.filter { $0 != group.side }.flatMap { lines[group.line][$0] }
      .filter { !own.contains($0) }
  }

  /// Every pair, both ways.
  var pairs: [(word: [UInt16], opposite: [UInt16])] {
    lines.indices.flatMap { line in
      lines[line].indices.flatMap { side in
        let group = Group(line: line, side: side)
        return words(of: group).flatMap { word in opposites(of: group).map { (word: word, opposite: $0) } }
      }
    }
  }
}
