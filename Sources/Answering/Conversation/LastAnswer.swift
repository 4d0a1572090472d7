import ChineseText
import PolicyCorpus

/// Answers questions about the last answer from its citation.
struct LastAnswer {
  let exchange: Exchange
  let engine: Engine

  func response(on aspect: AnswerAspect, to said: Utterance) -> Response {
    guard let citation = exchange.response.answer?.citations.first, let passage = passage(of: citation) else {
      return response(aspect, said, nil, nearest: exchange.response.refusal?.nearest ?? [])
    }
    let answer: Answer?
    switch aspect {
    case .speaker: answer = speaker(of: passage, citation)
    case .place:
      let place = Self.place(of: citation)
      answer = Answer(text: place, items: [place], citations: [citation])
    case .wording: answer = wording(citation)
    case .date: answer = date(of: passage, citation)
    }
    return response(aspect, said, answer, nearest: [citation])
  }

  private func response(_ aspect: AnswerAspect, _ said: Utterance, _ answer: Answer?, nearest: [Citation]) -> Response {
    Response(
      question: said.text, type: Self.type(of: aspect), answer: answer, nearest: Array(nearest.prefix(1)),
      rule: aspect.identifier)
  }

  private static func type(of aspect: AnswerAspect) -> AnswerType {
    switch aspect {
    case .speaker: .person
    case .place: .place
    case .wording: .quote
    case .date: .date
    }
  }

  private func passage(of citation: Citation) -> Passage? {
    guard let number = engine.corpus.index(ofDocument: citation.document) else { return nil }
    let document = engine.corpus.documents[number]
    guard let index = document.sentences.firstIndex(where: { $0.bytes == citation.bytes }) else { return nil }
    return Passage(engine.documents[number], documentIndex: number, index: index)
  }

  private func speaker(of passage: Passage, _ citation: Citation) -> Answer? {
    let marked = citation.marks.first.map { mark in
      passage.document.text.characters(
        inBytes: citation.bytes.lowerBound + mark.lowerBound..<citation.bytes.lowerBound + mark.upperBound)
    }
    guard let found = SpeakerSearch(passage: passage, marked: marked).find() else {
      return author(of: passage, citation)
    }
    var citations = [Citations.citation(found.passage, marks: [found.name])]
    if found.passage.index != passage.index { citations.append(citation) }
    let name = found.passage.string(found.name)
    return Answer(text: name, items: [name], citations: citations)
  }

  /// Where nobody in the text says it, its author does.
  private func author(of passage: Passage, _ citation: Citation) -> Answer? {
    let document = passage.document
    guard let header = document.headers.first(where: { $0.kind == .author && !$0.value.isEmpty }) else { return nil }
    let line = passage.sibling(header.sentence)
    let name = document.string(header.value)
    let marks = [document.text.characters(inBytes: header.value)]
    return Answer(text: name, items: [name], citations: [Citations.citation(line, marks: marks), citation])
  }

  private func wording(_ citation: Citation) -> Answer {
    var whole = citation
    whole.marks = [0..<citation.bytes.count]
    return Answer(text: citation.text, items: [citation.text], citations: [whole])
  }

  /// When it was said: as the speaker's sentence tells, otherwise when the document was published.
  private func date(of passage: Passage, _ citation: Citation) -> Answer? {
    if let found = SpeakerSearch(passage: passage, marked: nil).find(),
      let date = DatePhrase.all(in: passage.characters, found.passage.range.lowerBound..<found.name.lowerBound).first,
      date.precision >= .month, found.passage.index == passage.index
    {
      let words = passage.string(date.range)
      return Answer(text: words, items: [words], citations: [Citations.citation(found.passage, marks: [date.range])])
    }
    let document = passage.document
    guard let header = document.headers.first(where: { $0.kind == .date && !$0.value.isEmpty }) else { return nil }
    let line = passage.sibling(header.sentence)
    let characters = document.text.characters(inBytes: header.value)
    let range = DatePhrase.all(in: document.text.characters, characters).first { $0.year != nil }?.range ?? characters
    let words = line.string(range)
    return Answer(text: words, items: [words], citations: [Citations.citation(line, marks: [range]), citation])
  }

  /// Where a sentence stands, in the words of the texts' language.
  static func place(of citation: Citation) -> String {
    let section = citation.section.isEmpty ? "" : "《\(citation.title)》“\(citation.section)”一节"
    guard citation.paragraph > 0 else { return "\(section.isEmpty ? "页首" : section)，第\(citation.line)行" }
    return (section.isEmpty ? "" : section + "，") + "第\(citation.paragraph)段第\(citation.sentence)句，第\(citation.line)行"
  }
}
