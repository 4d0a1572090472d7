import ChineseText

/// Names of people told by nothing but their own shape: a foreign name with a dot between its parts, or a surname with one
/// or two characters between marks, particles and verbs.
enum PlainName {
  /// The names within a range, in order.
  static func all(in characters: [UInt16], _ range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var place = range.lowerBound
    while place < range.upperBound {
      if let name = dotted(at: place, characters, range) ?? plain(at: place, characters, range) {
        found.append(name)
        place = name.upperBound
      } else {
        place += 1
      }
    }
    return found
  }

  /// 卡尔·林奈: Han characters on both sides of one or more dots.
  private static func dotted(at start: Int, _ characters: [UInt16], _ range: Range<Int>) -> Range<Int>? {
    guard isHan(characters[start]),
      start == range.lowerBound || !isHan(characters[start - 1]) || isOpener(start - 1, characters, range)
    else { return nil }
    var end = start
    var dots = 0
    while end < range.upperBound, isHan(characters[end]) || characters[end] == Character16.middleDot, end - start < 24 {
      if characters[end] == Character16.middleDot {
        dots += 1
      } else if dots > 0, end > start, characters[end - 1] != Character16.middleDot,
        isCloser(end, characters, range)
      {
        break
      } else if dots == 0, end - start >= 6 {
        return nil
      }
      end += 1
    }
    guard dots > 0, end - start >= 3 else { return nil }
    // 诗人甲·乙: what the person is called by is no part of the name.
    let called =
      titles.longestPrefix(characters, at: start, limit: end)?.length
      ?? Names.office(characters, at: start, limit: end) ?? 0
    return end - start - called >= 3 ? start + called..<end : start..<end
  }

  private static func plain(at start: Int, _ characters: [UInt16], _ range: Range<Int>) -> Range<Int>? {
    guard
      start == range.lowerBound || !CharacterClass(characters[start - 1]).isWord
        || isOpener(start - 1, characters, range) || isCalled(start, characters, range)
    else { return nil }
    // 由某某, 诗人某某: what leads to a name leaves no doubt that it is one, whatever follows.
    let isLed = isCalled(start, characters, range) || start > range.lowerBound && characters[start - 1] == 0x7531
    for length in Names.personLengths(characters, at: start, limit: range.upperBound) {
      let end = start + length
      guard (start..<end).allSatisfy({ isHan(characters[$0]) && !FunctionWords.isLight(characters[$0]) }) else {
        continue
      }
      if notNames.contains(characters, start..<end) { continue }
      if isLed || end >= range.upperBound || !CharacterClass(characters[end]).isWord || isCloser(end, characters, range)
      {
        return start..<end
      }
    }
    return nil
  }

  /// Whether what stands before a place is what a name behind it is called by: 诗人, 长子.
  static func isCalled(_ place: Int, _ characters: [UInt16], _ range: Range<Int>) -> Bool {
    titleLength(characters, before: place, from: range.lowerBound) != nil
  }

  /// The length of the word for a rank, a calling or a kin that ends just before a place; nil where none does.
  static func titleLength(_ characters: [UInt16], before end: Int, from lowest: Int) -> Int? {
    titles.longestSuffix(characters, before: end, from: lowest)?.length
  }

  /// What a person is called by before the name, besides offices.
  private static let titles = WordTable(
    words: """
      国父 领袖 皇帝 大帝 君主 女皇 皇后 太后 王后 太子 王子 公主 亲王 将军 元帅 名将 大将 大臣 丞相 宰相 巡抚 总督 提督 知府 知县 尚书 太监 \
      诗人 词人 文学家 哲学家 思想家 数学家 物理学家 化学家 生物学家 天文学家 地理学家 历史学家 经济学家 科学家 发明家 探险家 航海家 革命家 政治家 军事家 \
      音乐家 作曲家 作词人 歌唱家 书法家 建筑师 雕塑家 漫画家 小说家 剧作家 翻译家 慈善家 实业家 银行家 传教士 牧师 神父 教皇 主教 \
      长子 次子 之子 儿子 女儿 妻子 丈夫 父亲 母亲 弟弟 哥哥 姐姐 妹妹 之妻 之父 之母 之弟 之兄 好友 弟子 学生 门生 部将 创办人 创始人 发起人 岳父 岳母 祖父 祖母 外祖父 外祖母 国相 权臣 大儒 名儒 暴君 首领 酋长 单于 将领 守将 藩主 教宗 \
      导演 编剧 监制 制片人 主角 女星 男星 影星 球星 选手 球员 门将 前锋 国王 女王 首相 总统 烈士 英雄 先驱 大师 居士 禅师 法师 道士
      """)

