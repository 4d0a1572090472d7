import PolicyCorpus

/// A document line by line, with the numbers that citations give.
struct NumberedText {
  let style: TextStyle

  /// The lines.
  ///
  /// - Parameter cited: the bytes of the sentence to mark; nil for none.
  func lines(of document: Document, marking cited: Range<Int>?) -> [String] {
    let bytes = document.bytes
    var lines: [String] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      let mark = cited?.clamped(to: start..<end)
      let marks = mark.map { $0.isEmpty ? [] : [$0.lowerBound - start..<$0.upperBound - start] } ?? []
      let number = String(lines.count + 1)
      let margin = String(repeating: " ", count: max(0, 4 - number.count)) + number
      let words = DisplayText.marked(
        document.string(start..<end), marks, before: style.start(.mark), after: style.end)
      lines.append(style.text(margin, .faint) + (marks.isEmpty ? "  " : "> ") + words)
      start = end + 1
    }
    return lines
  }
}
