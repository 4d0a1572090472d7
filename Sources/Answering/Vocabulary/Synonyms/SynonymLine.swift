import ChineseText

/// One line of a file of synonyms.
struct SynonymLine {
  private let content: ArraySlice<UInt8>

  /// So many characters may a word have: what is longer is a sentence, and looking for it takes long.
  static let longestWord = 40

  init(_ content: ArraySlice<UInt8>) { self.content = content }

  /// The group; nil for a blank line or a comment.
  func group() throws(SynonymProblem.Kind) -> Synonyms.Group? {
    guard Array(content).withUnsafeBufferPointer(UTF8Decoding.firstInvalidByte) == nil else { throw .notUTF8 }
    let text = String(decoding: content, as: UTF8.self)
    guard let first = text.unicodeScalars.first(where: { CharacterFolding.fold($0.value) != CharacterFolding.nothing }),
      first != "#"
    else { return nil }
    var sides: [[[UInt16]]] = []
    for side in Self.sides(of: text) { sides.append(try Self.folded(side)) }
    switch sides.count {
    case 1:
      guard sides[0].count > 1 else { throw .tooFewWords }
      return Synonyms.Group(sources: sides[0], targets: sides[0])
    case 2:
      guard !sides[0].isEmpty, !sides[1].isEmpty else { throw .emptySide }
      return Synonyms.Group(sources: sides[0], targets: sides[1])
    default: throw .severalArrows
    }
  }

  /// The words on either side of each arrow, as they are written, without escapes.
  private static func sides(of text: String) -> [[String]] {
    var sides: [[String]] = [[""]]
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar == "\\", let escaped = rest.popFirst() {
        append(escaped, to: &sides)
      } else if scalar == "," {
        sides[sides.count - 1].append("")
      } else if scalar == "=", rest.first == ">" {
        rest.removeFirst()
        sides.append([""])
      } else {
        append(scalar, to: &sides)
      }
    }
    return sides
  }

  private static func append(_ scalar: Unicode.Scalar, to sides: inout [[String]]) {
    let side = sides.count - 1
    sides[side][sides[side].count - 1].unicodeScalars.append(scalar)
  }

  /// The folded words of one side, without those that hold nothing.
  private static func folded(_ words: [String]) throws(SynonymProblem.Kind) -> [[UInt16]] {
    var found: [[UInt16]] = []
    for word in words {
      let characters = word.folded
      guard !characters.isEmpty else { continue }
      guard characters.contains(where: { CharacterClass($0).isWord }) else { throw .onlyPunctuation(word: word) }
      guard characters.count <= longestWord else { throw .tooLong(limit: longestWord) }
      found.append(characters)
    }
    return found
  }
}
