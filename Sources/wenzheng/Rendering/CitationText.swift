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
    let indent = String(repeating: " ", count: label.count + 1)
    return [label + " " + quoted, indent + style.text(place(of: citation), .faint)]
  }

  /// Document › section › paragraph › sentence, and file:line.
  func place(of citation: Citation) -> String {
    var place = ""
    place.reserveCapacity(160)
    func step(_ words: String) {
      if !place.isEmpty { place += " › " }
      place += words
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
    place += "  "
    place += DisplayText.oneLine(path.isEmpty ? citation.document : path)
    place += ":"
    place += String(citation.line)
    return place
  }

  /// The title of the document that a citation is of, cut where it is long.
  static func title(of citation: Citation) -> String { DisplayText.shortened(citation.title, to: 40) }
}

extension Messages {
  /// What stands between the items of a list.
  var listSeparator: String { language == .chinese ? "、" : ", " }
}
