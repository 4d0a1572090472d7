import ChineseText
import PolicyCorpus

extension Extraction {
  /// Titles in 《》 and names in “”, the office of a named person, and what the question's words leave open.
  func titles() -> [Candidate] {
    if let office = officeOfPerson() { return [office] }
    var found: [Candidate] = []
    for quotation in passage.quotations {
      let isTitle = characters[quotation.lowerBound] == Character16.openTitle
      var prior = isTitle ? 0.75 : 0.5
      if isAsked(quotation.lowerBound + 1..<quotation.upperBound - 1) { continue }
      if isTitle, asksDocument { prior += 0.15 }
      // 哪首歌 against 唱了一首《甲》
      if isTitle, let asking = question.asking, let measure = question.characters[asking].last,
        quotation.lowerBound > range.lowerBound, characters[quotation.lowerBound - 1] == measure,
        Self.writings.contains(measure)
      {
        prior += 0.25
      }
      // Of titles side by side, the one that says what the question says.
      if isTitle { prior += 0.2 * coverage(of: quotation) + nounAgreement(quotation) }
      prior += calledAgreement(quotation.lowerBound..<quotation.upperBound - 1)
      guard quotation.count > 3 else { continue }
      let span = isTitle ? quotation : quotation.lowerBound + 1..<quotation.upperBound - 1
      guard !span.isEmpty else { continue }
      found.append(
        Candidate(
          passage: passage, range: span, rule: isTitle ? "title.marks" : "title.quotation", prior: prior,
          mayHoldTerms: isTitle))
    }
    if question.rules.contains("title.theme") {
      found += emphases().filter { namesTheme($0.range) }.map { raised in
        var raised = raised
        raised.prior = 0.9
        raised.isTyped = true
        return raised
      }
    }
    found += calledPhrases()
    found += documentNames()
    found += aliases()
    found += phrases().filter { $0.isTyped || $0.prior > 0.25 }.map { $0.lessened(to: 0.7) }
    if question.rules.contains("title.called") {
      found += subjects(prior: 0.35)
      if asksEpithet { found += definitions().filter { $0.rule.hasPrefix("definition.is") } }
    }
    if Self.modelWords.contains(where: { question.contains($0) }) { found += latinNames() }
    // “甲”获奖: the name in the marks says it better than the words with it.
    let marked = passage.quotations
    found += gaps().filter { gap in
      !marked.contains { $0.lowerBound == gap.range.lowerBound && $0.upperBound < gap.range.upperBound }
    }
    // 什么奖 is answered by what is called one.
    if question.rules.contains("title.what-name"), let noun = calledNoun {
      let others = found.indices.filter { number in
        let named = stretch(found[number].range.lowerBound, min(range.upperBound, found[number].range.upperBound + 1))
        return CharacterSearch.first(noun, in: characters, named) == nil
      }
      for number in others {
        found[number].isTyped = false
        if others.count < found.count { found[number].prior -= 0.3 }
      }
    }
    return found
  }

  /// 开的讲堂叫什么: above 0 for a name that holds the noun that is called so, or has it right behind; below where the
  /// sentence has another name that does.
  private func calledAgreement(_ name: Range<Int>) -> Double {
    guard let noun = calledNoun, CharacterSearch.first(noun, in: characters, range) != nil else { return 0 }
    let window = stretch(name.lowerBound + 1, min(range.upperBound, name.upperBound + noun.count + 4))
    return CharacterSearch.first(noun, in: characters, window) != nil ? 0.25 : -0.1
  }

  /// The noun phrases that end in what the question asks the name of, where no quotation marks surround them.
  private func calledPhrases() -> [Candidate] {
    guard let noun = calledNoun else { return [] }
    return CharacterSearch.all(noun, in: characters, range).compactMap { place in
      let start = PhraseBoundary.start(
        of: place.lowerBound, characters, lowest: clause(of: place.lowerBound).lowerBound, longest: 30)
      let name = trimmed(stretch(start, place.upperBound))
      let next = place.upperBound < range.upperBound ? CharacterClass(characters[place.upperBound]) : .comma
      // Where the name stands in marks, what describes it is none.
      guard place.lowerBound - start >= 2, !isAsked(name),
        place.lowerBound - start > 3 || !isCount(stretch(start, place.lowerBound)),
        next != .openQuote, !name.contains(where: { CharacterClass(characters[$0]) == .openQuote }), isBalanced(name)
      else { return nil }
      return Candidate(passage: passage, range: name, rule: "title.called-noun", prior: 0.6, mayHoldTerms: true)
    }
  }

