import ChineseText
import PolicyCorpus

/// Puts the chosen words and the sentences that hold them together.
enum AnswerMaker {
  static func answer(_ best: Responder.Weighed, weighed: [Responder.Weighed], question: Question) -> Answer {
    let candidate = best.candidate
    let words = Self.words(candidate.range, candidate.passage)
    let text = candidate.text ?? text(of: candidate, words)
    var items = [text]
    if !candidate.items.isEmpty, candidate.text == nil {
      items = candidate.items.map { Self.words($0, candidate.passage) }
    } else if candidate.text == nil, let siblings = siblings(of: candidate, question) {
      items = siblings.map { Self.words($0, candidate.passage) }
    } else if question.wantsList, candidate.text == nil, let listed = listed(in: candidate) {
      items = listed.map { Self.words($0, candidate.passage) }
    } else if candidate.text == nil, let listed = namesAlone(in: candidate) ?? joinedAlone(in: candidate, question) {
      items = listed.map { Self.words($0, candidate.passage) }
    }
    var citations = [Citations.citation(candidate.passage, marks: candidate.marks)]
    for passage in candidate.further where citations.count < 3 {
      append(Citations.citation(passage, marks: candidate.marks), to: &citations)
    }
    // The same words elsewhere support the answer further.
    let answer = Array(candidate.passage.characters[candidate.range])
    for other in weighed.dropFirst() where citations.count < 3 && candidate.text == nil {
      let passage = other.candidate.passage
      guard other.score.total > best.score.total * 0.7,
        passage.index != candidate.passage.index || passage.documentIndex != candidate.passage.documentIndex,
        let place = CharacterSearch.first(answer, in: passage.characters, passage.range)
      else { continue }
      append(Citations.citation(passage, marks: [place]), to: &citations)
    }
    return Answer(text: text, items: items, citations: citations)
  }

  /// The words of some characters; a line break of the source within them is none of the answer's.
  private static func words(_ range: Range<Int>, _ passage: Passage) -> String {
    let words = passage.string(range)
    guard words.utf8.contains(0x0A) || words.utf8.contains(0x0D) else { return words }
    var joined = ""
    var pending: [Unicode.Scalar] = []
    for scalar in words.unicodeScalars {
      if scalar == "\n" || scalar == "\r" || scalar == " " || scalar == "\t" || scalar == "\u{3000}" {
        pending.append(scalar)
        continue
      }
      if !pending.isEmpty {
        if !pending.contains("\n"), !pending.contains("\r") {
          joined.unicodeScalars.append(contentsOf: pending)
        } else if scalar.isASCII, joined.unicodeScalars.last?.isASCII ?? false {
          joined.unicodeScalars.append(" ")
        }
        pending = []
      }
      joined.unicodeScalars.append(scalar)
    }
    return joined
  }

  /// The names beside the chosen one, where the sentence lists names alone in quotation or title marks and the question
  /// does not pick one out.
  private static func siblings(of candidate: Candidate, _ question: Question) -> [Range<Int>]? {
    guard question.type == .title || question.type == .other || question.type == .organization,
      question.asking.map({ question.characters[$0].first != 0x54EA }) ?? true  // 哪
    else { return nil }
    let characters = candidate.passage.characters
    let inner = candidate.range
    for enumeration in Enumeration.all(in: characters, candidate.passage.range) {
      let marked = enumeration.items.allSatisfy { item in
        characters[item.lowerBound] == Character16.openTitle
          || item.lowerBound > 0 && CharacterClass(characters[item.lowerBound - 1]) == .openQuote
      }
      if marked, question.asking != nil || enumeration.isOpen, enumeration.items.contains(where: { $0 == inner }),
        !enumeration.items.contains(where: { question.contains(Array(characters[$0])) })
      {
        return enumeration.items
      }
    }
    return nil
  }

  /// The items of an enumeration that makes up most of the words.
  private static func listed(in candidate: Candidate) -> [Range<Int>]? {
    let all = Enumeration.all(in: candidate.passage.characters, candidate.range)
    guard let best = all.max(by: { $0.range.count < $1.range.count }), best.range.count * 2 >= candidate.range.count
    else { return nil }
    return best.items
  }

  /// “甲”“乙”等: the names where the words are no more than names in quotation marks.
  private static func namesAlone(in candidate: Candidate) -> [Range<Int>]? {
    let characters = candidate.passage.characters
    guard let first = candidate.range.first, CharacterClass(characters[first]) == .openQuote,
      let best = Enumeration.all(in: characters, candidate.range).first, best.range.lowerBound == first,
      (0...6).contains(candidate.range.upperBound - best.range.upperBound),
      best.range.upperBound == candidate.range.upperBound || characters[best.range.upperBound] == 0x7B49,  // 等
      best.items.allSatisfy({ $0.lowerBound > 0 && CharacterClass(characters[$0.lowerBound - 1]) == .openQuote })
    else { return nil }
    return best.items
  }

  /// 什么原则 against 甲、乙、丙的原则, 用什么 against 甲、乙、丙: each of three or more, where the words are no more than they.
  private static func joinedAlone(in candidate: Candidate, _ question: Question) -> [Range<Int>]? {
    guard [.other, .manner, .person, .organization, .place, .title].contains(question.type) else { return nil }
    let characters = candidate.passage.characters
    var items: [Range<Int>] = []
    var start = candidate.range.lowerBound
    for place in stretch(start, candidate.range.upperBound + 1) {
      let isEnd = place == candidate.range.upperBound
      guard isEnd || characters[place] == Character16.enumerationComma else {
        if CharacterClass(characters[place]) != .han { return nil }
        continue
      }
      items.append(stretch(start, place))
      start = place + 1
    }
    return items.count >= 3 && items.allSatisfy { (2...12).contains($0.count) } ? items : nil
  }

  /// The items of a list over several sentences stand apart in the text; in between, ；.
  private static func text(of candidate: Candidate, _ words: String) -> String {
    guard !candidate.further.isEmpty, candidate.items.count > 1 else { return words }
    return candidate.items.map { Self.words($0, candidate.passage) }.joined(separator: "；")
  }

  private static func append(_ citation: Citation, to citations: inout [Citation]) {
    if !citations.contains(where: { $0.document == citation.document && $0.bytes == citation.bytes }) {
      citations.append(citation)
    }
  }
}
