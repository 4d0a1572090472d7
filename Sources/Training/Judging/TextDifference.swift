/// How one text is changed into another.
public struct TextDifference: Equatable, Sendable {
  /// A stretch of the texts.
  public enum Piece: Equatable, Sendable {
    case same(String)
    /// It stands in the expected text only.
    case missing(String)
    /// It stands in the given text only.
    case surplus(String)
  }

  /// The stretches, in order.
  public let pieces: [Piece]

  /// Longer texts are not compared in detail.
  private static let longest = 400

  /// The difference with the longest common subsequence of characters; the whole texts where they are long.
  public init(expected: String, given: String) {
    let left = Array(expected)
    let right = Array(given)
    guard left.count <= Self.longest, right.count <= Self.longest else {
      pieces = [.missing(expected), .surplus(given)]
      return
    }
    // lengths[i][j]: of the longest common subsequence of left[i...] and right[j...].
    var lengths = [[Int]](repeating: [Int](repeating: 0, count: right.count + 1), count: left.count + 1)
    for row in left.indices.reversed() {
      for column in right.indices.reversed() {
        lengths[row][column] =
          left[row] == right[column]
          ? lengths[row + 1][column + 1] + 1 : max(lengths[row + 1][column], lengths[row][column + 1])
      }
    }
    var found: [Piece] = []
    var (row, column) = (0, 0)
    while row < left.count || column < right.count {
      if row < left.count, column < right.count, left[row] == right[column] {
        Self.append(.same(String(left[row])), to: &found)
        (row, column) = (row + 1, column + 1)
      } else if row < left.count, column == right.count || lengths[row + 1][column] >= lengths[row][column + 1] {
        Self.append(.missing(String(left[row])), to: &found)
        row += 1
      } else {
        Self.append(.surplus(String(right[column])), to: &found)
        column += 1
      }
    }
    pieces = found
  }

  /// Adds a stretch, to the last one where it is of its kind.
  private static func append(_ piece: Piece, to pieces: inout [Piece]) {
    switch (pieces.last, piece) {
    case (.same(let text)?, .same(let more)): pieces[pieces.count - 1] = .same(text + more)
    case (.missing(let text)?, .missing(let more)): pieces[pieces.count - 1] = .missing(text + more)
    case (.surplus(let text)?, .surplus(let more)): pieces[pieces.count - 1] = .surplus(text + more)
    default: pieces.append(piece)
    }
  }
}
