import LineEditing

/// Lines that are edited on a terminal.
struct EditedLineInput: LineInput {
  private let editor: LineEditor
  /// Lines that were pasted together and wait for their turn.
  private var pasted: [String] = []

  init(terminal: Terminal, style: TextStyle) throws(LineEditor.Failure) {
    var configuration = LineEditorConfiguration(program: "wenzheng")
    configuration.isColoured = style.isColored
    editor = try LineEditor(terminal: terminal, configuration: configuration)
  }

  mutating func next(prompt: String) -> LineInputEvent {
    if !pasted.isEmpty { return .line(pasted.removeFirst()) }
    switch editor.readLine(prompt: Prompt(prompt, style: .boldCyan)) {
    case .line(let line): return remembered(line)
    case .lines(let lines):
      pasted = lines
      return pasted.isEmpty ? .dropped : remembered(pasted.removeFirst())
    case .interrupted: return .dropped
    case .endOfInput: return .ended
    case .terminated(let signal): return .terminated(signal: signal)
    case .failure(let number): return .failed(number)
    }
  }

  private func remembered(_ line: String) -> LineInputEvent {
    editor.history.append(line)
    return .line(line)
  }
}
