import ChineseText
import KeywordIndex
import PolicyCorpus

/// What is looked for: the terms of a question with their weights, and the words that may stand for them.
final class Query: Sendable {
  /// A term of the question.
  struct WeightedTerm: Sendable {
    let key: TermKey
    /// Where it stands in the question.
    let range: Range<Int>
    /// How much its presence says.
    let weight: Double
    /// Whether it occurs in the scope at all.
    let isKnown: Bool
  }

  /// A word that may stand for words of the question.
  struct Alternative: Sendable {
    /// The words of the question it stands for.
    let range: Range<Int>
    /// The word as a text has it.
    let word: [UInt16]
    /// How well it stands for them, 0 to 1.
    let quality: Double
    /// The terms of the question within the range.
    let terms: [Int]
    /// Why it may.
    let rule: String
  }

  let terms: [WeightedTerm]
  let alternatives: [Alternative]
  /// The sum of the weights.
  let totalWeight: Double
  /// The terms of two Han characters, neither of the grammar's, which a text may have with others between.
  let abbreviable: [(term: Int, first: UInt16, second: UInt16)]
  /// The Han characters of the question, and a few others.
  let hanCharacters: CharacterFilter
  /// Whether something is asked for beside things that are named.
  let asksForOther = LazyFact<Bool>()
  /// The words that the question affirms and that have an opposite, with it.
  let contrasts = LazyFact<[Extraction.Contrast]>()
  /// Whether whom the question names speaks in the document that is looked at.
  let speaksSomewhere = LazyFact<Bool>()
  let asksForPrecondition = LazyFact<Bool>()
  let asksFrequency = LazyFact<Bool>()
  let askedCode = LazyFact<Extraction.CodeKind?>()
  /// The noun in which the name ends that the question asks for.
  let calledNoun = LazyFact<[UInt16]?>()
  /// What a figure must reach that is asked for in units of 万 or 亿.
  let leastAsked = LazyFact<Double?>()
  /// What tells one of several figures from the others.
  let askedContrasts = LazyFact<AskedContrasts>()
  /// The stretches of a scale that the question gives: 61岁, 不足9平方米.
  let askedBrackets = LazyFact<[Extraction.Bracket]>()
  let affirmed = LazyFact<[(word: [UInt16], opposite: [UInt16])]>()
  /// Whether it is asked if something has been done.
  let asksWhetherDone = LazyFact<Bool>()
  /// The words of a yes-or-no question for who does something.
  let askedAgent: Range<Int>?
  /// The figure that a yes-or-no question gives.
  let statedFigure = LazyFact<StatedFigure?>()
  /// The two things that a yes-or-no question compares.
  let statedComparison = LazyFact<StatedComparison?>()
  /// The terms just before the interrogative, with nothing but light words between.
  let termsBeforeAsking = LazyFact<[Int]>()
  /// The terms just behind the interrogative, with nothing but light words between.
  let termsBehindAsking = LazyFact<[Int]>()
  /// The noun right behind the interrogative, up to the next verb or particle.
  let nounBehindAsking = LazyFact<Range<Int>?>()
  /// Where what is said of the things that are asked for begins: behind their noun.
  let saidOfAsked = LazyFact<Int>()
  /// The stretches of content, the nearest to the interrogative first.
  let runsByDistance = LazyFact<[Range<Int>]>()
  /// The roles in which somebody or some place may be asked for.
  let askedRoles = LazyFact<[AskedRole]>()
  /// The noun phrase of which the question asks who it is.
  let askedIdentity = LazyFact<AskedIdentity?>()
  /// Whether the question quotes more than a name or a term.
  let quotesSaying = LazyFact<Bool>()
  /// What kind of thing the noun that is asked for names.
  let focusType = LazyFact<AnswerType?>()
  /// The characters of the question.
  let characters: [UInt16]

