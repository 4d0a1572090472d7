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
    var text: [UInt8] = []
    append(citation, label: label, marks: marks, to: &text)
    return text.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Adds the same lines in UTF-8, each with its end. Bytes are joined, which is faster than strings.
  func append(_ citation: Citation, label: String, marks: [Range<Int>]? = nil, to text: inout [UInt8]) {
    text += label.utf8
    text.append(0x20)
    text +=
      DisplayText.marked(citation.text, marks ?? citation.marks, before: style.start(.mark), after: style.end).utf8
    text.append(0x0A)
    // Labels are ASCII.
    for _ in 0...label.utf8.count { text.append(0x20) }
    if style.isColored { text += style.start(.faint).utf8 }
    appendPlace(of: citation, to: &text)
    if style.isColored { text += style.end.utf8 }
    text.append(0x0A)
  }

  /// Document › section › paragraph › sentence, and file:line.
  func place(of citation: Citation) -> String {
    var place: [UInt8] = []
    appendPlace(of: citation, to: &place)
    return String(decoding: place, as: UTF8.self)
  }

  private func appendPlace(of citation: Citation, to text: inout [UInt8]) {
    let start = text.count
    func separate(_ text: inout [UInt8]) {
      if text.count > start { text += " › ".utf8 }
    }
    if namesDocument { text += Self.title(of: citation).utf8 }
    if !citation.section.isEmpty {
      separate(&text)
      text += DisplayText.oneLine(citation.section).utf8
    }
    separate(&text)
    if citation.paragraph > 0 {
      messages.append(.placeParagraph, ["number": String(citation.paragraph)], to: &text)
      separate(&text)
      messages.append(.placeSentence, ["number": String(citation.sentence)], to: &text)
    } else {
      messages.append(citation.section.isEmpty ? .placeHeader : .placeHeading, to: &text)
    }
    let path = namesFolder ? citation.path : String(citation.path.split(separator: "/").last ?? "")
    text += "  ".utf8
    text += DisplayText.oneLine(path.isEmpty ? citation.document : path).utf8
    text.append(0x3A)
    text += String(citation.line).utf8
  }

  /// The title of the document that a citation is of, cut where it is long.
  static func title(of citation: Citation) -> String { DisplayText.shortened(citation.title, to: 40) }
}

extension Messages {
  /// What stands between the items of a list.
  var listSeparator: String { language == .chinese ? "、" : ", " }
}
