import ChineseText
import PolicyCorpus

/// Vetoes by what the question demands of any answer.
extension Vetoes {
  /// 你是谁: who is addressed is the program, of which no text speaks.
  static func addressed(_ question: Question) -> [Vetoes] {
    guard
      let place = question.characters.indices.first(where: {
        question.content[$0] && secondPersons.contains(question.characters[$0])
      }), !question.quotations.contains(where: { $0.contains(place) })
    else { return [] }
    return [Vetoes(identifier: "veto.addressed", words: "", weight: 4.0, reason: .noSuchAnswer)]
  }

  private static let secondPersons = CharacterSet16("你您")

  /// 《某书》: a title that the question names and neither the sentence nor what surrounds it does.
  static func titled(_ question: Question, _ match: SentenceMatch) -> [Vetoes] {
    for quotation in question.quotations
    where quotation.lowerBound > 0 && question.characters[quotation.lowerBound - 1] == Character16.openTitle {
      // The title of the document itself.
      if CharacterSearch.first(
        Array(question.characters[quotation]), in: match.passage.title, match.passage.title.indices)
        != nil
      {
        continue
      }
      let supported = quotation.reduce(0) { $0 + match.widerSupport[$1] } / Double(quotation.count)
      if supported < 0.5 {
        return [
          Vetoes(identifier: "veto.titled", words: question.words(quotation), weight: 4.0, reason: .otherSubject)
        ]
      }
    }
    return []
  }

  /// 哪家公司 is no 管理中心: a body of another kind.
  static func kind(_ question: Question, _ best: Responder.Weighed) -> [Vetoes] {
    let passage = best.candidate.passage
    guard question.type == .organization || question.type == .person, let focus = question.focus,
      let kind = kinds.first(where: { $0.contains(question.characters, focus) }),
      let range = best.candidate.items.last ?? Optional(best.candidate.range), !range.isEmpty,
      let suffix = Names.organizationSuffix(passage.characters, before: range.upperBound, from: range.lowerBound),
      !kind.contains(passage.characters, range.upperBound - suffix..<range.upperBound),
      kind.longestSuffix(passage.characters, before: range.upperBound, from: range.lowerBound) == nil
    else { return [] }
    return [Vetoes(identifier: "veto.kind", words: question.words(focus), weight: 2.9, reason: .noSuchAnswer)]
  }

  private static let kinds = [
    WordTable(words: "公司 企业 国企 央企 集团 厂商 厂家 运营商 供应商 开发商 有限公司"), WordTable(words: "大学 高校 学院 学校 院校 中学 小学"),
    WordTable(words: "医院 卫生院"), WordTable(words: "银行 信用社"), WordTable(words: "交易所 交易中心"), WordTable(words: "法院 检察院"),
    WordTable(words: "研究院 研究所 科学院 实验室 科研机构 研究中心"), WordTable(words: "协会 学会 商会 联合会 社团 研究会 促进会"),
  ]

  /// 有英文版吗: the thing whose existence is asked about must be spoken of.
  static func existence(_ question: Question, _ match: SentenceMatch) -> [Vetoes] {
    guard question.type == .yesno, let asking = question.asking, asking.upperBound == question.characters.count,
      let have = question.characters[..<asking.lowerBound].lastIndex(of: 0x6709), asking.lowerBound - have <= 7
    else { return [] }
    let thing = stretch(have + 1, asking.lowerBound).filter { !FunctionWords.isLight(question.characters[$0]) }
    guard thing.count >= 2, thing.reduce(0, { $0 + match.widerSupport[$1] }) / Double(thing.count) < 0.3 else {
      return []
    }
    return [
      Vetoes(
        identifier: "veto.existence", words: question.words(have + 1..<asking.lowerBound), weight: 3.2, reason: .missing
      )
    ]
  }

  /// 某人的老家在哪里: what is asked of somebody must be spoken of.
  static func attribute(_ question: Question, _ match: SentenceMatch) -> [Vetoes] {
    guard question.type == .place, let asking = question.asking else { return [] }
    for place in stretch(max(0, asking.lowerBound - 6), asking.lowerBound) {
      guard let noun = relations.longestPrefix(question.characters, at: place, limit: asking.lowerBound),
        (place..<place + noun.length).allSatisfy({ match.widerSupport[$0] < 0.4 })
      else { continue }
      return [
        Vetoes(
          identifier: "veto.attribute", words: question.words(place..<place + noun.length), weight: 4.5,
          reason: .missing
        )
      ]
    }
    return []
  }

  private static let relations = WordTable(words: "老家 母校 娘家 总部 住址 户籍")