  /// The last two characters of what the question asks the name of, or its last Latin word.
  private var calledNoun: [UInt16]? { query.calledNoun.value { nounCalled } }

  private var nounCalled: [UInt16]? {
    guard let asking = question.asking else { return nil }
    if question.rules.contains("title.what-name") {
      return Self.honours.first { honour in
        honour.asked.contains { CharacterSearch.first($0, in: question.characters, asking) != nil }
      }?.noun
    }
    guard question.rules.contains("title.called") || question.rules.contains("title.name") else { return nil }
    // 网评的标题是什么 asks for no name that ends in 网评.
    if Self.headings.contains(where: { CharacterSearch.first($0, in: question.characters, asking) != nil }) {
      return nil
    }
    var end = asking.lowerBound
    while end > 0 {
      if let word = Self.nameNouns.longestSuffix(question.characters, before: end, from: 0) {
        end -= word.length
      } else if !CharacterClass(question.characters[end - 1]).isWord {
        end -= 1
      } else {
        break
      }
    }
    // 甲又叫什么 asks for another name.
    if stretch(end, asking.lowerBound).contains(where: { Self.again.contains(question.characters[$0]) }) { return nil }
    var start = end
    while start > 0, CharacterClass(question.characters[start - 1]) == .latin { start -= 1 }
    if start == end { start = end - 2 }
    // 那座桥叫什么
    if start >= 0, start + 2 == end, question.characters[start] == 0x7684 || !question.content[start] { start += 1 }
    guard start >= 0, end - start >= 1, (start..<end).allSatisfy({ question.content[$0] }) else { return nil }
    return Array(question.characters[start..<end])
  }

  /// Measure words of writings and works.
  private static let writings = CharacterSet16("首部篇本份档幅集")
  /// 什么奖项: the noun in which its name ends.
  private static let honours: [(asked: [[UInt16]], noun: [UInt16])] = [
    (["奖项", "奖"].map(\.folded), "奖".folded), (["称号"].map(\.folded), "称号".folded),
    (["品牌", "牌子"].map(\.folded), "品牌".folded),
  ]
  private static let headings = ["标题", "题目", "篇名"].map(\.folded)
  /// 以甲为题, 以甲为主题
  private func namesTheme(_ theme: Range<Int>) -> Bool {
    stretch(theme.upperBound, min(range.upperBound, theme.upperBound + 5)).contains {
      Self.themes.longestPrefix(characters, at: $0, limit: range.upperBound) != nil
    }
  }

  private static let themes = WordTable(words: "为题 为主题 为题目 为名 为口号 作为主题 为主线")
  private static let again = CharacterSet16("又也亦还旧原")
  private static let nameNouns = WordTable(words: "的 名称 名字 全称 全名 简称 正式名称 是 又 也 亦 还 被 都 各 名 中文名 英文名")

  /// 哪部条例 is no 纲要: whether a title ends on the noun that the question says, or on another.
  private func nounAgreement(_ title: Range<Int>) -> Double {
    guard let noun = Self.documentNouns.longestSuffix(characters, before: title.upperBound - 1, from: title.lowerBound)
    else { return 0 }
    let word = title.upperBound - 1 - noun.length..<title.upperBound - 1
    if question.contains(characters, word) { return 0.2 }
    let asks = question.characters.indices.contains { place in
      Self.documentNouns.longestPrefix(question.characters, at: place, limit: question.characters.count) != nil
    }
    return asks ? -0.15 : 0
  }

  /// Whether a document is asked for, which title marks surround.
  private var asksDocument: Bool {
    question.rules.contains("title.document")
      || question.focus.map { Self.documentNouns.contains(question.characters, $0) } ?? false
      || question.contains(Self.file)
  }

  /// 被称作什么 may ask for what something is said to be, 叫什么 asks for its name.
  private var asksEpithet: Bool {
    question.asking.map { asking in
      Self.epithets.contains { CharacterSearch.first($0, in: question.characters, asking) != nil }
    } ?? false
  }

