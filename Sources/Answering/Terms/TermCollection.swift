import ChineseText
import PolicyCorpus

/// The beginning of a document, or all of it.
struct DocumentPart {
  let document: Document
  /// How many of its folded characters belong to it.
  let count: Int

  /// These characters.
  var characters: [UInt16] {
    let all = document.text.characters
    return count < all.count ? Array(all[..<count]) : all
  }
}

/// Collects the names and phrases of texts, by the same rules that cut answers from them and by frequency.
struct TermCollection {
  private struct Entry {
    let text: String
    let kind: TextTerm.Kind
    var count: Int
    /// The order in which terms were first met, which breaks ties.
    let order: Int
  }

  private var entries: [[UInt16]: Entry] = [:]

  /// No term is longer, but for titles and headings.
  private static let longest = 20

  /// The terms of documents, the most frequent first; of equals, the one met first.
  static func terms(of parts: [DocumentPart]) -> [TextTerm] {
    var collection = TermCollection()
    for part in parts { collection.addNames(of: part) }
    collection.addPhrases(of: parts)
    return collection.entries.sorted { left, right in
      (right.value.count, left.value.order) < (left.value.count, right.value.order)
    }.map { TextTerm(text: $0.value.text, characters: $0.key, kind: $0.value.kind, count: $0.value.count) }
  }

  private mutating func add(_ range: Range<Int>, of document: Document, _ kind: TextTerm.Kind, longest: Int = longest) {
    guard (2...longest).contains(range.count) else { return }
    let characters = Array(document.text.characters[range])
    guard entries[characters] == nil else {
      entries[characters]?.count += 1
      return
    }
    let source = document.string(document.text.bytes(range))
    let isWhole = source.unicodeScalars.count == range.count
    add(characters, isWhole ? source : String(folded: characters), kind, count: 1)
  }

  private mutating func add(_ characters: [UInt16], _ text: String, _ kind: TextTerm.Kind, count: Int) {
    entries[characters] = Entry(text: text, kind: kind, count: count, order: entries.count)
  }

  private mutating func addNames(of part: DocumentPart) {
    let document = part.document
    let characters = document.text.characters
    for header in document.headers where header.kind == .title {
      add(document.text.characters(inBytes: header.value), of: document, .title, longest: 60)
    }
    for section in document.sections {
      if let heading = section.heading {
        add(document.text.characters(inBytes: heading), of: document, .heading, longest: 40)
      }
    }
    for sentence in document.sentences where sentence.characters.upperBound <= part.count {
      let range =
        sentence.characters
        .lowerBound..<min(
          sentence.characters.upperBound, sentence.characters.lowerBound + Passage.longest)
      for person in PersonName.all(in: characters, range) { add(person.name, of: document, .person) }
      addMarked(in: range, of: document)
      for phrase in NumberPhrase.all(in: characters, range) { addNumber(phrase, in: range, of: document) }
      for name in NamePhrase.organizations(in: characters, range) where name.isProper && name.range.count >= 3 {
        add(name.range, of: document, .body)
      }
      for name in NamePhrase.places(in: characters, range) where name.isProper { add(name.range, of: document, .place) }
    }
  }

  /// What stands in 《》 or “”.
  private mutating func addMarked(in range: Range<Int>, of document: Document) {
    let characters = document.text.characters
    var open: (mark: UInt16, place: Int)?
    for place in range {
      switch characters[place] {
      case Character16.openTitle, Character16.openDouble: open = (characters[place], place)
      case Character16.closeTitle:
        if let start = open, start.mark == Character16.openTitle {
          add(start.place + 1..<place, of: document, .document, longest: 40)
        }
        open = nil
      case Character16.closeDouble:
        if let start = open, start.mark == Character16.openDouble {
          let words = start.place + 1..<place
          // What ends a clause is speech, and names nothing.
          if words.count <= 12,
            words.allSatisfy({ CharacterClass(characters[$0]).isWord || characters[$0] == Character16.middleDot })
          {
            add(words, of: document, .quotation)
          }
        }
        open = nil
      default: continue
      }
    }
  }

  /// A number in digits with its unit, and with the noun that it counts.
  private mutating func addNumber(_ phrase: NumberPhrase, in range: Range<Int>, of document: Document) {
    guard !phrase.isOrdinal, !phrase.numeral.isChinese, phrase.unit != nil else { return }
    let characters = document.text.characters
    let start = phrase.range.upperBound
    let longest = 8
    var end = PhraseBoundary.end(of: start, characters, highest: range.upperBound, longest: longest)
    // A noun that does not end is cut nowhere; of several, the first is counted.
    let joiner = (start..<end).first { Self.joiners.contains(characters[$0]) }
    end = joiner ?? (end - start == longest ? start : end)
    let isCounted = phrase.category == .count && end > start && !FunctionWords.isLight(characters[start])
    add(phrase.numeral.range.lowerBound..<(isCounted ? end : start), of: document, .number)
  }

  /// 和 与 及
  private static let joiners: CharacterSet16 = [0x548C, 0x4E0E, 0x53CA]

  private mutating func addPhrases(of parts: [DocumentPart]) {
    for (characters, count) in RepeatedPhrases(parts.map(\.characters)).phrases {
      if let entry = entries[characters] {
        entries[characters]?.count = max(entry.count, count)
      } else {
        add(characters, String(folded: characters), .phrase, count: count)
      }
    }
  }
}
