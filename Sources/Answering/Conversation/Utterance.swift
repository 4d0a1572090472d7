import ChineseText

/// What a user said, with its analysis and with its words as they were typed. It never changes; all that comes of it shares
/// it.
final class Utterance: Sendable {
  /// The text without control characters.
  let text: String
  let question: Question
  private let folded: FoldedText
  private let bytes: [UInt8]

  init(_ text: String) {
    self.text = QuestionText.clean(text)
    bytes = Array(self.text.utf8)
    folded = FoldedText(bytes)
    question = QuestionAnalyzer.analyze(folded, text: self.text)
  }

  /// The folded characters, without marks at the end.
  var characters: [UInt16] { question.characters }

  /// The words of a range as they were typed.
  func words(_ range: Range<Int>) -> String {
    String(decoding: bytes[folded.bytes(range)], as: UTF8.self)
  }

  /// The text with other words in place of a range; put in before it where the range is empty.
  func replacing(_ range: Range<Int>, with words: String) -> String {
    let start = range.lowerBound < folded.count ? Int(folded.starts[range.lowerBound]) : bytes.count
    let end = range.isEmpty ? start : folded.bytes(range).upperBound
    return String(decoding: bytes[..<start] + Array(words.utf8) + bytes[end...], as: UTF8.self)
  }

  /// The places that it names; not what it asks for (几座桥).
  var places: [NamePhrase] {
    let asked = question.asking.map { $0.lowerBound..<max($0.upperBound, question.focus?.upperBound ?? 0) }
    return question.placePhrases.filter { asked?.overlaps($0.range) != true }
  }

  /// A range within quotation marks or title marks, with the marks.
  func withMarks(_ range: Range<Int>) -> Range<Int> {
    range.lowerBound > 0 && range.upperBound < folded.count ? range.lowerBound - 1..<range.upperBound + 1 : range
  }

  /// Whether both say the same but for marks at the end and white space.
  func isSame(as other: Utterance) -> Bool { characters == other.characters }

  /// What is said without the words that only tie it to what was said before: 那运送多少旅客呢 → 运送多少旅客.
  var core: Range<Int> {
    var range = 0..<characters.count
    if let opener = Self.opener.match(in: characters, at: 0), opener.upperBound < range.upperBound,
      !Self.isPointing(characters, opener.upperBound)
    {
      range = opener.upperBound..<range.upperBound
    }
    while let last = range.last, range.count > 1, Self.particles.contains(characters[last]) {
      range = range.lowerBound..<last
    }
    return range
  }

  /// Whether words tie it to what was said before.
  var isTied: Bool { core.lowerBound > 0 || characters.last == 0x5462 }  // 呢

  /// 那里, 那个, 那年: the word points and does not open.
  private static func isPointing(_ characters: [UInt16], _ place: Int) -> Bool {
    guard place > 0, characters[place - 1] == 0x90A3, place < characters.count else { return false }  // 那
    return pointed.contains(characters[place])
  }

  private static let opener = Pattern("^(那么|那|还有|另外|而且|而|再问一下|对了|好的|好|嗯)(,|)")
  private static let pointed = CharacterSet16("里儿个些边位年次时天家座项")
  private static let particles = CharacterSet16("呢啊呀哦哈")
}
