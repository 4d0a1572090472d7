import ChineseText

/// Two things that a yes-or-no question compares: 甲比乙多吗.
struct StatedComparison: Sendable {
  /// The words for what is compared.
  let subject: Range<Int>
  /// The words for what it is compared with.
  let standard: Range<Int>
  /// Whether the first is said to be more: 多, 高, 快.
  let isMore: Bool

  /// What a question compares; nil where it does not.
  init?(_ question: Question) {
    let characters = question.characters
    guard
      let mark = characters.indices.dropFirst(2).first(where: { place in
        characters[place] == 0x6BD4 && place + 2 < characters.count  // 比
          && !Self.compounds.contains(characters, place - 1..<place + 1)
          && !Self.compounds.contains(characters, place..<place + 2)
      })
    else { return nil }
    let end = question.asking.map { $0.lowerBound > mark ? $0.lowerBound : characters.count } ?? characters.count
    guard
      let word = stretch(mark + 2, end).first(where: {
        Self.more.longestPrefix(characters, at: $0, limit: end) != nil
          || Self.less.longestPrefix(characters, at: $0, limit: end) != nil
      })
    else { return nil }
    let from = question.asking.map { $0.upperBound <= mark ? $0.upperBound : 0 } ?? 0
    guard mark > from else { return nil }
    subject = from..<mark
    standard = mark + 1..<word
    isMore = Self.more.longestPrefix(characters, at: word, limit: end) != nil
  }

  private static let compounds = WordTable(words: "同比 环比 占比 比例 比重 比率 对比 比较 比赛 比照 比如 比值")
  static let more = WordTable(
    words: "多 高 大 快 长 晚 贵 好 强 重 增加 增长 增多 提高 上升 上涨 涨 扩大 增产 更多 更高 更快 还多 还高 要多 要高")
  static let less = WordTable(
    words: "少 低 小 慢 短 早 便宜 差 弱 轻 减少 下降 降低 下滑 回落 减产 缩小 收窄 更少 更低 要少 要低 跌")
}
