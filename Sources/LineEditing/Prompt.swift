/// What stands before the line being edited: one row of text, in parts that may be coloured.
public struct Prompt: Sendable, Equatable {
  /// The look of a part of the prompt, as parameters of the terminal's "select graphic rendition" sequence.
  public struct Style: Sendable, Equatable {
    /// The parameters, for example `1;32`; empty for the terminal's own look.
    public var parameters: String

    /// Creates a style from "select graphic rendition" parameters such as `1;32`.
    public init(parameters: String) { self.parameters = parameters }

    /// The terminal's own look.
    public static let plain = Style(parameters: "")
    /// Bold.
    public static let bold = Style(parameters: "1")
    /// Dim.
    public static let dim = Style(parameters: "2")
    /// Bold green.
    public static let boldGreen = Style(parameters: "1;32")
    /// Bold cyan.
    public static let boldCyan = Style(parameters: "1;36")
  }

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
