import CLibedit
import Glibc

/// Catches the signals that matter while a line is edited, and hands them on through a pipe that can be polled.
///
/// A pipe rather than flags: a signal that arrives just before the wait, or on another thread, still ends the wait.
final class SignalMonitor {
  private static let caught = [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGCONT, SIGWINCH]

  /// The end of the pipe that becomes readable when a signal has arrived; −1 where there is no pipe.
  private(set) var descriptor: Int32 = -1
  private var writeEnd: Int32 = -1
  private var previousDescriptor: Int32 = -1
  private var previousActions: [(signal: Int32, action: sigaction)] = []
  private var pending: [Int32] = []

  init() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    (descriptor, writeEnd) = (ends[0], ends[1])
  }

  deinit {
    stop()
    if descriptor >= 0 { close(descriptor) }
    if writeEnd >= 0 { close(writeEnd) }
  }

  /// Begins to catch the signals.
  func start() {
    guard descriptor >= 0, previousActions.isEmpty else { return }
    previousDescriptor = editline_exchange_signal_descriptor(writeEnd)
    for signal in Self.caught {
      var action = sigaction()
      guard editline_catch_signal(signal, &action) == 0 else { continue }
      if signal == SIGHUP, editline_is_ignored(&action) != 0 {
        // Started by nohup: the hang-up stays ignored.
        sigaction(signal, &action, nil)
      } else {
        previousActions.append((signal, action))
      }
    }
  }

  /// Gives the signals back to whom they belonged.
  func stop() {
    guard !previousActions.isEmpty else { return }
    for (signal, action) in previousActions {
      var action = action
      sigaction(signal, &action, nil)
    }
    previousActions = []
    _ = editline_exchange_signal_descriptor(previousDescriptor)
    drain()
    // What arrived too late to be handled here goes to whoever has the signal now.
    let late = pending.filter { $0 == SIGTERM || $0 == SIGHUP || $0 == SIGQUIT }
    pending = []
    for signal in late { raise(signal) }
  }

  /// The next signal that has arrived, if any.
  func next() -> Int32? {
    drain()
    return pending.isEmpty ? nil : pending.removeFirst()
  }

  /// Stops the process as the terminal's stop key would have, and returns when it goes on.
  func suspendProcess() {
    editline_stop_process()
    drain()
    pending.removeAll { $0 == SIGCONT || $0 == SIGTSTP }
  }

  private func drain() {
    guard descriptor >= 0 else { return }
    var bytes = [UInt8](repeating: 0, count: 64)
    while true {
      let count = read(descriptor, &bytes, bytes.count)
      guard count > 0 else { return }
      for byte in bytes[..<count] where !pending.contains(Int32(byte)) { pending.append(Int32(byte)) }
    }
  }
}
