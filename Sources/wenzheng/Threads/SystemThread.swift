import Glibc

/// A thread of the operating system.
struct SystemThread {
  private let thread: pthread_t

  /// Starts a thread; nil where the system has none.
  init?(_ body: @escaping @Sendable () -> Void) {
    var thread = pthread_t()
    let box = Unmanaged.passRetained(ThreadBody(body))
    let number = pthread_create(
      &thread, nil,
      { context in
        context.map { Unmanaged<ThreadBody>.fromOpaque($0).takeRetainedValue().run() }
        return nil
      }, box.toOpaque())
    guard number == 0 else {
      box.release()
      return nil
    }
    self.thread = thread
  }

  /// Lets it end by itself.
  func detach() { pthread_detach(thread) }

  /// Waits for its end.
  func join() { pthread_join(thread, nil) }
}

private final class ThreadBody: Sendable {
  let run: @Sendable () -> Void
  init(_ run: @escaping @Sendable () -> Void) { self.run = run }
}
