import ChineseText
import Testing

@testable import PolicyCorpus

/// What holds for every document, whatever its text.
enum Contract {
  static func check(_ document: Document, isWellFormed: Bool, _ location: SourceLocation = #_sourceLocation) {
    checkOrder(document, isWellFormed, location)
    checkFoldedRanges(document, location)
    checkCoverage(document, location)
    checkParagraphs(document, location)
    if isWellFormed { checkEnds(document, location) }
  }

  /// Within bounds, in order, apart, on scalar boundaries, not empty, without white space around.
  private static func checkOrder(_ document: Document, _ isWellFormed: Bool, _ location: SourceLocation) {
    var end = 0
    for sentence in document.sentences {
      let bytes = sentence.bytes
      #expect(
        !bytes.isEmpty && bytes.lowerBound >= end && bytes.upperBound <= document.bytes.count, sourceLocation: location)
      guard !bytes.isEmpty, bytes.upperBound <= document.bytes.count else { return }
      end = bytes.upperBound
      #expect(document.bytes[bytes.lowerBound] > 0x20 && document.bytes[end - 1] > 0x20, sourceLocation: location)
      #expect(
        Array(document.string(bytes).utf8) == Array(document.bytes[bytes]) || !isWellFormed, sourceLocation: location)
      let line = 1 + document.bytes[..<bytes.lowerBound].count { $0 == 0x0A }
      #expect(sentence.line == line, sourceLocation: location)
    }
  }

  /// The folded characters of a sentence are those within its bytes.
  private static func checkFoldedRanges(_ document: Document, _ location: SourceLocation) {
    for sentence in document.sentences {
      #expect(document.text.characters(inBytes: sentence.bytes) == sentence.characters, sourceLocation: location)
      #expect(!sentence.characters.isEmpty, sourceLocation: location)
      let folded = document.text.bytes(sentence.characters)
      #expect(
        folded.lowerBound >= sentence.bytes.lowerBound && folded.upperBound <= sentence.bytes.upperBound,
        sourceLocation: location)
      #expect(
        FoldedText(Array(document.bytes[sentence.bytes])).characters
          == Array(document.text.characters[sentence.characters]), sourceLocation: location)
    }
  }

  /// Every character of a word lies in one sentence.
  private static func checkCoverage(_ document: Document, _ location: SourceLocation) {
    var holders = [Int](repeating: 0, count: document.text.count)
    for sentence in document.sentences {
      for place in sentence.characters { holders[place] += 1 }
    }
    for place in holders.indices where CharacterClass(document.text.characters[place]).isWord {
      #expect(holders[place] == 1, "character \(place)", sourceLocation: location)
    }
  }

  /// Paragraphs hold their sentences, numbered from 1, and sections hold their paragraphs.
  private static func checkParagraphs(_ document: Document, _ location: SourceLocation) {
    var numbered: [[Int]] = []
    for sentence in document.sentences where sentence.place == .body {
      numbered.append([sentence.paragraph, sentence.number])
    }
    var expected: [[Int]] = []
    for (index, paragraph) in document.paragraphs.enumerated() {
      #expect(
        !paragraph.sentences.isEmpty && document.sections.indices.contains(paragraph.section), sourceLocation: location)
      for (number, sentence) in paragraph.sentences.enumerated() {
        expected.append([index + 1, number + 1])
        let bytes = document.sentences[sentence].bytes
        #expect(
          paragraph.bytes.lowerBound <= bytes.lowerBound && bytes.upperBound <= paragraph.bytes.upperBound,
          sourceLocation: location)
        #expect(document.sentences[sentence].section == paragraph.section, sourceLocation: location)
      }
    }
    #expect(numbered == expected, sourceLocation: location)
    #expect(document.sections.flatMap(\.paragraphs) == Array(document.paragraphs.indices), sourceLocation: location)
    for header in document.headers {
      #expect(document.sentences.indices.contains(header.sentence), sourceLocation: location)
      #expect(header.value.upperBound <= document.bytes.count, sourceLocation: location)
    }
  }

  /// A sentence ends at the marks of the contract, with what closes after them, or with its paragraph; and nowhere else.
  private static func checkEnds(_ document: Document, _ location: SourceLocation) {
    for paragraph in document.paragraphs {
      for index in paragraph.sentences {
        var scalars = Array(document.string(document.sentences[index].bytes).unicodeScalars)
        let text = String(String.UnicodeScalarView(scalars))
        while let last = scalars.last, isTrailing(last) { scalars.removeLast() }
        let ending = document.string(document.sentences[index].bytes).unicodeScalars.dropFirst(scalars.count)
        if index + 1 < paragraph.sentences.upperBound {
          #expect(
            ending.contains { endMarks.contains($0) || $0 == "?" }, "\(text.debugDescription)", sourceLocation: location
          )
        }
        #expect(!scalars.contains { endMarks.contains($0) }, "\(text.debugDescription)", sourceLocation: location)
      }
    }
  }

  /// Whether a character belongs to no word, so that it may stand after the mark that ends a sentence.
  private static func isTrailing(_ scalar: Unicode.Scalar) -> Bool {
    !CharacterClass(CharacterFolding.fold(scalar.value)).isWord
  }

  private static let endMarks = Set("。！？；!;｡".unicodeScalars)
}
