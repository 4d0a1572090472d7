/// What stands before the line being edited: one row of text, in parts that may be coloured.
public struct Prompt: Sendable, Equatable {
  /// A run of text in one style.
  public struct Part: Sendable, Equatable {
    /// The text; control characters are left out.
    public var text: String
    /// The style.
    public var style: Style

    /// Creates a part.
    public init(_ text: String, style: Style = .plain) {
      self.text = text
      self.style = style
    }
  }

  /// The parts, from left to right.
  public var parts: [Part]

  /// Creates a prompt of parts.
  public init(parts: [Part]) { self.parts = parts }

  /// Creates a prompt of one part.
  public init(_ text: String, style: Style = .plain) { parts = [Part(text, style: style)] }
}
