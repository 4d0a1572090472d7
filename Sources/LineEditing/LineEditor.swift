import CLibedit
import Glibc

/// Edits lines in a terminal, at home in text of any width: emacs and vi keys, history, search, completion, undo.
///
/// A line editor is used on one thread, and there is one at a time. Before the first, the process needs a locale in
/// which text is UTF-8: see `LocaleRepair`.
///
/// ```swift
/// let editor = try LineEditor(terminal: .standard, configuration: LineEditorConfiguration(program: "example"))
/// while case .line(let line) = editor.readLine(prompt: Prompt("> ", style: .boldGreen)) {
///   editor.history.append(line)
/// }
/// ```
public final class LineEditor {
  /// Why there is no line editor.
  public enum Failure: Error, Sendable, Equatable {
    /// Input or output is not a terminal: read lines with `LineReader`.
    case notATerminal
    /// libedit could not begin.
    case unavailable
  }

  /// How the editor looks and what it consults. What `~/.editrc` and the mode bind is settled when it is created.
  public var configuration: LineEditorConfiguration
  /// The lines to be recalled and searched. The client adds to it what it wants kept.
  public var history = History()

  let terminal: Terminal
  let editLine: EditLine
  let signals = SignalMonitor()
  let keys: any KeyStream
  /// Codes for libedit to read before the next key.
  var queue: [Unicode.Scalar] = []
  /// How the line ends, once that is known before libedit knows it.
  var outcome: ReadOutcome?
  var undoHistory = UndoHistory()
  var killRing = KillRing()
  var recall: HistoryRecall?
  var search: IncrementalSearch?
  var menu: CompletionMenu?
  var viKeys = ViCommandTracker()
  /// Whether the client has nothing more to do while this line is edited.
  var isIdleWorkDone = false
  /// Whether no key has been read for this line.
  var awaitsFirstKey = true
  /// The state that a paste has left whose line end was left out.
  var owesLineEnd: LineState?
  private var display: any LineDisplay
  /// The size for which the line is shown; nil while it is not.
  private var shownSize: Terminal.Size?
  private var prompt = Prompt("")

  /// Creates an editor on a terminal.
  public init(terminal: Terminal = .standard, configuration: LineEditorConfiguration) throws(Failure) {
    guard terminal.isInteractive else { throw .notATerminal }
    guard let editLine = EditLine(program: configuration.program, terminal: terminal) else { throw .unavailable }
    self.terminal = terminal
    self.configuration = configuration
    self.editLine = editLine
    display = configuration.isPlain || terminal.isDumb ? PlainDisplay() : ScreenDisplay()
    keys = configuration.keys(KeyReader(source: TerminalKeySource(descriptor: terminal.input, signals: signals)))
    _ = editline_set_client(editLine.pointer, Unmanaged.passUnretained(self).toOpaque())
    _ = editline_set_read_function(editLine.pointer) { LineEditor.editor(of: $0)?.nextCode(into: $1) ?? -1 }
    KeyBindings.define(in: editLine)
    editLine.setMode(configuration.mode)
    KeyBindings.bind(in: editLine)
    if configuration.readsStartupFile { StartupFile()?.apply(to: editLine) }
  }

  deinit {
    _ = editline_set_client(editLine.pointer, nil)
  }

  /// Reads a line, which the user may edit until it is entered.
  public func readLine(prompt: Prompt) -> ReadOutcome {
    self.prompt = prompt
    (queue, outcome, recall, search, menu, owesLineEnd) = ([], nil, nil, nil, nil, nil)
    undoHistory = UndoHistory()
    killRing.startLine()
    viKeys = ViCommandTracker()
    awaitsFirstKey = true
    isIdleWorkDone = false
    forgetDisplay()
    // What the client has printed comes before the prompt.
    fflush(nil)
    signals.start()
    setBracketedPaste(true)
    let text = editLine.read()
    if outcome == nil {
      // libedit has put the line end behind the text.
      if text != nil { editLine.removeLineEnd() }
      leaveText(mark: "")
    }
    setBracketedPaste(false)
    signals.stop()
    if let outcome { return outcome }
    guard let text else { return .endOfInput }
    return Self.entered(text)
  }

  /// The width that the editor's terminal has now.
  public var columns: Int { terminal.size.columns }

  /// Whether lists have no columns, and nothing is drawn that a screen reader would stumble over.
  var isPlain: Bool { configuration.isPlain || terminal.isDumb }

  /// Whether anything is coloured.
  var isColoured: Bool { configuration.isColoured && !isPlain }

  func setBracketedPaste(_ enabled: Bool) {
    if !terminal.isDumb { write(enabled ? "\u{1B}[?2004h" : "\u{1B}[?2004l") }
  }

  /// Writes to the terminal.
  func write(_ text: String) {
    if !text.isEmpty { terminal.write(text) }
  }

  /// What is to be shown now.
  var frame: Frame {
    let state = editLine.state
    let shown = search.map { configuration.searchPrompt(String($0.pattern), $0.isFound) } ?? prompt
    return Frame(
      prompt: shown.glyphs(coloured: isColoured), state: state, styles: styles(of: state.text), hint: hint(in: state),
      menu: menu)
  }

  /// Shows the line as it is now.
  ///
  /// The size is asked for each time: the terminal may have another one before the signal tells so.
  func draw() {
    let size = terminal.size
    let isResized = shownSize.map { $0 != size } ?? false
    write(isResized ? display.redraw(frame, resizedTo: size) : display.draw(frame, size: size))
    shownSize = size
  }

  /// Moves to the row below the text, wherever in it the cursor is.
  func leaveText(mark: String) {
    if shownSize != nil { draw() }
    write(display.leave(frame, mark: mark, size: terminal.size))
    shownSize = nil
  }

  /// Shows a text where the line stands; the line is drawn anew below it.
  func showAbove(_ text: String) {
    guard !text.isEmpty else { return }
    write(display.withdraw() + text)
    shownSize = nil
  }

  /// Empties the screen.
  func clearScreen() {
    write(display.clear())
    shownSize = nil
  }

  /// Takes it that nothing is shown, and the cursor stands at the start of a row.
  func forgetDisplay() {
    display.forget()
    shownSize = nil
  }

  /// Makes an outcome of what libedit has read. A single line loses nothing; of several, blank ones are left out.
  private static func entered(_ text: [Unicode.Scalar]) -> ReadOutcome {
    let lines = text.dropLast(text.last == "\n" ? 1 : 0).split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in String(line.filter { !$0.isControl }) }
    guard lines.count > 1 else { return .line(lines.first ?? "") }
    let filled = lines.filter { !History.isBlank($0) }
    return filled.count > 1 ? .lines(filled) : .line(filled.first ?? "")
  }

  /// The editor that a callback of libedit's is for.
  static func editor(of pointer: OpaquePointer) -> LineEditor? {
    editline_client(pointer).map { Unmanaged<LineEditor>.fromOpaque($0).takeUnretainedValue() }
  }
}
