/// A name or phrase of the texts that a question may be about.
public struct TextTerm: Sendable, Equatable {
  /// What it names.
  public enum Kind: Sendable, CaseIterable {
    case person, body, place
    /// A document that stands in 《》.
    case document
    /// What stands in “”: a platform, a campaign, a saying.
    case quotation
    /// A number with its unit and noun.
    case number
    /// The title of an open document.
    case title
    /// The heading of a section.
    case heading
    /// Words that the texts repeat.
    case phrase
  }

  /// The words as the text has them; folded where the source breaks them over lines.
  public let text: String
  /// The folded characters.
  public let characters: [UInt16]
  /// What it names.
  public let kind: Kind
  /// How often it was met.
  public let count: Int
}
