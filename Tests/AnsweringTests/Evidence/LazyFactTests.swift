import Testing

@testable import Answering

@Suite struct LazyFactTests {
  private final class Holder: Sendable {
    let fact = LazyFact<[Int]>()
  }

  @Test func isWorkedOutOnce() {
    let holder = Holder()
    var count = 0
    for _ in 0..<3 {
      let value = holder.fact.value {
        count += 1
        return [count]
      }
      #expect(value == [1])
    }
    #expect(count == 1)
  }

  @Test func isTheSameForAllThreads() async {
    let holder = Holder()
    let values = await withTaskGroup(of: [Int].self) { group in
      for number in 0..<50 { group.addTask { holder.fact.value { [number] } } }
      return await group.reduce(into: Set<[Int]>()) { $0.insert($1) }
    }
    #expect(values.count == 1)
  }
}
