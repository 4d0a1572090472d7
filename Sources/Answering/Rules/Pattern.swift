import ChineseText

/// A small pattern over folded text, in which the rules say what they look for.
///
/// | written | matches |
/// | --- | --- |
/// | a character | itself, folded |
/// | `(a\|b\|)` | one of the alternatives, the first that lets the rest match; an empty one makes it optional |
/// | `{M}` | a measure word |
/// | `{N}` | a number |
/// | `{!样}` | nothing, where what follows is not these characters |
/// | `{2-6}` | that many characters of words, as few as will do |
/// | `^` `$` | the start and the end of the text |
///
/// It never changes, and rules share it.
public final class Pattern: Sendable {
  /// A step of a match.
  private enum Operation: UInt8 {
    /// `value` is the character.
    case character
    /// The branches from `value` on, `count` of them, are tried in order.
    case alternatives
    case measure, number
    /// `value` to `count` characters of words.
    case gap
    /// `value` is the number of the word that must not stand here.
    case absent
    case start, end
  }

  private struct Node {
    let operation: Operation
    var value: UInt32 = 0
    var count: UInt32 = 0
    /// The node that has to match behind it; `matched` where none has to.
    let next: Int32
    /// A bit for each remainder, by 64, of the characters with which what it matches may start; all of them where that may
    /// be any character, or none.
    var starts = UInt64.max

    /// The bit of a character among `starts`.
    @inline(__always)
    static func bit(_ character: UInt16) -> UInt64 { 1 << UInt64(character & 63) }

    static let numberStarts = Numeral.starts.reduce(0) { $0 | bit($1) }
  }

  /// The steps of a pattern, which refer to each other by number.
  private struct Steps {
    var nodes: [Node] = []
    /// The first nodes of alternatives.
    var branches: [Int32] = []
    /// Words that must not stand somewhere.
    var absentWords: [[UInt16]] = []

    /// Adds the nodes of some elements.
    ///
    /// - Parameter next: the node that has to match behind them.
    /// - Returns: the first of them; `next` where there are none.
    mutating func add(_ elements: [PatternParser.Element], before next: Int32) -> Int32 {
      var next = next
      for element in elements.reversed() {
        let node: Node
        switch element {
        case .literal(let scalar):
          let character = CharacterFolding.fold(scalar.value)
          node = Node(operation: .character, value: UInt32(character), next: next, starts: Node.bit(character))
        case .alternatives(let alternatives):
          let firsts = alternatives.map { add($0, before: next) }
          node = Node(
            operation: .alternatives, value: UInt32(branches.count), count: UInt32(firsts.count), next: next,
            starts: firsts.reduce(0) { $0 | starts(of: $1) })
          branches += firsts
        case .measure: node = Node(operation: .measure, next: next)
        case .number: node = Node(operation: .number, next: next, starts: Node.numberStarts)
        case .gap(let lengths):
          node = Node(
            operation: .gap, value: UInt32(clamping: lengths.lowerBound), count: UInt32(clamping: lengths.upperBound),
            next: next)
        case .absent(let scalars):
          node = Node(operation: .absent, value: UInt32(absentWords.count), next: next)
          absentWords.append(scalars.map { CharacterFolding.fold($0.value) })
        case .start: node = Node(operation: .start, next: next)
        case .end: node = Node(operation: .end, next: next)
        }
        nodes.append(node)
        next = Int32(nodes.count - 1)
      }
      return next
    }

    /// The characters with which a match of a node, and of those behind it, may start.
    @inline(__always)
    func starts(of number: Int32) -> UInt64 { number == Pattern.matched ? .max : nodes[Int(number)].starts }
  }

  /// The pattern as it is written.
  public let source: String
  private let steps: Steps
  private let first: Int32
  /// The characters with which a match can start, and a few others; nil where it can start with any.
  let firsts: CharacterFilter?
  /// The same for its second characters; nil where it can have any, or none.
  private let seconds: CharacterFilter?

  /// In place of a node: everything has matched.
  private static let matched: Int32 = -1

  /// Reads a pattern. A brace that is not one of the known marks stands for itself.
  public init(_ source: String) {
    self.source = source
    var parser = PatternParser(Array(source.unicodeScalars))
    let elements = parser.pattern()
    firsts = PatternOpening.characters(of: elements, at: 0)
    seconds = PatternOpening.characters(of: elements, at: 1)
    var steps = Steps()
    first = steps.add(elements, before: Self.matched)
    self.steps = steps
  }

  /// The first place at which the pattern matches.
  public func firstMatch(in characters: [UInt16]) -> Range<Int>? {
    for start in 0...characters.count where mayStart(characters, start) {
      if let end = match(first, characters, start) { return start..<end }
    }
    return nil
  }

  /// What the pattern matches from a place on; nil where it does not.
  public func match(in characters: [UInt16], at start: Int) -> Range<Int>? {
    guard mayStart(characters, start) else { return nil }
    return match(first, characters, start).map { start..<$0 }
  }

  /// Whether a match may start at a place: a quick look at two characters.
  @inline(__always)
  private func mayStart(_ characters: [UInt16], _ start: Int) -> Bool {
    guard let firsts else { return true }
    guard start < characters.count, firsts.mayHold(characters[start]) else { return false }
    guard let seconds else { return true }
    return start + 1 < characters.count && seconds.mayHold(characters[start + 1])
  }

  /// Whether a node may match at a place: most branches differ in their first characters.
  @inline(__always)
  private func mayStart(_ number: Int32, _ characters: [UInt16], _ place: Int) -> Bool {
    let starts = steps.starts(of: number)
    return starts == .max || place < characters.count && starts & Node.bit(characters[place]) != 0
  }

  private func match(_ first: Int32, _ characters: [UInt16], _ start: Int) -> Int? {
    var number = first
    var place = start
    while number != Self.matched {
      let node = steps.nodes[Int(number)]
      switch node.operation {
      case .character:
        guard place < characters.count, UInt32(characters[place]) == node.value else { return nil }
        place += 1
      case .alternatives:
        guard mayStart(number, characters, place) else { return nil }
        for branch in Int(node.value)..<Int(node.value + node.count) {
          let next = steps.branches[branch]
          if mayStart(next, characters, place), let end = match(next, characters, place) { return end }
        }
        return nil
      case .measure:
        guard let found = MeasureWords.longest(characters, at: place, limit: characters.count) else { return nil }
        place += found.length
      case .number:
        guard let found = Numeral.starting(at: place, in: characters, limit: characters.count) else { return nil }
        place = found.range.upperBound
      case .gap:
        var length = 0
        while true {
          if length >= Int(node.value), mayStart(node.next, characters, place + length),
            let end = match(node.next, characters, place + length)
          {
            return end
          }
          guard length < Int(node.count), place + length < characters.count,
            CharacterClass(characters[place + length]).isWord
          else { return nil }
          length += 1
        }
      case .absent:
        let word = steps.absentWords[Int(node.value)]
        guard !CharacterSearch.matches(word, in: characters, at: place) else { return nil }
      case .start: guard place == 0 else { return nil }
      case .end: guard place == characters.count else { return nil }
      }
      number = node.next
    }
    return place
  }
}
