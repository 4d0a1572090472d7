import Answering

/// A quoted sentence for people, and where it stands.
struct CitationText {
  let messages: Messages
  let style: TextStyle
  /// Whether the place starts with the document, as where several are open.
  var namesDocument = false
  /// Whether the file is given with its folder, which says nothing to a reader elsewhere.
  var namesFolder = true

  /// The sentence on one line, the place below it.
  ///
  /// - Parameter marks: the stretches to mark; nil for the citation's own.
  func lines(_ citation: Citation, label: String, marks: [Range<Int>]? = nil) -> [String] {
    let quoted = DisplayText.marked(
      citation.text, marks ?? citation.marks, before: style.start(.mark), after: style.end)
    // Labels are ASCII.
    let indent = String(repeating: " ", count: label.utf8.count + 1)
    return ["\(label) \(quoted)", indent + style.text(place(of: citation), .faint)]
  }

  /// Document › section › paragraph › sentence, and file:line.
  func place(of citation: Citation) -> String {
    // Bytes are joined, which is faster than strings.
    var place: [UInt8] = []
    place.reserveCapacity(160)
    func step(_ words: String) {
      if !place.isEmpty { place += " › ".utf8 }
      place += words.utf8
    }
    if namesDocument { step(Self.title(of: citation)) }
    if !citation.section.isEmpty { step(DisplayText.oneLine(citation.section)) }
    if citation.paragraph > 0 {
      step(messages(.placeParagraph, ["number": String(citation.paragraph)]))
      step(messages(.placeSentence, ["number": String(citation.sentence)]))
    } else {
      step(messages(citation.section.isEmpty ? .placeHeader : .placeHeading))
    }
    let path = namesFolder ? citation.path : String(citation.path.split(separator: "/").last ?? "")
    place += "  ".utf8
    place += DisplayText.oneLine(path.isEmpty ? citation.document : path).utf8
    place += ":".utf8
    place += String(citation.line).utf8
    return String(decoding: place, as: UTF8.self)
  }

  /// The title of the document that a citation is of, cut where it is long.
  static func title(of citation: Citation) -> String { DisplayText.shortened(citation.title, to: 40) }
}

extension Messages {
  /// What stands between the items of a list.
  var listSeparator: String { language == .chinese ? "、" : ", " }
}
