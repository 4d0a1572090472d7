import ChineseText
import PolicyCorpus

/// Vetoes by what modifies the noun that both the question and the sentence have.
extension Vetoes {
  /// 果园面积 is no 茶园面积: the noun right before the figure is the question's, and what stands before it is not.
  static func otherModifier(_ question: Question, _ best: Responder.Weighed) -> [Vetoes] {
    guard question.type == .number, best.candidate.text == nil, best.candidate.rule == "number.phrase" else {
      return []
    }
    let passage = best.candidate.passage
    let characters = passage.characters
    let clause = best.clause
    var end = best.candidate.range.lowerBound
    while end > clause.lowerBound, best.candidate.range.lowerBound - end < 3, bridges.contains(characters[end - 1]) {
      end -= 1
    }
    let heads = sharedHeads(before: end, from: clause.lowerBound, question, characters)
    for head in heads where head.said - 2 >= clause.lowerBound {
      let said = head.said - 2..<head.said
      let asked = stretch(max(0, head.asked - 6), head.asked).reversed().prefix { place in
        question.content[place] && CharacterClass(question.characters[place]) == .han
          && !FunctionWords.isLight(question.characters[place])
      }
      guard let first = asked.last, modifies(said, question, passage) else { continue }
      // 某县地区: the name of a place is no part of what modifies.
      let place = question.placePhrases.last { $0.range.upperBound <= head.asked && $0.range.upperBound > first }
      let modifier = stretch(place?.range.upperBound ?? first, head.asked)
      guard modifier.count >= 2 else { continue }
      guard
        isOther(modifier, best, before: stretch(clause.lowerBound, head.said)),
        !modifier.contains(where: {
          PhraseBoundary.verb(question.characters, at: $0, limit: modifier.upperBound) != nil
        })
      else { continue }
      return [
        Vetoes(
          identifier: "veto.other-modifier", words: question.words(modifier),
          weight: isBehind(modifier.suffix(2), best) ? 6.0 : 3.5, reason: .otherSubject)
      ]
    }
    return []
  }

  /// Whether two characters of the text before a noun say whose it is, and are none of the question's.
  private static func modifies(_ said: Range<Int>, _ question: Question, _ passage: Passage) -> Bool {
    let characters = passage.characters
    return said.allSatisfy { CharacterClass(characters[$0]) == .han && !FunctionWords.isLight(characters[$0]) }
      && !question.contains(characters, said)
      && !PhraseBoundary.endsInVerb(characters, said.upperBound, lowest: said.lowerBound)
      // 5个县级单位账目: what is counted says nothing of whose.
      && !passage.numbers.contains { (0...4).contains(said.lowerBound - $0.range.upperBound) }
  }

  /// Whether the sentence and what surrounds it have not the words of the question before its noun.
  private static func isOther(_ modifier: Range<Int>, _ best: Responder.Weighed, before said: Range<Int>) -> Bool {
    let passage = best.candidate.passage
    let question = best.match.asked
    let pair = modifier.suffix(2)
    guard CharacterSearch.first(question, pair, in: passage.characters, said) == nil,
      question[pair].first != 0x5168,  // 全
      !best.match.hasAlternative(overlapping: modifier)
    else { return false }
    return modifier.count { best.match.widerSupport[$0] < 0.4 } >= 2 || isBehind(pair, best)
  }

  /// Whether two characters of the question stand in the sentence behind the figure only.
  private static func isBehind(_ pair: Range<Int>, _ best: Responder.Weighed) -> Bool {
    let passage = best.candidate.passage
    let behind = stretch(best.candidate.range.upperBound, passage.range.upperBound)
    return CharacterSearch.first(best.match.asked, pair, in: passage.characters, behind) != nil
  }

  private static let bridges = CharacterSet16("达到约为有共超过近仅只是")

  /// Where the longest run that ends at a place begins, in the text and in the question, and its last two characters where
  /// one more belongs to what modifies them (茶园面积, 果园面积).
  private static func sharedHeads(
    before end: Int, from lowest: Int, _ question: Question, _ characters: [UInt16]
  ) -> [(said: Int, asked: Int)] {
    let all = 0..<question.characters.count
    var found: [(said: Int, asked: Int)] = []
    for start in stretch(max(lowest, end - 6), end - 1).reversed() {
      guard let place = CharacterSearch.first(characters, start..<end, in: question.characters, all) else { break }
      found.append((start, place.lowerBound))
    }
    return found.count == 2 ? found.reversed() : found.suffix(1)
  }

