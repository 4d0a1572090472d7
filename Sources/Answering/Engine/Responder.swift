import ChineseText
import KeywordIndex
import PolicyCorpus

/// Answers one question: ranks the sentences, cuts candidates from the best, and chooses or refuses.
struct Responder {
  let engine: Engine
  let question: Question
  let explaining: Bool
  let documents: [Int]

  /// How many sentences are looked at closely.
  static let closeLooks = 16

  init(engine: Engine, question: Question, document: Int?, explaining: Bool) {
    self.engine = engine
    self.explaining = explaining
    let documents = document.map { [$0] } ?? DocumentChoice.documents(for: question, in: engine.corpus)
    self.documents = documents
    let opened = documents.map { engine.corpus.documents[$0] }
    if let corrected = Correction.characters(
      of: question, index: engine.index, documents: opened,
      scope: Self.scope(documents, engine))
    {
      self.question = DocumentName.set(aside: opened, in: QuestionAnalyzer.analyze(corrected, text: question.text))
    } else {
      self.question = DocumentName.set(aside: opened, in: question)
    }
  }

  /// A candidate with what it is worth.
  struct Weighed {
    let candidate: Candidate
    let match: SentenceMatch
    let score: CandidateScore
    /// Its place in the order in which candidates were cut, which breaks ties.
    let order: Int
  }

  func respond() -> Response {
    guard !question.runs.isEmpty || question.asking != nil, !question.characters.isEmpty else {
      return response(
        .refused(Refusal(reason: .emptyQuestion, missing: [], nearest: [], candidate: nil)), confidence: 0, weighed: [],
        matches: [], decision: [])
    }
    if let page = PageQuestion.answer(question, engine: engine, documents: documents) {
      let outcome =
        page.answer.map(Response.Outcome.answered)
        ?? .refused(Refusal(reason: .noSuchAnswer, missing: [], nearest: page.nearest, candidate: nil))
      return response(
        outcome, confidence: page.confidence, weighed: [], matches: [], decision: [.init("rule", page.rule)])
    }
    let scope = self.scope
    let query = Query(
      question, index: engine.index, scope: scope, synonyms: engine.synonyms)
    let ranked = engine.index.rank(
      query.rankingTerms(index: engine.index, scope: scope), in: scope, limit: Self.closeLooks * 2)
    let matches = closeMatches(ranked, query)
    let weighed = weigh(matches, query)
    let judgement = Judgement(
      question: question, query: query, engine: engine, documents: documents, weighed: weighed, matches: matches)
    return response(
      judgement.outcome, confidence: judgement.confidence?.value ?? 0, weighed: weighed, matches: matches,
      decision: judgement.steps,
      sureness: judgement.confidence, query: query)
  }

  private var scope: Range<Int> { Self.scope(documents, engine) }

  private static func scope(_ documents: [Int], _ engine: Engine) -> Range<Int> {
    guard let first = documents.first, let last = documents.last else { return 0..<0 }
    return engine.index.sentences(ofDocument: first).lowerBound..<engine.index.sentences(ofDocument: last).upperBound
  }

  /// The sentences worth a close look, best first.
  private func closeMatches(_ ranked: [KeywordIndex.RankedSentence], _ query: Query) -> [SentenceMatch] {
    var passages: [Passage] = []
    for hit in ranked {
      let place = engine.index.place(of: hit.sentence)
      guard documents.contains(place.document) else { continue }
      let passage = Passage(
        engine.documents[place.document], documentIndex: place.document, index: place.sentence
      )
      .focused(on: query)
      passages.append(passage)
      // The answer to a question of the text need not repeat its words.
      if passage.asks, passages.count <= 12 { passages += replies(to: passage) }
    }
    var matches: [SentenceMatch] = []
    var seen: Set<Int> = []
    var support = ContextSupport(query: query)
    var titles: [Int: [Bool]] = [:]
    for passage in passages
    where seen.insert(engine.index.sentences(ofDocument: passage.documentIndex).lowerBound + passage.index).inserted {
      let titled = titles[passage.documentIndex] ?? query.titled(in: passage.documentIndex, engine)
      titles[passage.documentIndex] = titled
      matches.append(
        SentenceMatch(
          passage, question: question, query: query, titled: titled,
          context: context(of: passage).map { neighbour, factor in (support.qualities(of: neighbour), factor) }))
    }
    // Numbers are moved about, not matches; of equal ones, the earlier comes first.
    let order = matches.indices.sorted {
      (matches[$0].widerCoverage, -$0) > (matches[$1].widerCoverage, -$1)
    }
    return order.prefix(Self.closeLooks).map { matches[$0] }
  }

  /// The sentences after one that asks, up to the next that does.
  private func replies(to passage: Passage) -> [Passage] {
    var found: [Passage] = []
    for index in passage.index + 1..<max(passage.index + 1, min(passage.index + 5, passage.document.sentences.count)) {
      let next = passage.sibling(index)
      if next.asks { break }
      found.append(next)
    }
    return found
  }

  /// What surrounds a sentence and lends it words: its headings, and the sentence before it in the paragraph.
  private func context(of passage: Passage) -> [(Passage, Double)] {
    var found: [(Passage, Double)] = []
    if let before = passage.neighbour(-1) { found.append((before, 0.5)) }
    if passage.sentence.number > 2, let first = passage.neighbour(1 - passage.sentence.number) {
      found.append((first, 0.35))
    }
    if let asked = askedBefore(passage) { found.append((asked, 0.95)) }
    if let introduction = passage.introduction { found.append((introduction, 0.6)) }
    for index in engine.headings[passage.documentIndex][passage.sentence.section] where index != passage.index {
      found.append((passage.sibling(index), 0.4))
    }
    return found
  }

  /// The question of an interview or a bulletin that a sentence is part of the answer to.
  private func askedBefore(_ passage: Passage) -> Passage? {
    var index = passage.index - 1
    let lowest = max(0, passage.index - 8)
    while index >= lowest {
      let other = passage.sibling(index)
      if other.asks, other.sentence.number == 1, other.sentence.paragraph != passage.sentence.paragraph { return other }
      index -= 1
    }
    return nil
  }

  private func weigh(_ matches: [SentenceMatch], _ query: Query) -> [Weighed] {
    var weighed: [Weighed] = []
    for match in matches where !match.passage.asks || question.type == .quote {
      let time = TimeAgreement.score(question, match.passage)
      for candidate in Extraction(question: question, query: query, match: match).candidates() {
        let score = CandidateScore(
          candidate, match: match, query: query, time: time)
        weighed.append(Weighed(candidate: candidate, match: match, score: score, order: weighed.count))
      }
    }
    // Numbers are moved about, not candidates with all that belongs to them.
    let totals = weighed.map(\.score.total)
    return totals.indices.sorted { (totals[$0], -$0) > (totals[$1], -$1) }.map { weighed[$0] }
  }

  private func response(
    _ outcome: Response.Outcome, confidence: Double, weighed: [Weighed], matches: [SentenceMatch],
    decision: [Explanation.Fact],
    sureness: Confidence? = nil, query: Query? = nil
  ) -> Response {
    Response(
      question: question.text, type: question.type, confidence: confidence, outcome: outcome,
      explanation: explaining
        ? Explainer.explain(question, query: query, weighed: weighed, decision: decision, confidence: sureness)
        : Explanation(analysis: [], rules: question.rules, evidence: [], decision: [], confidence: nil))
  }
}
