/// The look of text on the terminal, as parameters of its "select graphic rendition" sequence.
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
  /// Foreground and background exchanged.
  public static let reversed = Style(parameters: "7")
  /// Bold green.
  public static let boldGreen = Style(parameters: "1;32")
  /// Bold cyan.
  public static let boldCyan = Style(parameters: "1;36")
}

/// A part of the line with its look.
public struct StyledRange: Sendable, Equatable {
  /// The part.
  public var range: Range<String.Index>
  /// Its look.
  public var style: Style

  /// Creates a part with its look.
  public init(_ range: Range<String.Index>, style: Style) {
    self.range = range
    self.style = style
  }
}

/// Finds the parts of a line that have a look of their own, in order and without overlap.
public typealias Highlighting = (_ line: String) -> [StyledRange]

/// Finds what may follow a line; nil where nothing is likely to.
public typealias SuggestionProvider = (_ line: String) -> String?
