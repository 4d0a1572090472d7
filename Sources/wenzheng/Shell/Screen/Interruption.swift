import Glibc
import Synchronization

/// What stops work that the user no longer waits for.
protocol Interruption {
  /// From now on, what interrupts is kept for the work.
  func begin()
  /// From now on, it is somebody else's again; what was kept is forgotten.
  func end()
  /// Does work until it is done or the user interrupts it.
  ///
  /// - Returns: its result; nil where it was interrupted.
  func perform<Result: Sendable>(_ work: @escaping @Sendable () -> Result) -> Result?
}

/// Nothing interrupts.
struct NoInterruption: Interruption {
  func begin() {}
  func end() {}
  func perform<Result: Sendable>(_ work: @escaping @Sendable () -> Result) -> Result? { work() }
}

/// The terminal's interrupt key stops work: it goes on in a thread of its own, and its result is thrown away.
///
/// The signal stays blocked meanwhile and is seen as pending: no handler, and so no global state, is needed.
struct InterruptKey: Interruption {
  func begin() {
    var signals = Self.interrupt
    pthread_sigmask(SIG_BLOCK, &signals, nil)
  }

  func end() {
    Self.takePending()
    var signals = Self.interrupt
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  }

  func perform<Result: Sendable>(_ work: @escaping @Sendable () -> Result) -> Result? {
    // What was pressed between two pieces of work stops the second.
    guard !Self.isPending else {
      Self.takePending()
      return nil
    }
    guard let job = Job(work), job.start() else { return work() }
    while !job.wait(milliseconds: 20) {
      guard Self.isPending else { continue }
      Self.takePending()
      return nil
    }
    return job.result
  }

  private static var isPending: Bool {
    var pending = sigset_t()
    sigpending(&pending)
    return sigismember(&pending, SIGINT) == 1
  }

  private static var interrupt: sigset_t {
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    return signals
  }

  private static func takePending() {
    var signals = interrupt
    var time = timespec(tv_sec: 0, tv_nsec: 0)
    while isPending, sigtimedwait(&signals, nil, &time) > 0 {}
  }
}

/// Work in a thread of its own.
private final class Job<Result: Sendable>: Sendable {
  private let work: @Sendable () -> Result
  private let outcome = Mutex<Result?>(nil)
  /// Becomes readable when the work is done.
  private let readEnd: Int32
  private let writeEnd: Int32

  init?(_ work: @escaping @Sendable () -> Result) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    (readEnd, writeEnd) = (ends[0], ends[1])
    self.work = work
  }

  deinit {
    close(readEnd)
    close(writeEnd)
  }

  /// The result; nil before the work is done.
  var result: Result? { outcome.withLock { $0 } }

  /// Starts the thread; it keeps the job alive until it is done.
  func start() -> Bool {
    let thread = SystemThread {
      let result = self.work()
      self.outcome.withLock { $0 = result }
      var done: UInt8 = 1
      _ = write(self.writeEnd, &done, 1)
    }
    thread?.detach()
    return thread != nil
  }

  /// Waits for the end of the work; answers whether it has come.
  func wait(milliseconds: Int32) -> Bool {
    var ready = pollfd(fd: readEnd, events: Int16(POLLIN), revents: 0)
    return poll(&ready, 1, milliseconds) > 0
  }
}
