import Glibc
import Testing

@testable import LineEditing

/// Key presses from a list.
private final class ListedKeys: KeySource {
  private var inputs: [Input]
  init(_ text: String, then rest: [Input] = []) { inputs = text.unicodeScalars.map { .scalar($0) } + rest }
  var hasInput: Bool { !inputs.isEmpty }
  func next(within milliseconds: Int32?) -> Input {
    inputs.isEmpty ? (milliseconds == nil ? .end : .timeout) : inputs.removeFirst()
  }
}

@Suite struct DecodingTests {
  private func decode(_ bytes: [UInt8]) -> String {
    var decoder = UTF8Decoder()
    return String(bytes.flatMap { decoder.decode($0) })
  }

  @Test func decodesWhatTheStandardLibraryEncodes() {
    let text = "a·é天𠮷🙂\u{10FFFF}\0"
    #expect(decode(Array(text.utf8)) == text)
  }

  @Test func malformedBytesBecomeReplacementCharacters() {
    #expect(decode([0xFF]) == "\u{FFFD}")
    #expect(decode([0xE5, 0xA4, 0x61]) == "\u{FFFD}a")
    #expect(decode([0xC0, 0x80]) == "\u{FFFD}\u{FFFD}")
    #expect(decode([0xE0, 0x80, 0x80]) == "\u{FFFD}")
    #expect(decode([0xED, 0xA0, 0x80]) == "\u{FFFD}")
    #expect(decode([0xF4, 0x90, 0x80, 0x80]) == "\u{FFFD}")
    #expect(decode([0xE5, 0xE5, 0xA4, 0xA9]) == "\u{FFFD}天")
  }

  private func keys(_ text: String, then rest: [Input] = []) -> [KeyEvent] {
    _ = LocaleRepair.perform()
    let reader = KeyReader(source: ListedKeys(text, then: rest))
    var events: [KeyEvent] = []
    while true {
      let event = reader.next()
      if event == .end { return events }
      events.append(event)
    }
  }

  @Test(arguments: [
    ("\u{1B}[A", Key.up), ("\u{1B}OB", .down), ("\u{1B}[1;5C", .wordRight), ("\u{1B}[1;3D", .wordLeft),
    ("\u{1B}[1;2D", .left), ("\u{1B}Od", .wordLeft), ("\u{1B}\u{1B}[C", .wordRight), ("\u{1B}[1~", .home),
    ("\u{1B}[7~", .home), ("\u{1B}[4~", .end), ("\u{1B}[8~", .end), ("\u{1B}OH", .home), ("\u{1B}[F", .end),
    ("\u{1B}[3~", .delete), ("\u{1B}[3;5~", .wordDelete), ("\u{1B}b", .alt("b")), ("\u{1B}", .escape),
    ("天", .character("天")), ("\u{4}", .character("\u{4}")), ("\u{1B}[Z", .backTab),
    ("\u{1B}[200~甲\n乙\u{1B}[201~", .paste(["甲", "\n", "乙"])),
  ])
  func sequences(text: String, key: Key) {
    #expect(keys(text + "x") == (text == "\u{1B}" ? [.key(.alt("x"))] : [.key(key), .key(.character("x"))]))
    #expect(keys(text) == [.key(key)])
  }

  @Test(arguments: [
    "\u{1B}[24~", "\u{1B}[[A", "\u{1B}[?1;2c", "\u{1B}OP", "\u{1B}[97;5u", "\u{200D}", "\u{FEFF}", "\u{9B}",
  ])
  func swallowed(text: String) {
    #expect(keys(text + "x") == [.key(.character("x"))])
  }

  @Test func signalInASequenceComesAfterIt() {
    #expect(
      keys("\u{1B}[", then: [.signal(SIGWINCH), .scalar("A")]) == [.key(.up), .signal(SIGWINCH)])
  }

  @Test func interruptEndsAPasteWithoutEnd() {
    #expect(keys("\u{1B}[200~天", then: [.signal(SIGINT)]) == [.signal(SIGINT)])
  }

  @Test func pastedTextIsCleaned() {
    _ = LocaleRepair.perform()
    let dirty = "一\t二\r\n三\r四\u{2028}五\u{1B}[1;31m六\u{7}\u{200B}\u{FEFF}\u{0}七\u{1B}"
    #expect(String(PastedText.cleaned(Array(dirty.unicodeScalars))) == "一 二\n三\n四\n五六七")
  }

  @Test func widths() {
    _ = LocaleRepair.perform()
    #expect(DisplayWidth.columns(of: "天a，·é\u{301}Ａ") == 2 + 1 + 2 + 1 + 1 + 2)
  }
}
