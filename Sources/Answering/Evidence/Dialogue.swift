import ChineseText
import PolicyCorpus

/// Who speaks in the paragraphs of an interview or of questions and answers: 记者：…, 甲：…, 问：…, 答：….
struct Dialogue: Sendable {
  /// For each paragraph that begins with who speaks, where what is said begins: the place of its character.
  private let starts: [Int: Int]
  /// The numbers of the paragraphs of those who ask.
  private let askers: Set<Int>

  init(_ document: Document) {
    let characters = document.text.characters
    var starts: [Int: Int] = [:]
    var askers: Set<Int> = []
    var labels: [Int: Range<Int>] = [:]
    for (index, paragraph) in document.paragraphs.enumerated() {
      guard let label = Self.label(of: paragraph, in: document) else { continue }
      labels[index] = label
      if Self.askerWords.longestSuffix(characters, before: label.upperBound, from: label.lowerBound) != nil {
        askers.insert(index)
      }
    }
    // 记者：某某 under a report names its writer; whoever is answered asks.
    askers = askers.filter { index in
      let sentences = document.paragraphs[index].sentences
      // Whoever opens a meeting says more before others speak.
      return sentences.contains { Self.asks($0, document) } || sentences.count <= 2 && labels[index + 1] != nil
    }
    for index in askers { starts[index] = labels[index].map { $0.upperBound + 1 } }
    for (index, label) in labels where !askers.contains(index) {
      let isAnswer = Self.answerWords.contains(characters, label)
      // Whoever answers once is known by the name.
      let answers = labels.contains { other, name in
        askers.contains(other - 1) && characters[name].elementsEqual(characters[label])
      }
      if isAnswer || answers { starts[index] = label.upperBound + 1 }
    }
    self.starts = starts
    self.askers = askers
  }

  /// Where what is said begins in a paragraph, given by its index; nil where it does not begin with who speaks.
  func start(ofParagraph index: Int) -> Int? { starts.isEmpty ? nil : starts[index] }

  /// Whether a paragraph is what somebody asks.
  func asks(paragraph index: Int) -> Bool { !askers.isEmpty && askers.contains(index) }

  /// A short word at the start of a paragraph, before a colon.
  private static func label(of paragraph: Paragraph, in document: Document) -> Range<Int>? {
    let bytes = paragraph.label.map { $0.upperBound..<paragraph.bytes.upperBound } ?? paragraph.bytes
    let all = document.text.characters(inBytes: bytes)
    let characters = document.text.characters
    var start = all.lowerBound
    while start < all.upperBound, !CharacterClass(characters[start]).isWord { start += 1 }
    var end = start
    while end < all.upperBound, end - start <= longestLabel, CharacterClass(characters[end]).isWord { end += 1 }
    guard end > start, end + 1 < all.upperBound, characters[end] == Character16.colon else { return nil }
    return start..<end
  }

  private static func asks(_ sentence: Int, _ document: Document) -> Bool {
    document.text.characters[document.sentences[sentence].characters].suffix(2).contains(0x3F)
  }

  private static let longestLabel = 12
  private static let askerWords = WordTable(words: "问 记者 主持人 提问 网友 网民 提问者")
  private static let answerWords = WordTable(words: "答 回答 答复 回复 解答 答疑")
}
