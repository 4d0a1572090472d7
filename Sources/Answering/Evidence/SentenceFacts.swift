import ChineseText
import Synchronization

/// What is true of a sentence whatever is asked: found out when it is first wanted, and then known.
final class SentenceFacts: Sendable {
  /// The characters that stand in it, and a few others.
  let characters = LazyFact<CharacterFilter>()
  /// The clauses.
  let clauses = LazyFact<[Range<Int>]>()
  /// For each clause, whether it does no more than name who speaks.
  let attributions = LazyFact<[Bool]>()
  /// What the sentence lists.
  let enumerations = LazyFact<[Enumeration]>()
  /// The lists of several sentences that begin in it or that it announces.
  let numberedLists = LazyFact<[NumberedListStart]>()
}

/// A value that is worked out once, by whoever wants it first; it must be the same whoever does.
struct LazyFact<Value: Sendable>: ~Copyable, Sendable {
  private final class Known: Sendable {
    let value: Value

    init(_ value: Value) { self.value = value }
  }

  private let known = AtomicLazyReference<Known>()

  /// The value; `find` works it out.
  func value(_ find: () -> Value) -> Value {
    (known.load() ?? known.storeIfNil(Known(find()))).value
  }
}
