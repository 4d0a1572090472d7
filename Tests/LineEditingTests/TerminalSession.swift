import Glibc
import ScreenModel
@testable import LineEditing

/// The fixture program, or a shell command, in a pseudo-terminal of its own.
final class TerminalSession {
  struct Failure: Error, CustomStringConvertible { let description: String }

  private(set) var screen: Screen
  private let main: Int32
  private let process: pid_t
  private var status: Int32?

  /// Where the package's programs are built.
  static var buildFolder: String {
    var path = [CChar](repeating: 0, count: 4096)
    let count = max(0, readlink("/proc/self/exe", &path, path.count - 1))
    var program = String(decoding: path[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    if let option = CommandLine.arguments.firstIndex(of: "--test-bundle-path") {
      program = CommandLine.arguments[option + 1]
    }
    return program.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 }
  }

  static var fixture: String { buildFolder + "/line-editing-fixture" }

  convenience init(_ options: [String] = [], columns: Int = 60, height: Int = 20, environment: [String] = []) throws {
    try self.init(command: [Self.fixture] + options, columns: columns, height: height, environment: environment)
    try wait(for: "the prompt") { $0.lines.last?.hasPrefix("问>") == true && $0.isPasteBracketed }
  }

  init(command: [String], columns: Int, height: Int, environment: [String] = []) throws {
    // The screen model asks the C library for widths.
    _ = LocaleRepair.perform()
    screen = Screen(columns: columns, height: height)
    var secondary: Int32 = -1
    var primary: Int32 = -1
    var name = [CChar](repeating: 0, count: 128)
    var size = winsize(ws_row: UInt16(height), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    guard openpty(&primary, &secondary, &name, nil, &size) == 0 else { throw Failure(description: "no pty") }
    _ = fcntl(primary, F_SETFD, FD_CLOEXEC)
    _ = fcntl(secondary, F_SETFD, FD_CLOEXEC)
    main = primary
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    // POSIX_SPAWN_SETSID, which glibc's header hides: the pseudo-terminal becomes the new session's own.
    posix_spawnattr_setflags(&attributes, Int16(0x80 | POSIX_SPAWN_SETSIGMASK))
    // The threads that tests run on block signals, and a program inherits that.
    var noSignals = sigset_t()
    sigemptyset(&noSignals)
    posix_spawnattr_setsigmask(&attributes, &noSignals)
    let defaults = ["TERM=xterm-256color", "LANG=C.UTF-8", "PATH=/usr/bin:/bin", "HOME=/nonexistent"]
    let variables = defaults.filter { setting in
      !environment.contains { $0.prefix { $0 != "=" } == setting.prefix { $0 != "=" } }
    }
    var arguments = command.map { strdup($0) } + [nil]
    var setting = (variables + environment).map { strdup($0) } + [nil]
    var child: pid_t = 0
    let result = posix_spawn(&child, command[0], &actions, &attributes, &arguments, &setting)
    posix_spawn_file_actions_destroy(&actions)
    posix_spawnattr_destroy(&attributes)
    for string in arguments + setting { free(string) }
    close(secondary)
    process = child
    guard result == 0 else {
      close(primary)
      status = -1
      throw Failure(description: "cannot run \(command[0]): \(result)")
    }
  }

  deinit {
    if status == nil {
      kill(process, SIGKILL)
      var ignored: Int32 = 0
      waitpid(process, &ignored, 0)
    }
    close(main)
  }

  func send(_ keys: String) {
    var bytes = Array(keys.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(main, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
      pump(milliseconds: 0)
    }
  }

  func signal(_ number: Int32) { kill(process, number) }

  func resize(columns: Int) {
    var size = winsize(ws_row: UInt16(screen.height), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    screen.resize(columns: columns)
    _ = ioctl(main, UInt(TIOCSWINSZ), &size)
  }

  /// The terminal's modes.
  var modes: (input: UInt32, output: UInt32, local: UInt32) {
    var modes = termios()
    tcgetattr(main, &modes)
    return (modes.c_iflag, modes.c_oflag, modes.c_lflag)
  }

  /// Takes in what the program writes until the screen is as expected.
  func wait(for what: String, _ condition: (Screen) -> Bool) throws {
    let deadline = Self.now() + 1
    while !condition(screen) {
      guard Self.now() < deadline else {
        let place = "\(screen.cursor.row),\(screen.cursor.column)"
        throw Failure(description: "no \(what); the cursor is at \(place) of\n\(screen.text)")
      }
      pump(milliseconds: 20)
    }
  }

  func wait(forText text: String) throws { try wait(for: "“\(text)”") { $0.text.contains(text) } }

  func wait(forLastLine line: String) throws { try wait(for: "last line “\(line)”") { $0.lines.last == line } }

  /// Waits for the program to end; its exit code.
  func end() throws -> Int32 {
    let deadline = Self.now() + 1
    var raw: Int32 = 0
    while waitpid(process, &raw, WNOHANG) == 0 {
      guard Self.now() < deadline else { throw Failure(description: "no end of\n\(screen.text)") }
      pump(milliseconds: 5)
    }
    pump(milliseconds: 0)
    let code = raw & 0x7F == 0 ? raw >> 8 & 0xFF : -(raw & 0x7F)
    status = code
    return code
  }

  private func pump(milliseconds: Int32) {
    var waiting = pollfd(fd: main, events: Int16(POLLIN), revents: 0)
    var patience = milliseconds
    while poll(&waiting, 1, patience) > 0, waiting.revents & Int16(POLLIN) != 0 {
      var bytes = [UInt8](repeating: 0, count: 4096)
      let count = read(main, &bytes, bytes.count)
      guard count > 0 else { return }
      screen.feed(bytes[..<count])
      patience = 0
    }
    if waiting.revents & Int16(POLLHUP) != 0 { poll(nil, 0, min(milliseconds, 5)) }
  }

  static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

/// A folder for one test, removed afterwards.
final class TemporaryFolder {
  let path: String

  init() {
    var template = Array("/tmp/line-editing-XXXXXX".utf8CString)
    path = mkdtemp(&template).map { String(cString: $0) } ?? "/tmp"
  }

  deinit {
    guard path.hasPrefix("/tmp/line-editing-") else { return }
    Self.remove(path)
  }

  private static func remove(_ path: String) {
    chmod(path, 0o700)
    if let folder = opendir(path) {
      while let entry = readdir(folder) {
        let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
          String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        if name != ".", name != ".." { remove(path + "/" + name) }
      }
      closedir(folder)
      rmdir(path)
    } else {
      unlink(path)
    }
  }

  func read(_ name: String) -> String {
    let descriptor = open(path + "/" + name, O_RDONLY)
    guard descriptor >= 0 else { return "" }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = Glibc.read(descriptor, &bytes, bytes.count)
    return String(decoding: bytes[..<max(0, count)], as: UTF8.self)
  }

  func write(_ text: String, to name: String, mode: mode_t = 0o600) {
    let descriptor = open(path + "/" + name, O_WRONLY | O_CREAT | O_TRUNC, mode)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    _ = writeAll(Array(text.utf8), to: descriptor)
  }
}
