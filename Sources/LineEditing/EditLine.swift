import CLibedit
import Glibc

/// libedit's editor, as far as it is used: its line, its commands and key bindings, the terminal's modes.
///
/// libedit keeps static buffers, so there is one at a time, used on one thread.
final class EditLine {
  let pointer: OpaquePointer
  private let files: [UnsafeMutablePointer<FILE>]

  init?(program: String, terminal: Terminal) {
    guard let input = fdopen(fcntl(terminal.input, F_DUPFD_CLOEXEC, 0), "r"), let nowhere = fopen("/dev/null", "we"),
      let errors = fdopen(fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 0), "w")
    else { return nil }
    files = [input, nowhere, errors]
    // What libedit draws goes nowhere: see `LineDisplay`. So does its complaint about an unknown type of terminal.
    guard let pointer = el_init_fd(program, input, nowhere, nowhere, terminal.input, terminal.output, STDERR_FILENO)
    else {
      for file in files { fclose(file) }
      return nil
    }
    self.pointer = pointer
    _ = editline_set_error_file(pointer, errors)
    _ = editline_disable_signal_handling(pointer)
    // A pasted CR LF must stay one line end, and Ctrl-S is a key.
    for mode in ["-icrnl", "-inlcr", "-ixon"] { _ = editline_clear_mode(pointer, mode) }
  }

  deinit {
    el_end(pointer)
    for file in files { fclose(file) }
  }

  // MARK: The line

  /// The present text and cursor.
  var state: LineState {
    guard let line = el_wline(pointer)?.pointee, let start = line.buffer, let end = line.lastchar,
      let cursor = line.cursor
    else { return LineState() }
    let text = UnsafeBufferPointer(start: start, count: max(0, end - start))
    return LineState(text: text.map { Unicode.Scalar($0) }, cursor: min(max(0, cursor - start), text.count))
  }

  /// Moves the cursor to a place, without showing it.
  func moveCursor(to position: Int) {
    _ = el_cursor(pointer, Int32(clamping: position - Int(el_cursor(pointer, 0))))
  }

  /// Inserts at the cursor.
  func insert(_ text: [Unicode.Scalar]) {
    guard !text.isEmpty else { return }
    _ = el_winsertstr(pointer, text.map(\.wide) + [0])
  }

  /// Deletes a range, and leaves the cursor where it was.
  func delete(_ range: Range<Int>) {
    // el_deletestr1 does not delete up to the end of the line; this does.
    moveCursor(to: range.upperBound)
    el_deletestr(pointer, Int32(clamping: range.count))
  }

  /// Replaces everything.
  func replace(with state: LineState) {
    // An empty text el_wreplacestr leaves undone.
    let length = self.state.text.count
    if length > 0 { delete(0..<length) }
    insert(state.text)
    moveCursor(to: state.cursor)
  }

  /// Reads a line. Answers whether it was ended by the return key; its text ends with a line feed then.
  func read() -> [Unicode.Scalar]? {
    var count: Int32 = 0
    errno = 0
    guard let text = el_wgets(pointer, &count), count > 0 else { return nil }
    return UnsafeBufferPointer(start: text, count: Int(count)).map { Unicode.Scalar($0) }
  }

  /// Takes away the line end of a line that was entered.
  func removeLineEnd() {
    let text = state.text
    if text.last == "\n" { delete((text.count - 1)..<text.count) }
  }

  // MARK: Key bindings

  /// The mode that is in force; a start-up file may have changed it.
  var mode: EditingMode {
    guard let name = editline_editor(pointer) else { return .emacs }
    return EditingMode(rawValue: String(cString: name)) ?? .emacs
  }

  /// Takes the key bindings of a mode.
  func setMode(_ mode: EditingMode) { _ = editline_set_editor(pointer, mode.rawValue) }

  /// Binds keys, in libedit's notation, to a command.
  func bind(_ keys: String, to command: String) { _ = editline_bind(pointer, keys, command) }

  /// Binds keys of vi's command mode.
  func bindInCommandMode(_ keys: String, to command: String) { _ = editline_bind_alternative(pointer, keys, command) }

  // MARK: The terminal

  /// Switches the terminal between editing and its usual modes.
  func setRaw(_ raw: Bool) { _ = editline_set_raw(pointer, raw ? 1 : 0) }
}

extension EditLine {
  /// Makes a command known by its name.
  func addCommand(_ command: EditorCommand) {
    _ = editline_add_command(pointer, command.rawValue, "", command.function)
  }
}
