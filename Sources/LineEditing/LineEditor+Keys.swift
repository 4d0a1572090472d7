import CLibedit
import Glibc

extension LineEditor {
  /// Gives libedit the next character, which may be a code for a command.
  ///
  /// libedit asks when it is done with the one before, so this is the place to look at the line and to show it.
  ///
  /// - Returns: 1 with a character, −1 where the line has come to its end in another way.
  func nextCode(into destination: UnsafeMutablePointer<wchar_t>) -> Int32 {
    while outcome == nil {
      if !queue.isEmpty {
        let code = queue.removeFirst()
        viKeys.note(code)
        destination.pointee = code.wide
        return 1
      }
      if search == nil, menu == nil { undoHistory.record(editLine.state) }
      if !keys.hasInput { draw() }
      workWhileIdle()
      let isTypedAhead = awaitsFirstKey && terminal.hasInput
      awaitsFirstKey = false
      switch keys.next(within: nil) {
      // Ctrl-D typed before the editor had the terminal: the terminal driver has kept it as a NUL.
      case .key(.character("\0")) where isTypedAhead: queue.append("\u{4}")
      case .key(let key): accept(key)
      case .signal(let signal): handle(signal: signal)
      case .notice(let text): showAbove(text)
      case .timeout: continue
      case .end: finish(.endOfInput)
      case .failure(let reason): finish(.failure(errno: reason))
      }
    }
    errno = EINTR
    return -1
  }

  /// Lets the client work until there is a key or nothing more to do.
  private func workWhileIdle() {
    while !isIdleWorkDone, !keys.hasInput, !terminal.hasInput {
      isIdleWorkDone = configuration.whenIdle?() != true
    }
  }

  /// Queues what a key means.
  private func accept(_ key: Key) {
    if search != nil {
      acceptInSearch(key)
      return
    }
    if menu != nil, acceptInMenu(key) { return }
    if let code = KeyCode(key) {
      queue.append(code.scalar)
      return
    }
    switch key {
    case .character(let scalar): queue.append(scalar)
    case .escape: queue.append("\u{1B}")
    case .alt(let scalar): queue += ["\u{1B}", scalar]
    case .paste(let text): insertPaste(PastedText.cleaned(text))
    default: break
    }
  }

  /// Puts pasted text into the line. Its last line end is left out, so that the text can be gone over and entered
  /// like any other; only another paste directly behind it needs that line end.
  private func insertPaste(_ text: [Unicode.Scalar]) {
    var text = text
    var endsLine = false
    while text.last == "\n" {
      text.removeLast()
      endsLine = true
    }
    if let owed = owesLineEnd, owed == editLine.state { text.insert("\n", at: 0) }
    editLine.insert(text)
    owesLineEnd = endsLine ? editLine.state : nil
  }

  func handle(signal: Int32) {
    switch signal {
    case SIGINT:
      leaveText(mark: configuration.interruptMark)
      outcome = .interrupted
    case SIGTSTP: suspend()
    case SIGCONT:
      // Stopped by other means than the key: the shell has taken the terminal meanwhile.
      editLine.setRaw(true)
      setBracketedPaste(true)
      write("\r")
      forgetDisplay()
    case SIGWINCH: draw()
    default: finish(.terminated(signal: signal))
    }
  }

  /// Ends the line with an outcome, below the text.
  func finish(_ outcome: ReadOutcome) {
    leaveText(mark: "")
    self.outcome = outcome
  }

  private func suspend() {
    leaveText(mark: "")
    setBracketedPaste(false)
    editLine.setRaw(false)
    signals.suspendProcess()
    editLine.setRaw(true)
    setBracketedPaste(true)
  }
}
