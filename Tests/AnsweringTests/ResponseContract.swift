import Answering
import PolicyCorpus
import Testing

/// What holds for every response, whatever the question and the texts.
struct ResponseContract {
  let engine: Engine
  let location: SourceLocation

  init(_ engine: Engine, _ location: SourceLocation = #_sourceLocation) {
    self.engine = engine
    self.location = location
  }

  /// Asks, and checks what is said.
  @discardableResult
  func ask(_ question: String, document: Int? = nil) -> Response {
    let response = engine.respond(to: question, document: document)
    #expect((0...1).contains(response.confidence), "\(question.debugDescription)", sourceLocation: location)
    if let answer = response.answer {
      check(answer, response.type, question)
      if let document { checkScope(answer.citations, document, question) }
    }
    for citation in response.refusal?.nearest ?? [] { check(citation, question) }
    return response
  }

  /// Whether two responses say the same.
  static func areEqual(_ left: Response, _ right: Response) -> Bool {
    left.question == right.question && left.type == right.type && left.confidence == right.confidence
      && left.answer?.text == right.answer?.text && left.answer?.items == right.answer?.items
      && left.answer?.citations == right.answer?.citations && left.refusal?.reason == right.refusal?.reason
      && left.refusal?.missing == right.refusal?.missing && left.refusal?.nearest == right.refusal?.nearest
  }

  private func check(_ answer: Answer, _ type: AnswerType, _ question: String) {
    let what = Comment(rawValue: "\(question.debugDescription): \(answer.text.debugDescription)")
    #expect((1...3).contains(answer.citations.count), what, sourceLocation: location)
    #expect(!answer.text.isEmpty && !answer.items.isEmpty, what, sourceLocation: location)
    #expect(answer.items.allSatisfy { !$0.isEmpty }, what, sourceLocation: location)
    for citation in answer.citations { check(citation, question) }
    for other in answer.alternatives {
      check(other.citation, question)
      #expect(other.citation.text.contains(other.text), what, sourceLocation: location)
      #expect(other.citation.document != answer.citations.first?.document, what, sourceLocation: location)
    }
    for (index, citation) in answer.citations.enumerated() {
      let isRepeated = answer.citations[..<index].contains {
        $0.document == citation.document && $0.bytes == citation.bytes
      }
      #expect(!isRepeated, what, sourceLocation: location)
    }
    #expect(standsInItsCitations(answer, type), what, sourceLocation: location)
  }

  /// Whether the words of an answer are those of the cited sentences: all in the first one, or each item in one of them.
  private func standsInItsCitations(_ answer: Answer, _ type: AnswerType) -> Bool {
    if ["是", "否", "有", "没有"].contains(answer.text) { return type == .yesno }
    guard let first = answer.citations.first else { return false }
    if says(first, answer.text) {
      return answer.items.allSatisfy { item in answer.citations.contains { says($0, item) } }
    }
    // A relative date is followed by the one it means; a total stands nowhere.
    if type == .date, let bracket = answer.text.lastIndex(of: "（") {
      return says(first, String(answer.text[..<bracket]))
    }
    if type == .number { return first.marks.count > 1 }
    // A list over several sentences; three of them are cited.
    let cited = answer.items.filter { item in answer.citations.contains { says($0, item) } }
    return answer.items.count > 1 && answer.items.joined(separator: "；") == answer.text
      && says(first, cited.first ?? "。。")
      && (cited.count == answer.items.count || answer.citations.count == 3 && cited.count > 1)
  }

  /// Whether words stand in a citation; an answer leaves out the line breaks of its source.
  private func says(_ citation: Citation, _ words: String) -> Bool {
    func unbroken(_ text: String) -> String {
      String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.properties.isWhitespace }))
    }
    return unbroken(citation.text).contains(unbroken(words))
  }

  /// A citation is the bytes of one sentence of its document; its marks lie within it, in order, on scalar boundaries.
  private func check(_ citation: Citation, _ question: String) {
    let what = Comment(rawValue: "\(question.debugDescription): \(citation.text.debugDescription)")
    guard let document = engine.corpus.documents.first(where: { $0.name == citation.document }) else {
      Issue.record("no document \(citation.document)", sourceLocation: location)
      return
    }
    let sentence = document.sentences.first { $0.bytes == citation.bytes }
    #expect(sentence != nil, what, sourceLocation: location)
    #expect(Array(citation.text.utf8) == Array(document.bytes[citation.bytes]), what, sourceLocation: location)
    #expect(
      sentence?.line == citation.line && sentence?.paragraph == citation.paragraph, what, sourceLocation: location)
    #expect(sentence?.number == citation.sentence, what, sourceLocation: location)
    #expect(citation.title == document.title && citation.path == document.path, what, sourceLocation: location)
    let bytes = Array(citation.text.utf8)
    var end = 0
    for mark in citation.marks {
      #expect(!mark.isEmpty && mark.lowerBound >= end && mark.upperBound <= bytes.count, what, sourceLocation: location)
      guard mark.upperBound <= bytes.count else { return }
      end = mark.upperBound
      let parts = [bytes[..<mark.lowerBound], bytes[mark], bytes[mark.upperBound...]]
      let areWhole = parts.allSatisfy { String(validating: $0, as: UTF8.self) != nil }
      #expect(areWhole, what, sourceLocation: location)
    }
  }

  private func checkScope(_ citations: [Citation], _ document: Int, _ question: String) {
    let name = engine.corpus.documents[document].name
    #expect(citations.allSatisfy { $0.document == name }, "\(question.debugDescription)", sourceLocation: location)
  }
}
