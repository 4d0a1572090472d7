import ChineseText

/// Numbers as they are typed in a demo: 3, ３, 2.5, 三秒, 半秒, 1.5倍.
enum DemoNumber {
  /// A number of seconds; nil where it is none.
  static func seconds(_ text: String) -> Double? {
    value(text, units: ["", "秒", "秒钟", "s", "sec", "second", "seconds"])
  }

  /// A speed; nil where it is none.
  static func speed(_ text: String) -> Double? {
    switch text.lowercased() {
    case "慢", "slow": 0.7
    case "正常", "一般", "normal": 1
    case "快", "fast": 1.5
    default: value(text, units: ["", "倍", "倍速", "x"])
    }
  }

  private static func value(_ text: String, units: [String]) -> Double? {
    let characters = FoldedText(text).characters.filter { $0 != 0x20 }
    let number: (value: Double, end: Int)
    if characters.first == 0x534A {  // 半
      number = (0.5, 1)
    } else if let numeral = Numeral.starting(at: 0, in: characters, limit: characters.count), !numeral.isPercent {
      number = (numeral.value, numeral.range.upperBound)
    } else {
      return nil
    }
    let unit = String(decoding: characters[number.end...], as: UTF16.self)
    return units.contains(unit) ? number.value : nil
  }
}
