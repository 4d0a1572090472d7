import Synchronization

/// A value that is worked out once, by whoever wants it first; it must be the same whoever does.
struct LazyFact<Value: Sendable>: ~Copyable, Sendable {
  private final class Known: Sendable {
    let value: Value

    init(_ value: Value) { self.value = value }
  }

  private let known = Atomic<Unmanaged<Known>?>(nil)

  /// The value; `find` works it out.
  func value(_ find: () -> Value) -> Value {
    if let found = known.load(ordering: .acquiring) { return found._withUnsafeGuaranteedRef { $0.value } }
    let new = Unmanaged.passRetained(Known(find()))
    // Another thread may have been faster.
    let stored = known.compareExchange(expected: nil, desired: new, ordering: .acquiringAndReleasing)
    guard let first = stored.original else { return new.takeUnretainedValue().value }
    new.release()
    return first.takeUnretainedValue().value
  }

  deinit { known.load(ordering: .acquiring)?.release() }
}
