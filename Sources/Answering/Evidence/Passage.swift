import ChineseText
import KeywordIndex
import PolicyCorpus

/// A sentence in its document, as the rules look at it.
struct Passage: Sendable {
  private let source: SharedDocument
  /// The index of the document in the corpus.
  let documentIndex: Int
  /// The index of the sentence in its document.
  let index: Int
  private let part: Part?

  /// The part of an overlong sentence that is looked at, and what is known of it.
  final class Part: Sendable {
    let window: Range<Int>
    let facts = SentenceFacts()

    init(_ window: Range<Int>) { self.window = window }
  }

  /// A sentence of more characters than this is looked at in part: no sentence of prose is that long.
  static let longest = 1_500

  /// A passage of which an overlong sentence is looked at from its start.
  init(_ source: SharedDocument, documentIndex: Int, index: Int, window: Range<Int>? = nil) {
    self.source = source
    self.documentIndex = documentIndex
    self.index = index
    let all = source.document.sentences[index].characters
    let window = window ?? (all.count > Self.longest ? all.lowerBound..<all.lowerBound + Self.longest : nil)
    part = window.map(Part.init)
  }

  /// The same passage, looked at where most of a query's weight stands.
  func focused(on query: Query) -> Passage {
    let all = sentence.characters
    guard all.count > Self.longest else { return self }
    let step = Self.longest / 2
    var weights = [Double](repeating: 0, count: all.count / step + 1)
    var known: [TermKey: Double] = [:]
    for term in query.terms { known[term.key] = max(known[term.key] ?? 0, term.weight) }
    Term.each(in: characters, all) { key, range in
      if let weight = known[key] { weights[(range.lowerBound - all.lowerBound) / step] += weight }
    }
    var best = 0
    for start in weights.indices where sum(weights, start) > sum(weights, best) { best = start }
    let lower = all.lowerBound + best * step
    return Passage(
      source, documentIndex: documentIndex, index: index,
      window: lower..<min(all.upperBound, lower + Self.longest))
  }

  private func sum(_ weights: [Double], _ start: Int) -> Double {
    weights[start] + (start + 1 < weights.count ? weights[start + 1] : 0)
  }

  /// Whether both are of the same sentence.
  func isSame(as other: Passage) -> Bool { index == other.index && documentIndex == other.documentIndex }

  /// The part of an overlong sentence that is looked at; nil where all of it is.
  var window: Range<Int>? { part?.window }

  /// The document.
  var document: Document { source.document }

  /// The folded characters of the document's title.
  var title: [UInt16] { source.title }

  /// Whether a word stands anywhere in the document.
  func documentContains(_ word: [UInt16]) -> Bool { source.contains(word) }

  /// Another sentence of the document.
  func sibling(_ index: Int) -> Passage { Passage(source, documentIndex: documentIndex, index: index) }

  var sentence: Sentence { document.sentences[index] }
  /// The folded characters of the whole document.
  var characters: [UInt16] { document.text.characters }
  /// The characters of the sentence that are looked at.
  var range: Range<Int> { window ?? sentence.characters }

  /// The citation of the sentence, in which nothing is marked.
  var citation: Citation { facts.citation.value { Citations.unmarked(self) } }

  /// The sentence's clauses: what stands between commas, colons and the marks that end sentences.
  var clauses: [Range<Int>] { facts.clauses.value { Clauses.split(characters, text) } }

  /// The characters that stand in the sentence, and a few others.
  var characterFilter: CharacterFilter { facts.characters.value { CharacterFilter(characters[range]) } }

  /// The sentences around that lend it words.
  var surroundings: [Surrounding] { facts.surroundings.value { Surrounding.all(of: self) } }

  /// The sentences that are the heading of its section.
  var headings: [Int] { source.headings[sentence.section] }

  /// What the sentence lists.
  var enumerations: [Enumeration] { facts.enumerations.value { Enumeration.all(in: characters, text) } }

  /// Where particles and prepositions stand in the sentence.
  var particles: [Int] { facts.particles.value { PhraseBoundary.particles(in: characters, text) } }

  /// The words of means in the sentence.
  var means: MeansWords { facts.means.value { MeansWords(of: self) } }

  /// The words of the sentence that announce a reason or a way.
  var announcements: [Announcement] { facts.announcements.value { Announcement.all(in: self) } }

  /// The quotations and titles of the sentence with their marks.
  var quotations: [Range<Int>] { facts.quotations.value { Quotations.all(in: characters, text) } }

