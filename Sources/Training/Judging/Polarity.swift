/// The side that the answer to a yes-or-no question takes.
enum Polarity {
  case yes, no

  /// The side of an answer that starts with a word for one, and with no longer word; nil where it takes none.
  init?(_ text: String) {
    let words = text.trimmed.unicodeScalars
    func starts(with word: String) -> Bool {
      guard words.starts(with: word.unicodeScalars) else { return false }
      let next = words.dropFirst(word.unicodeScalars.count).first
      return next.map { !(0x4E00...0x9FFF).contains($0.value) } ?? true
    }
    if Self.noWords.contains(where: starts) {
      self = .no
    } else if Self.yesWords.contains(where: starts) {
      self = .yes
    } else {
      return nil
    }
  }

  private static let noWords = [
    "否", "没有", "没", "不是", "不会", "不能", "不可以", "不对", "不", "未", "尚未", "并未", "并非", "无",
  ]
  private static let yesWords = ["是", "是的", "有", "有的", "对", "对的", "能", "可以", "会", "已", "已经"]
}
