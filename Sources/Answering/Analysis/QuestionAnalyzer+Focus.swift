import ChineseText

/// What a question asks for: the noun beside its interrogative, its measure word, and what a number measures.
extension QuestionAnalyzer {
  static func readFocus(_ question: inout Question) {
    let characters = question.characters
    if let asking = question.asking {
      readMeasure(in: asking, of: &question)
      let limit = min(characters.count, asking.upperBound + 12)
      var place = asking.upperBound
      while place < limit, CharacterClass(characters[place]).isWord, !focusEnds.contains(characters[place]) {
        if let noun = FocusNouns.type(characters, at: place, limit: characters.count),
          noun.length > 1 || place == asking.upperBound && question.type != .number, !isInsideDate(place, question),
          place + noun.length >= characters.count || characters[place + noun.length] != 0x7684 || noun.length == 1  // 的
            || place == asking.upperBound && characters[asking.lowerBound] == 0x54EA  // 哪个城市的…
        {
          question.focus = place..<place + noun.length
          // 什么样的平台 asks what it is like, not which one.
          let asksKind =
            question.characters[asking.upperBound - 1] == 0x6837
            || asking.count > 1 && question.characters[asking.upperBound - 2] == 0x6837
          if !asksKind, question.rules.last.map({ retypedByFocus.contains($0) }) ?? false {
            retype(&question, noun.type)
          }
          break
        }
        place += 1
      }
      if question.focus == nil, question.rules.last == "other.which", let body = bodyAfter(asking, characters) {
        question.focus = body
        retype(&question, .organization)
      }
      if question.focus == nil, question.rules.last == "other.which" || question.rules.last == "other.what",
        let noun = nounBefore(asking, characters)
      {
        question.focus = noun.range
        retype(&question, noun.type)
      }
      // 甲的首都是什么: the noun tells more than the verb.
      if question.focus == nil, question.rules.last == "definition.is-what", let noun = nounBefore(asking, characters),
        identityTypes.contains(noun.type)
      {
        question.focus = noun.range
        retype(&question, noun.type)
      }
      if question.focus == nil, question.type == .list, let noun = nounOwned(before: asking, characters) {
        question.focus = noun
      }
      if question.focus == nil, question.type == .number || question.wantsList {
        let end = nounEnd(characters, from: asking.upperBound)
        if end > asking.upperBound { question.focus = asking.upperBound..<end }
      }
    } else {
      retypeKeywords(&question)
    }
    if question.focus == nil, question.rules.first == "number.noun", let asking = question.asking,
      asking.lowerBound >= 2
    {
      question.focus = asking.lowerBound - 2..<asking.lowerBound
    }
    readCountedMeasure(&question)
    readCategory(&question)
  }

  /// Prepositions and verbs behind which no noun belongs to the interrogative any more.
  static let focusEnds = CharacterSet16("被由在对把将给让向从是了")

  static let retypedByFocus: Set<String> = [
    "other.which", "other.what", "list.which-ones", "list.respectively", "manner.by-what",
  ]

  /// 哪个部门 asks for a body, 什么地方 for a place: the noun decides where the interrogative alone does not.
  static func retype(_ question: inout Question, _ type: AnswerType) {
    if question.type == .list {
      question.wantsList = true
      // 哪些部门 stays a list; 哪些措施 is told as a manner.
      if type == .manner || type == .reason { question.type = type }
    } else if question.type == .manner {
      return
    } else if type == .manner, let asking = question.asking, question.characters[asking.lowerBound] == 0x54EA {
      // 哪个办法 picks a document, 什么办法 asks how.
      question.type = .title
    } else if type != .list {
      question.type = type
    }
    question.rules.append("focus.\(type.rawValue)")
  }

  /// 首批试点的县有哪些: the noun between 的 and 有.
  private static func nounOwned(before asking: Range<Int>, _ characters: [UInt16]) -> Range<Int>? {
    guard asking.lowerBound > 3, characters[asking.lowerBound - 1] == 0x6709 else { return nil }  // 有
    let end = asking.lowerBound - 1
    guard let mark = characters[..<end].lastIndex(of: 0x7684), (1...4).contains(end - mark - 1),  // 的
      let noun = FocusNouns.type(characters, at: mark + 1, limit: end), noun.length == end - mark - 1
    else { return nil }
    return mark + 1..<end
  }

  private static let identityTypes: [AnswerType] = [.person, .place, .organization, .date]

