/// What a program writes to a terminal, without its control sequences.
struct DrawnText {
  private enum State { case text, escape, sequence }

  private var state = State.text
  private var bytes: [UInt8] = []

  /// Takes what the program writes next; a sequence may be cut anywhere.
  mutating func append(_ written: [UInt8]) {
    for byte in written {
      switch (state, byte) {
      case (.text, 0x1B): state = .escape
      case (.text, _): bytes.append(byte)
      case (.escape, UInt8(ascii: "[")): state = .sequence
      case (.escape, _): state = .text
      case (.sequence, 0x40...0x7E): state = .text
      case (.sequence, _): break
      }
    }
  }

  /// Whether a character has been drawn.
  func contains(_ character: Character) -> Bool {
    String(decoding: bytes, as: UTF8.self).contains(character)
  }
}
