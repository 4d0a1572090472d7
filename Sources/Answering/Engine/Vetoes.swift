import ChineseText
import PolicyCorpus

/// Facts that keep a candidate from being an answer however well its sentence matches.
struct Vetoes {
  let identifier: String
  let words: String
  let weight: Double
  let reason: Refusal.Reason

  static func all(
    question: Question, query: Query, engine: Engine, documents: [Int], best: Responder.Weighed, support: Support
  ) -> [Vetoes] {
    var found: [Vetoes] = []
    let passage = best.candidate.passage
    let named = question.namedPlaces
    found += places(named, question, passage, best.match)
    found += otherPlace(named, question, passage, best.match)
    found += years(question, passage)
    found += units(question, best)
    found += counted(question, best)
    found += modified(question, best)
    found += unannounced(question, best, support)
    found += target(question, passage)
    found += nothingAsked(question, best)
    found += ordinals(question, passage, best.match)
    found += opposed(question, best.match)
    found += people(question, best)
    found += shared(question, best)
    found += unnamed(question, best)
    found += first(question, best.match)
    found += speaker(question, best.match)
    found += precision(question, best)
    found += ending(question, support, best)
    found += addressed(question)
    found += rate(question, best)
    found += whole(question, best)
    found += titled(question, best.match)
    found += kind(question, best)
    found += existence(question, best.match)
    found += attribute(question, best.match)
    found += otherQuotation(question, best)
    found += count(question, best)
    found += otherModifier(question, best)
    found += otherLevel(question, best)
    found += planned(question, best)
    if TimeAgreement.score(question, passage) == -0.08 {
      let words = question.dates.map { question.words($0.range) }.joined(separator: "、")
      found.append(Vetoes(identifier: "veto.section-year", words: words, weight: 3.8, reason: .otherSubject))
    }
    return found
  }

  /// A name alone, without a word that asks or an attribute, is looked up and not answered.
  private static func nothingAsked(_ question: Question, _ best: Responder.Weighed) -> [Vetoes] {
    guard question.asking == nil, question.type == .other, question.dates.isEmpty, question.runs.count == 1,
      let run = question.runs.first, run.count <= 8
    else { return [] }
    let passage = best.match.passage
    guard let said = CharacterSearch.first(Array(question.characters[run]), in: passage.characters, passage.range)
    else { return [] }
    // 水库总库容 against 水库总库容9万立方米: a figure right behind the words is what they ask for.
    if best.candidate.rule == "number.phrase", (0...1).contains(best.candidate.range.lowerBound - said.upperBound) {
      return []
    }
    return [Vetoes(identifier: "veto.nothing-asked", words: "", weight: 8, reason: .noSuchAnswer)]
  }

  /// 二期 is not 一期, 第三年 not 第一年: the same kind of thing with another number.
  private static func ordinals(_ question: Question, _ passage: Passage, _ match: SentenceMatch) -> [Vetoes] {
    let asked = numbered(question.characters, 0..<question.characters.count)
    guard !asked.isEmpty else { return [] }
    let said = numbered(passage.characters, passage.range)
    for one in asked {
      if let asking = question.asking, one.range.overlaps(asking) { continue }
      let same = said.filter { $0.kind == one.kind }
      guard !same.isEmpty, !same.contains(where: { $0.value == one.value }) else { continue }
      return [Vetoes(identifier: "veto.ordinal", words: question.words(one.range), weight: 3.7, reason: .otherSubject)]
    }
    return []
  }

  /// 第一笔, 首批: the first of its kind is asked for, and the sentence tells of none.
  private static func first(_ question: Question, _ match: SentenceMatch) -> [Vetoes] {
    let passage = match.passage
    for place in question.characters.indices.dropLast() where question.content[place] {
      guard let lead = firsts.longestPrefix(question.characters, at: place, limit: question.characters.count),
        place + lead.length < question.characters.count, !(question.asking?.contains(place) ?? false),
        !question.quotations.contains(where: { $0.contains(place) }),
        MeasureWords.category([question.characters[place + lead.length]]) != nil
      else { continue }
      if passage.range.contains(where: {
        saidFirst.longestPrefix(passage.characters, at: $0, limit: passage.range.upperBound) != nil
      }) {
        return []
      }
      guard match.support[place] < 0.5 || match.support[place + lead.length] < 0.5 else { return [] }
      return [
        Vetoes(
          identifier: "veto.first", words: question.words(place..<place + lead.length + 1), weight: 2.0,
          reason: .otherSubject)
      ]
    }
    return []
  }

  private static let firsts = WordTable(words: "第一 首 头一")
  private static let saidFirst = WordTable(words: "第一 首 头一 最早 率先 最先 一期 一批 第1 开创 1. 一是")

