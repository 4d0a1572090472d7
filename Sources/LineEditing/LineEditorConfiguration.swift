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
  /// Whether anything is coloured: prompt, line and menu. What may follow the line is shown only then, for nothing else
  /// tells it from what was typed. (`NO_COLOR` is the client's to look at.)
  public var isColoured = true
  /// Finds the parts of the line that have a look of their own.
  public var highlighting: Highlighting?
  /// Finds what may follow the line, which is shown dim behind it, and taken by → or Ctrl-E.
  public var suggestion: SuggestionProvider?
  /// The look of what may follow the line.
  public var suggestionStyle = Style.dim
  /// The looks of the menu of completions.
  public var menuStyles = MenuStyles()
  /// What stands below a menu of several pages: the first and last candidate shown, and how many there are.
  public var menuStatus: (_ first: Int, _ last: Int, _ count: Int) -> String = { "\($0)-\($1)/\($2)" }
  /// Finds completions for Tab.
  public var completion: CompletionProvider?
  /// Does a little of the client's work that can wait, and tells whether there is more. It is called while a line is
  /// shown and no key has come yet.
  public var whenIdle: (() -> Bool)?
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
