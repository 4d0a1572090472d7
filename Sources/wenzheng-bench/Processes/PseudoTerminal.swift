import Glibc

/// A terminal in which a program runs, seen from the keyboard's and the screen's side.
struct PseudoTerminal: ~Copyable {
  /// The name by which a program opens it.
  let name: String
  private let descriptor: Int32
  /// Kept open until a program has opened it by its name.
  private let programSide: Int32

  /// - Parameters:
  ///   - rows: its height.
  ///   - columns: its width.
  init(rows: UInt16 = 24, columns: UInt16 = 100) throws(BenchmarkProblem) {
    var own: Int32 = -1
    var programs: Int32 = -1
    var path = [CChar](repeating: 0, count: 64)
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    guard openpty(&own, &programs, &path, nil, &size) == 0 else { throw .system(call: "openpty", number: errno) }
    for end in [own, programs] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    descriptor = own
    programSide = programs
    name = String(decoding: path.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    close(programSide)
    close(descriptor)
  }

  /// Types keys.
  func type(_ keys: String) throws(BenchmarkProblem) {
    let bytes = Array(keys.utf8)
    guard write(descriptor, bytes, bytes.count) == bytes.count else { throw .system(call: "write", number: errno) }
  }

  /// What has come; empty where nothing comes for so many milliseconds.
  func read(waiting milliseconds: Int32) throws(BenchmarkProblem) -> [UInt8] {
    var ready = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&ready, 1, milliseconds) > 0 else { return [] }
    var buffer = [UInt8](repeating: 0, count: 1 << 14)
    let count = Glibc.read(descriptor, &buffer, buffer.count)
    guard count > 0 else { throw .programEnded }
    return Array(buffer[..<count])
  }

  /// Reads until nothing has come for so many milliseconds.
  func settle(_ milliseconds: Int32) throws(BenchmarkProblem) {
    while try !read(waiting: milliseconds).isEmpty {}
  }

  /// Waits until the program takes keys one by one.
  func waitForEditing() throws(BenchmarkProblem) {
    for _ in 0..<500 {
      var modes = termios()
      if tcgetattr(descriptor, &modes) == 0, modes.c_lflag & tcflag_t(ICANON) == 0 { return try settle(100) }
      _ = try read(waiting: 20)
    }
    throw .timedOut(waitingFor: "prompt")
  }

  /// The milliseconds from a key until its character is drawn.
  func echo(of key: Character) throws(BenchmarkProblem) -> Double {
    var drawn = DrawnText()
    let start = MonotonicClock.milliseconds
    try type(String(key))
    while MonotonicClock.milliseconds - start < 2_000 {
      drawn.append(try read(waiting: 2_000))
      let now = MonotonicClock.milliseconds
      if drawn.contains(key) { return now - start }
    }
    throw .timedOut(waitingFor: "echo of \(key)")
  }
}
