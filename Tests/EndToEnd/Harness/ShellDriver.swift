/// Drives the shell in a pseudo-terminal as a user does: types a line, waits for the prompt.
struct ShellDriver {
  let terminal: TerminalProgram
  let prompt: String

  /// Starts the shell and waits for its first prompt.
  init(_ program: BuiltProgram = BuiltProgram(), _ arguments: [String] = [], prompt: String = "问>") throws {
    terminal = try TerminalProgram(program, arguments)
    self.prompt = prompt
    opening = terminal.wait(forPrompt: prompt) ?? ""
  }

  /// What stood above the first prompt.
  let opening: String

  /// Enters a line.
  ///
  /// - Returns: what the terminal got up to the next prompt, the echo of the line left out.
  func enter(_ line: String) -> String {
    terminal.type(line + "\r")
    // The line is drawn anew with each key, behind the prompt: the line end tells that it was entered.
    guard terminal.wait(for: "\n") != nil else { return "" }
    return terminal.wait(forPrompt: prompt) ?? ""
  }

  /// Leaves by Ctrl-D.
  ///
  /// - Returns: the exit code.
  func leave() -> Int32 {
    terminal.type("\u{4}")
    return terminal.finish().status
  }
}
