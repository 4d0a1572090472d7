import Glibc

/// Where key presses come from; a terminal, or a list in tests.
protocol KeySource: AnyObject {
  /// Waits for the next input, at most so many milliseconds; without a limit where nil.
  func next(within milliseconds: Int32?) -> Input

  /// Whether there is input that has been read and not been taken.
  var hasInput: Bool { get }
}

/// What waiting for a key press can bring.
enum Input: Equatable {
  case scalar(Unicode.Scalar)
  case signal(Int32)
  case timeout
  case end
  case failure(errno: Int32)
}

/// Reads scalars and signals from a terminal.
final class TerminalKeySource: KeySource {
  private let descriptor: Int32
  private let signals: SignalMonitor
  private var bytes: [UInt8] = []
  private var position = 0
  private var decoded: [Unicode.Scalar] = []
  private var decoder = UTF8Decoder()

  init(descriptor: Int32, signals: SignalMonitor) {
    self.descriptor = descriptor
    self.signals = signals
  }

  var hasInput: Bool { !decoded.isEmpty || position < bytes.count }

  func next(within milliseconds: Int32?) -> Input {
    while true {
      if let signal = signals.next() {
        // The terminal driver has thrown away what was typed before an interrupt; so do we.
        if signal == SIGINT { discard() }
        return .signal(signal)
      }
      if !decoded.isEmpty { return .scalar(decoded.removeFirst()) }
      if position < bytes.count {
        decoded = decoder.decode(bytes[position])
        position += 1
        continue
      }
      switch fill(within: milliseconds) {
      case .scalar: continue
      case let other: return other
      }
    }
  }

  private func discard() {
    (bytes, position, decoded) = ([], 0, [])
    decoder.reset()
  }

  /// Waits, and reads what is there. Answers `.scalar` where there is something new to look at.
  private func fill(within milliseconds: Int32?) -> Input {
    let readable: Input = .scalar(" ")
    var waits = [
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0),
    ]
    let ready = poll(&waits, 2, milliseconds ?? -1)
    if ready == 0 { return .timeout }
    if ready < 0 { return errno == EINTR ? readable : .failure(errno: errno) }
    if waits[0].revents == 0 { return readable }
    var chunk = [UInt8](repeating: 0, count: 4096)
    let count = read(descriptor, &chunk, chunk.count)
    if count == 0 { return .end }
    if count < 0 {
      let reason = errno
      // The terminal is gone: a hang-up, if there is one, tells it better.
      if reason == EIO { return signals.next().map { .signal($0) } ?? .end }
      return reason == EINTR || reason == EAGAIN ? readable : .failure(errno: reason)
    }
    (bytes, position) = (Array(chunk[..<count]), 0)
    return readable
  }
}