  /// Common words that begin with a character that is a surname too.
  private static let notNames = WordTable(
    words: """
      安全 安排 安置 方面 方式 方向 方法 方案 时间 时期 高度 高等 高效 高新 黄金 金融 金额 马上 白天 万元 万人 万吨 千万 文化 文件 文明 文物 文艺 文旅 水平 水利 水质 水库 计划 计算 项目 于是 江河 江水 \
      何时 何处 包括 包容 常务 常态 常规 常年 常住 成立 成果 成为 成员 成本 成功 温暖 温度 关系 关于 关注 关键 关心 关爱 严格 严重 严厉 程度 程序 应当 应对 应急 应用 国家 国内 国外 华夏 乐观 乐园 强化 强调 \
      平安 平台 平均 平稳 平等 平原 易地 易于 连续 连接 农业 农村 农民 农产 牛羊 路线 路径 路网 路段 车辆 车间 车站 花园 花卉 海洋 海上 海外 海关 单位 单独 单一 丰收 丰富 商业 商务 商品 商户 商贸 空间 空气 \
      权利 权力 权益 利用 利益 向上 向前 支持 支出 支付 从事 从而 公司 公共 公开 公益 通过 通报 通知 通信 通道 和谐 家庭 景区 景点 种植 种子 种类 种业 游客 游玩 能源 能力 能够 师生 师资 储备 储蓄 富裕 富民 \
      冷链 幸福 党建 党员 居民 居住 经济 经营 经过 年度 年底 年末 年初 强国 强市 强县 全国 全面 全市 全省 全县 任务 任何 沿海 沿线 都市 区域 部门 部分 部署 解决 解放 解释 终于 终身 祖国 巩固 牧民 养老 养殖 \
      柴油 查处 查询 尚未 苏区 阳光 石油 石化 史上 毛利 孔雀 雷电 贺信 龙头 段落 钱款 汤圆 黎明 武器 赖以 管理 管道 管网 祝贺 左右 占比 支部 费用 岳母 齐全 梅雨 莫名 庄稼 辛苦 耿直 宁静 宁愿 \
      池塘 米面 翠绿 古树 古镇 古城 古迹 后续 后期 后备 充分 充足 充电 满足 满意 弓箭 勾画 荣誉 荣获 山区 山水 山林 谷物 班列 班子 班车 仇恨 蓝天 蓝图 巢湖 相关 相对 红色 红利 明确 明显 明年 盖章
      """)

  private static func isHan(_ character: UInt16) -> Bool { CharacterClass(character) == .han }

  private static func isOpener(_ place: Int, _ characters: [UInt16], _ range: Range<Int>) -> Bool {
    openers.contains(characters[place]) && PhraseBoundary.isParticle(characters, place, lowest: range.lowerBound)
  }

  /// Particles behind which a name may stand, unlike 已 and 就.
  private static let openers = CharacterSet16("由在与对向把为从据了的是将被让使给同跟以于及或和有")

  private static func isCloser(_ place: Int, _ characters: [UInt16], _ range: Range<Int>) -> Bool {
    FunctionWords.isLight(characters[place])
      || PhraseBoundary.verb(characters, at: place, limit: range.upperBound) != nil
      || PhraseBoundary.weakVerb(characters, at: place, limit: range.upperBound) != nil
  }
}
