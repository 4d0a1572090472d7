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
public struct Pattern: Sendable {
  private indirect enum Node: Sendable {
    case character(UInt16)
    case alternatives([[Node]])
    case measure
    case number
    case gap(ClosedRange<Int>)
    case absent([UInt16])
    case start
    case end
  }

  /// The pattern as it is written.
  public let source: String
  private let nodes: [Node]
  private let firstCharacters: CharacterSet16?

  /// Reads a pattern. A brace that is not one of the known marks stands for itself.
  public init(_ source: String) {
    self.source = source
    var parser = PatternParser(Array(source.unicodeScalars))
    nodes = Self.nodes(parser.pattern())
    firstCharacters = Self.firsts(nodes)
  }

  /// The first place at which the pattern matches.
  public func firstMatch(in characters: [UInt16]) -> Range<Int>? {
    for start in 0...characters.count {
      if let range = match(in: characters, at: start) { return range }
    }
    return nil
  }

  /// What the pattern matches from a place on; nil where it does not.
  public func match(in characters: [UInt16], at start: Int) -> Range<Int>? {
    if let firstCharacters {
      guard start < characters.count, firstCharacters.contains(characters[start]) else { return nil }
    }
    return Self.match(nodes[...], characters, start).map { start..<$0 }
  }

  private static func match(_ nodes: ArraySlice<Node>, _ characters: [UInt16], _ place: Int) -> Int? {
    guard let node = nodes.first else { return place }
    let rest = nodes.dropFirst()
    switch node {
    case .character(let character):
      guard place < characters.count, characters[place] == character else { return nil }
      return match(rest, characters, place + 1)
    case .alternatives(let alternatives):
      for alternative in alternatives {
        if let end = match(ArraySlice(alternative + rest), characters, place) { return end }
      }
      return nil
    case .measure:
      guard let found = MeasureWords.longest(characters, at: place, limit: characters.count) else { return nil }
      return match(rest, characters, place + found.length)
    case .number:
      guard let found = Numeral.starting(at: place, in: characters, limit: characters.count) else { return nil }
      return match(rest, characters, found.range.upperBound)
    case .gap(let lengths):
      var length = 0
      while true {
        if length >= lengths.lowerBound, let end = match(rest, characters, place + length) { return end }
        guard length < lengths.upperBound, place + length < characters.count,
          CharacterClass(characters[place + length]).isWord
        else { return nil }
        length += 1
      }
    case .absent(let word):
      return CharacterSearch.matches(word, in: characters, at: place) ? nil : match(rest, characters, place)
    case .start: return place == 0 ? match(rest, characters, place) : nil
    case .end: return place == characters.count ? match(rest, characters, place) : nil
    }
  }

  private static func nodes(_ elements: [PatternParser.Element]) -> [Node] {
    elements.map { element -> Node in
      switch element {
      case .literal(let scalar): .character(CharacterFolding.fold(scalar.value))
      case .alternatives(let alternatives): .alternatives(alternatives.map(nodes))
      case .measure: .measure
      case .number: .number
      case .gap(let lengths): .gap(lengths)
      case .absent(let scalars): .absent(scalars.map { CharacterFolding.fold($0.value) })
      case .start: .start
      case .end: .end
      }
    }
  }

  /// The characters with which a match can start; nil where it can start with any.
  private static func firsts(_ nodes: [Node]) -> CharacterSet16? {
    guard let node = nodes.first else { return nil }
    switch node {
    case .character(let character): return [character]
    case .alternatives(let alternatives):
      var all: CharacterSet16 = []
      for alternative in alternatives {
        guard let firsts = firsts(alternative + nodes.dropFirst()) else { return nil }
        all.formUnion(firsts)
      }
      return all
    default: return nil
    }
  }
}
