import ChineseText
import PolicyCorpus

/// How a document is built, for people, numbered as citations number it.
struct OutlineText {
  let messages: Messages
  let style: TextStyle

  /// So many characters of a paragraph are shown.
  private static let firstWords = 24

  func text(of document: Document) -> String {
    var lines = [style.text(DisplayText.oneLine(document.title), .answer)]
    lines.append(style.text(file(document), .faint))
    lines += headers(of: document)
    for index in document.sections.indices { lines += section(index, of: document) }
    return lines.map { $0 + "\n" }.joined()
  }

  private func file(_ document: Document) -> String {
    [document.name, document.path].filter { !$0.isEmpty }.map(DisplayText.oneLine).joined(separator: "  ")
  }

  private func headers(of document: Document) -> [String] {
    let fields: [(HeaderLine.Kind, Message)] = [
      (.title, .outlineTitle), (.date, .outlineDate), (.site, .outlineSite), (.column, .outlineColumn),
    ]
    return fields.compactMap { kind, label in
      guard let line = document.headers.first(where: { $0.kind == kind && !$0.value.isEmpty }) else { return nil }
      var value = document.string(line.value)
      if kind == .date, let date = document.date { value = date.iso8601 }
      let place = messages(.outlineLine, ["line": String(document.sentences[line.sentence].line)])
      return "  \(messages(label)): \(DisplayText.oneLine(value))  \(style.text(place, .faint))"
    }
  }

  private func section(_ index: Int, of document: Document) -> [String] {
    let section = document.sections[index]
    let heading = DisplayText.oneLine(document.heading(ofSection: index))
    guard !heading.isEmpty || !section.paragraphs.isEmpty else { return [] }
    var lines = [""]
    let indent = String(repeating: "  ", count: max(0, section.level - 1))
    if !heading.isEmpty {
      let place = messages(.outlineLine, ["line": String(section.line)])
      lines.append("\(indent)\(style.text(heading, .heading))  \(style.text(place, .faint))")
    }
    if let subtitle = section.subtitle { lines.append(indent + DisplayText.oneLine(document.string(subtitle))) }
    for number in section.paragraphs { lines.append(indent + paragraph(number, of: document)) }
    return lines
  }

  private func paragraph(_ index: Int, of document: Document) -> String {
    let paragraph = document.paragraphs[index]
    let count = paragraph.sentences.count
    let sentences = messages(count == 1 ? .outlineOneSentence : .outlineSentences, ["count": String(count)])
    let number = messages(.outlineParagraph, ["number": String(index + 1)])
    let words = DisplayText.shortened(document.string(paragraph.bytes), to: Self.firstWords)
    return "  \(number)  \(sentences)  \(words)"
  }
}
