import ChineseText

/// What is true of a sentence whatever is asked: found out when it is first wanted, and then known.
final class SentenceFacts: Sendable {
  /// Its citation, in which nothing is marked.
  let citation = LazyFact<Citation>()
  /// The characters that stand in it, and a few others.
  let characters = LazyFact<CharacterFilter>()
  /// The clauses.
  let clauses = LazyFact<[Range<Int>]>()
  /// For each clause, whether it does no more than name who speaks.
  let attributions = LazyFact<[Bool]>()
  /// The sentences around that lend it words.
  let surroundings = LazyFact<[Surrounding]>()
  /// The sentences that ask and that it answers first.
  let questionsAnswered = LazyFact<[Int]>()
  /// Where particles and prepositions stand.
  let particles = LazyFact<[Int]>()
  /// The words of means.
  let means = LazyFact<MeansWords>()
  /// The words that announce a reason or a way.
  let announcements = LazyFact<[Announcement]>()
  /// The quotations and titles.
  let quotations = LazyFact<[Range<Int>]>()
  /// The words that say when.
  let dates = LazyFact<[DatePhrase]>()
  /// The numbers with what belongs to them.
  let numbers = LazyFact<[NumberPhrase]>()
  /// The stretches of a scale under which figures hold: 9岁以上.
  let brackets = LazyFact<[Extraction.Bracket]>()
  /// The times of the day.
  let clocks = LazyFact<[ClockPhrase]>()
  /// For each clause, whether it goes on telling of the subject of the one before: 比上年增长5%.
  let continuations = LazyFact<[Bool]>()
  /// The names of people.
  let persons = LazyFact<[PersonName]>()
  /// The names of bodies.
  let organizations = LazyFact<[NamePhrase]>()
  /// The names of places.
  let places = LazyFact<[NamePhrase]>()
  /// What may be a noun phrase.
  let nounPhrases = LazyFact<[Range<Int>]>()
  /// The subjects of its clauses.
  let subjects = LazyFact<[Range<Int>]>()
  /// What each of its clauses is about.
  let agents = LazyFact<[Range<Int>?]>()
  /// What the sentence lists.
  let enumerations = LazyFact<[Enumeration]>()
  /// The lists of several sentences that begin in it or that it announces.
  let numberedLists = LazyFact<[NumberedListStart]>()
}
