import Answering
import Synchronization

/// What the texts offer to someone who types: their terms and likely questions, found when first needed and kept.
final class TextVocabulary: Sendable {
  private struct Found {
    let documents: [Int]
    let terms: TermIndex
    var questions: LikelyQuestions
  }

  private let engine: Engine
  private let found = Mutex<Found?>(nil)

  init(engine: Engine) { self.engine = engine }

  /// The terms of documents.
  func terms(of documents: [Int]) -> TermIndex { using(documents) { $0.terms } }

  /// The likely questions about documents that are known so far.
  func questions(about documents: [Int]) -> [String] { using(documents) { $0.questions.questions } }

  /// Does a little of the work of finding likely questions.
  ///
  /// - Returns: whether there is more to do.
  func prepare(_ documents: [Int]) -> Bool {
    using(documents) { found in
      found.questions.step(engine, document: documents.count == 1 ? documents[0] : nil)
      return !found.questions.isDone
    }
  }

  private func using<Value>(_ documents: [Int], _ body: (inout sending Found) -> sending Value) -> Value {
    found.withLock { found in
      if var known = found, known.documents == documents {
        defer { found = known }
        return body(&known)
      }
      let terms = TermIndex(engine, documents: documents)
      var fresh = Found(documents: documents, terms: terms, questions: LikelyQuestions(terms))
      defer { found = fresh }
      return body(&fresh)
    }
  }
}
