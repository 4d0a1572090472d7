import ChineseText

/// Reads a question by the rules.
struct QuestionAnalyzer {
  /// No one asks in more characters than this; what goes beyond is not read.
  static let longestQuestion = 1_000

  /// The analysis of a question.
  static func analyze(_ text: String) -> Question {
    let clean = QuestionText.clean(text)
    let folded = FoldedText(clean)
    return analyze(trimmed(Array(folded.characters.prefix(longestQuestion))), text: clean)
  }

  /// The analysis of folded characters.
  static func analyze(_ characters: [UInt16], text clean: String) -> Question {
    var question = Question(
      text: clean, characters: characters, type: .other, rules: [],
      content: [Bool](repeating: true, count: characters.count))
    guard !characters.isEmpty else { return question }
    question.quotations = quotations(characters)
    applyRules(&question)
    question.dates = DatePhrase.all(in: characters, 0..<characters.count)
      .filter { date in question.asking.map { !$0.overlaps(date.range) } ?? true }
    readFocus(&question)
    readCounts(&question)
    mask(&question)
    return question
  }

  // MARK: - Type

  private static func applyRules(_ question: inout Question) {
    let searched = outsideQuotations(question)
    for rule in QuestionRules.all {
      guard let range = rule.pattern.firstMatch(in: searched) else { continue }
      if rule.type == .yesno, let wh = wordBehindCourtesy(searched) {
        question.type = wh.type
        question.asking = wh.range
        question.rules.append(wh.identifier)
        return
      }
      question.type = rule.type
      question.asking = interrogative(in: range, searched, rule)
      question.rules.append(rule.identifier)
      return
    }
    if let place = characterTwice(searched) {
      question.type = .yesno
      question.asking = place
      question.rules.append("yesno.a-not-a")
      return
    }
    question.rules.append("keywords.none-asks")
  }

  /// 运用什么方式: the verb before the interrogative and the noun after it are content, and tell where the answer stands.
  private static func interrogative(in range: Range<Int>, _ characters: [UInt16], _ rule: QuestionRule) -> Range<Int> {
    guard
      rule.identifier == "manner.measures" || rule.identifier == "manner.by-what" || rule.identifier == "list.contain"
    else { return range }
    for word in interrogatives {
      if let place = CharacterSearch.first(word, in: characters, range) { return place }
    }
    return range
  }

  private static let interrogatives = ["什么样的", "怎样的", "什么", "哪几种", "哪几项", "哪些", "哪种", "何种", "啥", "何"].map(\.folded)

  /// 包不包括, 去没去: a verb on both sides of a negation.
  private static func characterTwice(_ characters: [UInt16]) -> Range<Int>? {
    for place in characters.indices.dropFirst().dropLast()
    where (characters[place] == 0x4E0D || characters[place] == 0x6CA1) && characters[place - 1] == characters[place + 1]
      && CharacterClass(characters[place - 1]) == .han
    {
      return place - 1..<place + 1
    }
    return nil
  }

  /// 您知道局长是谁吗: the particle belongs to the courtesy, the interrogative asks.
  private static func wordBehindCourtesy(_ characters: [UInt16]) -> (
    type: AnswerType, range: Range<Int>, identifier: String
  )? {
    guard courtesies.contains(where: { CharacterSearch.first($0, in: characters, 0..<characters.count) != nil }) else {
      return nil
    }
    for rule in QuestionRules.all where rule.type != .yesno {
      if let range = rule.pattern.firstMatch(in: characters) { return (rule.type, range, rule.identifier) }
    }
    return nil
  }

  private static let courtesies = ["知道", "告诉", "请问", "说说", "介绍"].map(\.folded)

  /// The question with quoted characters blanked, so that no rule finds its words in a quotation.
  private static func outsideQuotations(_ question: Question) -> [UInt16] {
    var characters = question.characters
    for quotation in question.quotations {
      for index in quotation { characters[index] = 0xFFFF }
    }
    return characters
  }

  private static func quotations(_ characters: [UInt16]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var open: (place: Int, close: UInt16)?
    for (index, character) in characters.enumerated() {
      if let start = open {
        if character == start.close {
          if index > start.place + 1 { found.append(start.place + 1..<index) }
          open = nil
        }
        continue
      }
      switch character {
      case Character16.openDouble: open = (index, Character16.closeDouble)
      case Character16.openSingle: open = (index, Character16.closeSingle)
      case Character16.openTitle: open = (index, Character16.closeTitle)
      case 0x22: open = (index, 0x22)
      default: break
      }
    }
    return found
  }