  /// The words of the sentence that say when.
  var dates: [DatePhrase] { facts.dates.value { DatePhrase.all(in: characters, text) } }

  /// The words that say when, those of its label too.
  var datesWithLabel: [DatePhrase] { text == range ? dates : DatePhrase.all(in: characters, range) }

  /// The numbers of the sentence with what belongs to them.
  var numbers: [NumberPhrase] { facts.numbers.value { NumberPhrase.all(in: characters, text) } }

  /// The times of the day that the sentence tells.
  var clocks: [ClockPhrase] { facts.clocks.value { ClockPhrase.all(in: characters, text) } }

  /// For each clause, whether it goes on telling of the subject of the one before: 比上年增长5%.
  var continuations: [Bool] { facts.continuations.value { clauses.map { Clauses.isContinuation(characters, $0) } } }

  /// The names of people in the sentence.
  var persons: [PersonName] { facts.persons.value { PersonName.all(in: characters, opensSpeech ? range : text) } }

  /// The names of people, those in its label too.
  var personsWithLabel: [PersonName] { text == range || opensSpeech ? persons : PersonName.all(in: characters, range) }

  /// Whether the sentence begins with who speaks (某某：…).
  private var opensSpeech: Bool {
    sentence.number == 1 && sentence.paragraph > 0
      && source.dialogue.start(ofParagraph: sentence.paragraph - 1) != nil
  }

  /// The names of bodies in the sentence.
  var organizations: [NamePhrase] { facts.organizations.value { NamePhrase.organizations(in: characters, text) } }

  /// The names of places in the sentence.
  var places: [NamePhrase] { facts.places.value { NamePhrase.places(in: characters, text) } }

  /// The names of places, those in its label too.
  var placesWithLabel: [NamePhrase] { text == range ? places : NamePhrase.places(in: characters, range) }

  /// What each of its clauses is about; nil where a clause has no subject of its own.
  var agents: [Range<Int>?] { facts.agents.value { ClauseAgents.all(of: self) } }

  /// The subjects of its clauses; `found` tells where they are not known yet.
  func subjects(found: () -> [Range<Int>]) -> [Range<Int>] { facts.subjects.value(found) }

  /// What may be a noun phrase of the sentence; `found` tells where that is not known yet.
  func nounPhrases(found: () -> [Range<Int>]) -> [Range<Int>] { facts.nounPhrases.value(found) }

  /// The lists of several sentences that begin in the sentence or that it announces.
  var numberedLists: [NumberedListStart] { facts.numberedLists.value { NumberedListStart.all(from: self) } }

  /// For each clause, whether it does no more than name who speaks.
  var attributions: [Bool] {
    facts.attributions.value { clauses.map { Clauses.isAttribution(characters, $0) } }
  }

  /// What is known of the sentence.
  var facts: SentenceFacts { part?.facts ?? source.facts[index] }

  /// The characters of the sentence without the label (第三条, 1.) of the paragraph that it opens, and without who speaks
  /// (答：).
  var text: Range<Int> {
    guard sentence.number == 1, sentence.paragraph > 0 else { return range }
    if let said = source.dialogue.start(ofParagraph: sentence.paragraph - 1) {
      return stretch(max(range.lowerBound, said), range.upperBound)
    }
    guard let label = document.paragraphs[sentence.paragraph - 1].label else { return range }
    return stretch(max(range.lowerBound, document.text.characters(inBytes: label).upperBound), range.upperBound)
  }

  /// Whether the sentence asks: it ends in a question mark, or belongs to what an interviewer asks.
  var asks: Bool {
    isOfAsker || endsInQuestionMark
  }

  /// Whether the sentence belongs to what an interviewer asks.
  var isOfAsker: Bool {
    sentence.paragraph > 0 && source.dialogue.asks(paragraph: sentence.paragraph - 1)
  }

  private var endsInQuestionMark: Bool {
    var end = range.upperBound
    while end > range.lowerBound, CharacterClass(characters[end - 1]) == .closeQuote { end -= 1 }
    return end > range.lowerBound && characters[end - 1] == 0x3F
  }

