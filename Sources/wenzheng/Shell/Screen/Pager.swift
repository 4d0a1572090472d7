import Glibc

/// The program that long output goes through.
struct Pager {
  /// A command of the system's shell.
  let command: String
  /// What less says of its keys, in every language: less 590 garbles all but ASCII in its prompt.
  private static let prompt = "Space for more, q to return"

  /// The pager of a choice: the user's own, `$PAGER`, or less; nil where none is wanted or none is there.
  init?(_ choice: PagerChoice, environment: (String) -> String?) {
    switch choice {
    case .never: return nil
    case .command(let command): self.command = command
    case .automatic:
      if let named = environment("PAGER"), named.contains(where: { !$0.isWhitespace }) {
        command = named
      } else if let found = ["less", "more"].first(where: { Self.isThere($0, environment("PATH") ?? "") }) {
        command = found
      } else {
        return nil
      }
    }
  }

  /// Whether the program is less, which can begin at a line.
  var isLess: Bool {
    let program = command.prefix { !$0.isWhitespace }
    return program == "less" || program.hasSuffix("/less")
  }

  /// Shows text.
  ///
  /// - Parameter line: the line to begin at; nil for the first.
  /// - Returns: whether there was such a program.
  func show(_ text: String, line: Int? = nil) -> Bool {
    // Colour is kept, what fits is left on the screen; the user's own $LESS goes before.
    // The interrupt key is the pager's while it runs.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    var previous = sigset_t()
    pthread_sigmask(SIG_UNBLOCK, &signals, &previous)
    defer { pthread_sigmask(SIG_SETMASK, &previous, nil) }
    let options =
      "[ \"${LESS+x}\" ] || LESS='-FRX -Ps\(Self.prompt)$'; : \"${LESSCHARSET=utf-8}\"; export LESS LESSCHARSET; "
    guard let pipe = popen(options + command + (line.map { " +\($0)" } ?? ""), "w") else { return false }
    let bytes = Array(text.utf8)
    // Whoever leaves the pager early reads no more: that is no problem.
    _ = fwrite(bytes, 1, bytes.count, pipe)
    let status = pclose(pipe)
    return status >> 8 & 0xFF != 127
  }

  private static func isThere(_ program: String, _ path: String) -> Bool {
    path.split(separator: ":").contains { access($0 + "/" + program, X_OK) == 0 }
  }
}
