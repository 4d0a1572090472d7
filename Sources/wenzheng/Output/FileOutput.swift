import Glibc

/// Why output cannot be written.
enum OutputProblem: Error, Equatable, Sendable {
  /// Nobody reads any more: not an error, but the end.
  case closed
  /// The operating system refuses, with this error number.
  case failed(Int32)
}

/// Where text goes.
protocol TextOutput {
  /// Writes all of the text at once.
  func write(_ text: String) throws(OutputProblem)
}

/// A file descriptor that text is written to, without a buffer: an answer is out as soon as it is known.
struct FileOutput: TextOutput {
  let descriptor: Int32

  static let standard = FileOutput(descriptor: STDOUT_FILENO)
  static let error = FileOutput(descriptor: STDERR_FILENO)

  /// Whether a person sees it at once.
  var isTerminal: Bool { isatty(descriptor) != 0 }

  func write(_ text: String) throws(OutputProblem) { try write(bytes: Array(text.utf8)) }

  /// Writes all of the bytes at once.
  func write(bytes: [UInt8]) throws(OutputProblem) {
    var bytes = bytes[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written > 0 {
        bytes = bytes.dropFirst(written)
      } else {
        try handle(written == 0 ? EIO : errno)
      }
    }
  }

  private func handle(_ number: Int32) throws(OutputProblem) {
    switch number {
    case EINTR: return
    case EAGAIN:
      // The other end has made the descriptor non-blocking: wait until it takes more.
      var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      _ = poll(&waiting, 1, -1)
    case EPIPE: throw .closed
    default: throw .failed(number)
    }
  }
}
