import ChineseText

/// With which characters the matches of a pattern begin.
enum PatternOpening {
  typealias Element = PatternParser.Element

  /// What has to match behind some elements.
  private indirect enum Rest {
    case nothing
    case elements(ArraySlice<Element>, Rest)
  }

  /// The characters that may stand at a place of a match, and a few others; nil where any may, or where it may be over.
  static func characters(of elements: [Element], at offset: Int) -> CharacterFilter? {
    var found = CharacterFilter()
    return collect(elements[...], .nothing, at: offset, into: &found) ? found : nil
  }

  /// - Returns: false where any character may stand there, or none.
  private static func collect(
    _ elements: ArraySlice<Element>, _ rest: Rest, at offset: Int, into found: inout CharacterFilter
  ) -> Bool {
    guard let element = elements.first else {
      guard case .elements(let next, let after) = rest else { return false }
      return collect(next, after, at: offset, into: &found)
    }
    switch element {
    case .literal(let scalar):
      guard offset == 0 else { return collect(elements.dropFirst(), rest, at: offset - 1, into: &found) }
      found.insert(CharacterFolding.fold(scalar.value))
      return true
    case .alternatives(let alternatives):
      let after = Rest.elements(elements.dropFirst(), rest)
      return alternatives.allSatisfy { collect($0[...], after, at: offset, into: &found) }
    default: return false
    }
  }
}
