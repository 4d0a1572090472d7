import Answering
import Training

extension ShellSession {
  /// The answer to a question, as it is shown.
  ///
  /// - Parameters:
  ///   - name: the document that the question names itself.
  ///   - judging: what is shown below the answer.
  mutating func answer(
    _ text: String, document name: String? = nil, judging: (inout ShellSession, Reply) -> String = { _, _ in "" }
  ) -> String {
    var document = documents.selected
    if let name, !name.isEmpty {
      do throws(UnknownDocument) {
        document = try DocumentNames(corpus: documents.corpus).index(of: name)
      } catch {
        return error.text(messages) + "\n"
      }
    }
    let before = (conversation, last, citations)
    let start = program.now()
    let reply = ask(text, document: document)
    let duration = program.now() - start
    if reply.response.answer == nil, ShellVerb(exactly: text) != nil {
      // A command without its colon is nothing to come back to.
      (conversation, last, citations) = before
      return shown(reply, typed: text, milliseconds: 0, verdict: "")
    }
    offeredQuestion = NearestQuestion(
      engine: documents.engine, terms: documents.terms, document: document
    ).offered(insteadOf: reply.response)
    keep { transcript, session in
      transcript.entry(
        typed: text, reply: reply, messages: session.messages, namesDocuments: session.documents.areSeveral)
    }
    let verdict = judging(&self, reply)
    return shown(reply, typed: text, milliseconds: duration / 1_000_000, verdict: verdict)
  }

  /// Asks a question in the conversation.
  ///
  /// - Parameters:
  ///   - document: the index of the document to answer from; nil for all of them.
  ///   - prepared: the question answered ahead of its turn, where it was.
  mutating func ask(_ text: String, document: Int?, prepared: LoneQuestion? = nil) -> Reply {
    let reply =
      if let prepared {
        conversation.respond(to: prepared, with: documents.engine)
      } else {
        conversation.respond(to: text, with: documents.engine, document: document, explaining: settings.explains)
      }
    count += 1
    last = (text, reply)
    citations = reply.response.answer?.numberedCitations ?? reply.response.refusal?.nearest ?? []
    return reply
  }

  private mutating func shown(_ reply: Reply, typed: String, milliseconds: Int, verdict: String) -> String {
    let question = Question(id: "q\(count)", text: reply.completed ?? typed, document: nil)
    guard settings.format == .text else {
      return JSONLinesRenderer(explains: settings.explains).text(of: reply.response, to: question) + verdict
    }
    var text = ""
    if let completed = reply.completed {
      let words = messages(.shellCompleted, ["question": DisplayText.shortened(completed)])
      text += style.text(words, .faint) + "\n"
    }
    text +=
      TextRenderer(
        messages: messages, style: style, explains: settings.explains,
        namesDocuments: documents.areSeveral
      ).text(of: reply.response, to: question)
    if let offeredQuestion {
      text += messages(.offeredQuestion, ["question": DisplayText.shortened(offeredQuestion)]) + "\n"
    }
    text += verdict
    if settings.showsTime {
      text += style.text(messages(.shellTime, ["milliseconds": String(milliseconds)]), .faint) + "\n"
    }
    if reply.response.answer == nil, let verb = ShellVerb(exactly: typed) {
      let name = ":" + verb.name(in: messages.language)
      text += style.text(messages(.shellMeantCommand, ["name": name]), .faint) + "\n"
    }
    if !hasHinted, reply.response.answer != nil {
      hasHinted = true
      text += style.text(messages(.shellCitationHint), .faint) + "\n"
    }
    return text + changeNotice() + "\n"
  }

  /// Tells once of files that have changed.
  private mutating func changeNotice() -> String {
    let changed = documents.changedFiles
    defer { toldChanges = changed }
    guard !changed.isEmpty, changed != toldChanges else { return "" }
    let names = changed.prefix(3).map { DisplayText.shortened($0, to: 60) }.joined(separator: messages.listSeparator)
    return messages(.shellFilesChanged, ["files": names]) + "\n"
  }

  /// The last question about the texts asked again, with its full explanation; nil before the first.
  private func explained() -> Response? {
    guard let exchange = conversation.last else { return nil }
    return documents.engine.respond(to: exchange.question, document: exchange.document, explaining: true)
  }

  /// What `:why` shows.
  func why() -> String {
    // What asks about an answer is explained as it stands.
    let isAboutAnswer = last.map { $0.reply.rule != nil && $0.reply.completed == nil } ?? false
    guard let response = isAboutAnswer ? last?.reply.response : explained() else {
      return messages(.shellNothingAsked) + "\n"
    }
    var lines: [String] = []
    if let rule = last?.reply.rule { lines.append(messages(.shellFollowUpRule, ["rule": rule])) }
    lines += ExplanationText(messages: messages, style: style).lines(response.explanation)
    return lines.map { $0 + "\n" }.joined()
  }

  /// What `:more` shows: other words that may answer, each once; they can be called by number from then on.
  mutating func more() -> String {
    guard let response = explained() else { return messages(.shellNothingAsked) + "\n" }
    var seen = Set([response.answer?.text ?? ""])
    var lines: [String] = []
    let citationText = CitationText(messages: messages, style: style, namesDocument: documents.areSeveral)
    let evidence = response.explanation.evidence
    // What is worth much less than the best is noise.
    let least = (evidence.first?.score.value ?? 0) * 0.6
    for ranked in evidence where !ranked.candidate.isEmpty && ranked.score.value >= least {
      guard seen.insert(ranked.candidate).inserted else { continue }
      citations.append(ranked.citation)
      lines.append(style.text(DisplayText.oneLine(ranked.candidate), .answer))
      lines += citationText.lines(ranked.citation, label: "[\(citations.count)]")
    }
    guard !lines.isEmpty else { return messages(.shellNoMore) + "\n" }
    return ([style.text(messages(.shellMoreHeading), .heading)] + lines).map { $0 + "\n" }.joined()
  }
}
