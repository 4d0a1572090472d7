import ChineseText
import PolicyCorpus

/// What a conversation speaks about: what 他, 它 and 那里 stand for.
public struct Subject: Sendable, Equatable {
  /// The person named last.
  public internal(set) var person: String?
  /// The place named last.
  public internal(set) var place: String?
  /// The body, work or thing named last.
  public internal(set) var thing: String?

  init(person: String? = nil, place: String? = nil, thing: String? = nil) {
    self.person = person
    self.place = place
    self.thing = thing
  }

  /// What is spoken of after a question was answered; what neither of both names stays as it was.
  ///
  /// - Parameter documents: those that the response comes from.
  init(of utterance: Utterance, response: Response, in documents: [SharedDocument], before: Subject) {
    self = before
    if let person = Self.person(in: utterance, response, documents) { self.person = person }
    if let place = utterance.places.last { self.place = utterance.words(place.range) }
    let named = Self.thing(in: utterance)
    if let named { thing = named }
    guard let answer = response.answer, answer.items.count == 1 else { return }
    switch response.type {
    case .person where Self.isPersonName(answer.text.folded): person = answer.text
    case .place: place = answer.text
    case .organization where named == nil, .title where named == nil: thing = answer.text
    default: break
    }
  }

  /// Whether characters can be the whole of a person's name.
  static func isPersonName(_ characters: [UInt16]) -> Bool {
    Names.personLengths(characters, at: 0, limit: characters.count).contains(characters.count)
  }

  /// A person whom the cited sentences name and the question too.
  private static func person(in utterance: Utterance, _ response: Response, _ documents: [SharedDocument]) -> String? {
    let asked = utterance.characters
    var names: [Range<Int>] = []
    for place in asked.indices {
      for length in Names.personLengths(asked, at: place, limit: asked.count) { names.append(place..<place + length) }
    }
    guard !names.isEmpty else { return nil }
    let cited = response.answer?.citations ?? response.refusal?.nearest ?? []
    // Most sentences have none of what could be a name in the question.
    for citation in cited {
      guard let document = documents.first(where: { $0.document.name == citation.document }),
        document.quotes(citation, anyOf: names, in: asked), let passage = document.passage(at: citation.bytes)
      else { continue }
      let text = passage.characters
      for person in passage.personsWithLabel where utterance.question.contains(text, person.name) {
        return String(folded: text[person.name])
      }
    }
    return nil
  }

  /// The thing that a question is about: a title in marks, a body, or the noun that opens it.
  private static func thing(in utterance: Utterance) -> String? {
    let question = utterance.question
    let all = 0..<utterance.characters.count
    if let quoted = question.quotations.first { return utterance.words(utterance.withMarks(quoted)) }
    let asked = question.asking?.lowerBound ?? all.upperBound
    let bodies = NamePhrase.organizations(in: utterance.characters, all).filter { $0.range.upperBound <= asked }
    if let body = bodies.last(where: { $0.range.count >= 3 }) { return utterance.words(body.range) }
    guard let run = question.runs.first, run.upperBound <= asked else { return nil }
    let end = PhraseBoundary.end(of: run.lowerBound, utterance.characters, highest: run.upperBound)
    guard end - run.lowerBound >= 2, end < run.upperBound || run.upperBound < asked || question.type != .number else {
      return nil
    }
    // 修建了多少: the verb that opens a question without subject is no thing.
    let phrase = run.lowerBound..<end
    return PhraseBoundary.verb(utterance.characters, at: phrase.lowerBound, limit: phrase.upperBound) == nil
      && !isVerbBeforeAspect(phrase, utterance.characters) ? utterance.words(phrase) : nil
  }

  private static func isVerbBeforeAspect(_ phrase: Range<Int>, _ characters: [UInt16]) -> Bool {
    phrase.upperBound < characters.count && [0x4E86, 0x8FC7, 0x7740].contains(characters[phrase.upperBound])  // 了 过 着
  }
}

extension SharedDocument {
  /// Whether a sentence cited from it has any of some words of a text.
  fileprivate func quotes(_ citation: Citation, anyOf words: [Range<Int>], in text: [UInt16]) -> Bool {
    let likely = words.filter { mayContain(text, $0) }
    guard !likely.isEmpty else { return false }
    let sentence = document.text.characters(inBytes: citation.bytes)
    return likely.contains { CharacterSearch.first(text, $0, in: document.text.characters, sentence) != nil }
  }

  /// The sentence of some bytes; nil where they are none.
  fileprivate func passage(at bytes: Range<Int>) -> Passage? {
    let sentences = document.sentences
    var (low, high) = (0, sentences.count)
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].bytes.lowerBound < bytes.lowerBound { low = middle + 1 } else { high = middle }
    }
    guard low < sentences.count, sentences[low].bytes == bytes else { return nil }
    return Passage(self, documentIndex: 0, index: low)
  }
}
