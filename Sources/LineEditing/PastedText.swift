/// Pasted text made fit for the line: line ends as `\n`, tabs as spaces, no escape sequences, no control characters.
enum PastedText {
  private static let lineEnds: Set<Unicode.Scalar> = ["\n", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}"]

  static func cleaned(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(text.count)
    var position = 0
    while position < text.count {
      let scalar = text[position]
      position += 1
      switch scalar {
      case "\r":
        if position < text.count, text[position] == "\n" { position += 1 }
        result.append("\n")
      case "\t": result.append(" ")
      case "\u{1B}": position = endOfSequence(in: text, from: position)
      case _ where lineEnds.contains(scalar): result.append("\n")
      case _ where scalar.isControl || scalar.isInvisible: continue
      default: result.append(scalar)
      }
    }
    return result
  }

  /// Behind a `[ … final` sequence that begins at the position, or the position itself.
  private static func endOfSequence(in text: [Unicode.Scalar], from start: Int) -> Int {
    guard start < text.count, text[start] == "[" else { return start }
    var position = start + 1
    while position < text.count, (0x20..<0x40).contains(text[position].value) { position += 1 }
    guard position < text.count, (0x40..<0x7F).contains(text[position].value) else { return position }
    return position + 1
  }
}