  /// Keywords alone ask for what their last noun names.
  static func retypeKeywords(_ question: inout Question) {
    let characters = question.characters
    for length in stride(from: min(4, characters.count), through: 1, by: -1) {
      let place = characters.count - length
      guard let noun = FocusNouns.type(characters, at: place, limit: characters.count), noun.length == length,
        length > 1
      else { continue }
      question.type = noun.type
      question.focus = place..<characters.count
      question.rules.append("focus.keywords-\(noun.type.rawValue)")
      return
    }
  }

  /// 哪家船厂: a noun that ends like the name of a body.
  static func bodyAfter(_ asking: Range<Int>, _ characters: [UInt16]) -> Range<Int>? {
    for length in [2, 3, 4] where asking.upperBound + length <= characters.count {
      let end = asking.upperBound + length
      if Names.organizationSuffix(characters, before: end, from: asking.upperBound) != nil {
        return asking.upperBound..<end
      }
    }
    return nil
  }

  /// 交易所是哪一家: the noun before 是 where none follows the interrogative.
  static func nounBefore(_ asking: Range<Int>, _ characters: [UInt16]) -> (type: AnswerType, range: Range<Int>)? {
    let first = asking.first { characters[$0] != 0x662F } ?? asking.lowerBound
    guard first > 2, characters[first - 1] == 0x662F else { return nil }
    let end = first - 1
    for length in [4, 3, 2] where end - length >= 0 {
      if let noun = FocusNouns.type(characters, at: end - length, limit: end), noun.length == length {
        return (noun.type, end - length..<end)
      }
    }
    return nil
  }

  static func isInsideDate(_ place: Int, _ question: Question) -> Bool {
    DatePhrase.all(in: question.characters, 0..<question.characters.count).contains { $0.range.contains(place) }
  }

  static func readMeasure(in asking: Range<Int>, of question: inout Question) {
    let characters = question.characters
    guard question.type == .number || question.type == .list || question.type == .other else { return }
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
    guard question.type == .number, question.measure == nil,
      let place = question.characters.indices.last(where: { question.characters[$0] == 0x6570 }), place > 0,
      place + 1 >= question.characters.count || question.characters[place + 1] != 0x91CF,  // 数量
      let category = MeasureWords.category([question.characters[place - 1]])
    else { return }
    // 单位数, 城市数: the noun ends on what is a measure word by itself.
    for length in [4, 3, 2] where place - length >= 0 {
      if let noun = FocusNouns.type(question.characters, at: place - length, limit: place), noun.length == length {
        question.focus = place - length..<place
        return
      }
    }
    question.measure = place - 1..<place
    question.category = category
    // 队伍人数: what is counted stands before.
    if question.focus == nil {
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

  /// A noun after the measure word runs to the next verb, particle or mark; without a dictionary, to the first light
  /// character, six at most.
  static func nounEnd(_ characters: [UInt16], from start: Int) -> Int {
    var end = start
    while end < characters.count, end - start < 6, CharacterClass(characters[end]).isWord,
      !FunctionWords.isLight(characters[end])
    {
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
    if let asking = question.asking, question.category == nil {
      let before = Array(question.characters[max(0, asking.lowerBound - 4)..<asking.lowerBound])
      // 增长多少 may be answered by an amount or by a share.
      if changes.contains(where: { CharacterSearch.last($0, in: before, 0..<before.count) != nil }) { return }
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
      payments.contains(question.characters[asking.lowerBound - 1])
        || question.characters[asking.upperBound...].isEmpty
          && payers.contains(where: { question.contains($0) })
    {
      question.category = .money
      return
    }
    for (words, category) in categories
    where words.contains(where: {
      CharacterSearch.first($0, in: question.characters, 0..<question.characters.count) != nil
    }) {
      if question.category == .count && category != .percent { return }
      question.category = question.category ?? category
      return
    }
  }

  private static let payments = CharacterSet16("罚奖领掏花赔付缴补贴")
  private static let payers = ["罚款", "得掏", "得交", "要掏", "要缴", "奖励多少", "罚"].map(\.folded)

  static let changes = ["增加", "增长", "减少", "下降", "上涨", "降低", "上升", "涨了", "降了", "长"].map(\.folded)
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
        "票价", "电价", "水价", "气价", "房价", "菜价", "油价", "学费", "运费", "保费", "押金", "门票", "限额", "补偿", "奖励", "低保",
      ].map(\.folded), .money
    ),
    (["多少人", "几个人", "几人", "人数", "多少名", "人口"].map(\.folded), .person),
    (["面积"].map(\.folded), .area),
    (["多长时间", "多少时间", "多久", "时长", "几年", "几天", "多少年", "多少天", "期限"].map(\.folded), .time),
    (["多长", "长度", "里程", "全长", "多远", "多高", "高度", "多宽", "多深"].map(\.folded), .length),
    (["产量", "多重"].map(\.folded), .mass),
  ]
}
