import ChineseText

/// What the number that a question asks for counts or measures: its measure word, and what that measures.
extension QuestionAnalyzer {
  static func readMeasure(in asking: Range<Int>, of question: inout Question) {
    let characters = question.characters
    guard question.type == .number || question.type == .list || question.type == .other,
      question.rules.first != "number.fraction"
    else { return }
    for place in asking where characters[place] == 0x5C11 || characters[place] == 0x51E0 {  // 少 几
      var next = place + 1
      while next < characters.count, [0x4E07, 0x4EBF].contains(characters[next]) { next += 1 }  // 万 亿
      // 多少部门: the noun 部门, not the measure word 部. 多少钱 asks for money, not for the weight 钱.
      if let noun = FocusNouns.type(characters, at: next, limit: characters.count), noun.length > 1 {
        question.asking = asking.lowerBound..<next
        return
      }
      // 多少群众: the noun, not the measure word 群.
      if measuredNouns.longestPrefix(characters, at: next, limit: characters.count) != nil {
        question.asking = asking.lowerBound..<next
        return
      }
      if next < characters.count, characters[next] == 0x94B1 {  // 钱
        question.category = .money
        return
      }
      // 几成 asks for a share, which may be told in hundredths.
      if characters[next...].first == 0x6210 {
        question.category = .percent
        return
      }
      if let measure = MeasureWords.longest(characters, at: next, limit: characters.count) {
        question.measure = next..<next + measure.length
        question.category = measure.category
        return
      }
    }
  }

  /// Nouns that begin with a character that is a measure word too.
  private static let measuredNouns = WordTable(
    words: """
      群众 项目 条件 条例 条款 家庭 家长 家电 门店 门类 间隔 片区 层级 台账 台风 口岸 口号 支部 支队 队伍 队员 班级 班组 组织 级别 级差 场所 场馆 处室 位置 名单 名额 户籍 批文 \
      期间 期限 股票 股东 节目 节点 站点 站台 章节 页面 版本 头目 件套 种类 种子 类型 类别 部件 部位 份额 份子 起点 起源 张力 面积 面料 道路 道具 线路 线索 代表 代价 款项 款式 堂食 车辆 车间 船舶 箱包 桶装
      """)

  /// 套数, 户数: the character before 数 is the measure word that the answer has.
  static func readCountedMeasure(_ question: inout Question) {
    guard question.type == .number, question.measure == nil, question.rules.first != "number.fraction",
      let place = question.characters.indices.last(where: { question.characters[$0] == 0x6570 }), place > 0,
      place + 1 >= question.characters.count || !numberNouns.contains(question.characters[place + 1]),
      let category = MeasureWords.category([question.characters[place - 1]])
    else { return }
    // 单位数, 城市数: the noun ends on what is a measure word by itself.
    if let noun = FocusNouns.noun(question.characters, before: place) {
      question.focus = noun.range
      return
    }
    question.measure = place - 1..<place
    question.category = category
    // 队伍人数: what is counted stands before.
    if question.focus.map({ $0.contains(place - 1) }) ?? true {
      question.focus = nil
      var end = place - 1
      while end > 0, !CharacterClass(question.characters[end - 1]).isWord || question.characters[end - 1] == 0x7684 {
        end -= 1
      }
      var start = end
      while start > 0, end - start < 6, CharacterClass(question.characters[start - 1]).isWord,
        question.characters[start - 1] != 0x7684
      { start -= 1 }
      if end - start >= 2 { question.focus = start..<end }
    }
  }

  /// 数量, 数字, 数据: what begins with 数 and counts nothing.
  private static let numberNouns = CharacterSet16("量字据智学控值码额")

  /// A noun after the measure word runs to the next verb, particle or mark; without a dictionary, to the first light
  /// character, six at most.
  static func nounEnd(_ characters: [UInt16], from start: Int) -> Int {
    var end = start
    while end < characters.count, end - start < 6, CharacterClass(characters[end]).isWord,
      !FunctionWords.isLight(characters[end])
    {
      // 几个村加入合作社
      if end > start, PhraseBoundary.verb(characters, at: end, limit: characters.count) != nil { break }
      end += 1
    }
    return end
  }

