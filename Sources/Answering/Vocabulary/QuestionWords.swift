import ChineseText

/// The words that ask.
public enum QuestionWords {
  /// The words, the commonest first.
  public static let all: [String] = literal.description.split(separator: " ").map(String.init)

  /// The length of the longest such word that starts at a place; nil where none does.
  static func longest(_ characters: [UInt16], at start: Int, limit: Int) -> Int? {
    table.longestPrefix(characters, at: start, limit: limit)?.length
  }

  /// Whether a stretch is such a word.
  static func contains(_ characters: [UInt16], _ range: Range<Int>) -> Bool { table.contains(characters, range) }

  private static let table = WordTable(words: literal)

  private static let literal: StaticString =
    "多少 什么 哪些 哪个 何时 谁 几个 如何 怎样 怎么 是否 为什么 什么时候 哪里 哪年 哪家 哪位 多久 多长时间 多大 多高 为何 何地 有没有 是不是 分别是 包括哪些 有哪些 是什么 说了什么 请问"
}
