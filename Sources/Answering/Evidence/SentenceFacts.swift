import ChineseText

/// What is true of a sentence whatever is asked: found out when it is first wanted, and then known.
final class SentenceFacts: Sendable {
  /// The characters that stand in it, and a few others.
  let characters = LazyFact<CharacterFilter>()
  /// The clauses.
  let clauses = LazyFact<[Range<Int>]>()
  /// For each clause, whether it does no more than name who speaks.
  let attributions = LazyFact<[Bool]>()
  /// The sentences around that lend it words.
  let surroundings = LazyFact<[Surrounding]>()
  /// What the sentence lists.
  let enumerations = LazyFact<[Enumeration]>()
  /// The lists of several sentences that begin in it or that it announces.
  let numberedLists = LazyFact<[NumberedListStart]>()
}
