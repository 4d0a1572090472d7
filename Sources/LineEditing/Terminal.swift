import Glibc

/// A terminal, as a value that tests and other programs can set: where to read, where to write, what it can do.
public struct Terminal: Sendable {
  /// The extent of the terminal in character cells.
  public struct Size: Sendable, Equatable {
    /// The number of rows.
    public var rows: Int
    /// The number of columns.
    public var columns: Int

    /// Creates a size.
    public init(rows: Int, columns: Int) {
      self.rows = rows
      self.columns = columns
    }
  }

  /// The file descriptor that key presses are read from.
  public var input: Int32
  /// The file descriptor that text is written to.
  public var output: Int32
  /// The name of the terminal's type, as in `$TERM`.
  public var type: String
  /// Takes what is written, in place of the output.
  var diversion: (@Sendable (String) -> Void)?

  /// Creates a terminal on file descriptors.
  public init(input: Int32, output: Int32, type: String) {
    self.input = input
    self.output = output
    self.type = type
  }

  /// The terminal of standard input and output, with the type that the environment names.
  public static var standard: Terminal {
    Terminal(input: STDIN_FILENO, output: STDOUT_FILENO, type: environment("TERM") ?? "dumb")
  }

  /// Whether both ends are a terminal, so that editing a line makes sense. (In Emacs, the editor is Emacs.)
  public var isInteractive: Bool { isatty(input) != 0 && isatty(output) != 0 && type != "emacs" }

  /// Whether the terminal understands no escape sequences.
  public var isDumb: Bool { type.isEmpty || type == "dumb" || type == "unknown" }

  /// Whether there is something to read.
  var hasInput: Bool {
    var waiting = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
    return poll(&waiting, 1, 0) > 0
  }

  /// Writes text. Where that fails, nobody is left to be told.
  func write(_ text: String) {
    if let diversion {
      diversion(text)
    } else {
      _ = writeAll(Array(text.utf8), to: output)
    }
  }

  /// The present size; 24 rows of 80 columns where the terminal does not tell.
  public var size: Size {
    var window = winsize()
    guard ioctl(output, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0, window.ws_row > 0 else {
      return Size(rows: 24, columns: 80)
    }
    return Size(rows: Int(window.ws_row), columns: Int(window.ws_col))
  }
}

/// The value of an environment variable that is set and not empty.
func environment(_ name: String) -> String? {
  guard let value = getenv(name), value.pointee != 0 else { return nil }
  return String(cString: value)
}
