/// Texts that no one wrote: a mixture of all that a file may hold.
public enum RandomText {
  private static let words = [
    "网络", "系统", "监测", "水库", "补贴", "企业", "市民", "全县", "我市", "工程", "管理", "服务", "平台", "发展", "由于", "为了", "通过", "不得", "没有",
    "局长", "王小明", "介绍", "说", "表示", "青山县", "白河市", "财政局", "其中", "分别", "包括", "是", "的", "和", "以及", "等", "了", "在", "第一条",
    "一、",
    "（二）", "3.", "網絡", "臺灣", "ＡＢ", "App", "G20", "café", "𠮷", "😀", "〇", "统一", "十分",
  ]
  private static let figures = [
    "1354个", "39亿条", "8.3%", "近千人", "一百五十家", "2019年3月", "今年", "去年6月底前", "2018年4月20日至21日", "20—30个", "10,920", "百分之三十",
    "５个",
    "第三次", "3", "1万6千元", "99999999999999999999个", "0", "100000000000000000000亿亿亿亿元",
  ]
  private static let marks = [
    "，", ",", "、", "。", "！", "？", "；", "：", "!", "?", ";", "…", "……", "──", "—", "·", ".", "%", "。”", "？！", "｡", "/",
    ">", "|",
  ]
  private static let quotes = ["“", "”", "‘", "’", "「", "」", "《", "》", "（", "）", "(", ")", "\"", "【", "】"]
  private static let spaces = [
    " ", "  ", "\u{3000}", "\t", "\n", "\n\n", "\r\n", "? ? ? ", "??", "\u{A0}", "\u{FEFF}", "\u{200B}", "\n    ",
    "\n　　",
  ]
  private static let controls = [
    "\u{0}", "\u{1}", "\u{7}", "\u{1B}[31m", "\u{7F}", "\u{85}", "\u{202E}", "\u{2028}", "\r", "\u{FFFD}",
  ]

  /// Some pieces in a row.
  public static func text(pieces: Int, using generator: inout SeededGenerator) -> String {
    var text = ""
    for _ in 0..<pieces {
      switch generator.below(20) {
      case 0..<10: text += generator.pick(words)
      case 10..<12: text += generator.pick(figures)
      case 12..<16: text += generator.pick(marks)
      case 16: text += generator.pick(quotes)
      case 17, 18: text += generator.pick(spaces)
      default: text += generator.oneIn(4) ? generator.pick(controls) : generator.pick(words)
      }
    }
    return text
  }

  /// A text with lines, as a file may hold it.
  public static func document(using generator: inout SeededGenerator) -> String {
    var text = generator.oneIn(4) ? "\u{FEFF}" : ""
    let newline = generator.pick(["\n", "\n\n", "\r\n"])
    for _ in 0..<(1 + generator.below(10)) {
      let pieces = generator.oneIn(3) ? 3 : 1 + generator.below(30)
      text += self.text(pieces: pieces, using: &generator) + newline
    }
    return text
  }

  /// The same with some bytes changed, dropped or put in.
  public static func damaged(_ bytes: [UInt8], using generator: inout SeededGenerator) -> [UInt8] {
    var damaged = bytes
    for _ in 0..<(1 + generator.below(6)) where !damaged.isEmpty {
      let place = generator.below(damaged.count)
      switch generator.below(3) {
      case 0: damaged[place] = UInt8(generator.below(256))
      case 1: damaged.remove(at: place)
      default: damaged.insert(UInt8(0x80 + generator.below(0x80)), at: place)
      }
    }
    return damaged
  }
}
