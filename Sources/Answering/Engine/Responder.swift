import ChineseText
import KeywordIndex
import PolicyCorpus

/// Answers one question: ranks the sentences, cuts candidates from the best, and chooses or refuses.
struct Responder {
  let engine: Engine
  let question: Question
  let explaining: Bool
  let documents: [Int]
  private let search: HomophoneSearch

  /// How many sentences are looked at closely.
  static let closeLooks = 16

  init(engine: Engine, question: Question, document: Int?, explaining: Bool) {
    self.engine = engine
    self.explaining = explaining
    let documents = document.map { [$0] } ?? DocumentChoice.documents(for: question, in: engine.corpus)
    self.documents = documents
    let opened = documents.map { engine.documents[$0] }
    let titles = opened.map(\.title)
    var search = HomophoneSearch(question.characters, index: engine.index)
    if let corrected = Correction.characters(
      of: question, index: engine.index, documents: opened, scope: Self.scope(documents, engine), &search)
    {
      self.question = DocumentName.set(aside: titles, in: QuestionAnalyzer.analyze(corrected, text: question.text))
      self.search = HomophoneSearch(corrected, index: engine.index)
    } else {
      self.question = DocumentName.set(aside: titles, in: question)
      self.search = search
    }
  }

  /// A candidate with what it is worth. It never changes, and is put in order and passed on without a copy.
  final class Weighed: Sendable {
    let candidate: Candidate
    let match: SentenceMatch
    let score: CandidateScore

    /// The clause in which the candidate begins; the sentence where it begins in none.
    var clause: Range<Int> {
      candidate.passage.clauses.first { $0.contains(candidate.range.lowerBound) } ?? candidate.passage.range
    }

    init(_ candidate: Candidate, match: SentenceMatch, score: CandidateScore) {
      self.candidate = candidate
      self.match = match
      self.score = score
    }
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
    var search = search
    let query = Query(question, index: engine.index, scope: scope, synonyms: engine.synonyms, &search)
    let ranked = engine.index.rank(
      query.rankingTerms(index: engine.index, scope: scope), in: scope, limit: Self.closeLooks * 2)
    let matches = closeMatches(ranked, query)
    let weighed = weigh(matches, query)
    let judgement = Judgement(
      question: question, query: query, engine: engine, documents: documents, weighed: weighed, matches: matches,
      explaining: explaining)
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
      // 他提醒，…: what else somebody says need not repeat the name.
      if question.type == .quote, passages.count <= 12 { passages += furtherSayings(behind: passage) }
    }
    var supports: [SentenceSupport] = []
    supports.reserveCapacity(passages.count)
    var found = TermQualities(query, index: engine.index, scope: scope)
    // They are few, and mostly of one document.
    var weights: [TermWeights] = []
    for passage in passages where !supports.contains(where: { $0.passage.isSame(as: passage) }) {
      let known = weights.last { $0.document == passage.documentIndex }
      let ofDocument = known ?? TermWeights(query, in: passage.documentIndex, engine)
      if known == nil { weights.append(ofDocument) }
      supports.append(SentenceSupport(passage, query: query, weights: ofDocument, &found))
    }
    // Numbers are moved about, not sentences; of equal ones, the earlier comes first.
    let order = supports.indices.sorted {
      (supports[$0].widerCoverage, -$0) > (supports[$1].widerCoverage, -$1)
    }
    return order.prefix(Self.closeLooks).map { SentenceMatch(supports[$0], query: query) }
  }

  /// The sentences after one that asks, up to the next that does.
  private func replies(to passage: Passage) -> [Passage] {
    var found: [Passage] = []
    for index in passage.index + 1..<max(passage.index + 1, min(passage.index + 6, passage.document.sentences.count)) {
      let next = passage.sibling(index)
      if next.asks {
        if next.isOfAsker, next.sentence.paragraph == passage.sentence.paragraph { continue }
        break
      }
      found.append(next)
    }
    return found
  }

  /// The sentences of the paragraph in which a pronoun stands for somebody named in this one.
  private func furtherSayings(behind passage: Passage) -> [Passage] {
    (1...3).compactMap { passage.neighbour($0) }.filter(\.opensWithPronoun)
  }

  private func weigh(_ matches: [SentenceMatch], _ query: Query) -> [Weighed] {
    var weighed: [Weighed] = []
    guard let first = matches.first else { return [] }
    weighed.reserveCapacity(64)
    var order: [(total: Double, rank: Int, place: Int)] = []
    order.reserveCapacity(64)
    var extraction = Extraction(question: question, query: query, match: first)
    for match in matches where !match.passage.asks || question.type == .quote && !match.passage.isOfAsker {
      let time = TimeAgreement.score(question, match.passage) + TimeAgreement.tense(question, match.passage)
      extraction.turn(to: match)
      // Taken from the end, they are moved and not copied.
      var candidates = extraction.candidates()
      let first = weighed.count
      while let candidate = candidates.popLast() {
        let score = CandidateScore(candidate, match: match, time: time)
        order.append((score.total, first + candidates.count, weighed.count))
        weighed.append(Weighed(candidate, match: match, score: score))
      }
    }
    // Of equal ones, the earlier comes first.
    order.sort { $0.total == $1.total ? $0.rank < $1.rank : $0.total > $1.total }
    return order.map { weighed[$0.place] }
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
