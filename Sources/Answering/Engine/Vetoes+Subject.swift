import ChineseText
import PolicyCorpus

/// Vetoes by whom or what the sentence tells something of.
extension Vetoes {
  /// 多少学员 is no 三个分校: people are asked for, and something else is counted.
  static func people(_ question: Question, _ best: Responder.Weighed) -> [Vetoes] {
    let passage = best.candidate.passage
    guard question.type == .number, question.category == nil || question.category == .count,
      let focus = question.focus, focus.count >= 2, arePeople(question.characters, focus),
      best.candidate.text == nil, best.candidate.rule == "number.phrase",
      let phrase = NumberPhrase.all(in: passage.characters, best.candidate.range).first, let unit = phrase.unit,
      [.count, .organization].contains(phrase.category)
    else { return [] }
    // 三百个农民, 20户村民: people may be counted so too.
    let noun = stretch(unit.upperBound, min(passage.range.upperBound, unit.upperBound + 8)).prefix {
      CharacterClass(passage.characters[$0]) == .han
    }
    if let first = noun.first, noun.contains(where: { $0 > first && peopleEndings.contains(passage.characters[$0]) }) {
      return []
    }
    return [Vetoes(identifier: "veto.people", words: question.words(focus), weight: 3.5, reason: .noSuchAnswer)]
  }

  private static func arePeople(_ characters: [UInt16], _ focus: Range<Int>) -> Bool {
    characters[focus].last.map(peopleEndings.contains) ?? false
  }

  /// On what words for people end.
  private static let peopleEndings = CharacterSet16("员者客生工民人众师手友农匠")

  /// 哪些专家 is no 脚力、眼力, 哪些国家 no 十一个国家: people, bodies or places are asked for, and none is named.
  static func unnamed(_ question: Question, _ best: Responder.Weighed) -> [Vetoes] {
    guard question.type == .list, let focus = question.focus,
      let kind = FocusNouns.type(question.characters, at: focus.lowerBound, limit: question.characters.count)?.type,
      !anyKind.contains(question.characters, focus)
    else { return [] }
    let characters = best.candidate.passage.characters
    let parts = best.candidate.items.isEmpty ? [best.candidate.range] : best.candidate.items
    let names: (Range<Int>) -> Bool
    switch kind {
    case .person:
      names = { part in
        characters[part].last.map(peopleEndings.contains) ?? false
          || Names.personLengths(characters, at: part.lowerBound, limit: part.upperBound).contains(part.count)
          || Names.office(characters, before: part.upperBound, from: part.lowerBound) != nil
          || !PersonName.all(in: characters, part).isEmpty
      }
    case .place:
      // 石盘、下渡: the bare names of villages.
      if parts.count >= 2, parts.count(where: { $0.count <= 3 }) * 2 > parts.count { return [] }
      names = { part in
        NamePhrase.places(in: characters, part).contains { !isCounted($0.range, characters) }
          || Names.placeSuffix(characters, before: part.upperBound, from: part.lowerBound).map { $0 < part.count }
            ?? false
            && !isCounted(part, characters)
      }
    case .organization:
      names = { part in
        NamePhrase.organizations(in: characters, part).contains { !isCounted($0.range, characters) }
          || characters[part].contains { bodyEndings.contains($0) }
      }
    default: return []
    }
    guard !parts.contains(where: names) else { return [] }
    return [Vetoes(identifier: "veto.unnamed", words: question.words(focus), weight: 2.5, reason: .noSuchAnswer)]
  }

  private static let anyKind = WordTable(words: "人 人员 群体 地方 位置 场所 单位 主体 对象 方面 地区 区域 领域 环节 部位")
  private static let bodyEndings = CharacterSet16("部门局委办院校企行社会团司厂所站店家馆")

  private static func isCounted(_ part: Range<Int>, _ characters: [UInt16]) -> Bool {
    part.contains { Numeral.starting(at: $0, in: characters, limit: part.upperBound) != nil }
  }

  /// 甲县、乙县有学生5万人 does not tell how many 甲县 has: what places share is told of none of them.
  static func shared(_ question: Question, _ best: Responder.Weighed) -> [Vetoes] {
    let passage = best.candidate.passage
    guard question.type == .number, best.candidate.text == nil, best.candidate.items.isEmpty else { return [] }
    var row: [NamePhrase] = []
    let places = passage.placesWithLabel.filter {
      $0.range.upperBound <= best.candidate.range.lowerBound && passage.range.contains($0.range.lowerBound)
    }
    for (number, place) in places.enumerated() {
      let isJoined = row.last.map { last in
        place.range.lowerBound - last.range.upperBound == 1
          && joining.contains(passage.characters[last.range.upperBound])
      }
      if isJoined != true { row = [] }
      row.append(place)
      let endsRow = number + 1 >= places.count || places[number + 1].range.lowerBound - place.range.upperBound != 1
      guard endsRow, row.count >= 2 else { continue }
      let asked = row.filter { question.contains(passage.characters, $0.range.suffix(3)) }
      guard asked.count == 1, let one = asked.first,
        !stretch(place.range.upperBound, best.candidate.range.upperBound).contains(where: {
          sharing.contains(passage.characters[$0])
        })
      else { continue }
      return [
        Vetoes(identifier: "veto.shared", words: passage.string(one.range), weight: 3.5, reason: .otherSubject)
      ]
    }
    return []
  }

  private static let joining = CharacterSet16("、和与及")
  private static let sharing = CharacterSet16("各均每分")
}
