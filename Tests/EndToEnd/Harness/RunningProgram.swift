import Glibc
import Synchronization

/// The program while it runs, with pipes at its ends.
final class RunningProgram {
  private let identifier: pid_t
  private var input: Int32
  private var output: Int32
  private var errors: Int32
  private var outputBytes: [UInt8] = []
  private var errorBytes: [UInt8] = []

  init(program: BuiltProgram, arguments: [String], outputFile: String? = nil) throws {
    // The program may end without reading what it is sent.
    signal(SIGPIPE, SIG_IGN)
    (identifier, input, output, errors) = try Spawning.lock.withLock { _ in
      let inputPipe = try Self.pipe()
      let outputPipe = try Self.pipe()
      let errorPipe = try Self.pipe()
      let identifier = try Spawning.start(program, arguments) { actions in
        posix_spawn_file_actions_adddup2(&actions, inputPipe.read, STDIN_FILENO)
        if let outputFile {
          posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, outputFile, O_WRONLY, 0)
        } else {
          posix_spawn_file_actions_adddup2(&actions, outputPipe.write, STDOUT_FILENO)
        }
        posix_spawn_file_actions_adddup2(&actions, errorPipe.write, STDERR_FILENO)
      }
      for descriptor in [inputPipe.read, outputPipe.write, errorPipe.write] { close(descriptor) }
      return (identifier, inputPipe.write, outputPipe.read, errorPipe.read)
    }
  }

  deinit {
    for descriptor in [input, output, errors] where descriptor >= 0 { close(descriptor) }
  }

  /// Sends bytes to the program's standard input; stops where it reads no more.
  func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    var attempts = 0
    while !rest.isEmpty, attempts < 20_000 {
      var ready = pollfd(fd: input, events: Int16(POLLOUT), revents: 0)
      guard poll(&ready, 1, 0) > 0 else {
        // It takes no more before what it has written is read.
        drain(waiting: 1)
        attempts += 1
        continue
      }
      let written = rest.prefix(4_096).withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
      guard written > 0 else { return }
      rest = rest.dropFirst(written)
    }
  }

  /// Sends text to the program's standard input.
  func send(_ text: String) { send(Array(text.utf8)) }

  /// Sends bytes, and ends the input.
  func sendAndClose(_ bytes: [UInt8]) {
    send(bytes)
    close(input)
    input = -1
  }

  /// Stops reading the program's output.
  func closeOutput() {
    close(output)
    output = -1
  }

  /// The output so far, once it holds so many lines or 20 seconds have passed.
  func output(lines: Int) -> String {
    for _ in 0..<200 where outputBytes.count(where: { $0 == 0x0A }) < lines { drain(waiting: 100) }
    return String(decoding: outputBytes, as: UTF8.self)
  }

  /// Waits for the end of the program, which is killed after a minute.
  func finish() -> BuiltProgram.Outcome {
    if input >= 0 { sendAndClose([]) }
    var waits = 0
    while output >= 0 || errors >= 0 {
      if !drain(waiting: 100) { waits += 1 }
      if waits == 600 { kill(identifier, SIGKILL) }
    }
    let end = Spawning.wait(for: identifier)
    return BuiltProgram.Outcome(
      status: end.status, output: String(decoding: outputBytes, as: UTF8.self),
      errors: String(decoding: errorBytes, as: UTF8.self), peakMemory: end.peakMemory)
  }

  /// Reads what has come, from both ends, waiting so many milliseconds for the first of it.
  ///
  /// - Returns: whether anything, or an end, has come.
  @discardableResult
  private func drain(waiting: Int32) -> Bool {
    var ready = [output, errors].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    guard poll(&ready, nfds_t(ready.count), waiting) > 0 else { return false }
    if ready[0].revents != 0 { Self.take(&output, into: &outputBytes) }
    if ready[1].revents != 0 { Self.take(&errors, into: &errorBytes) }
    return true
  }

  private static func take(_ descriptor: inout Int32, into bytes: inout [UInt8]) {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(descriptor, &buffer, buffer.count)
    if count > 0 {
      bytes += buffer[..<count]
    } else {
      close(descriptor)
      descriptor = -1
    }
  }

  /// A pipe that programs do not inherit.
  private static func pipe() throws -> (read: Int32, write: Int32) {
    var ends: [Int32] = [-1, -1]
    guard Glibc.pipe(&ends) == 0 else { throw HarnessFailure(what: "pipe", number: errno) }
    Spawning.closeOnExecution(ends[0], ends[1])
    return (ends[0], ends[1])
  }
}
