/// Finds the words of a line, in order and without overlap; what lies between words is passed over by word motions.
///
/// A client that knows the words of its texts passes its own.
public typealias WordSegmentation = (_ line: String) -> [Range<String.Index>]

/// Word boundaries by the class of characters: runs of Han, kana, Hangul, and of other letters and digits.
public enum WordBoundaries {
  enum Class: Equatable { case han, kana, hangul, alphanumeric, none }

  /// The runs of one class in the line.
  public static func byCharacterClass(_ line: String) -> [Range<String.Index>] {
    let scalars = line.unicodeScalars
    var words: [Range<String.Index>] = []
    var start = scalars.startIndex
    var current = Class.none
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let next = characterClass(of: scalars[index])
      if next != current {
        if current != .none { words.append(start..<index) }
        (start, current) = (index, next)
      }
      index = scalars.index(after: index)
    }
    if current != .none { words.append(start..<index) }
    return words
  }

  static func characterClass(of scalar: Unicode.Scalar) -> Class {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F: return .alphanumeric
    case 0..<0x80: return .none
    case 0x3005...0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF: return .han
    case 0x3041...0x30FF where scalar.value != 0x30FB: return .kana
    case 0xAC00...0xD7AF: return .hangul
    default: return scalar.properties.isAlphabetic || scalar.properties.numericType != nil ? .alphanumeric : .none
    }
  }
}

/// Word motions over scalars, from the boundaries that a segmentation finds.
struct WordMotion {
  private let words: [Range<Int>]
  private let count: Int

  init(scalars: [Unicode.Scalar], segmentation: WordSegmentation) {
    let line = String(scalars)
    let view = line.unicodeScalars
    // One pass: the ranges come in order, and counting from the start each time would be quadratic.
    var offset = 0
    var index = view.startIndex
    func advance(to target: String.Index) -> Int {
      while index < target, index < view.endIndex {
        index = view.index(after: index)
        offset += 1
      }
      return offset
    }
    words = segmentation(line).compactMap { range in
      let start = advance(to: range.lowerBound)
      let end = advance(to: range.upperBound)
      return start < end ? start..<end : nil
    }
    count = scalars.count
  }

  /// Where the word ends that is at or after the position.
  func endOfWord(after position: Int) -> Int {
    words.first { $0.upperBound > position }?.upperBound ?? count
  }

  /// Where the word begins that is before the position.
  func startOfWord(before position: Int) -> Int {
    words.last { $0.lowerBound < position }?.lowerBound ?? 0
  }

  /// Where the next word begins after the position.
  func startOfNextWord(after position: Int) -> Int {
    words.first { $0.lowerBound > position }?.lowerBound ?? count
  }

  /// The last position inside the word that ends after the position, as vi's `e` has it.
  func lastOfWord(after position: Int) -> Int {
    words.first { $0.upperBound - 1 > position }.map { $0.upperBound - 1 } ?? max(0, count - 1)
  }
}

extension String {
  init(_ scalars: some Sequence<Unicode.Scalar>) {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    self.init(view)
  }
}
