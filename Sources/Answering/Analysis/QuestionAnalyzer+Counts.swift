import ChineseText

/// How many things a question asks for, whether it asks for their sum, and whether it denies what it asks.
extension QuestionAnalyzer {
  static func readCounts(_ question: inout Question) {
    let characters = question.characters
    let all = 0..<characters.count
    if question.type == .list { question.wantsList = true }
    if pluralWords.contains(where: { CharacterSearch.first($0, in: characters, all) != nil }) {
      question.wantsList = true
    }
    if let which = whichNumber.firstMatch(in: characters) {
      let number = NumeralReading.count(characters, after: which.lowerBound + 1)
      if let number, number > 1 {
        question.expectedCount = number
        question.wantsList = true
      }
    }
    // “三统一”是什么: a number at the head of the name says how many things it stands for.
    if question.type == .definition, let quotation = question.quotations.first,
      let count = NumeralReading.count(characters, after: quotation.lowerBound), (2...20).contains(count),
      quotation.count <= 8
    {
      question.expectedCount = count
      question.wantsList = true
    }
    question.wantsTotal =
      question.type == .number && totalWords.contains { CharacterSearch.first($0, in: characters, all) != nil }
    question.isNegated =
      question.type == .yesno
      && negationWords.contains { word in
        CharacterSearch.all(word, in: characters, all).contains { place in
          question.asking.map { !$0.overlaps(place) } ?? true
            && !(place.lowerBound > 0 && characters[place.lowerBound - 1] == word.last)
            && !isInModifier(place, characters)
        }
      }
    question.asksExistence = question.rules.contains("yesno.have-or-not")
  }

  /// 没有依据的证明: a negation within what modifies a noun denies nothing that is asked.
  private static func isInModifier(_ place: Range<Int>, _ characters: [UInt16]) -> Bool {
    let limit = min(characters.count - 1, place.upperBound + 12)
    guard place.upperBound + 1 < limit else { return false }
    return (place.upperBound + 1..<limit).contains { at in
      characters[at] == 0x7684 && CharacterClass(characters[at + 1]) == .han
        && !FunctionWords.isLight(characters[at + 1])
    }
  }

  static let pluralWords = ["哪些", "哪几", "那些", "分别是", "分别为", "分别叫", "分别指", "都有谁", "都有哪"].map(\.folded)
  static let totalWords = [
    "加起来", "合起来", "加在一起", "总和", "之和", "合计", "总共", "一共", "相加", "共计", "总计", "共有", "合在一起", "算在一起", "放在一起", "加一块", "总数",
    "两者", "三者",
  ].map(\.folded)
  static let negationWords = ["不需要", "不用", "不能", "没有", "不会", "不必", "不是", "不得", "未"].map(\.folded)
  static let whichNumber = Pattern("哪{N}")
}
