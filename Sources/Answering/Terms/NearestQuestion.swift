import ChineseText
import PolicyCorpus

/// The question next to one that is not answered, or not surely, that the texts do answer.
///
/// A stretch of the question that the texts do not have is replaced by a term that sounds like it, or that differs from it by
/// a character; at last, what the texts have no support for is left out. What comes of it is asked, and offered only where
/// it is answered surely.
public struct NearestQuestion {
  private let engine: Engine
  private let terms: TermIndex
  private let document: Int?

  /// Looks for questions that documents answer.
  ///
  /// - Parameters:
  ///   - engine: what answers.
  ///   - terms: the terms of the documents that shall answer.
  ///   - document: the index of the document to answer from; nil for all of them.
  public init(engine: Engine, terms: TermIndex, document: Int?) {
    (self.engine, self.terms, self.document) = (engine, terms, document)
  }

  /// Answers that are less sure than this are weak, and no question is offered that gets one.
  private static let leastConfidence = 0.65
  /// How many changed questions are asked at most.
  private static let mostTries = 12

  /// The nearest question that is answered; nil where none is, or where the response needs none. The terms of the documents
  /// are collected where it needs one.
  public static func offered(insteadOf response: Response, by engine: Engine, document: Int?) -> String? {
    guard isNeeded(response) else { return nil }
    let documents = document.map { [$0] } ?? Array(engine.corpus.documents.indices)
    return NearestQuestion(engine: engine, terms: TermIndex(engine, documents: documents), document: document)
      .offered(insteadOf: response)
  }

  private static func isNeeded(_ response: Response) -> Bool {
    response.confidence < leastConfidence && response.refusal?.reason != .emptyQuestion
  }

  /// The nearest question that is answered; nil where none is, or where the response needs none.
  public func offered(insteadOf response: Response) -> String? {
    guard Self.isNeeded(response) else { return nil }
    let question = QuestionAnalyzer.analyze(response.question)
    guard question.characters.count <= Self.longestQuestion else { return nil }
    var seen: Set<String> = [response.question]
    for changed in (replacements(in: question) + omissions(in: question, response)).prefix(Self.mostTries)
    where seen.insert(changed).inserted {
      let other = engine.respond(to: changed, document: document)
      if other.answer != nil, other.confidence >= max(Self.leastConfidence, response.confidence + 0.1) {
        return changed
      }
    }
    return nil
  }

  private static let longestQuestion = 80

  /// The question with a stretch replaced by a term: the likeliest first.
  private func replacements(in question: Question) -> [String] {
    let characters = question.characters
    var found: [(text: String, cost: Int, order: Int)] = []
    for run in question.runs {
      for start in run {
        for length in 2...max(2, min(Self.longestStretch, run.upperBound - start))
        where start + length <= run.upperBound {
          let stretch = start..<start + length
          // What the texts have is not wrong.
          if (stretch.lowerBound..<stretch.upperBound - 1).allSatisfy({
            terms.hasPair(characters[$0], characters[$0 + 1])
          }) {
            continue
          }
          for (order, term) in terms.terms.enumerated() where term.kind != .number {
            guard let cost = cost(of: characters[stretch], as: term.characters) else { continue }
            found.append((replacing(stretch, by: term.text, in: question), cost * 100 - length, order))
          }
        }
      }
    }
    return found.sorted { ($0.cost, $0.order) < ($1.cost, $1.order) }.map(\.text)
  }

  private static let longestStretch = 8

  /// How much a stretch must change to be a term: nothing but sounds, or a character of three or more; nil where more.
  private func cost(of stretch: ArraySlice<UInt16>, as term: [UInt16]) -> Int? {
    guard abs(stretch.count - term.count) <= 1, !stretch.elementsEqual(term) else { return nil }
    if stretch.count == term.count {
      let differing = zip(stretch, term).filter { $0 != $1 }
      if differing.allSatisfy({ Pinyin.builtIn.sound(alike: $0, $1) }) { return differing.count }
      return differing.count == 1 && term.count >= 3 ? 3 : nil
    }
    let (longer, shorter) = stretch.count > term.count ? (Array(stretch), term) : (term, Array(stretch))
    guard shorter.count >= 2, longer.count >= 4 || shorter.count >= 3 else { return nil }
    let start = zip(longer, shorter).prefix { $0 == $1 }.count
    return longer[(start + 1)...].elementsEqual(shorter[start...]) ? 4 : nil
  }

  /// The question without what the texts have no support for.
  private func omissions(in question: Question, _ response: Response) -> [String] {
    guard let refusal = response.refusal else { return [] }
    let missing = refusal.missing.map(\.folded)
    // Of 2020年 and 年, the whole goes.
    let wholes = missing.filter { words in
      !missing.contains { $0.count > words.count && CharacterSearch.first(words, in: $0, 0..<$0.count) != nil }
    }
    return wholes.compactMap { words in
      guard let place = CharacterSearch.first(words, in: question.characters, 0..<question.characters.count) else {
        return nil
      }
      var end = place.upperBound
      if end < question.characters.count, question.characters[end] == 0x7684 { end += 1 }  // 的
      let omitted = place.lowerBound..<end
      // The rest must still say what is asked about.
      let rest = question.runs.reduce(0) { $0 + $1.filter { !omitted.contains($0) }.count }
      return rest >= 2 ? replacing(omitted, by: "", in: question) : nil
    }
  }

  private func replacing(_ range: Range<Int>, by words: String, in question: Question) -> String {
    let text = FoldedText(question.text)
    // A correction may have changed the characters, never their number.
    guard text.count == question.characters.count else { return question.text }
    let bytes = text.bytes(range)
    let source = Array(question.text.utf8)
    return String(
      decoding: source[..<bytes.lowerBound] + Array(words.utf8) + source[bytes.upperBound...], as: UTF8.self)
  }
}