  private static func numbered(_ characters: [UInt16], _ range: Range<Int>) -> [(
    range: Range<Int>, value: Double, kind: UInt16
  )] {
    var found: [(range: Range<Int>, value: Double, kind: UInt16)] = []
    // Most texts have no such word.
    guard range.contains(where: { characters[$0] == 0x7B2C || numberedKinds.contains(characters[$0]) }) else {
      return []
    }
    var place = range.lowerBound
    while place < range.upperBound {
      guard let numeral = Numeral.starting(at: place, in: characters, limit: range.upperBound) else {
        place += 1
        continue
      }
      let end = numeral.range.upperBound
      let follows = place > range.lowerBound && characters[place - 1] == 0x7B2C  // 第
      if end < range.upperBound, follows || numberedKinds.contains(characters[end]), numeral.value < 100 {
        found.append((place..<end + 1, numeral.value, characters[end]))
      }
      place = max(place + 1, end)
    }
    return found
  }

  private static let numberedKinds = CharacterSet16("期等批轮届季号")

  /// The last word of a question for a reason or of a yes-or-no question is its predicate.
  private static func ending(_ question: Question, _ support: Support, _ best: Responder.Weighed) -> [Vetoes] {
    let passage = best.candidate.passage
    if Extraction.comparing.contains(best.candidate.rule) { return [] }
    if question.type == .place || question.type == .date, support.ending < 0.1 {
      return [Vetoes(identifier: "veto.event", words: support.missing.last ?? "", weight: 0.4, reason: .missing)]
    }
    // 热不热: what stands on both sides of the negation is the predicate.
    if question.rules.first == "yesno.a-not-a", let asking = question.asking,
      let predicate = asking.first.map({ question.characters[$0] }), !FunctionWords.isLight(predicate),
      !passage.characters[passage.range].contains(predicate)
    {
      return [
        Vetoes(
          identifier: "veto.predicate", words: String(folded: [predicate]), weight: 0.8, reason: .missing)
      ]
    }
    guard question.type == .reason || question.type == .yesno || question.type == .manner, support.ending < 0.1 else {
      return []
    }
    return [Vetoes(identifier: "veto.predicate", words: support.missing.last ?? "", weight: 0.8, reason: .missing)]
  }

  /// A target is asked for, and neither the sentence nor what leads to it speaks of one.
  private static func target(_ question: Question, _ passage: Passage) -> [Vetoes] {
    guard question.type == .number, let word = targetWords.first(where: { question.contains($0) }) else { return [] }
    // 到2025年达到: what is to come is aimed at.
    if let own = passage.document.date?.year, passage.dates.contains(where: { $0.year.map { $0 > own } ?? false }) {
      return []
    }
    let leading = [0, -1, -2, -3].compactMap { $0 == 0 ? passage : passage.neighbour($0) }
    if leading.contains(where: { near in
      planning.contains { CharacterSearch.first($0, in: near.characters, near.range) != nil }
    }) {
      return []
    }
    if let heading = passage.document.sections[passage.sentence.section].heading {
      let characters = passage.document.text.characters(inBytes: heading)
      if planning.contains(where: { CharacterSearch.first($0, in: passage.characters, characters) != nil }) {
        return []
      }
    }
    return [Vetoes(identifier: "veto.target", words: String(folded: word), weight: 4.0, reason: .noSuchAnswer)]
  }

  private static let targetWords = ["目标", "预期", "指标"].map(\.folded)
  private static let planning = ["目标", "预期", "拟", "力争", "左右", "以内", "以上", "要求", "任务", "计划", "规划", "争取", "确保"].map(
    \.folded)

  /// The day is asked for, and only a year is given.
  private static func precision(_ question: Question, _ best: Responder.Weighed) -> [Vetoes] {
    guard question.type == .date, let asking = question.asking else { return [] }
    guard dayWords.contains(where: { CharacterSearch.first($0, in: question.characters, asking) != nil }) else {
      return []
    }
    if let phrase = DatePhrase.all(in: best.candidate.passage.characters, best.candidate.range).first,
      phrase.precision > .year
    {
      return []
    }
    return [
      Vetoes(identifier: "veto.precision", words: question.words(asking), weight: 4.3, reason: .noSuchAnswer)
    ]
  }

  /// Words that ask for a day or a month.
  private static let dayWords = ["哪天", "哪一天", "几号", "哪日", "日期", "几月几号", "哪几天", "几月", "哪个月"].map(\.folded)