  /// The query of a question over a scope of sentences.
  ///
  /// - Parameter search: what sounds like the characters of the question.
  init(
    _ question: Question, index: KeywordIndex, scope: Range<Int>, synonyms: SynonymIndex,
    _ search: inout HomophoneSearch
  ) {
    var terms: [WeightedTerm] = []
    terms.reserveCapacity(question.characters.count + 4)
    askedAgent = AskedAgent.range(in: question)
    let all = 0..<index.sentenceCount
    let largest = max(1, index.inverseFrequency(ofFrequency: 0, in: scope))
    for run in question.runs {
      for term in Term.all(in: question.characters, run) {
        let inScope = index.documentFrequency(term.key, in: scope)
        let light = question.characters[term.range].count(where: FunctionWords.isLight)
        var weight: Double
        if inScope == 0 {
          // A pair across two words is seldom found; one with a grammatical character hardly says a thing.
          weight = (light > 0 ? 0.08 : 0.3) * largest
        } else {
          weight = index.inverseFrequency(ofFrequency: inScope, in: scope)
          if scope != all { weight = 0.6 * weight + 0.4 * index.inverseFrequency(term.key, in: all) }
          if Self.faintWords.contains(question.characters, term.range) { weight *= 0.35 }
          // Who does it is in doubt.
          if let askedAgent, askedAgent.overlaps(term.range) { weight *= 0.5 }
          if light > 0 { weight *= light == term.range.count ? 0.3 : 0.6 }
        }
        terms.append(WeightedTerm(key: term.key, range: term.range, weight: weight, isKnown: inScope > 0))
      }
    }
    terms += Self.dateTerms(question, index, scope)
    var alternatives = Self.synonymAlternatives(question, &terms, synonyms, index, scope)
    alternatives += Self.homophoneAlternatives(question, terms, index, scope, &search)
    if question.type == .yesno { alternatives += Self.opposites(question, terms, index, scope) }
    self.terms = terms
    self.alternatives = alternatives
    totalWeight = max(0.000_1, terms.reduce(0) { $0 + $1.weight })
    var abbreviable: [(term: Int, first: UInt16, second: UInt16)] = []
    abbreviable.reserveCapacity(terms.count)
    for (number, term) in terms.enumerated() where term.range.count == 2 {
      let (first, second) = (question.characters[term.range.lowerBound], question.characters[term.range.lowerBound + 1])
      if CharacterClass(first) == .han, !FunctionWords.isLight(first), !FunctionWords.isLight(second) {
        abbreviable.append((number, first, second))
      }
    }
    self.abbreviable = abbreviable
    hanCharacters = CharacterFilter(question.characters.lazy.filter { CharacterClass($0) == .han })
    characters = question.characters
  }

  /// The numbers of the dates that the question writes out and the text has; a date that it has not is compared as a date.
  private static func dateTerms(_ question: Question, _ index: KeywordIndex, _ scope: Range<Int>) -> [WeightedTerm] {
    var found: [WeightedTerm] = []
    for date in question.dates {
      guard let year = date.year, year != question.documentYear else { continue }
      for term in Term.all(in: question.characters, date.range)
      where CharacterClass(question.characters[term.range.lowerBound]) == .digit
        && index.documentFrequency(term.key, in: scope) > 0
      {
        found.append(
          WeightedTerm(
            key: term.key, range: term.range, weight: 0.6 * index.inverseFrequency(term.key, in: scope), isKnown: true))
      }
    }
    return found
  }

  /// Whether a term may stand, whole or abbreviated, in a sentence of which the characters are known.
  func mayStand(term number: Int, among present: CharacterFilter) -> Bool {
    for place in terms[number].range where !present.mayHold(characters[place]) { return false }
    return true
  }

  /// Whether an alternative may stand in a sentence of which the characters are known.
  func mayStand(alternative number: Int, among present: CharacterFilter) -> Bool {
    alternatives[number].word.allSatisfy(present.mayHold)
  }

  /// The two characters of a term that has two.
  func pair(ofTerm number: Int) -> (first: UInt16, second: UInt16) {
    let start = terms[number].range.lowerBound
    return (characters[start], characters[start + 1])
  }

  /// For each term, whether it stands in the title of a document.
  func titled(in document: Int, _ engine: Engine) -> [Bool] {
    let title = engine.titleTerms[document]
    return terms.map { title.contains($0.key) }
  }

  /// Words that questions and answers share without speaking of the same: verbs of means, and nouns that stand for the
  /// answer.
  private static let faintWords = WordTable(
    words: "通过 采取 运用 采用 利用 依靠 依托 借助 实行 进行 开展 包括 方面 方式 办法 措施 途径 手段 渠道 举措 方法 内容 情况 问题 工作 要求 提出 认为 指出 强调")

  /// The terms as the index ranks by them.
  func rankingTerms(index: KeywordIndex, scope: Range<Int>) -> [KeywordIndex.QueryTerm] {
    var found: [KeywordIndex.QueryTerm] = []
    let rarest = alternatives.map { alternative in
      Term.all(in: alternative.word, 0..<alternative.word.count)
        .map { (key: $0.key, count: index.documentFrequency($0.key, in: scope)) }.min { $0.count < $1.count }?.key
    }
    for (number, term) in terms.enumerated() {
      if term.isKnown { found.append(.init(key: term.key, weight: term.weight, group: Int32(number))) }
      for (place, alternative) in alternatives.enumerated() where alternative.terms.contains(number) {
        guard let key = rarest[place] else { continue }
        found.append(.init(key: key, weight: term.weight * alternative.quality, group: Int32(number)))
      }
    }
    return found.enumerated().sorted {
      ($0.element.group, -$0.element.weight, $0.offset) < ($1.element.group, -$1.element.weight, $1.offset)
    }.map(\.element)
  }

  /// Synonyms may reach over words that ask (归谁管) or carry nothing by themselves (头一个); one that holds no term of its
  /// own is added to the terms.
  private static func synonymAlternatives(
    _ question: Question, _ terms: inout [WeightedTerm], _ synonyms: SynonymIndex, _ index: KeywordIndex,
    _ scope: Range<Int>
  ) -> [Alternative] {
    var found: [Alternative] = []
    for phrase in question.phrases {
      synonyms.eachAlternative(
        in: question.characters, phrase, replacing: { mayReplace($0, in: question) },
        where: { occurs($0, $1, index, scope) }
      ) { range, words in
        var covered = terms.indices.filter {
          terms[$0].range.overlaps(range) && overlap(terms[$0].range, range) >= min(2, range.count)
        }
        if covered.isEmpty {
          covered = [terms.count]
          terms.append(term(question.characters, range, words, index, scope))
        }
        for word in words {
          found.append(Alternative(range: range, word: word, quality: 0.85, terms: covered, rule: "synonym"))
        }
      }
    }
    return found
  }

