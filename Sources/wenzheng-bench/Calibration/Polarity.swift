/// The side that the answer to a yes-or-no question takes.
enum Polarity {
  case yes, no

  /// The side of an answer, by how it begins; nil where that tells none.
  init?(_ text: String) {
    if ["否", "没", "不", "未", "尚未", "并未", "并非", "无"].contains(where: text.hasPrefix) {
      self = .no
    } else if ["是", "有", "对", "能", "可以", "会", "已"].contains(where: text.hasPrefix) {
      self = .yes
    } else {
      return nil
    }
  }
}