  /// 条例有多少条 against 19个文件: another measure word, and the noun that it counts is not the question's.
  private static func counted(_ question: Question, _ best: Responder.Weighed) -> [Vetoes] {
    let passage = best.candidate.passage
    guard let measure = question.measure, best.candidate.rule == "number.phrase", best.candidate.text == nil,
      let phrase = NumberPhrase.all(in: passage.characters, best.candidate.range).first, let unit = phrase.unit,
      !Extraction.areSameUnit(question.characters[measure], passage.characters[unit])
    else { return [] }
    let noun = stretch(phrase.range.upperBound, min(passage.range.upperBound, phrase.range.upperBound + 6)).prefix {
      CharacterClass(passage.characters[$0]).isWord
    }
    guard noun.count >= 2, let first = noun.first else { return [] }
    for place in first..<(first + noun.count - 1) where question.contains(Array(passage.characters[place..<place + 2]))
    { return [] }
    return [Vetoes(identifier: "veto.counted", words: question.words(measure), weight: 4.3, reason: .noSuchAnswer)]
  }

  /// Several things, or a meaning, are asked for, and nothing in the sentence lists or defines.
  private static func unannounced(_ question: Question, _ best: Responder.Weighed, _ support: Support) -> [Vetoes] {
    if question.type == .yesno, !support.missing.isEmpty, !Extraction.comparing.contains(best.candidate.rule) {
      return [
        Vetoes(identifier: "veto.unsaid", words: support.missing.joined(separator: "、"), weight: 0.3, reason: .missing)
      ]
    }
    guard !best.candidate.isTyped else { return [] }
    switch question.type {
    case .list, .person, .place, .organization:
      return [Vetoes(identifier: "veto.untyped", words: "", weight: 5.3, reason: .noSuchAnswer)]
    case .title where question.rules.contains("title.what-name"):
      return [Vetoes(identifier: "veto.untyped", words: "", weight: 3, reason: .noSuchAnswer)]
    case .definition where best.candidate.prior < 0.45:
      return [Vetoes(identifier: "veto.undefined", words: "", weight: 2.8, reason: .noSuchAnswer)]
    case .reason
    where unexplained.contains(best.candidate.rule)
      || asksWhy(question) && best.candidate.rule.utf8.starts(with: "gap.".utf8):
      return [Vetoes(identifier: "veto.unexplained", words: "", weight: 2.8, reason: .noSuchAnswer)]
    default: return []
    }
  }

  /// Whether 为什么 stands before what it asks about; at the end (甲为什么) it may ask what something is.
  private static func asksWhy(_ question: Question) -> Bool {
    question.rules.first == "reason.why" && question.asking.map { $0.upperBound < question.characters.count } ?? false
  }

  /// The rules that take some clause for a reason which nothing says to be one.
  private static let unexplained: Set<String> = [
    "reason.clause", "reason.first-clause", "subject.of-clause",
  ]

  /// A quantity of another kind than the one asked for: 多少TB is not 6个.
  private static func units(_ question: Question, _ best: Responder.Weighed) -> [Vetoes] {
    guard question.type == .number, let category = question.category, best.candidate.text == nil,
      best.candidate.rule == "number.phrase",
      let phrase = NumberPhrase.all(in: best.candidate.passage.characters, best.candidate.range).first
    else { return [] }
    let countable: Set<MeasureWords.Category> = [.count, .person, .organization, .other, .ordinal]
    let given = phrase.category
    if let measure = question.measure, let unit = phrase.unit,
      Extraction.areSameUnit(question.characters[measure], best.candidate.passage.characters[unit])
    {
      return []
    }
    // 多少名工人 is not 5座: people and things are counted apart, unless by 个.
    if let given, let measure = question.measure, let unit = phrase.unit, given != category,
      (given == .person) != (category == .person), countable.contains(given), countable.contains(category),
      question.characters[measure].first != 0x4E2A, best.candidate.passage.characters[unit].first != 0x4E2A
    {
      return [Vetoes(identifier: "veto.unit", words: question.words(measure), weight: 3.5, reason: .noSuchAnswer)]
    }
    // 多少株 is no 三级: a degree counts nothing.
    if given == .ordinal, category != .ordinal, question.measure != nil {
      return [
        Vetoes(
          identifier: "veto.unit", words: question.measure.map(question.words) ?? "", weight: 3.5,
          reason: .noSuchAnswer)
      ]
    }
    if given == category || countable.contains(category) && (given.map(countable.contains) ?? true) { return [] }
    guard question.measure != nil || given != nil else { return [] }
    // Without its unit a number may still be what is asked for.
    if given == nil, countable.contains(category) || question.measure == nil && category != .percent { return [] }
    let words = question.measure.map(question.words) ?? ""
    return [Vetoes(identifier: "veto.unit", words: words, weight: 3.5, reason: .noSuchAnswer)]
  }

