import Testing

@testable import JSONText

@Suite struct JSONWriterTests {
  @Test func keepsTheOrderAndPlacesCommas() {
    var writer = JSONWriter()
    writer.object { object in
      object.member("z", "a/b")
      object.member("a", 1)
      object.member("empty", [])
      object.member("list", ["x", "y"])
      object.member("inner") { $0.object { $0.member("n") { $0.number(0.5) } } }
      object.member("objects") { $0.array([1, 2]) { writer, value in writer.object { $0.member("v", value) } } }
      object.member("last", "")
    }
    #expect(
      writer.text
        == #"{"z":"a/b","a":1,"empty":[],"list":["x","y"],"inner":{"n":0.5},"objects":[{"v":1},{"v":2}],"last":""}"#)
  }

  @Test func escapesWhatATerminalWouldObey() throws {
    var writer = JSONWriter()
    let text = "\"\\\n\r\t\u{0}\u{1B}\u{7F}\u{9B}\u{202E}\u{2066}\u{200B}\u{FEFF}\u{E0001}中/é😀"
    writer.object { $0.member("a", text) }
    #expect(
      writer.text
        == #"{"a":"\"\\\n\r\t\u0000\u001b\u007f\u009b\u202e\u2066\u200b\ufeff\udb40\udc01中/é😀"}"#)
    // What is written is read as it was.
    #expect(try JSONObjectReader.read(Array(writer.text.utf8)) == ["a": .string(text)])
  }

  private static let numbers: [(Double, String)] = [
    (0, "0"), (1, "1"), (0.94, "0.94"), (0.123456, "0.1235"), (0.99999, "1"), (-0.5, "-0.5"), (-0.00001, "0"),
    (12.0304, "12.0304"), (0.0101, "0.0101"), (1e15, "1000000000000000"), (.nan, "0"), (-.infinity, "0"),
    (1e300, "9000000000000000000"),
  ]

  @Test(arguments: numbers) func numbersHaveAtMostFourDecimals(_ value: Double, _ text: String) {
    #expect(DecimalNumber.text(value) == text)
  }
}