  private static let valued: Set<AnswerType> = [.number, .date, .person, .organization, .place, .other]

  /// 多少家挂牌书店 is no 5家书店: what modifies the noun that is counted stands nowhere in the text.
  static func modified(_ question: Question, _ best: Responder.Weighed) -> [Vetoes] {
    guard question.type == .number, best.candidate.text == nil, best.candidate.rule == "number.phrase",
      question.measure != nil, let focus = question.focus, let asking = question.asking
    else { return [] }
    let phrase = min(focus.lowerBound, max(asking.upperBound, focus.lowerBound - 4))..<focus.upperBound
    let modifier = phrase.prefix(2)
    guard phrase.count >= 4, !phrase.contains(where: { particles.contains(question.characters[$0]) }),
      modifier.allSatisfy({ best.match.widerSupport[$0] < 0.4 && question.content[$0] }),
      !best.candidate.passage.documentContains(Array(question.characters[modifier]))
    else { return [] }
    return [Vetoes(identifier: "veto.modified", words: question.words(modifier), weight: 3.5, reason: .otherSubject)]
  }

  private static let particles = CharacterSet16("的了里在是要能可被把")

  /// 全市 is no 全县, 市财政 no 区财政: another level of government than the question names.
  static func otherLevel(_ question: Question, _ best: Responder.Weighed) -> [Vetoes] {
    guard valued.contains(question.type) else { return [] }
    let passage = best.candidate.passage
    let asked = question.characters
    for place in asked.indices.dropLast() where asked[place] == 0x5168 && levels.contains(asked[place + 1]) {  // 全
      let said = passage.range.dropLast().filter { at in
        passage.characters[at] == 0x5168 && levels.contains(passage.characters[at + 1])
      }.map { passage.characters[$0 + 1] }
      if !said.isEmpty, !said.contains(asked[place + 1]) {
        return [
          Vetoes(
            identifier: "veto.other-level", words: question.words(place..<place + 2), weight: 4.0, reason: .otherSubject
          )
        ]
      }
    }
    // 市财政 against 区财政: the same body of another level.
    for place in asked.indices.dropLast(2)
    where levels.contains(asked[place]) && question.content[place]
      && !question.placePhrases.contains(where: { $0.range.contains(place) })
    {
      let body = place + 1..<place + 3
      guard body.allSatisfy({ question.content[$0] && CharacterClass(asked[$0]) == .han }) else { continue }
      let places = CharacterSearch.all(Array(asked[body]), in: passage.characters, passage.range)
      let before = places.compactMap {
        $0.lowerBound > passage.range.lowerBound ? passage.characters[$0.lowerBound - 1] : nil
      }
      if !before.isEmpty, before.allSatisfy({ $0 != asked[place] && levels.contains($0) }) {
        return [
          Vetoes(
            identifier: "veto.other-level", words: question.words(place..<place + 3), weight: 4.0, reason: .otherSubject
          )
        ]
      }
    }
    return []
  }

  private static let levels = CharacterSet16("国省市县区镇乡村")

  /// 发放了多少 is no 计划发放多少: what has been done is asked for, and the figure or the date is of what is to be.
  static func planned(_ question: Question, _ best: Responder.Weighed) -> [Vetoes] {
    guard question.type == .number || question.type == .date, let asking = question.asking, asking.lowerBound > 0,
      best.candidate.text == nil || question.type == .date
    else { return [] }
    let asked = question.characters
    let asksDone =
      asked[asking.lowerBound - 1] == 0x4E86 || question.contains(actually)  // 了
      || question.type == .date && asked.last == 0x7684  // 的
    guard asksDone, !Extraction.plans(asked, asked.indices) else { return [] }
    let passage = best.candidate.passage
    let isTarget = question.contains(actually) && targets.contains { passage.isUnder($0) }
    guard isTarget || Extraction.plans(passage.characters, best.clause) else { return [] }
    return [Vetoes(identifier: "veto.planned", words: question.words(asking), weight: 4.0, reason: .noSuchAnswer)]
  }

  private static let targets = ["目标", "计划", "规划"].map(\.folded)
  private static let actually = "实际".folded
}
