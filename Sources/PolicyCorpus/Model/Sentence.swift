/// One sentence of a document: the unit of citation.
public struct Sentence: Sendable, Equatable {
  /// Where in a document a sentence stands.
  public enum Place: Sendable, Equatable {
    /// In the running text.
    case body
    /// A heading or the subtitle below it.
    case heading
    /// Above or below the running text: site, title, date line, signature.
    case header
  }

  /// The bytes of the source, half-open, without surrounding white space.
  public let bytes: Range<Int>
  /// The folded characters of the document, half-open.
  public let characters: Range<Int>
  /// The line of the source on which it starts, 1-based.
  public let line: Int
  /// The number of its paragraph among the body paragraphs, 1-based; 0 for headings and header lines.
  public let paragraph: Int
  /// Its number in the paragraph, 1-based.
  public let number: Int
  /// The index of its section in `Document.sections`.
  public let section: Int
  /// Where it stands.
  public let place: Place
}