  private static let epithets = ["称作", "称为", "誉为"].map(\.folded)
  private static let file = "文件".folded
  private static let modelWords = ["型号", "代号", "APP", "软件", "名称", "简称", "英文"].map(\.folded)

  /// 纲要, 条例 and the like without title marks, with what belongs before them.
  private func documentNames() -> [Candidate] {
    var found: [Candidate] = []
    for end in (range.lowerBound + 2)...max(range.lowerBound + 2, range.upperBound) where end <= range.upperBound {
      guard let suffix = Self.documentNouns.longestSuffix(characters, before: end, from: range.lowerBound) else {
        continue
      }
      // 行动 in 行动计划 ends nothing.
      if Self.documentNouns.longestPrefix(characters, at: end, limit: range.upperBound) != nil { continue }
      var start = PhraseBoundary.start(of: end, characters, lowest: range.lowerBound, longest: 30)
      // 改革和发展规划纲要: what stands before 和 is no document of its own.
      if start > range.lowerBound + 2, characters[start - 1] == 0x548C {
        let left = PhraseBoundary.start(of: start - 1, characters, lowest: range.lowerBound, longest: 30)
        if start - 1 - left >= 2, Self.documentNouns.longestSuffix(characters, before: start - 1, from: left) == nil {
          start = left
        }
      }
      guard end - start > suffix.length + 1 else { continue }
      var prior = 0.5
      if let focus = question.focus,
        question.characters[focus].elementsEqual(characters[stretch(end - suffix.length, end)])
      {
        prior += 0.2
      }
      let name = trimmed(stretch(start, end))
      prior += calledAgreement(name)
      // 小说《甲》获某奖: what stands in title marks is the name.
      guard !isAsked(name), isBalanced(name),
        !name.dropFirst().contains(where: { characters[$0] == Character16.openTitle })
      else { continue }
      found.append(
        Candidate(passage: passage, range: name, rule: "title.document-noun", prior: prior, mayHoldTerms: true))
    }
    return found
  }

  private static let documentNouns = WordTable(
    words: "纲要 条例 办法 规划 意见 方案 通知 法 决定 计划 行动 工程 规定 细则 章程 协定 公约 协议 宣言 白皮书 草案 博览会 论坛 大会 比赛 大赛 奖 栏目 专栏 活动 平台 系统 项目 展 节")

  private func officeOfPerson() -> Candidate? {
    guard question.rules.contains("title.office") || Self.officeWords.contains(where: { question.contains($0) }) else {
      return nil
    }
    for person in passage.persons {
      let name = Array(characters[person.name])
      guard question.contains(name) || name.count == 3 && question.contains(Array(name.prefix(3))) else { continue }
      if let office = person.office {
        return Candidate(passage: passage, range: trimmed(office), rule: "title.office-before-name", prior: 1)
      }
    }
    // A name that nothing else tells, behind an office.
    if let run = question.runs.first, run.upperBound <= (question.asking?.lowerBound ?? run.upperBound) {
      for length in [4, 3, 2] where run.count >= length {
        let name = Array(question.characters[run.lowerBound..<run.lowerBound + length])
        for place in CharacterSearch.all(name, in: characters, range)
        where Names.office(characters, before: place.lowerBound, from: range.lowerBound) != nil {
          let start = PhraseBoundary.start(
            of: place.lowerBound, characters, lowest: clause(of: place.lowerBound).lowerBound)
          return Candidate(
            passage: passage, range: trimmed(stretch(start, place.lowerBound)), rule: "title.office-before", prior: 0.95
          )
        }
      }
    }
    // 甲任（担任）某职.
    for verb in Self.holding {
      for place in CharacterSearch.all(verb, in: characters, range) {
        let end = PhraseBoundary.end(of: place.upperBound, characters, highest: clause(of: place.lowerBound).upperBound)
        if end > place.upperBound, Names.office(characters, before: end, from: place.upperBound) != nil {
          return Candidate(
            passage: passage, range: stretch(place.upperBound, end), rule: "title.office-held", prior: 0.9)
        }
      }
    }
    return nil
  }

  private static let officeWords = ["担任", "职务", "职位", "头衔"].map(\.folded)
  private static let holding = ["担任", "出任", "当选", "任命为", "兼任", "接任", "任"].map(\.folded)
}
