import ChineseText
import Testing

@Suite struct UTF8DecodingTests {
  private func first(_ bytes: [UInt8], at position: Int = 0) -> [UInt32]? {
    bytes.withUnsafeBufferPointer { buffer in
      UTF8Decoding.scalar(in: buffer, at: position).map { [$0.scalar, UInt32($0.width)] }
    }
  }

  private func invalid(_ bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer(UTF8Decoding.firstInvalidByte)
  }

  @Test(arguments: [
    ("\u{0}", 1), ("\u{7F}", 1), ("\u{80}", 2), ("\u{7FF}", 2), ("\u{800}", 3), ("\u{D7FF}", 3), ("\u{E000}", 3),
    ("\u{FFFD}", 3), ("\u{FFFF}", 3), ("\u{10000}", 4), ("\u{10FFFF}", 4), ("网", 3),
  ]) func readsWellFormedScalars(_ text: String, _ width: UInt32) throws {
    let scalar = try #require(text.unicodeScalars.first)
    #expect(first(Array(text.utf8)) == [scalar.value, width])
    #expect(invalid(Array(text.utf8)) == nil)
  }

  @Test(
    arguments: [
      [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF], [0xF0, 0x80, 0x80, 0x80],
      [0xF0, 0x8F, 0xBF, 0xBF], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80],
      [0xF5, 0x80, 0x80, 0x80], [0xFE], [0xFF], [0xC2], [0xE7], [0xE7, 0xBD], [0xF0, 0x9F, 0x98], [0xC2, 0x41],
      [0xE7, 0x41, 0x91], [0xE7, 0xBD, 0x41], [0xF0, 0x9F, 0x41, 0x80], [0xF0, 0x9F, 0x98, 0xC2],
    ] as [[UInt8]]) func damagedBytesAreOneReplacementEach(_ bytes: [UInt8])
  {
    #expect(first(bytes) == [0xFFFD, 1])
    #expect(invalid(bytes) == 0)
    #expect(invalid(Array("甲a".utf8) + bytes + [0x41, 0x41, 0x41]) == 4)
  }

  @Test func hasNothingBeyondTheEnds() {
    #expect(first([], at: 0) == nil)
    #expect(first([0x41], at: 1) == nil)
    #expect(first([0x41], at: -1) == nil)
    #expect(invalid([]) == nil)
  }

  @Test func agreesWithTheStandardLibraryOnRandomBytes() {
    var state: UInt64 = 20_190_422
    let leads: [UInt8] = [
      0x41, 0x80, 0xBF, 0xC1, 0xC2, 0xE0, 0xE7, 0xED, 0xEF, 0xF0, 0xF4, 0xF5, 0x9F, 0xA0, 0x90, 0x8F,
    ]
    for _ in 0..<4_000 {
      var bytes: [UInt8] = []
      for _ in 0..<6 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes.append(leads[Int(state >> 60)])
      }
      #expect((invalid(bytes) == nil) == (String(validating: bytes, as: UTF8.self) != nil), "\(bytes)")
    }
  }
}
