import ChineseText
import KeywordIndex
import PolicyCorpus

/// Whether the best candidate is an answer, and if not, why.
struct Judgement {
  let outcome: Response.Outcome
  let confidence: Double
  let steps: [Explanation.Fact]

  /// Below this confidence the engine refuses.
  static let threshold = 0.5

  init(
    question: Question, query: Query, engine: Engine, documents: [Int], weighed: [Responder.Weighed], matches: [SentenceMatch]
  ) {
    var steps: [Explanation.Fact] = []
    let nearest = matches.prefix(3).map { Citations.citation($0.passage, marks: []) }
    guard let best = weighed.first else {
      outcome = .refused(Refusal(reason: matches.isEmpty ? .unrelated : .noSuchAnswer, missing: [], nearest: Array(nearest)))
      confidence = 0
      self.steps = [.init("refused", matches.isEmpty ? "no sentence holds a word of the question" : "no sentence holds words of the wanted type")]
      return
    }
    let support = Support(question: question, match: best.match)
    let vetoes = Vetoes.all(question: question, query: query, engine: engine, documents: documents, best: best, support: support)
    var confidence = Self.confidence(best: best, support: support)
    for veto in vetoes {
      confidence -= veto.weight
      steps.append(.init("veto", veto.identifier + " " + veto.words))
    }
    confidence = min(0.99, max(0.01, confidence))
    self.confidence = confidence
    steps.append(.init("rule", best.candidate.rule))
    steps.append(.init("support", Self.rounded(support.share)))
    let second = weighed.first { $0.candidate.range != best.candidate.range && !$0.candidate.range.overlaps(best.candidate.range) }
    steps.append(.init("features", "share=\(support.share) near=\(best.score.nearness) cov=\(best.score.coverage) prior=\(best.score.prior) time=\(best.score.time) typed=\(best.candidate.isTyped ? 1 : 0) missing=\(support.missingRanges.reduce(0) { $0 + $1.count }) nmiss=\(support.missingRanges.count) margin=\(best.score.total - (second?.score.total ?? 0)) own=\(best.match.coverage) qlen=\(question.runs.reduce(0) { $0 + $1.count }) x.adj=\(support.beside) x.tail=\(support.tail) x.oov=\(support.unknown(question, query)) x.rank=\(question.rules.count) vetoes=\(vetoes.map(\.identifier).joined(separator: ","))"))
    if let made = Optional(AnswerMaker.answer(best, weighed: weighed, question: question)) {
      steps.append(.init("would", made.text))
      for item in made.items { steps.append(.init("would-item", item)) }
      for c in made.citations { steps.append(.init("would-cite", "\(c.document)\t\(c.bytes.lowerBound)\t\(c.bytes.upperBound)\t" + c.text)) }
    }
    guard confidence >= Self.threshold else {
      let reason: Refusal.Reason
      if let veto = vetoes.first {
        reason = veto.reason
      } else if support.share < 0.3 {
        reason = .unrelated
      } else {
        reason = support.missing.isEmpty ? .noSuchAnswer : .missing
      }
      outcome = .refused(
        Refusal(reason: reason, missing: vetoes.map(\.words).filter { !$0.isEmpty } + support.missing, nearest: Array(nearest)))
      self.steps = steps
      return
    }
    outcome = .answered(AnswerMaker.answer(best, weighed: weighed, question: question))
    self.steps = steps
  }

  private static func confidence(best: Responder.Weighed, support: Support) -> Double {
    let score = best.score
    return 0.08 + 0.55 * support.share + 0.25 * score.nearness + 0.25 * score.prior + 0.3 * score.time
  }

  static func rounded(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let digits = String(hundredths % 100 < 0 ? -(hundredths % 100) : hundredths % 100)
    return "\(hundredths / 100).\(digits.count == 1 ? "0" + digits : digits)"
  }
}

/// How much of the question a sentence with its surroundings supports, and what it leaves unsupported.
struct Support {
  /// The supported share, 0 to 1.
  let share: Double
  /// Stretches of the question of two characters or more without support.
  let missing: [String]
  /// The same, as places in the question.
  let missingRanges: [Range<Int>]

  /// The supported share of the words beside the interrogative; 1 where there are none.
  let beside: Double
  /// The supported share of the last two content characters where nothing asks.
  let tail: Double

  /// The number of content characters of the question that stand in no known term.
  func unknown(_ question: Question, _ query: Query) -> Int {
    var known = [Bool](repeating: false, count: question.characters.count)
    for term in query.terms where term.isKnown { for place in term.range { known[place] = true } }
    for alternative in query.alternatives { for place in alternative.range { known[place] = true } }
    return question.runs.reduce(0) { $0 + $1.filter { !known[$0] && !FunctionWords.isLight(question.characters[$0]) }.count }
  }

  init(question: Question, match: SentenceMatch) {
    var nextTo = 0.0
    var nextToTotal = 0.0
    if let asking = question.asking {
      for run in question.runs {
        for place in run where !FunctionWords.isLight(question.characters[place]) {
          let distance = place < asking.lowerBound ? asking.lowerBound - place : place - asking.upperBound + 1
          guard distance <= 4 else { continue }
          nextToTotal += 1
          nextTo += match.widerSupport[place]
        }
      }
    }
    beside = nextToTotal > 0 ? nextTo / nextToTotal : 1
    let last = question.runs.last.map { $0.suffix(2) } ?? 0..<0
    tail = question.asking == nil && !last.isEmpty ? last.reduce(0.0) { $0 + match.widerSupport[$1] } / Double(last.count) : 1
    var found = 0.0
    var total = 0.0
    var ranges: [Range<Int>] = []
    for run in question.runs {
      var start: Int?
      for place in run {
        var weight = FunctionWords.weight(question.characters[place])
        // The words beside the interrogative are what is asked about it.
        if let asking = question.asking {
          let distance = place < asking.lowerBound ? asking.lowerBound - place : place - asking.upperBound + 1
          if distance <= 4 && distance > 0 { weight *= 1.8 }
        }
        total += weight
        found += weight * match.widerSupport[place]
        if match.widerSupport[place] < 0.3 {
          if start == nil { start = place }
        } else if let from = start {
          ranges.append(from..<place)
          start = nil
        }
      }
      if let from = start { ranges.append(from..<run.upperBound) }
    }
    share = total > 0 ? found / total : 0
    missingRanges = ranges.filter { range in range.filter { !FunctionWords.isLight(question.characters[$0]) }.count >= 2 }
    missing = missingRanges.map(question.words)
  }
}
