/// The set of key bindings.
public enum EditingMode: String, Sendable {
  /// The keys of emacs, and of most shells.
  case emacs
  /// The keys of vi.
  case vi
}

/// How a line editor looks and what it consults. All text that a user sees comes from here.
public struct LineEditorConfiguration {
  /// The name of the program: lines of `~/.editrc` may be addressed to it.
  public var program: String
  /// The key bindings to begin with; `~/.editrc` may change them.
  public var mode: EditingMode = .emacs
  /// Whether `$EDITRC` or `~/.editrc` is obeyed.
  public var readsStartupFile = true
  /// Whether the screen is kept plain for screen readers: no colour, no columns. A dumb terminal always is.
  public var isPlain = false
  /// Whether the prompt keeps its colours. (`NO_COLOR` is the client's to look at.)
  public var isColoured = true
  /// Finds completions for Tab.
  public var completion: CompletionProvider?
  /// Finds the words that word motions step through.
  public var words: WordSegmentation = WordBoundaries.byCharacterClass
  /// The prompt while history is searched, from the pattern so far and whether it is found.
  public var searchPrompt: (_ pattern: String, _ isFound: Bool) -> Prompt = { pattern, isFound in
    Prompt("(\(isFound ? "" : "? ")\(pattern)) ")
  }
  /// What stands dim behind a line with the cursor at its end, from its text; cut to the row. Plain terminals show none.
  public var hint: (_ line: String) -> String? = { _ in nil }
  /// Makes the stream that the keys come from, once, of the one that reads the terminal.
  public var keys: (any KeyStream) -> any KeyStream = { $0 }
  /// What stands below a part of a long list of completions; space goes on, `q` ends it.
  public var morePrompt = "-- more --"
  /// What shows that a line was dropped by an interrupt.
  public var interruptMark = "^C"

  /// Creates a configuration for a program.
  public init(program: String) { self.program = program }
}
