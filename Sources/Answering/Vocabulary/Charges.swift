import ChineseText

/// Words for paying and for paying nothing.
enum Charges {
  /// Where a question asks whether something is to be paid: 交登记费, 要门票, 花钱; nil where it does not.
  static func phrase(in characters: [UInt16]) -> Range<Int>? {
    for end in characters.indices.dropFirst() where nouns.contains(characters[end]) {
      if let start = stretch(max(0, end - 5), end).first(where: { verbs.contains(characters[$0]) }) {
        return start..<end + 1
      }
    }
    return nil
  }

  /// Whether some characters say that nothing is to be paid.
  static func saysFree(_ characters: [UInt16], _ range: Range<Int>) -> Bool {
    freeWords.contains { CharacterSearch.first($0, in: characters, range) != nil }
  }

  private static let nouns = CharacterSet16("费钱票")
  private static let verbs = CharacterSet16("交收花掏付缴出要买")
  /// What a text says where nothing is to be paid.
  static let freeWords = [
    "免费", "免收", "免缴", "免交", "免征", "免除", "免票", "不收取", "不收费", "不再收取", "不再收费", "不得收取", "不得收费", "不得向", "不另收", "不花钱", "钱不花",
    "不要钱",
    "不承担费用", "不出资", "无需缴", "无需付", "不用交", "不用花", "零费用", "零收费", "费用全免",
  ].map(\.folded)
}
