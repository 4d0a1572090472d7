/// Questions asked one after another: what one leaves out, it takes from the one before.
///
/// A follow-up is completed by rules and then answered like any other question; a question about the last answer
/// itself (谁说的, 在哪一段) is answered from its citation.
public struct Conversation: Sendable {
  /// The last question about the texts with its response; nil at the beginning.
  public private(set) var last: Exchange?

  /// A conversation in which nothing has been said.
  public init() {}

  /// Forgets what was said.
  public mutating func restart() { last = nil }

  /// The answer to what was asked, completed by what was said before where it leaves something out.
  ///
  /// - Parameters:
  ///   - text: the question as it was typed.
  ///   - engine: what answers; that of the questions before.
  ///   - document: the index of the document to answer from; nil for all of them.
  ///   - explaining: whether the response shall carry its full explanation.
  public mutating func respond(
    to text: String, with engine: Engine, document: Int? = nil, explaining: Bool = false
  ) -> Reply {
    respond(to: Utterance(text), with: engine, document, explaining, alone: nil)
  }

  /// The answer to a question that has been answered as if it were asked alone; the same as if it had not.
  ///
  /// - Parameter engine: what answered it; that of the questions before.
  public mutating func respond(to question: LoneQuestion, with engine: Engine) -> Reply {
    respond(
      to: question.utterance, with: engine, question.document, question.explaining, alone: question.response)
  }

  private mutating func respond(
    to utterance: Utterance, with engine: Engine, _ document: Int?, _ explaining: Bool, alone: Response?
  ) -> Reply {
    guard let last else { return ask(utterance, with: engine, document, explaining, alone: alone) }
    if let aspect = AnswerAspect.asked(in: utterance) {
      let response = LastAnswer(exchange: last, engine: engine).response(on: aspect, to: utterance)
      if case .speaker = aspect, let name = response.answer?.text { self.last?.subject.person = name }
      return Reply(response: response, completed: nil, rule: aspect.identifier)
    }
    guard let completion = FollowUpRules.completion(of: utterance, after: last) else {
      return ask(utterance, with: engine, document, explaining, alone: alone)
    }
    return complete(completion, of: utterance, with: engine, document, explaining)
  }

  private mutating func complete(
    _ completion: Completion, of utterance: Utterance, with engine: Engine, _ document: Int?, _ explaining: Bool
  ) -> Reply {
    // A follow-up stays with the document of the answer before, unless it names another time or place.
    let scope = document ?? (completion.staysInDocument ? last?.citedDocument(in: engine.corpus) : nil)
    if completion.yieldsToPage {
      let plain = engine.respond(to: utterance.question, document: scope, explaining: explaining)
      if plain.isAboutPage { return keep(plain, utterance, engine.documents, document: document, reply: nil) }
    }
    var chosen: (utterance: Utterance, response: Response)?
    for text in completion.questions {
      let completed = Utterance(text)
      let response = engine.respond(to: completed.question, document: scope, explaining: explaining)
      if chosen == nil || response.answer != nil { chosen = (completed, response) }
      if response.answer != nil { break }
    }
    guard let chosen else { return ask(utterance, with: engine, document, explaining) }
    let isSame = chosen.utterance.isSame(as: utterance)
    return keep(
      chosen.response.adding(rule: completion.rule), chosen.utterance, engine.documents, document: document,
      reply: isSame ? nil : (chosen.utterance.text, completion.rule))
  }

  private mutating func ask(
    _ utterance: Utterance, with engine: Engine, _ document: Int?, _ explaining: Bool, alone: Response? = nil
  ) -> Reply {
    let response = alone ?? engine.respond(to: utterance.question, document: document, explaining: explaining)
    return keep(response, utterance, engine.documents, document: document, reply: nil)
  }

  private mutating func keep(
    _ response: Response, _ utterance: Utterance, _ documents: [SharedDocument], document: Int?,
    reply: (completed: String, rule: String)?
  ) -> Reply {
    // What asks nothing and is not answered says nothing that the next question could leave out.
    let isIdle = response.answer == nil && utterance.question.asking == nil
    if response.refusal?.reason != .emptyQuestion, !isIdle {
      let subject = Subject(
        of: utterance, response: response, in: documents, before: last?.subject ?? Subject())
      last = Exchange(utterance: utterance, response: response, document: document, subject: subject)
    }
    return Reply(response: response, completed: reply?.completed, rule: reply?.rule)
  }
}

/// What a conversation says to a question.
public struct Reply: Sendable {
  /// The answer, or the refusal.
  public let response: Response
  /// The question as it was completed; nil where it was asked in full.
  public let completed: String?
  /// The identifier of the rule that completed it, or that took it for a question about the last answer; nil where
  /// none did.
  public let rule: String?
}