  /// Whether a range says something, and cuts no word that asks or carries nothing: 新增|多少 does not hold 增多. Dates are
  /// compared as dates.
  private static func mayReplace(_ range: Range<Int>, in question: Question) -> Bool {
    func isCut(_ place: Int) -> Bool {
      place > 0 && place < question.content.count && !question.content[place - 1] && !question.content[place]
    }
    return question.content[range].contains(true) && !isCut(range.lowerBound) && !isCut(range.upperBound)
      && !question.dates.contains { $0.range.overlaps(range) }
  }

  /// A term that only other words stand for; it says as much as the commonest of them.
  private static func term(
    _ characters: [UInt16], _ range: Range<Int>, _ words: [[UInt16]], _ index: KeywordIndex, _ scope: Range<Int>
  ) -> WeightedTerm {
    let weights = words.map { word in
      let weight = Term.all(in: word, 0..<word.count).map { index.inverseFrequency($0.key, in: scope) }.max() ?? 0
      return faintWords.contains(word, 0..<word.count) ? weight * 0.35 : weight
    }
    return WeightedTerm(
      key: TermKey(word: characters[range]), range: range, weight: weights.min() ?? 0, isKnown: false)
  }

  /// 增产了吗 is answered where 减产 stands, 要门票吗 where 免费 does.
  private static func opposites(
    _ question: Question, _ terms: [WeightedTerm], _ index: KeywordIndex, _ scope: Range<Int>
  ) -> [Alternative] {
    var found: [Alternative] = []
    func add(_ range: Range<Int>, _ word: [UInt16]) {
      guard occurs(word, 0..<word.count, index, scope) else { return }
      let covered = terms.indices.filter {
        terms[$0].range.overlaps(range) && overlap(terms[$0].range, range) >= min(2, range.count)
      }
      guard !covered.isEmpty else { return }
      found.append(Alternative(range: range, word: word, quality: 0.7, terms: covered, rule: "opposite"))
    }
    Antonyms.builtIn.each(in: question.characters, where: { mayReplace($0, in: question) }) { range, group in
      for word in group.characters(of: group.opposites) { add(range, word) }
      return true
    }
    if let range = Charges.phrase(in: question.characters) {
      for word in Charges.freeWords { add(range, word) }
    }
    return found
  }

  /// A pair that the text does not have may hold a wrong homophone: 桥粱 for 桥梁.
  private static func homophoneAlternatives(
    _ question: Question, _ terms: [WeightedTerm], _ index: KeywordIndex, _ scope: Range<Int>,
    _ search: inout HomophoneSearch
  ) -> [Alternative] {
    var found: [Alternative] = []
    for run in question.runs {
      for place in run where CharacterClass(question.characters[place]) == .han {
        // A character of a pair that the text has is right.
        guard Correction.mayBeWrong(question.characters[place]),
          !terms.contains(where: { $0.isKnown && $0.range.count == 2 && $0.range.contains(place) })
        else { continue }
        var best: (character: UInt16, score: Int, order: Int, terms: [Int])?
        for (other, order) in search.homophones(at: place) {
          var score = 0
          var covered: [Int] = []
          for (number, term) in terms.enumerated() where term.range.count == 2 && term.range.contains(place) {
            let first = term.range.lowerBound
            let pair =
              first == place
              ? TermKey(other, question.characters[first + 1]) : TermKey(question.characters[first], other)
            let frequency = index.documentFrequency(pair, in: scope)
            if frequency > 0 {
              score += 100 + min(frequency, 50)
              covered.append(number)
            }
          }
          // Of those that fit as well, the commonest.
          if (score, -order) > (best?.score ?? 0, -(best?.order ?? 0)) { best = (other, score, order, covered) }
        }
        guard let best else { continue }
        for number in best.terms {
          let range = terms[number].range
          var word = Array(question.characters[range])
          word[place - range.lowerBound] = best.character
          found.append(Alternative(range: range, word: word, quality: 0.6, terms: [number], rule: "homophone"))
        }
      }
    }
    return found
  }

  /// Whether every term of a word stands in the scope.
  private static func occurs(
    _ characters: [UInt16], _ word: Range<Int>, _ index: KeywordIndex, _ scope: Range<Int>
  ) -> Bool {
    var holds = false
    var lacks = false
    Term.each(in: characters, word) { key, _ in
      guard !lacks else { return }
      holds = true
      lacks = index.documentFrequency(key, in: scope) == 0
    }
    return holds && !lacks
  }

  private static func overlap(_ left: Range<Int>, _ right: Range<Int>) -> Int {
    min(left.upperBound, right.upperBound) - max(left.lowerBound, right.lowerBound)
  }
}
