import Synchronization

/// Does the same to many elements in several threads.
enum ParallelMap {
  /// The results, in the order of the elements.
  static func map<Element: Sendable, Outcome: Sendable>(
    _ elements: [Element], jobs: Int, _ transform: @escaping @Sendable (Element) -> Outcome
  ) -> [Outcome] {
    let work = SharedWork(elements, transform)
    // The calling thread works too; where a thread cannot be had, fewer do.
    let threads = (0..<max(0, min(jobs, elements.count) - 1)).compactMap { _ in SystemThread { work.perform() } }
    work.perform()
    for thread in threads { thread.join() }
    return work.outcomes
  }
}

/// Elements that several threads take one after another.
private final class SharedWork<Element: Sendable, Outcome: Sendable>: Sendable {
  private let elements: [Element]
  private let transform: @Sendable (Element) -> Outcome
  private let next = Atomic<Int>(0)
  private let done: Mutex<[Outcome?]>

  init(_ elements: [Element], _ transform: @escaping @Sendable (Element) -> Outcome) {
    self.elements = elements
    self.transform = transform
    done = Mutex([Outcome?](repeating: nil, count: elements.count))
  }

  /// The results, once everyone is done.
  var outcomes: [Outcome] { done.withLock { $0.compactMap(\.self) } }

  /// Takes elements until there are no more.
  func perform() {
    while true {
      let index = next.add(1, ordering: .relaxed).oldValue
      guard index < elements.count else { return }
      let outcome = transform(elements[index])
      done.withLock { $0[index] = outcome }
    }
  }
}
