import ChineseText
import PolicyCorpus

extension Extraction {
  /// Who is what the question names: 首任总统是谁 against 甲成为首任总统, 甲被誉为物理学之父, 岳父甲.
  func identified() -> [Candidate] {
    guard let asked = query.askedIdentity.value({ AskedIdentity(question) }) else { return [] }
    guard let head = occurs(asked.noun, in: range) else { return [] }
    let support = match.support
    let title = passage.title
    let share =
      asked.places.reduce(0) { $0 + (title.contains(question.characters[$1]) ? 1 : support[$1]) }
      / Double(asked.places.count)
    guard share >= 0.7 else { return [] }
    var found: [Candidate] = []
    for noun in CharacterSearch.all(
      Array(question.characters[asked.noun]), in: characters, head.lowerBound..<range.upperBound)
    where noun.lowerBound == range.lowerBound || characters[noun.lowerBound - 1] != 0x526F {  // 副
      let clause = clause(of: noun.lowerBound)
      let start = PhraseBoundary.start(of: noun.lowerBound, characters, lowest: clause.lowerBound)
      guard question.type != .person || isOfAskedBody(start..<noun.upperBound, asked.noun) else { continue }
      for span in [named(before: noun, clause), named(behind: noun, clause)] {
        guard let span, let name = nameOfRole(span), name.count <= 16,
          // Whose office the sentence tells has been judged by it.
          !passage.persons.contains(where: { $0.office != nil && $0.name.overlaps(name) })
        else { continue }
        found.append(
          Candidate(passage: passage, range: name, rule: "role.identity", prior: 0.3 + 0.3 * share, reach: .sentence))
      }
    }
    return found
  }

  /// 甲成为首任总统: the subject of a verb of being before the noun.
  private func named(before noun: Range<Int>, _ clause: Range<Int>) -> Range<Int>? {
    guard
      let verb = stretch(max(clause.lowerBound + 2, noun.lowerBound - 16), noun.lowerBound).first(where: {
        Self.becoming.longestPrefix(characters, at: $0, limit: noun.lowerBound) != nil
      }), let subject = passage.agents[match.clause(of: noun.lowerBound)]
    else { return nil }
    return subject.lowerBound < verb ? stretch(subject.lowerBound, min(subject.upperBound, verb)) : nil
  }

  private static let becoming = WordTable(
    words: "成为 担任 出任 就任 接任 当选 当选为 被选为 被任命为 获任 任 是 为 乃 被誉为 被称为 被尊为 被尊称为 被视为 被认为是 被公认为 获誉为 有")

  /// 岳父甲, 首任校长为甲: what stands right behind the noun.
  private func named(behind noun: Range<Int>, _ clause: Range<Int>) -> Range<Int>? {
    var place = noun.upperBound
    if let length = Self.being.longestPrefix(characters, at: place, limit: clause.upperBound)?.length {
      place += length
    } else if place < clause.upperBound, characters[place] == 0x7684,
      Self.holding.contains(where: {
        CharacterSearch.first($0, in: characters, clause.lowerBound..<noun.lowerBound) != nil
      })
    {
      // 时任校长的甲
      place += 1
    }
    guard place + 1 < clause.upperBound,
      Self.notNamed.longestPrefix(characters, at: place, limit: clause.upperBound) == nil,
      Names.office(characters, at: place, limit: clause.upperBound) == nil
    else { return nil }
    let phrase = nounPhrase(from: place, to: clause.upperBound)
    return phrase.count <= 16 ? phrase : nil
  }

  private static let being = WordTable(words: "是 为 即 乃 就是 -- - ──")
  private static let holding = ["时任", "现任", "担任", "出任", "曾任", "身为", "作为"].map(\.folded)
  private static let notNamed = WordTable(words: "的 任 兼 和 及 与 或 助理 秘书 办公 会议 级 人选 职 期 时 之 一 等 制 选举")
}