  /// The sentence that introduces the items of which this one is part: it ends in a colon, and the paragraphs between are
  /// numbered; nil where there is none.
  var introduction: Passage? {
    guard sentence.paragraph > 1, let label = document.paragraphs[sentence.paragraph - 1].label,
      // 第十五条 begins an article and is no item of one before it.
      characters[document.text.characters(inBytes: label).lowerBound] != 0x7B2C
    else { return nil }
    var number = sentence.paragraph - 1
    while number > 0, sentence.paragraph - number <= 20 {
      let paragraph = document.paragraphs[number - 1]
      guard paragraph.section == sentence.section, let last = paragraph.sentences.last else { return nil }
      let end = document.sentences[last].characters.upperBound
      if end > 0, characters[end - 1] == Character16.colon {
        return sibling(last)
      }
      guard paragraph.label != nil else { return nil }
      number -= 1
    }
    return nil
  }

  /// The words of a stretch of characters as the source has them.
  func string(_ range: Range<Int>) -> String {
    document.string(document.text.bytes(range))
  }

  /// Whether the sentence has a word.
  func says(_ word: [UInt16]) -> Bool { says(word, word.indices) }

  /// Whether the sentence has the word on some characters.
  func says(_ other: [UInt16], _ word: Range<Int>) -> Bool {
    CharacterSearch.first(other, word, in: characters, range) != nil
  }

  /// Whether the heading above the sentence, or the sentence that introduces it as an item, has a word.
  func isUnder(_ word: [UInt16]) -> Bool {
    if let introduction, introduction.says(word) { return true }
    guard let heading = document.sections[sentence.section].heading else { return false }
    return CharacterSearch.first(word, in: characters, document.text.characters(inBytes: heading)) != nil
  }

  /// The sentence after this one where it begins another paragraph and speaks of this one (这样的安排…).
  var resumed: Passage? {
    let other = index + 1
    guard document.sentences.indices.contains(other), sentence.place == .body,
      document.sentences[other].place == .body, document.sentences[other].section == sentence.section
    else { return nil }
    let next = sibling(other)
    return Self.resumptions.longestPrefix(next.characters, at: next.range.lowerBound, limit: next.range.upperBound)
      == nil
      ? nil : next
  }

  private static let resumptions = WordTable(words: "这样 这种 这一 这些 这是 上述 之所以")

  /// The passage some sentences before or after this one in the same paragraph; nil where there is none.
  func neighbour(_ offset: Int) -> Passage? {
    let other = index + offset
    guard document.sentences.indices.contains(other), document.sentences[other].paragraph == sentence.paragraph,
      sentence.paragraph > 0
    else { return nil }
    return sibling(other)
  }
}

/// Cutting a sentence at its commas.
enum Clauses {
  /// The clauses within a range, in order, without the marks between them.
  static func split(_ characters: [UInt16], _ range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = range.lowerBound
    for place in range where isBoundary(characters, place, range) {
      if place > start { found.append(start..<place) }
      start = place + 1
    }
    if start < range.upperBound { found.append(start..<range.upperBound) }
    return found
  }

  /// The number of the clause that holds a place; of the nearest before it where it stands on a mark.
  static func number(of place: Int, among clauses: [Range<Int>]) -> Int {
    var found = 0
    while found + 1 < clauses.count, clauses[found + 1].lowerBound <= place { found += 1 }
    return found
  }

  /// Whether a clause does no more than name who speaks.
  static func isAttribution(_ characters: [UInt16], _ clause: Range<Int>) -> Bool {
    PersonName.all(in: characters, clause).contains { person in
      person.speaks && clause.upperBound - person.name.upperBound <= 5
    }
  }

  /// Whether a clause begins with what is said of a change, and names nothing that changes.
  static func isContinuation(_ characters: [UInt16], _ clause: Range<Int>) -> Bool {
    changes.longestPrefix(characters, at: clause.lowerBound, limit: clause.upperBound) != nil
  }

  private static let changes = WordTable(
    words: "比上年 比去年 比上月 同比 环比 较上年 较去年 增长 下降 增加 减少 增产 减产 实际增长 名义增长 增幅 降幅 涨幅 上升 上涨 提高 扣除价格因素 按可比价格 按可比价 按不变价格 按不变价")

  static func isBoundary(_ characters: [UInt16], _ place: Int, _ range: Range<Int>) -> Bool {
    switch CharacterClass(characters[place]) {
    case .comma:
      // A comma between digits groups them.
      let inNumber =
        place > range.lowerBound && place + 1 < range.upperBound && CharacterClass(characters[place - 1]) == .digit
        && CharacterClass(characters[place + 1]) == .digit
      return !inNumber
    case .terminator: return true
    default:
      return characters[place] == Character16.dash && place + 1 < range.upperBound
        && characters[place + 1] == Character16.dash
    }
  }
}
