import Answering
import LineEditing

/// Lines that are edited on a terminal.
struct EditedLineInput: LineInput {
  private let editor: LineEditor

  /// - Parameter adjust: changes how the editor looks and where its keys come from.
  init(
    terminal: Terminal, session: ShellSession, adjust: (inout LineEditorConfiguration) -> Void = { _ in }
  ) throws(LineEditor.Failure) {
    var configuration = LineEditorConfiguration(program: "wenzheng")
    configuration.isPlain = session.settings.isPlain
    configuration.mode = session.settings.keys
    adjust(&configuration)
    editor = try LineEditor(terminal: terminal, configuration: configuration)
    editor.history = session.history
  }

  var columns: Int { editor.columns }

  mutating func next(prompt: String, session: inout ShellSession) -> LineInputEvent {
    configure(for: session)
    switch editor.readLine(prompt: Prompt(prompt, style: session.style.editorStyle(.prompt))) {
    case .line(let line): return .line(line)
    case .lines(let lines): return .lines(lines)
    case .interrupted: return .dropped
    case .endOfInput: return .ended
    case .terminated(let signal): return .terminated(signal: signal)
    case .failure(let number): return .failed(number)
    }
  }

  /// Tells the editor how to look and what to offer; both may have changed since the last line.
  private func configure(for session: ShellSession) {
    let style = session.style
    editor.configuration.isColoured = style.isColored
    let completion = ShellCompletion(session: session)
    editor.configuration.completion = { completion.completion(for: $0) }
    let suggestion = LineSuggestion(session: session)
    editor.configuration.suggestion = { suggestion.suggestion(for: $0) }
    editor.configuration.suggestionStyle = style.editorStyle(.suggestion)
    let colouring = LineColouring(session: session)
    editor.configuration.highlighting = { colouring.styles(of: $0) }
    editor.configuration.menuStyles.selected = style.editorStyle(.selection)
    editor.configuration.menuStyles.description = style.editorStyle(.faint)
    editor.configuration.whenIdle = { session.documents.prepareVocabulary() }
    let engine = session.documents.engine
    editor.configuration.words = { engine.words(in: $0) }
    let messages = session.messages
    editor.configuration.searchPrompt = { pattern, isFound in
      Prompt(messages(isFound ? .shellSearch : .shellSearchNotFound, ["pattern": pattern]))
    }
    editor.configuration.morePrompt = messages(.shellMorePrompt)
    editor.configuration.menuStatus = { first, last, count in
      messages(.shellMenuStatus, ["first": String(first), "last": String(last), "count": String(count)])
    }
  }

  mutating func remember(_ line: String) { editor.history.append(line) }
}
