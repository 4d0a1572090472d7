import ChineseText
import PolicyCorpus

extension Extraction {
  /// 一个是甲，另一个是什么: the things that stand beside those which the question itself names.
  func siblings() -> [Candidate] {
    guard ![.number, .date, .yesno].contains(question.type), let asking = question.asking,
      query.asksForOther.value({ asksForTheOther(asking) })
    else { return [] }
    var found: [Candidate] = []
    for enumeration in passage.enumerations {
      let others = enumeration.items.filter { !isNamed($0) }
      guard !others.isEmpty, others.count < enumeration.items.count else { continue }
      let prior = others.count == 1 ? 0.9 : 0.5
      for other in others.map({ trimmed($0) }) where !other.isEmpty {
        found.append(Candidate(passage: passage, range: other, rule: "list.sibling", prior: prior, reach: .sentence))
      }
    }
    return found
  }

  /// Whether the question names an item, with or without what belongs to the first and the last of a row.
  private func isNamed(_ item: Range<Int>) -> Bool {
    if isAsked(item) { return true }
    guard item.count >= 3 else { return false }
    return (2..<item.count).contains { length in
      length * 2 >= item.count
        && (question.contains(characters, item.suffix(length)) || question.contains(characters, item.prefix(length)))
    }
  }

  /// Whether something is asked for beside things that are named: 甲、乙以及什么, 除了甲，还有哪个.
  private func asksForTheOther(_ asking: Range<Int>) -> Bool {
    let before = question.characters[..<asking.lowerBound]
    let near = Array(before.suffix(6))
    if Self.joining.contains(where: { CharacterSearch.first($0, in: near, 0..<near.count) != nil }) { return true }
    if let last = before.last, Self.joiningCharacters.contains(last), asking.lowerBound > 2,
      PhraseBoundary.isParticle(question.characters, asking.lowerBound - 1, lowest: 0)
    {
      return true
    }
    return question.contains(Self.except) && Self.furthers.contains { question.contains($0) }
  }

  private static let joining = ["以及", "另一", "另外", "或者", "还有", "第二个"].map(\.folded)
  private static let joiningCharacters = CharacterSet16("和与及跟或")
  private static let except = "除".folded
  private static let furthers = ["还", "另", "也"].map(\.folded)
}