  /// “甲”由丙负责 where “乙” is asked for, which stands beside it in the sentence: the clause names another.
  static func otherQuotation(_ question: Question, _ best: Responder.Weighed) -> [Vetoes] {
    guard question.quotations.count == 1, let asked = question.quotations.first, asked.count >= 2,
      best.candidate.items.isEmpty, best.candidate.text == nil, question.type != .list
    else { return [] }
    let passage = best.candidate.passage
    let word = Array(question.characters[asked])
    let clause = best.clause
    let named = passage.quotations.filter {
      clause.contains($0.lowerBound) && $0.upperBound <= best.candidate.range.lowerBound
    }
    guard let last = named.last, CharacterSearch.first(word, in: passage.characters, clause) == nil,
      CharacterSearch.first(word, in: passage.characters, stretch(passage.text.lowerBound, clause.lowerBound)) != nil,
      !question.contains(Array(passage.characters[last.lowerBound + 1..<last.upperBound - 1]))
    else { return [] }
    return [Vetoes(identifier: "veto.other-name", words: question.words(asked), weight: 7, reason: .otherSubject)]
  }

  /// 最大水深 is no 平均水深, 拆除 no 设置: the sentence has a word that excludes one of the question's, and not that one.
  static func opposed(_ question: Question, _ match: SentenceMatch) -> [Vetoes] {
    guard question.type != .yesno else { return [] }
    // A reason or a way may well be told of more than one kind.
    let asksWhy: Set<AnswerType> = [.reason, .manner, .definition, .quote]
    if !asksWhy.contains(question.type), let word = opposed(question, match, by: SisterTerms.builtIn) {
      return [Vetoes(identifier: "veto.sister", words: question.words(word), weight: 6.0, reason: .otherSubject)]
    }
    return opposed(question, match, by: .builtIn).map { word in
      [Vetoes(identifier: "veto.opposed", words: question.words(word), weight: 4.2, reason: .otherSubject)]
    } ?? []
  }

  /// The word of the question that one of the sentence excludes.
  private static func opposed(_ question: Question, _ match: SentenceMatch, by antonyms: Antonyms) -> Range<Int>? {
    let passage = match.passage
    let characters = question.characters
    var found: Range<Int>?
    antonyms.each(
      in: characters,
      where: { word in
        word.count >= 2 && !denials.contains(characters[word.lowerBound])
          && (word.lowerBound == 0 || !denials.contains(characters[word.lowerBound - 1]))
          && word.contains { match.support[$0] < 0.5 }
          && !(question.asking?.overlaps(word) ?? false) && !question.quotations.contains { $0.overlaps(word) }
      }
    ) { word, group in
      guard group.opposites.contains(where: { passage.says(group.characters, $0) }),
        !group.opposites.contains(where: { question.contains(group.characters, $0) }),
        !group.characters(of: group.words).contains(where: { passage.says($0) || passage.isUnder($0) })
      else { return true }
      found = word
      return false
    }
    return found
  }

  private static let denials = CharacterSet16("不没未非无")

  /// 局长怎么看甲: neither the speaker nor what is spoken of may be missing from the words and from what surrounds them.
  static func speaker(_ question: Question, _ match: SentenceMatch) -> [Vetoes] {
    guard question.type == .quote, ["quote.how-said", "quote.view", "quote.what-said"].contains(question.rules.first),
      question.quotations.isEmpty
    else { return [] }
    let support = match.widerSupport
    let missing = question.runs.filter { run in
      run.count >= 2 && run.count <= 12 && run.allSatisfy { support[$0] < 0.4 }
    }
    guard let words = missing.first else { return [] }
    return [Vetoes(identifier: "veto.speaker", words: question.words(words), weight: 2.2, reason: .otherSubject)]
  }

  /// 平均每天多少 is not a total: the sentence must speak of a rate too.
  static func rate(_ question: Question, _ best: Responder.Weighed) -> [Vetoes] {
    guard question.type == .number, let asked = rateAsked(question) else { return [] }
    let passage = best.candidate.passage
    let near = [passage] + [passage.neighbour(-1)].compactMap { $0 }
    if near.contains(where: { one in rateCharacters.contains { one.characters[one.range].contains($0) } }) { return [] }
    // 日接待, 年销售: a unit of time that no number precedes.
    if passage.range.contains(where: { place in
      place > passage.range.lowerBound && periodCharacters.contains(passage.characters[place])
        && CharacterClass(passage.characters[place - 1]) != .digit
        && Numeral.starting(at: place - 1, in: passage.characters, limit: place) == nil
    }) {
      return []
    }
    if periods.contains(where: { CharacterSearch.first($0, in: passage.characters, passage.range) != nil }) {
      return []
    }
    return [Vetoes(identifier: "veto.rate", words: String(folded: asked), weight: 2.4, reason: .noSuchAnswer)]
  }

