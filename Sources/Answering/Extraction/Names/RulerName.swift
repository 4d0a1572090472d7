import ChineseText

/// The names of rulers by temple or by what they were called after death: 唐太宗, 汉武帝, 孝文帝.
enum RulerName {
  /// The names within a range, in order.
  static func all(in characters: [UInt16], _ range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var place = range.lowerBound
    while place < range.upperBound {
      if let end = end(from: place, characters, range.upperBound) {
        found.append(place..<end)
        place = end
      } else {
        place += 1
      }
    }
    return found
  }

  private static func end(from start: Int, _ characters: [UInt16], _ limit: Int) -> Int? {
    var place = start
    let hasDynasty = dynasties.contains(characters[start])
    if hasDynasty { place += 1 }
    guard place + 1 < limit, epithets.contains(characters[place]) else { return nil }
    // 孝文帝: an epithet of two characters
    if characters[place] == 0x5B5D, epithets.contains(characters[place + 1]), place + 2 < limit { place += 1 }
    let rank = characters[place + 1]
    guard temples.contains(rank) || hasDynasty && emperors.contains(rank) else { return nil }
    return place + 2
  }

  private static let dynasties = CharacterSet16("汉晋隋唐宋元明清辽金梁陈魏齐周秦夏")
  private static let epithets = CharacterSet16("高太世中神仁真英徽钦哲光宁理度恭端武文宣昭成惠景安顺桓灵献章孝穆熹思宪睿玄肃代德敬懿僖庄圣显始")
  private static let temples = CharacterSet16("祖宗")
  private static let emperors = CharacterSet16("帝皇王")
}
