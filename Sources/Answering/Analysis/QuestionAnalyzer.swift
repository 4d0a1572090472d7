import ChineseText

/// Reads a question by the rules.
struct QuestionAnalyzer {
  /// No one asks in more characters than this; what goes beyond is not read.
  static let longestQuestion = 1_000

  /// The analysis of a question.
  static func analyze(_ text: String) -> Question {
    let clean = QuestionText.clean(text)
    return analyze(FoldedText(clean), text: clean)
  }

  /// The analysis of a text that has been folded.
  static func analyze(_ folded: FoldedText, text clean: String) -> Question {
    analyze(trimmed(folded.characters.prefix(longestQuestion)), text: clean)
  }

  /// The analysis of folded characters.
  static func analyze(_ characters: [UInt16], text clean: String) -> Question {
    var question = Question(
      text: clean, characters: characters, type: .other, rules: [],
      content: [Bool](repeating: true, count: characters.count),
      placePhrases: NamePhrase.places(in: characters, 0..<characters.count))
    guard !characters.isEmpty else { return question }
    question.quotations = quotations(characters)
    applyRules(&question)
    if question.asking == nil, let whole = completed(characters) { return analyze(whole, text: clean) }
    readQuotedCount(&question)
    question.dates = DatePhrase.all(in: characters, 0..<characters.count)
      .filter { date in question.asking.map { !$0.overlaps(date.range) } ?? true }
    readFocus(&question)
    readCounts(&question)
    mask(&question)
    return question
  }

  /// 新校区的前身是？: a question that breaks off behind its verb leaves out 什么; nil where it does not.
  private static func completed(_ characters: [UInt16]) -> [UInt16]? {
    guard let verb = openVerbs.longestSuffix(characters, before: characters.count, from: 0) else { return nil }
    // 为 is a verb here, while 为什么 asks why.
    return verb.length == 1 && characters.last == 0x4E3A
      ? characters.dropLast() + "是什么".folded : characters + "什么".folded
  }

  private static let openVerbs = WordTable(
    words:
      "是 为 指 指的是 是指 因为 由于 叫 叫做 称为 称作 称之为 名为 成为 作为 在于 属于 源于 出自 出自于 来自 来自于 意味着 包括 包含 分为 改为 改称 改名 又称 又名 原名 本名 简称 俗称 史称 分别为 分别是"
  )

  // MARK: - Type

  static func applyRules(_ question: inout Question) {
    let searched = outsideQuotations(question)
    let rules = QuestionRules.all
    for number in QuestionRules.index.candidates(in: searched) {
      guard let range = rules[number].pattern.firstMatch(in: searched) else { continue }
      let rule = rules[number]
      // 那几个, 近几年: 几 behind such a word asks nothing.
      if searched[range.lowerBound] == 0x51E0, range.lowerBound > 0,
        knownFew.contains(searched[range.lowerBound - 1])
      {
        continue
      }
      // 哪个市是试点城市: a noun at the end asks only where nothing else does.
      if keywordRules.contains(rule.identifier), asksOutside(range, searched) { continue }
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

  private static let keywordRules: Set<String> = [
    "number.noun", "place.noun", "list.noun", "manner.noun", "definition.noun", "title.name",
  ]
  private static let interrogativeWords = ["哪", "谁", "什么", "多少", "怎么", "怎样", "如何", "为何", "啥", "咋"].map(\.folded)

  private static let knownFew = CharacterSet16("那这近前后头每最")

  /// Whether an interrogative stands before a range.
  private static func asksOutside(_ range: Range<Int>, _ characters: [UInt16]) -> Bool {
    interrogativeWords.contains { CharacterSearch.first($0, in: characters, 0..<range.lowerBound) != nil }
  }

  /// 哪“三农”: a number at the head of the quotation counts what is asked for.
  static func readQuotedCount(_ question: inout Question) {
    guard question.rules.last == "other.which", let asking = question.asking,
      let quotation = question.quotations.first(where: { $0.lowerBound == asking.upperBound + 1 }),
      let count = NumeralReading.count(question.characters, after: quotation.lowerBound), (2...20).contains(count)
    else { return }
    question.type = .list
    question.expectedCount = count
    question.rules.append("list.quoted-count")
  }

  /// 运用什么方式: the verb before the interrogative and the noun after it are content, and tell where the answer stands.
  static func interrogative(in range: Range<Int>, _ characters: [UInt16], _ rule: QuestionRule) -> Range<Int> {
    // 把甲称作什么: 甲 is content.
    if rule.identifier == "definition.likened" || rule.identifier == "definition.summed-up" {
      return namingVerb(in: range, characters).map { $0..<range.upperBound } ?? range
    }
    guard rulesWithContent.contains(rule.identifier) else { return range }
    for word in interrogatives {
      if let place = CharacterSearch.first(word, in: characters, range) { return place }
    }
    return range
  }

  /// The rules whose words ask only in part.
  private static let rulesWithContent: Set<String> = [
    "manner.measures", "manner.by-what", "list.contain", "other.becomes", "person.office-name",
  ]

  /// Where the last verb of naming in a range begins.
  private static func namingVerb(in range: Range<Int>, _ characters: [UInt16]) -> Int? {
    range.last { namingVerbs.longestPrefix(characters, at: $0, limit: range.upperBound) != nil }
  }

  private static let namingVerbs = WordTable(
    words: "比作 比喻 形容 看作 看成 视为 当作 喻为 称作 称为 叫做 叫作 定位 概括 总结 归结 浓缩 定义 解读 用")

  static let interrogatives = [
    "叫什么", "叫啥", "姓什么", "姓啥", "姓甚名谁", "贵姓", "姓名", "什么样的", "怎样的", "什么", "哪几种", "哪几项", "哪些", "哪种", "何种", "啥", "何",
  ].map(\.folded)

  /// 包不包括, 去没去: a verb on both sides of a negation.
  static func characterTwice(_ characters: [UInt16]) -> Range<Int>? {
    for place in characters.indices.dropFirst().dropLast()
    where (characters[place] == 0x4E0D || characters[place] == 0x6CA1) && characters[place - 1] == characters[place + 1]
      && CharacterClass(characters[place - 1]) == .han
    {
      return place - 1..<place + 1
    }
    return nil
  }

  /// 您知道局长是谁吗: the particle belongs to the courtesy, the interrogative asks.
  static func wordBehindCourtesy(_ characters: [UInt16]) -> (
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

  static let courtesies = ["知道", "告诉", "请问", "说说", "介绍"].map(\.folded)

  /// The question with quoted characters blanked, so that no rule finds its words in a quotation.
  static func outsideQuotations(_ question: Question) -> [UInt16] {
    var characters = question.characters
    for quotation in question.quotations {
      for index in quotation { characters[index] = 0xFFFF }
    }
    return characters
  }

  static func quotations(_ characters: [UInt16]) -> [Range<Int>] {
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

  static func trimmed(_ characters: ArraySlice<UInt16>) -> [UInt16] {
    var rest = characters
    while let last = rest.last, last != Character16.percent,
      [.terminator, .comma, .other].contains(CharacterClass(last))
    { rest.removeLast() }
    return Array(rest)
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
