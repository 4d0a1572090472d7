/// Foreign names written by their sound, told by characters that hardly anything else uses side by side: 阿德莱德, 玛丽亚二世.
public enum ForeignName {
  /// The names within a range, in order.
  public static func all(in characters: [UInt16], _ range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var place = range.lowerBound
    while place < range.upperBound {
      guard sounds.contains(characters[place]) else {
        place += 1
        continue
      }
      var end = place
      var typical = 0
      while end < range.upperBound, sounds.contains(characters[end]) || isInnerDot(end, characters, range) {
        if typicalSounds.contains(characters[end]) { typical += 1 }
        end += 1
      }
      let length = end - place
      if length >= 3, typical >= 2, typical * 2 >= length {
        let whole = withOrdinal(end, characters, range)
        if !isOfPlace(place..<whole, characters, range) { found.append(place..<whole) }
        end = whole
      }
      place = end
    }
    return found
  }

  /// A dot between two parts of a name.
  private static func isInnerDot(_ place: Int, _ characters: [UInt16], _ range: Range<Int>) -> Bool {
    characters[place] == Character16.middleDot && place + 1 < range.upperBound && sounds.contains(characters[place + 1])
  }

  /// 二世, 十四世, 大帝
  private static func withOrdinal(_ place: Int, _ characters: [UInt16], _ range: Range<Int>) -> Int {
    var end = place
    while end < range.upperBound, end - place < 3, ordinals.contains(characters[end]) { end += 1 }
    if end > place, end < range.upperBound, characters[end] == 0x4E16 { return end + 1 }  // 世
    return greats.longestPrefix(characters, at: place, limit: range.upperBound).map { place + $0.length } ?? place
  }

  /// Whether the sounds name a place, or something that is called after one: 阿德莱德市, 斯瓦希里语.
  private static func isOfPlace(_ name: Range<Int>, _ characters: [UInt16], _ range: Range<Int>) -> Bool {
    if let known = Names.knownPlace(characters, at: name.lowerBound, limit: range.upperBound), known * 2 > name.count {
      return true
    }
    return afterPlaces.longestPrefix(characters, at: name.upperBound, limit: range.upperBound) != nil
  }

  private static let ordinals = CharacterSet16("一二三四五六七八九十")
  private static let greats = WordTable(words: "大帝 公爵 伯爵 侯爵 女王")
  private static let afterPlaces = WordTable(
    words: "省 市 州 县 郡 镇 村 岛 群岛 半岛 河 湖 山 海 海峡 湾 港 国 王国 帝国 共和国 公国 人 语 族 教 地区 大学 学院 街 路 区 宫 机场 战役 会议 条约 公司 集团")

  /// Characters that are seldom met side by side but in such names.
  private static let typicalSounds = CharacterSet16(
    """
    斯尔克德拉罗夫姆尼伊埃奥莱诺塔弗菲戈娜莎蒂琳洛迪桑耶乔贝彼佩迈麦玛莫穆纳尤瓦韦薇乌泽扎佐詹兹茨彻琼丘顿厄恩伽哈赫霍贾卡凯坎柯\
    肯库夸奎鲁伦萨塞瑟森什丝泰汤特图托沙舍逊雅亚伯布邦鲍博勃佛芙黛妮莉丽蕾露娅珀珍茜薏潘庞帕皮珊妲蓓
    """)
  private static let sounds: CharacterSet16 = {
    var all = CharacterSet16(
      "阿艾安昂巴拜班本比毕宾波查达戴登狄蒂丁杜多凡范费芬冯福富盖甘冈高哥格葛根古哈海汉豪亨胡华怀惠吉基加杰捷金君卡康考科拉赖兰朗劳雷黎里利林龙路罗洛马曼梅门蒙米密明内努欧佩普奇齐恰钦让日荣茹瑞若赛绍史施舒松苏索坦唐陶提廷万旺威维温文沃西希锡夏辛欣休许英约泽哲芝朱奥列孟梭"
    )
    all.formUnion(typicalSounds)
    return all
  }()
}