  // MARK: - Focus

  private static func readFocus(_ question: inout Question) {
    let characters = question.characters
    if let asking = question.asking {
      readMeasure(in: asking, of: &question)
      let limit = min(characters.count, asking.upperBound + 12)
      var place = asking.upperBound
      while place < limit, CharacterClass(characters[place]).isWord, !focusEnds.contains(characters[place]) {
        if let noun = FocusNouns.type(characters, at: place, limit: characters.count),
          noun.length > 1 || place == asking.upperBound && question.type != .number, !isInsideDate(place, question),
          place + noun.length >= characters.count || characters[place + noun.length] != 0x7684 || noun.length == 1  // 的
        {
          question.focus = place..<place + noun.length
          if question.rules.last.map({ retypedByFocus.contains($0) }) ?? false { retype(&question, noun.type) }
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
  private static let focusEnds = CharacterSet16("被由在对把将给让向从是了")

  private static let retypedByFocus: Set<String> = [
    "other.which", "other.what", "list.which-ones", "list.respectively", "manner.by-what",
  ]

  /// 哪个部门 asks for a body, 什么地方 for a place: the noun decides where the interrogative alone does not.
  private static func retype(_ question: inout Question, _ type: AnswerType) {
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

  /// Keywords alone ask for what their last noun names.
  private static func retypeKeywords(_ question: inout Question) {
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
  private static func bodyAfter(_ asking: Range<Int>, _ characters: [UInt16]) -> Range<Int>? {
    for length in [2, 3, 4] where asking.upperBound + length <= characters.count {
      let end = asking.upperBound + length
      if Names.organizationSuffix(characters, before: end, from: asking.upperBound) != nil {
        return asking.upperBound..<end
      }
    }
    return nil
  }

  /// 交易所是哪一家: the noun before 是 where none follows the interrogative.
  private static func nounBefore(_ asking: Range<Int>, _ characters: [UInt16]) -> (type: AnswerType, range: Range<Int>)?
  {
    guard asking.lowerBound > 2, characters[asking.lowerBound - 1] == 0x662F else { return nil }
    let end = asking.lowerBound - 1
    for length in [4, 3, 2] where end - length >= 0 {
      if let noun = FocusNouns.type(characters, at: end - length, limit: end), noun.length == length {
        return (noun.type, end - length..<end)
      }
    }
    return nil
  }

  private static func isInsideDate(_ place: Int, _ question: Question) -> Bool {
    DatePhrase.all(in: question.characters, 0..<question.characters.count).contains { $0.range.contains(place) }
  }

  private static func readMeasure(in asking: Range<Int>, of question: inout Question) {
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
      if next < characters.count, characters[next] == 0x94B1 {  // 钱
        question.category = .money
        return
      }
      if let measure = MeasureWords.longest(characters, at: next, limit: characters.count) {
        question.measure = next..<next + measure.length
        question.category = measure.category
        return
      }
    }
  }

  /// 套数, 户数: the character before 数 is the measure word that the answer has.
  private static func readCountedMeasure(_ question: inout Question) {
    guard question.type == .number, question.measure == nil,
      let place = question.characters.indices.last(where: { question.characters[$0] == 0x6570 }), place > 0,
      place + 1 >= question.characters.count || question.characters[place + 1] != 0x91CF,  // 数量
      let category = MeasureWords.category([question.characters[place - 1]])
    else { return }
    question.measure = place - 1..<place
    question.category = category
  }

  /// A noun after the measure word runs to the next verb, particle or mark; without a dictionary, to the first light
  /// character, six at most.
  private static func nounEnd(_ characters: [UInt16], from start: Int) -> Int {
    var end = start
    while end < characters.count, end - start < 6, CharacterClass(characters[end]).isWord,
      !FunctionWords.isLight(characters[end])
    {
      end += 1
    }
    return end
  }

  private static func readCategory(_ question: inout Question) {
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
    for (words, category) in categories
    where words.contains(where: {
      CharacterSearch.first($0, in: question.characters, 0..<question.characters.count) != nil
    }) {
      if question.category == .count && category != .percent { return }
      question.category = question.category ?? category
      return
    }
  }

  private static let changes = ["增加", "增长", "减少", "下降", "上涨", "降低", "上升", "涨了", "降了", "长"].map(\.folded)
  private static let categories: [(words: [[UInt16]], category: MeasureWords.Category)] = [
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
      ].map(\.folded), .money
    ),
    (["多少人", "几个人", "几人", "人数", "多少名", "人口"].map(\.folded), .person),
    (["面积"].map(\.folded), .area),
    (["多长时间", "多少时间", "多久", "时长", "几年", "几天", "多少年", "多少天", "期限"].map(\.folded), .time),
    (["多长", "长度", "里程", "全长", "多远", "多高", "高度", "多宽", "多深"].map(\.folded), .length),
    (["产量", "多重"].map(\.folded), .mass),
  ]

  // MARK: - Counts and polarity

  private static func readCounts(_ question: inout Question) {
    let characters = question.characters
    let all = 0..<characters.count
    if question.type == .list { question.wantsList = true }
    if pluralWords.contains(where: { CharacterSearch.first($0, in: characters, all) != nil }) {
      question.wantsList = true
    }
    if let which = whichNumber.firstMatch(in: characters) {
      let number = NumeralReading.count(characters, after: which.lowerBound + 1)
      if let number, number > 1 {
        question.expectedCount = number
        question.wantsList = true
      }
    }
    question.wantsTotal =
      question.type == .number && totalWords.contains { CharacterSearch.first($0, in: characters, all) != nil }
    question.isNegated =
      question.type == .yesno
      && negationWords.contains { word in
        CharacterSearch.all(word, in: characters, all).contains { place in
          question.asking.map { !$0.overlaps(place) } ?? true
            && !(place.lowerBound > 0 && characters[place.lowerBound - 1] == word.last)
        }
      }
    question.asksExistence = question.rules.contains("yesno.have-or-not")
  }

  private static let pluralWords = ["哪些", "哪几", "那些", "分别是", "分别为", "分别叫", "分别指", "都有谁", "都有哪"].map(\.folded)
  private static let totalWords = [
    "加起来", "合起来", "加在一起", "总和", "之和", "合计", "总共", "一共", "相加", "共计", "总计", "共有", "合在一起", "总数", "两者", "三者",
  ].map(\.folded)
  private static let negationWords = ["不需要", "不用", "不能", "没有", "不会", "不必", "不是", "不得", "未"].map(\.folded)
  private static let whichNumber = Pattern("哪{N}")

  // MARK: - Content

  private static func mask(_ question: inout Question) {
    if let asking = question.asking {
      for index in asking { question.content[index] = false }
      if question.type == .yesno, question.rules.first == "yesno.have-or-not" || question.rules.first == "yesno.a-not-a"
      {
        // The verb in 能不能 stays out; what it governs is content.
        for index in asking { question.content[index] = false }
      }
    }
    for date in question.dates {
      for index in date.range { question.content[index] = false }
    }
    var quoted = [Bool](repeating: false, count: question.characters.count)
    for quotation in question.quotations {
      for index in quotation { quoted[index] = true }
    }
    var place = 0
    while place < question.characters.count {
      if !quoted[place],
        let length = FunctionWords.longest(question.characters, at: place, limit: question.characters.count)
      {
        for index in place..<place + length where !quoted[index] { question.content[index] = false }
        place += length
      } else {
        place += 1
      }
    }
    for quotation in question.quotations {
      for index in quotation { question.content[index] = true }
    }
  }

  private static func trimmed(_ characters: [UInt16]) -> [UInt16] {
    var end = characters.count
    while end > 0,
      CharacterClass(characters[end - 1]) == .terminator || CharacterClass(characters[end - 1]) == .comma
        || CharacterClass(characters[end - 1]) == .other
    { end -= 1 }
    return Array(characters[..<end])
  }
}

/// Small numerals in questions.
enum NumeralReading {
  /// The whole number that starts at a place; nil where none does.
  static func count(_ characters: [UInt16], after place: Int) -> Int? {
    guard let numeral = Numeral.starting(at: place, in: characters, limit: characters.count), numeral.value < 1_000
    else {
      return nil
    }
    return Int(numeral.value)
  }
}
