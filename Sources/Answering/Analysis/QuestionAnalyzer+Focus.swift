import ChineseText

/// What a question asks for: the noun beside its interrogative.
extension QuestionAnalyzer {
  static func readFocus(_ question: inout Question) {
    let characters = question.characters
    if let asking = question.asking, question.type == .list,
      let noun = FocusNouns.type(characters, at: asking.upperBound - 1, limit: characters.count), noun.length > 1
    {
      // 哪三大场馆: 场 begins the noun and is no measure word.
      question.asking = asking.lowerBound..<asking.upperBound - 1
    }
    if let asking = question.asking {
      readMeasure(in: asking, of: &question)
      let limit = min(characters.count, asking.upperBound + 12)
      var place = asking.upperBound
      while place < limit, CharacterClass(characters[place]).isWord, !focusEnds.contains(characters[place]) {
        if let noun = FocusNouns.type(characters, at: place, limit: characters.count),
          noun.length > 1 || place == asking.upperBound && question.type != .number, !isInsideDate(place, question),
          !isWithinWord(noun.length, at: place, characters),
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
      // 代理说的是哪家银行 asks which one, not what is meant.
      if question.rules.last == "definition.refer", characters[asking.upperBound - 1] == 0x54EA,  // 哪
        let measure = MeasureWords.longest(characters, at: asking.upperBound, limit: characters.count),
        let noun = FocusNouns.type(characters, at: asking.upperBound + measure.length, limit: characters.count),
        noun.length > 1
      {
        question.focus = asking.upperBound + measure.length..<asking.upperBound + measure.length + noun.length
        question.type = noun.type
        question.rules.append("focus.\(noun.type.rawValue)")
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
      // 牵头单位叫什么: the noun tells more than the verb.
      if question.focus == nil, question.rules.last == "title.called",
        let noun = FocusNouns.noun(characters, before: asking.lowerBound), [.place, .organization].contains(noun.type)
      {
        question.focus = noun.range
        question.type = noun.type
        question.rules.append("focus.\(noun.type.rawValue)")
      }
      readWhatIs(asking, &question)
      if question.rules.last == "list.contained", asking.count >= 4 {
        question.focus = asking.upperBound - 2..<asking.upperBound
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

  /// 国家级的: a noun with a suffix of kind behind it says what kind, and is not asked for; neither is 江 in 江河.
  private static func isWithinWord(_ length: Int, at place: Int, _ characters: [UInt16]) -> Bool {
    let next = place + length
    guard next < characters.count else { return false }
    if kindSuffixes.contains(characters[next]) { return true }
    return length == 1 && waters.contains(characters[place]) && waters.contains(characters[next])
  }

  /// 哪个国家级的基金: just past the 的 of what only says of what kind, where that ends at a place; nil where it does not.
  static func pastKind(endingAt end: Int, _ characters: [UInt16]) -> Int? {
    guard end > 0, end < characters.count, characters[end] == 0x7684, kindSuffixes.contains(characters[end - 1]) else {
      return nil
    }
    return end + 1
  }

  private static let kindSuffixes = CharacterSet16("级性化型")
  private static let waters = CharacterSet16("江河湖海")

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

  /// 首批试点的县有哪些: the noun right before 有.
  private static func nounOwned(before asking: Range<Int>, _ characters: [UInt16]) -> Range<Int>? {
    guard asking.lowerBound > 3, characters[asking.lowerBound - 1] == 0x6709 else { return nil }  // 有
    let end = asking.lowerBound - 1
    if let mark = characters[..<end].lastIndex(of: 0x7684), (1...4).contains(end - mark - 1),  // 的
      let noun = FocusNouns.type(characters, at: mark + 1, limit: end), noun.length == end - mark - 1
    {
      return mark + 1..<end
    }
    // 首批试点城市有哪些: the noun right before 有.
    return FocusNouns.noun(characters, before: end)?.range
  }

  private static let identityTypes: [AnswerType] = [.person, .place, .organization, .date]

  /// 五类服务是什么 asks for each of them, 办学的原则是什么 for what the principle says: neither asks what a word means.
  private static func readWhatIs(_ asking: Range<Int>, _ question: inout Question) {
    let isEach = question.rules.last == "list.respectively"
    guard question.focus == nil, question.rules.last == "definition.is-what" || isEach, asking.lowerBound >= 4 else {
      return
    }
    let characters = question.characters
    let isQuoted = question.quotations.contains { asking.lowerBound - $0.upperBound <= 1 }
    guard !isQuoted else { return }
    if let counted = countedNoun(before: asking.lowerBound, characters) {
      askForEach(counted, &question)
    } else if !isEach, let noun = attributes.longestSuffix(characters, before: asking.lowerBound, from: 2),
      asking.lowerBound - noun.length >= 3
    {
      question.type = .other
      question.rules.append("other.attribute")
    }
  }

  private static func askForEach(_ counted: (count: Int, noun: Range<Int>), _ question: inout Question) {
    question.type = .list
    question.expectedCount = counted.count
    question.focus = counted.noun
    question.rules.append("list.counted")
  }

  /// 五类服务, 三大行动: a small number with a measure word and the noun that it counts, up to a place.
  private static func countedNoun(before end: Int, _ characters: [UInt16]) -> (count: Int, noun: Range<Int>)? {
    for start in stride(from: end - 2, through: max(0, end - 9), by: -1) {
      guard start == 0 || characters[start - 1] != 0x7B2C && CharacterClass(characters[start - 1]) != .digit,  // 第
        let numeral = Numeral.starting(at: start, in: characters, limit: end), numeral.range.upperBound < end,
        numeral.value >= 2, numeral.value <= 20,
        numeral.value.rounded() == numeral.value
      else { continue }
      let measure = MeasureWords.longest(characters, at: numeral.range.upperBound, limit: end)
      // 2027年 目标, 9号 亩产: neither counts things.
      if let category = measure?.category, category == .time || category == .ordinal { return nil }
      let length = measure?.length ?? (counters.contains(characters[numeral.range.upperBound]) ? 1 : 0)
      let noun = stretch(numeral.range.upperBound + length, end)
      guard length > 0, noun.count >= 1, noun.allSatisfy({ CharacterClass(characters[$0]) == .han }),
        !noun.contains(where: { characters[$0] == 0x7684 })
      else { return nil }
      return (Int(numeral.value), noun)
    }
    return nil
  }

  /// 三大 四重
  private static let counters = CharacterSet16("大重")

  /// Nouns of what something has, which the text tells and does not define.
  private static let attributes = WordTable(
    words: """
      原则 目标 主题 口号 宗旨 理念 思路 方针 定位 作用 标准 依据 关键 核心 秘诀 诀窍 底气 优势 短板 弱项 难点 痛点 堵点 瓶颈 难题 问题 困难 挑战 成果 成效 结果 结论 效果 特色 亮点 \
      动力 基础 前提 保障 标志 根本 底线 红线 态度 立场 观点 看法 建议 呼声 诉求 心愿 愿望 打算 计划 安排 规定 变化 影响 政策 待遇 好处 后果 处罚 主线 抓手 突破口 着力点 切入点 落脚点 出发点 使命 角色 功能 用途 职责 \
      优惠 奖品 礼物 代码 编号 密码 全称 简称 频率 周期 顺序 方向 趋势 规律 布局 格局 模式 机制 制度 体系
      """)

  /// Keywords alone ask for what their last noun names.
  static func retypeKeywords(_ question: inout Question) {
    let characters = question.characters
    if let counted = countedNoun(before: characters.count, characters), counted.noun.count >= 2,
      question.quotations.isEmpty
    {
      askForEach(counted, &question)
      return
    }
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
    return FocusNouns.noun(characters, before: end)
  }

  static func isInsideDate(_ place: Int, _ question: Question) -> Bool {
    DatePhrase.all(in: question.characters, 0..<question.characters.count).contains { $0.range.contains(place) }
  }
}
