public import ChineseText

/// A text, taken apart: header lines, sections, paragraphs, sentences, each with its bytes in the source.
public struct Document: Sendable {
  /// The name that citations give: the file name without folder and extension.
  public var name: String
  /// The file's path as it was found; empty for a text that is not a file.
  public let path: String
  /// The source.
  public let bytes: [UInt8]
  /// The whole source as it is compared.
  public let text: FoldedText
  /// The header lines, in order.
  public let headers: [HeaderLine]
  /// The sections, in order; the first is what stands before any heading.
  public let sections: [Section]
  /// The body paragraphs, in order.
  public let paragraphs: [Paragraph]
  /// All sentences, in the order of the source.
  public let sentences: [Sentence]
  /// The day, month or year that the document bears.
  public let date: CalendarDate?

  /// The source text of a range of bytes, verbatim.
  public func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// The title: its own line where it has one, otherwise the name.
  public var title: String {
    headers.first { $0.kind == .title && !$0.value.isEmpty }.map { string($0.value) } ?? name
  }

  /// The value of the first header line of a kind; nil where there is none, or an empty one.
  public func header(_ kind: HeaderLine.Kind) -> String? {
    guard let line = headers.first(where: { $0.kind == kind && !$0.value.isEmpty }) else { return nil }
    return string(line.value)
  }

  /// The heading above a section, without marks at its end; empty for the first section.
  public func heading(ofSection index: Int) -> String {
    guard sections.indices.contains(index), let heading = sections[index].heading else { return "" }
    return string(heading)
  }
}

/// A line above or below the running text that says something about the document.
public struct HeaderLine: Sendable, Equatable {
  /// What it says.
  public enum Kind: String, Sendable, CaseIterable {
    case site, breadcrumb, column, title, subtitle, author, source, date, place, salutation, signature, other
  }

  /// What it says.
  public let kind: Kind
  /// The bytes that say it, without label.
  public let value: Range<Int>
  /// The index of the sentence that holds it.
  public let sentence: Int
}

/// A stretch of the document under one heading.
public struct Section: Sendable, Equatable {
  /// The bytes of the heading; nil for what stands before any heading.
  public let heading: Range<Int>?
  /// The bytes of the line below the heading that explains it.
  public let subtitle: Range<Int>?
  /// How deep it lies, 1 for the topmost; 0 before any heading.
  public let level: Int
  /// The line of the heading, 1-based; 0 where there is none.
  public let line: Int
  /// The indices of its paragraphs in `Document.paragraphs`, half-open; those of deeper sections not counted.
  public internal(set) var paragraphs: Range<Int>
}

/// A body paragraph.
public struct Paragraph: Sendable, Equatable {
  /// The bytes, half-open, without surrounding white space.
  public let bytes: Range<Int>
  /// The indices of its sentences in `Document.sentences`, half-open.
  public let sentences: Range<Int>
  /// The index of its section.
  public let section: Int
  /// The bytes of an article's or item's label at its start (第三条, （一）, 1.); nil where it has none.
  public let label: Range<Int>?
}