  /// Another place: one that the question names and the document does not.
  private static func places(
    _ named: [NamePhrase], _ question: Question, _ passage: Passage, _ match: SentenceMatch
  ) -> [Vetoes] {
    var found: [Vetoes] = []
    for name in named {
      if let asking = question.asking, name.range.overlaps(asking) { continue }
      let word = Array(question.characters[name.range])
      let stem = word.count >= 3 ? Array(word.dropLast()) : word
      guard !passage.documentContains(stem) else { continue }
      let isSupported = name.range.allSatisfy { match.widerSupport[$0] >= 0.5 }
      if !isSupported, !(isDistrict(word) && isOfDocument(stem, passage.document)) {
        found.append(
          Vetoes(identifier: "veto.place", words: question.words(name.range), weight: 4.0, reason: .otherSubject))
      }
    }
    return found
  }

  /// Whether a place has a government, unlike 小区 and 园区.
  private static func isDistrict(_ word: [UInt16]) -> Bool {
    guard word.count >= 2 else { return false }
    return !quarters.contains(word, word.count - 2..<word.count)
  }

  private static let quarters = WordTable(words: "小区 社区 园区 街区 校区 厂区 片区 景区 城区 新区 营区")

  /// Whether a document names a place in its title or among its first sentences: the whole of it is about that place.
  private static func isOfDocument(_ stem: [UInt16], _ document: Document) -> Bool {
    let lead = document.sentences.prefix(4).map(\.characters)
    guard let first = lead.first, let last = lead.last else { return false }
    return CharacterSearch.first(stem, in: document.text.characters, stretch(first.lowerBound, last.upperBound)) != nil
  }

  /// The sentence speaks of another place of the same kind than the one that the question names.
  private static func otherPlace(
    _ named: [NamePhrase], _ question: Question, _ passage: Passage, _ match: SentenceMatch
  ) -> [Vetoes] {
    let asked = named.filter { name in
      question.asking.map { !name.range.overlaps($0) } ?? true
    }
    guard !asked.isEmpty else { return [] }
    let said = passage.placesWithLabel.filter(\.isProper)
    let title = passage.title
    for name in asked {
      guard let kind = question.characters[name.range].last else { continue }
      let word = Array(question.characters[name.range].suffix(3))
      // Names are compared by their last characters: the phrase may have drawn in words before the name.
      guard CharacterSearch.first(word, in: passage.characters, passage.range) == nil,
        CharacterSearch.first(Array(word.prefix(2)), in: title, 0..<title.count) == nil
      else { continue }
      let context = name.range.allSatisfy { match.support[$0] >= 0.4 }
      if context || isDistrict(word) && isOfDocument(word.count >= 3 ? Array(word.dropLast()) : word, passage.document)
      {
        continue
      }
      // 青山县建几所 against 全市建九所
      if local.contains(kind)
        && wholes.contains(where: { CharacterSearch.first($0, in: passage.characters, passage.range) != nil })
        || said.contains(where: { other in
          passage.characters[other.range].last.map { $0 == kind || Question.placeKinds.contains($0) } ?? false
            && !question.contains(Array(passage.characters[other.range]))
        })
      {
        return [
          Vetoes(identifier: "veto.other-place", words: question.words(name.range), weight: 5.2, reason: .otherSubject)
        ]
      }
    }
    return []
  }

  private static let local = CharacterSet16("区县镇乡村")
  private static let wholes = ["全市", "全省", "我市", "我省", "全国"].map(\.folded)

  /// Another year than the sentence and its document speak of.
  private static func years(_ question: Question, _ passage: Passage) -> [Vetoes] {
    let words = question.dates.map { question.words($0.range) }.joined(separator: "、")
    let veto = Vetoes(identifier: "veto.year", words: words, weight: 7.0, reason: .otherSubject)
    let digitsAsked = question.dates.compactMap(\.year).map { String($0).folded }
    let nearby = [-1, -2, -3].compactMap { passage.neighbour($0) }
    if nearby.contains(where: { near in
      digitsAsked.contains { CharacterSearch.first($0, in: near.characters, near.range) != nil }
    }) {
      return []
    }
    // What was last year may well be why this year.
    let isPresent = question.dates.allSatisfy { $0.relativeYear?.rawValue == 0 }
    if isPresent, question.type == .reason || question.type == .manner { return [] }
    if TimeAgreement.score(question, passage) < -0.1 { return [veto] }
    // A year that neither the sentence nor what surrounds it bears out, and that is not the document's own or the one before.
    guard let own = passage.document.date?.year else {
      let all = passage.document.text.characters
      let isUnsaid =
        !digitsAsked.isEmpty && passage.dates.allSatisfy { $0.relativeYear == nil }
        && digitsAsked.allSatisfy { CharacterSearch.first($0, in: all, 0..<all.count) == nil }
      return isUnsaid ? [veto] : []
    }
    let asked = question.dates.filter { !TimeAgreement.isCompared($0, in: question) }.compactMap(\.year).filter {
      $0 != question.documentYear && $0 != own && $0 != own - 1
    }
    guard !asked.isEmpty, TimeAgreement.score(question, passage) <= 0 else { return [] }
    return [veto]
  }
}
