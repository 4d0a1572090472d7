import Glibc
import Synchronization

/// The program in a pseudo-terminal.
final class TerminalProgram {
  private let identifier: pid_t
  private let terminal: Int32
  private var bytes: [UInt8] = []
  private var shown = 0

  /// Starts the program in a terminal of so many rows and columns.
  init(
    _ program: BuiltProgram = BuiltProgram(), _ arguments: [String] = [], rows: UInt16 = 24, columns: UInt16 = 100
  ) throws {
    (identifier, terminal) = try Spawning.lock.withLock { _ in
      var own: Int32 = -1
      var programs: Int32 = -1
      var name = [CChar](repeating: 0, count: 64)
      var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
      guard openpty(&own, &programs, &name, nil, &size) == 0 else {
        throw HarnessFailure(what: "openpty", number: errno)
      }
      defer { close(programs) }
      Spawning.closeOnExecution(own, programs)
      let identifier = try Spawning.start(program, arguments, inNewSession: true) { actions in
        // The first terminal that a new session opens controls it.
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, name, O_RDWR, 0)
        posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDOUT_FILENO)
        posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDERR_FILENO)
      }
      return (identifier, own)
    }
  }

  deinit { close(terminal) }

  /// Types keys.
  func type(_ keys: String) {
    let bytes = Array(keys.utf8)
    _ = write(terminal, bytes, bytes.count)
  }

  /// Sends the program a signal.
  func send(signal number: Int32) { kill(identifier, number) }

  /// Gives the terminal another size.
  func resize(rows: UInt16, columns: UInt16) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)
  }

  /// Whether the terminal is as a shell expects it: it echoes, and hands on line by line.
  var isSane: Bool {
    var modes = termios()
    let wanted = tcflag_t(ICANON | ECHO | ISIG)
    return tcgetattr(terminal, &modes) == 0 && modes.c_lflag & wanted == wanted
  }

  /// Waits until the terminal has got a text that it had not before.
  ///
  /// - Returns: what it has got since the last text waited for, up to and with this one; nil after 20 seconds.
  func wait(for text: String) -> String? {
    let wanted = Array(text.utf8)
    for _ in 0..<200 {
      if let end = place(of: wanted) {
        defer { shown = end }
        return String(decoding: bytes[shown..<end], as: UTF8.self)
      }
      drain(waiting: 100)
    }
    return nil
  }

  /// Waits for a prompt, and until keys reach the program one by one: the terminal keeps those that are typed earlier.
  func wait(forPrompt prompt: String) -> String? {
    guard let text = wait(for: prompt) else { return nil }
    for _ in 0..<2_000 {
      var modes = termios()
      if tcgetattr(terminal, &modes) == 0, modes.c_lflag & tcflag_t(ICANON) == 0 { return text }
      drain(waiting: 10)
    }
    return nil
  }

  /// Waits until a line is being worked on: the terminal keeps keys then, and its interrupt key is the program's.
  func waitForWork() -> Bool {
    for _ in 0..<2_000 {
      var modes = termios()
      if tcgetattr(terminal, &modes) == 0, modes.c_lflag & tcflag_t(ICANON) != 0 {
        // The program needs a moment to begin.
        drain(waiting: 100)
        usleep(100_000)
        return true
      }
      drain(waiting: 10)
    }
    return false
  }

  /// Waits for the program's end; it is killed after 20 seconds.
  ///
  /// - Returns: its exit code, and what the terminal has got since the last text waited for.
  func finish() -> (status: Int32, rest: String) {
    var waits = 0
    var before = bytes.count
    while drain(waiting: 100), waits < 200 {
      if bytes.count == before { waits += 1 }
      before = bytes.count
    }
    if waits == 200 { kill(identifier, SIGKILL) }
    return (Spawning.wait(for: identifier).status, String(decoding: bytes[shown...], as: UTF8.self))
  }

  /// The end of a text behind what was shown already; nil where it is not there.
  private func place(of wanted: [UInt8]) -> Int? {
    guard bytes.count - shown >= wanted.count else { return nil }
    for start in shown...(bytes.count - wanted.count) where bytes[start...].starts(with: wanted) {
      return start + wanted.count
    }
    return nil
  }

  /// Reads what has come; false when the program has closed the terminal.
  @discardableResult
  private func drain(waiting: Int32) -> Bool {
    var ready = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    guard poll(&ready, 1, waiting) > 0 else { return true }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(terminal, &buffer, buffer.count)
    guard count > 0 else { return false }
    bytes += buffer[..<count]
    return true
  }
}
