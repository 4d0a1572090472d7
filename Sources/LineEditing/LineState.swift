/// The text of the line with the place of the cursor, counted in scalars.
struct LineState: Equatable {
  var text: [Unicode.Scalar] = []
  var cursor = 0

  /// In text of several pasted lines, the place above the cursor; nil in the first line.
  var placeInLineAbove: Int? {
    guard let end = text[..<cursor].lastIndex(of: "\n") else { return nil }
    let start = text[..<end].lastIndex(of: "\n").map { $0 + 1 } ?? 0
    return min(start + (cursor - end - 1), end)
  }

  /// In text of several pasted lines, the place below the cursor; nil in the last line.
  var placeInLineBelow: Int? {
    guard let end = text[cursor...].firstIndex(of: "\n") else { return nil }
    let start = text[..<cursor].lastIndex(of: "\n").map { $0 + 1 } ?? 0
    let endBelow = text[(end + 1)...].firstIndex(of: "\n") ?? text.count
    return min(end + 1 + (cursor - start), endBelow)
  }
}
