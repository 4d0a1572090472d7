import Testing

@testable import JSONText

@Suite struct JSONObjectReaderTests {
  private func read(_ text: String) throws(JSONProblem) -> [String: JSONValue] {
    try JSONObjectReader.read(Array(text.utf8))
  }

  @Test func readsEveryKindOfValue() throws {
    let members = try read(
      #" { "a" : "甲\n\"\\\/\u4e59" , "b":-1.5e+3,"c":true,"d":null,"e":[{"x":[]},{}],"f":{"y":[1,"}"]},"g":0 } "#)
    #expect(members["a"] == .string("甲\n\"\\/乙"))
    #expect(members["b"] == .number("-1.5e+3"))
    #expect(members["c"] == .boolean(true))
    #expect(members["d"] == .null)
    #expect(members["e"] == .array([.object(["x": .array([])]), .object([:])]))
    #expect(members["f"] == .object(["y": .array([.number("1"), .string("}")])]))
    #expect(members["g"] == .number("0"))
    #expect(try read("{}").isEmpty)
    #expect(try read(#"{"a":1,"a":2}"#) == ["a": .number("2")])
  }

  @Test func joinsSurrogates() throws {
    #expect(try read(#"{"a":"\ud83d\uDE00\u0000"}"#) == ["a": .string("😀\u{0}")])
  }

  @Test(arguments: [
    ("", JSONProblem.Reason.expectedObject, 0), ("[1]", .expectedObject, 0), (#"{"a":1,}"#, .expectedKey, 7),
    ("{a:1}", .expectedKey, 1), (#"{"a" 1}"#, .expectedColon, 5), (#"{"a":1 "b":2}"#, .expectedCommaOrEnd, 7),
    (#"{"a":}"#, .expectedValue, 5), (#"{"a":tru}"#, .expectedValue, 5), (#"{"a":"x"#, .unterminatedString, 5),
    (#"{"a":"\q"}"#, .badEscape, 6), (#"{"a":"\u12"}"#, .badEscape, 6), (#"{"a":"\ud800"}"#, .loneSurrogate, 6),
    (#"{"a":"\udc00"}"#, .loneSurrogate, 6), (#"{"a":"\ud800\u0041"}"#, .loneSurrogate, 6),
    ("{\"a\":\"\t\"}", .controlCharacter, 6), (#"{"a":01}"#, .badNumber, 6), (#"{"a":-}"#, .badNumber, 6),
    (#"{"a":1.}"#, .badNumber, 7), (#"{"a":1e}"#, .badNumber, 7), (#"{"a":1} x"#, .trailing, 8),
    (#"{"a":[1,]}"#, .expectedValue, 8), (#"{"a":[1}"#, .expectedCommaOrEnd, 7), (#"{"a":[{"b"]}"#, .expectedColon, 10),
    (#"{"a":[}"#, .expectedValue, 6), (#"{"a":{]}"#, .expectedKey, 6), (#"{"a":[,1]}"#, .expectedValue, 6),
  ]) func saysWhatIsWrongAndWhere(_ text: String, _ reason: JSONProblem.Reason, _ offset: Int) {
    #expect(throws: JSONProblem(reason: reason, offset: offset)) { try read(text) }
  }

  @Test func deepNestingIsRefusedWithoutDeepRecursion() {
    let text = #"{"a":"# + String(repeating: "[", count: 1_000_000)
    #expect(throws: JSONProblem(reason: .tooDeep, offset: 5 + 513)) { try read(text) }
  }
}