  static func readCategory(_ question: inout Question) {
    guard question.type == .number, question.category == nil || question.category == .count else { return }
    if question.rules.first == "number.fraction" {
      question.category = .percent
      return
    }
    if let asking = question.asking, question.category == nil,
      let word = howLong.first(where: { question.characters[asking].suffix(2).elementsEqual($0) }),
      word[1] == 0x4E45 || tellsOfTime(question.characters, before: asking.upperBound - 2)  // 久
    {
      question.category = .time
      return
    }
    if let asking = question.asking, question.category == nil {
      let before = Array(question.characters[max(0, asking.lowerBound - 4)..<asking.lowerBound])
      // 增长多少 may be answered by an amount or by a share.
      if let last = before.last, !reaching.contains(last),
        changes.contains(where: { CharacterSearch.last($0, in: before, 0..<before.count) != nil })
      {
        return
      }
      // …率是多少 wants a share.
      if let rate = question.characters.lastIndex(of: 0x7387), rate < asking.lowerBound, rate > 0,
        question.characters[rate - 1] != 0x6548
      {  // 率, not 效率
        question.category = .percent
        return
      }
    }
    // 罚多少, 自己掏多少: what is paid or got is money where no noun says otherwise.
    if let asking = question.asking, question.category == nil, asking.upperBound >= question.characters.count,
      question.characters[asking].last == 0x5C11,  // 多少

      asking.lowerBound > 0,
      payments.contains(question.characters[asking.lowerBound - 1]) || giving.contains(where: { question.contains($0) })
    {
      question.category = .money
      return
    }
    // 总额的多少 asks for a share.
    if let asking = question.asking, question.category == nil, asking.lowerBound > 2,
      // 的
      asking.upperBound >= question.characters.count, question.characters[asking.lowerBound - 1] == 0x7684,
      wholes.contains(where: { question.characters[..<(asking.lowerBound - 1)].suffix($0.count).elementsEqual($0) })
    {
      question.category = .percent
      return
    }
    // 民企占多少 asks for a share.
    if let asking = question.asking, question.category == nil, asking.upperBound == question.characters.count,
      asking.lowerBound > 0, question.characters[asking].last == 0x5C11,  // 多少
      holding.longestSuffix(question.characters, before: asking.lowerBound, from: 0) != nil
    {
      question.category = .percent
      return
    }
    // 能装多少水, 一年用多少电: what is asked for is told by measure.
    if let asking = question.asking, question.category == nil, asking.upperBound == question.characters.count - 1,
      let matter = matters[question.characters[asking.upperBound]]
    {
      question.category = matter
      return
    }
    // 补助15万元的食堂面积多大: the noun that stands nearest to the words that ask.
    let limit = question.asking.map { min(question.characters.count, $0.upperBound + 2) } ?? question.characters.count
    var best: (end: Int, category: MeasureWords.Category)?
    for (words, category) in categories {
      for word in words {
        guard
          let place = CharacterSearch.last(word, in: question.characters, 0..<limit)
            ?? CharacterSearch.first(word, in: question.characters, 0..<question.characters.count)
        else { continue }
        let end = place.upperBound <= limit ? place.upperBound : 0
        if best.map({ end > $0.end }) ?? true { best = (end, category) }
      }
    }
    guard let best, question.category == nil || best.category == .percent else { return }
    question.category = question.category ?? best.category
  }

  /// 工期多长: a noun of time before what asks for an extent.
  private static let timeNouns = WordTable(
    words: "工期 周期 为期 学制 年限 寿命 时间 期限 时长 假期 产假 任期 工龄 历时 持续 用时 耗时 期 需要 要 等 停留 有效期 保质期 合同期 服务期 最长")
  /// 有效期是多长, 工期原来多长: a noun of time just before, but for the adverbs between.
  private static func tellsOfTime(_ characters: [UInt16], before place: Int) -> Bool {
    (max(0, place - 5)...place).contains { end in
      guard let noun = timeNouns.longestSuffix(characters, before: end, from: 0) else { return false }
      // 一期工程多长
      return noun.length > 1 || end < 2 || Numeral.digit(characters[end - 2]) == nil
    }
  }

  private static let howLong = ["多长", "多久"].map(\.folded)

  private static let holding = WordTable(words: "占 占了 占到 占比 占的比例")
  // 水 电 气
  private static let matters: [UInt16: MeasureWords.Category] = [0x6C34: .volume, 0x7535: .energy, 0x6C14: .volume]

  private static let wholes = ["总额", "总量", "总数", "总和", "总面积", "总人数"].map(\.folded)
  private static let payments = CharacterSet16("罚奖领掏花赔付缴交补贴给退")
  /// Verbs with a receiver between them and what is given: 罚经营者多少.
  private static let giving = ["罚", "赔", "奖励"].map(\.folded)

  /// 提高到多少 asks for what was reached, not for the change.
  private static let reaching = CharacterSet16("到至为")
  static let changes = [
    "增加", "增长", "减少", "下降", "上涨", "降低", "上升", "上调", "下调", "调高", "调低", "提高", "缩短", "压减", "涨了", "降了", "长",
  ].map(\.folded)
  static let categories: [(words: [[UInt16]], category: MeasureWords.Category)] = [
    (
      [
        "比例", "比重", "占比", "百分之", "增速", "增幅", "降幅", "增长率", "涨幅", "率是", "率为", "率达", "利率", "税率", "覆盖率", "失业率", "赤字率",
        "合格率", "贡献率", "百分点",
      ]
      .map(\.folded), .percent
    ),
    (
      [
        "多少钱", "金额", "资金", "多少元", "投资额", "价格", "价钱", "多少经费", "收入", "产值", "总额", "费用", "赤字", "国债", "经费", "钱", "投资", "造价",
        "奖金", "补贴", "罚款", "租金", "工资", "补助", "成交额", "销售额", "交易额", "营业额", "贸易额", "贷款", "存款",
        "票价", "电价", "水价", "气价", "房价", "菜价", "油价", "学费", "运费", "保费", "押金", "门票", "补偿", "低保",
      ].map(\.folded), .money
    ),
    (["多少人", "几个人", "几人", "人数", "多少名", "人口"].map(\.folded), .person),
    (["面积"].map(\.folded), .area),
    (["有效期", "多长时间", "多少时间", "多久", "时长", "几年", "几天", "多少年", "多少天", "期限"].map(\.folded), .time),
    (["多长", "长度", "里程", "全长", "多远", "多高", "高度", "多宽", "宽度", "多深", "深度"].map(\.folded), .length),
    (["产量", "多重"].map(\.folded), .mass),
    (["用水量", "水量", "库容", "蓄水"].map(\.folded), .volume),
    (["用电量", "发电量"].map(\.folded), .energy),
  ]
}
