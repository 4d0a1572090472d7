import ChineseText
import PolicyCorpus

/// The open documents for people: a line each, in columns.
struct DocumentListText {
  let messages: Messages
  let style: TextStyle

  /// So many characters of a title are shown.
  private static let longestTitle = 30

  /// The lines.
  ///
  /// - Parameters:
  ///   - documents: the documents to list.
  ///   - selected: the place of the one that a mark is put to; nil for none.
  func text(of documents: [Document], selected: Int? = nil) -> String {
    var table = ColumnTable(
      [.trailing, .leading, .leading, .leading, .trailing, .trailing, .trailing, .leading], style: style)
    table.append(heading)
    for (index, document) in documents.enumerated() {
      table.append(row(of: document, number: (selected == index ? "*" : "") + String(index + 1)))
    }
    return table.lines.map { $0 + "\n" }.joined()
  }

  private var heading: [ColumnTable.Cell] {
    let labels: [Message] = [
      .documentsName, .documentsTitle, .documentsDate, .documentsSections, .documentsParagraphs, .documentsSentences,
      .documentsPath,
    ]
    // The mark of the one in use is as wide as this space.
    return [ColumnTable.Cell(text: "  ")] + labels.map { ColumnTable.Cell(text: messages($0), look: .heading) }
  }

  private func row(of document: Document, number: String) -> [ColumnTable.Cell] {
    [
      ColumnTable.Cell(text: number),
      ColumnTable.Cell(text: DisplayText.oneLine(document.name), look: .answer),
      ColumnTable.Cell(text: DisplayText.shortened(document.title, to: Self.longestTitle)),
      ColumnTable.Cell(text: document.date?.iso8601 ?? ""),
      ColumnTable.Cell(text: String(document.headedSectionCount)),
      ColumnTable.Cell(text: String(document.paragraphs.count)),
      ColumnTable.Cell(text: String(document.bodySentenceCount)),
      ColumnTable.Cell(text: DisplayText.oneLine(document.path), look: .faint),
    ]
  }
}

extension Document {
  /// The number of sections that have a heading.
  var headedSectionCount: Int { sections.count { $0.heading != nil } }

  /// The number of sentences of the running text.
  var bodySentenceCount: Int { paragraphs.reduce(0) { $0 + $1.sentences.count } }
}
