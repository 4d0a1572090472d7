/// A script that the shell plays: what is typed, with what is told in between.
public struct Demo: Equatable, Sendable {
  /// A line that is typed, and where the script has it.
  public struct Line: Equatable, Sendable {
    /// The question or command.
    public let text: String
    /// The line of the script, 1-based.
    public let number: Int

    /// A line of a script.
    public init(_ text: String, number: Int) {
      self.text = text
      self.number = number
    }
  }

  /// What comes before a line is typed.
  public enum Part: Equatable, Sendable {
    /// The title of a chapter.
    case title(String)
    /// Words to the viewer, line by line.
    case narration([String])
    /// A pause of so many seconds; for a key where nil.
    case wait(seconds: Double?)
    /// How fast all goes from here on: 1 is the usual speed, 2 is twice as fast.
    case speed(Double)
  }

  /// What lies between two lines, and the line that ends it: the step by which a viewer goes on and back.
  public struct Scene: Equatable, Sendable {
    /// What comes before the line.
    public var parts: [Part] = []
    /// The line; nil where the script ends without one.
    public var line: Line?
    /// How fast all goes where the scene begins.
    public var speed = 1.0

    /// An empty scene.
    public init() {}

    /// Whether a chapter begins in it. As in question files, what is asked there follows up nothing above the title.
    public var beginsChapter: Bool {
      parts.contains { if case .title = $0 { true } else { false } }
    }
  }

  /// What the demo is called; nil where the script does not say.
  public var title: String?
  /// The texts that it is about: paths as the script has them, from its own folder on.
  public var corpora: [Line] = []
  /// The scenes; none of them is empty.
  public var scenes: [Scene] = []

  /// An empty demo.
  public init() {}
}