  /// 平均, 每天, 停一个小时收多少: the words that ask for a rate.
  private static func rateAsked(_ question: Question) -> [UInt16]? {
    if let word = rateWords.first(where: { question.contains($0) }) { return word }
    guard let asking = question.asking else { return nil }
    let before = stretch(max(0, asking.lowerBound - 7), asking.lowerBound)
    return unitRates.first { word in
      CharacterSearch.first(word, in: question.characters, before).map { place in
        stretch(place.upperBound, asking.lowerBound).contains { payments.contains(question.characters[$0]) }
      } ?? false
    }
  }

  private static let unitRates = ["一个小时", "一小时", "一天", "一晚", "一亩", "一吨", "一度", "一立方米", "一平方米", "一公里", "一个月"].map(
    \.folded)
  private static let payments = CharacterSet16("收交付缴补贴给奖罚要赔")
  private static let rateWords = [
    "平均", "每天", "每日", "每月", "每年", "每人", "每户", "每家", "每周", "每小时", "人均", "户均", "日均", "月均", "年均", "均价", "亩均",
  ].map(\.folded)
  /// 每 均
  private static let rateCharacters: [UInt16] = [0x6BCF, 0x5747]
  private static let periodCharacters = CharacterSet16("日年月天")
  private static let periods = ["一年", "一天", "一日", "一个月", "一月", "一人", "一户", "一小时", "月薪", "年薪", "/"].map(\.folded)

  /// 一共补助多少 is no 每个补助5元, 三年总共多少 no 今年甲万套: a part of what is asked for.
  static func whole(_ question: Question, _ best: Responder.Weighed) -> [Vetoes] {
    guard question.type == .number, best.candidate.text == nil, best.candidate.rule == "number.phrase",
      let word = wholeWords.first(where: { question.contains($0) })
    else { return [] }
    let passage = best.candidate.passage
    let place = best.candidate.range.lowerBound
    let clause = best.clause
    let before = stretch(max(clause.lowerBound, place - 8), place)
    // 一亩总共补多少 asks for what is given to each.
    let asksEach = question.characters.contains(0x6BCF) || unitRates.contains { question.contains($0) }  // 每
    let isEach = !asksEach && before.contains { passage.characters[$0] == 0x6BCF }
    let asksYears = question.characters.indices.contains {
      Self.yearsTogether.longestPrefix(question.characters, at: $0, limit: question.characters.count) != nil
    }
    let isOfYear =
      asksYears
      && passage.dates.contains { date in
        clause.contains(date.range.lowerBound) && date.range.upperBound <= place && date.relativeYear?.rawValue == 0
      }
    guard isEach || isOfYear else { return [] }
    return [Vetoes(identifier: "veto.whole", words: String(folded: word), weight: 3.5, reason: .noSuchAnswer)]
  }

  private static let wholeWords = ["一共", "总共", "合计", "总计", "共计", "累计", "加起来"].map(\.folded)
  private static let yearsTogether = WordTable(words: "两年 三年 四年 五年 六年 十年 2年 3年 4年 5年 10年")

  /// 哪三家: another number of things than the question counts.
  static func count(_ question: Question, _ best: Responder.Weighed) -> [Vetoes] {
    guard question.wantsList, best.candidate.items.count > 1, let expected = question.countedThings,
      expected != best.candidate.items.count
    else { return [] }
    return [Vetoes(identifier: "veto.count", words: String(expected), weight: 5.1, reason: .noSuchAnswer)]
  }
}

extension Question {
  /// How many things the question says there are (哪三家, 3家企业分别是谁).
  var countedThings: Int? {
    if let expectedCount { return expectedCount }
    let phrases = NumberPhrase.all(in: characters, 0..<characters.count).filter { phrase in
      phrase.unit != nil && !phrase.isOrdinal && !phrase.isIndefinite && phrase.numeral.value < 1_000
        && phrase.numeral.value.rounded() == phrase.numeral.value && phrase.numeral.value >= 2
        && !dates.contains { $0.range.overlaps(phrase.range) }
        && (phrase.category.map(Self.countable.contains) ?? false)
    }
    guard phrases.count == 1, let phrase = phrases.first else { return nil }
    return Int(phrase.numeral.value)
  }

  private static let countable: Set<MeasureWords.Category> = [.count, .person, .organization]
}
