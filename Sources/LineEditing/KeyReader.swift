import Glibc

/// Puts scalars together to key presses: escape sequences, pasted text. Unknown sequences are swallowed whole.
final class KeyReader: KeyStream {
  /// How long the rest of an escape sequence may take, in milliseconds; after it, Escape was pressed by itself.
  static let sequenceTimeout: Int32 = 50
  private static let escape: Unicode.Scalar = "\u{1B}"
  private static let pasteEnd = Array("\u{1B}[201~".unicodeScalars)

  private let source: any KeySource
  private var postponed: [KeyEvent] = []

  init(source: any KeySource) { self.source = source }

  /// Whether there is input that has been read and not been looked at.
  var hasInput: Bool { !postponed.isEmpty || source.hasInput }

  func next(within milliseconds: Int32? = nil) -> KeyEvent {
    while true {
      if !postponed.isEmpty { return postponed.removeFirst() }
      switch source.next(within: milliseconds) {
      case .scalar(Self.escape):
        if let key = readSequence() { return .key(key) }
      case .scalar(let scalar):
        if scalar.isInvisible || (0x80..<0xA0).contains(scalar.value) { continue }
        return .key(.character(scalar))
      case .signal(let signal): return .signal(signal)
      case .end: return .end
      case .failure(let reason): return .failure(errno: reason)
      case .timeout: return .timeout
      }
    }
  }

  /// The next scalar of a sequence; nil where it does not come. Signals wait until the sequence is over.
  private func sequenceScalar(within milliseconds: Int32? = sequenceTimeout) -> Unicode.Scalar? {
    while true {
      switch source.next(within: milliseconds) {
      case .scalar(let scalar): return scalar
      case .signal(let signal): postponed.append(.signal(signal))
      case .timeout: return nil
      case .end:
        postponed.append(.end)
        return nil
      case .failure(let reason):
        postponed.append(.failure(errno: reason))
        return nil
      }
    }
  }

  private func readSequence() -> Key? {
    guard let first = sequenceScalar() else { return .escape }
    switch first {
    case "[": return readControlSequence()
    case "O":
      guard let final = sequenceScalar() else { return .alt("O") }
      // rxvt's arrows with Control held down.
      if final == "c" { return .wordRight }
      if final == "d" { return .wordLeft }
      return Self.key(final: final, parameters: "")
    case Self.escape:
      // Some terminals send Alt with an arrow as two escapes.
      guard let second = sequenceScalar() else { return .escape }
      guard second == "[" else { return second.isControl ? .escape : .alt(second) }
      switch readControlSequence() {
      case .left: return .wordLeft
      case .right: return .wordRight
      case let other: return other
      }
    default: return first.isInvisible ? nil : .alt(first)
    }
  }

  /// Reads behind `ESC [` up to the final character.
  private func readControlSequence() -> Key? {
    var parameters = ""
    while let scalar = sequenceScalar() {
      switch scalar.value {
      case 0x20..<0x40: parameters.unicodeScalars.append(scalar)
      case 0x5B where parameters.isEmpty:
        // The Linux console's function keys: one more character.
        _ = sequenceScalar()
        return nil
      case 0x40..<0x7F:
        if scalar == "~", parameters == "200" { return readPaste() }
        return Self.key(final: scalar, parameters: parameters)
      default: return nil
      }
    }
    return nil
  }

  private func readPaste() -> Key? {
    var text: [Unicode.Scalar] = []
    while true {
      switch source.next(within: nil) {
      case .scalar(let scalar):
        text.append(scalar)
        if scalar == "~", text.suffix(Self.pasteEnd.count).elementsEqual(Self.pasteEnd) {
          text.removeLast(Self.pasteEnd.count)
          return .paste(text)
        }
      case .signal(let signal):
        postponed.append(.signal(signal))
        // A paste without an end must not lock the user in.
        if signal == SIGINT { return nil }
      case .end:
        postponed.append(.end)
        return .paste(text)
      case .failure(let reason):
        postponed.append(.failure(errno: reason))
        return nil
      case .timeout: continue
      }
    }
  }

  private static func key(final: Unicode.Scalar, parameters: String) -> Key? {
    // An answer to a question that nobody here has asked.
    if let first = parameters.first, "<=>?".contains(first) { return nil }
    let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false)
    // The second parameter is the modifiers plus one: 2 is Alt, 4 is Control.
    let modifiers = numbers.count > 1 ? (Int(numbers[1]) ?? 1) - 1 : 0
    let byWord = modifiers & 6 != 0
    switch final {
    case "A": return .up
    case "B": return .down
    case "C": return byWord ? .wordRight : .right
    case "D": return byWord ? .wordLeft : .left
    case "H": return .home
    case "F": return .end
    case "Z": return .backTab
    case "~":
      switch numbers.first {
      case "1", "7": return .home
      case "4", "8": return .end
      case "3": return byWord ? .wordDelete : .delete
      default: return nil
      }
    default: return nil
    }
  }
}
