import ChineseText
import PolicyCorpus

extension Extraction {
  /// The people of the sentence; 谁说的 wants one who speaks.
  func persons() -> [Candidate] {
    var found: [Candidate] = []
    // 王某是谁 asks for the office of a person named.
    for person in passage.persons where isAsked(person.name) && isAskedAbout(person.name) {
      if let office = person.office {
        found.append(Candidate(passage: passage, range: trimmed(office), rule: "person.office-of", prior: 0.85))
      }
    }
    let asksSpeaker = Self.speaking.contains { question.contains($0) }
    for person in passage.persons where !isAsked(person.name) {
      var prior = 0.55
      if person.officeNoun != nil { prior += 0.1 }
      if asksSpeaker { prior += person.speaks ? 0.3 : -0.2 }
      let agreement = officeAgreement(person)
      if agreement <= -1 { continue }
      prior += agreement + calledAsAsked(person.name)
      var candidate = Candidate(passage: passage, range: person.name, rule: "person.name", prior: max(0, min(1, prior)))
      if person.speaks && asksSpeaker { candidate.reach = .sentence }
      found.append(candidate)
    }
    if askedOffice == nil, found.isEmpty || !asksSpeaker {
      for name in PlainName.all(in: characters, range) where !isAsked(name) {
        guard !found.contains(where: { $0.range.overlaps(name) }) else { continue }
        let isDotted = name.contains { characters[$0] == Character16.middleDot }
        found.append(
          Candidate(
            passage: passage, range: name, rule: "person.plain-name",
            prior: (isDotted ? 0.5 : 0.35) + agentAgreement(name)))
      }
      for name in ForeignName.all(in: characters, range) + RulerName.all(in: characters, range) where !isAsked(name) {
        guard
          !found.contains(where: { $0.range.lowerBound <= name.lowerBound && $0.range.upperBound >= name.upperBound })
        else { continue }
        found.append(
          Candidate(passage: passage, range: name, rule: "person.shaped-name", prior: 0.45 + agentAgreement(name)))
      }
    }
    found += called()
    if !found.contains(where: \.isTyped) { found += appointed() }
    add(roleHolders(), to: &found)
    if found.isEmpty { found += identified() }
    if found.isEmpty { found += speakersOfQuotation() }
    // A quotation whose speaker is named in the sentence beside it.
    if found.isEmpty, asksSpeaker {
      for offset in [1, -1, 2, -2] {
        guard let neighbour = passage.neighbour(offset),
          let speaker = PersonName.all(in: neighbour.characters, neighbour.range).first(where: \.speaks)
        else { continue }
        var candidate = Candidate(passage: neighbour, range: speaker.name, rule: "person.speaker-beside", prior: 0.8)
        candidate.further = [passage]
        found.append(candidate)
        break
      }
    }
    if found.isEmpty, !question.rules.contains("person.office-name") { found += holders() }
    if found.isEmpty, askedOffice == nil, let asking = question.asking,
      question.quotations.contains(where: { quotation in
        (0...6).contains(asking.lowerBound - quotation.upperBound)
          && !question.characters[quotation.upperBound..<asking.lowerBound].contains(0x7684)  // 的
      })
    {
      found += definitions()
    }
    // A name that nothing tells but its place beside the words of the question.
    if found.isEmpty, askedOffice == nil {
      found += phrases().filter { phrase in
        phrase.isTyped && phrase.range.count <= 8 && !isModifier(phrase.range)
          && phrase.range.allSatisfy {
            CharacterClass(characters[$0]) == .han && !FunctionWords.isLight(characters[$0])
          }
      }
    }
    // 由谁, 哪位 may also mean a body.
    if found.allSatisfy({ $0.rule == "phrase.noun" || $0.rule.hasPrefix("role.") }), askedOffice == nil,
      asksAgent
        || !asksSpeaker && question.rules.first == "person.who" && found.allSatisfy({ $0.rule == "phrase.noun" })
    {
      found += organizations().map { candidate in
        var candidate = candidate
        candidate.prior *= 0.7
        return candidate
      }
    }
    return found
  }

  private static let sure = 0.62

  /// Adds what fills the role that is asked for, where nothing looks like a name; a name that stands there is all the
  /// likelier.
  func add(_ holders: [Candidate], to found: inout [Candidate]) {
    let named = found.indices
    for holder in holders {
      for number in named where found[number].range.overlaps(holder.range) {
        found[number].prior = min(1, max(found[number].prior + 0.15, holder.prior))
        found[number].reach = .sentence
        // A verb that the name alone does not tell from its last characters.
        if found[number].rule == "person.plain-name", found[number].range.lowerBound == holder.range.lowerBound,
          holder.range.count < found[number].range.count
        {
          found[number].range = holder.range
        }
      }
    }
    // Right behind the verb of the question, in a sentence that says all of it, stands what is asked for.
    let isSure = holders.first.map { $0.rule == AskedRole.patientRule && $0.prior > Self.sure } ?? false
    if isSure || !found.contains(where: \.isTyped) { found += holders }
  }

  /// Whether the interrogative stands beside a name that the question says: 王某是谁, not 王某说谁….
  private func isAskedAbout(_ name: Range<Int>) -> Bool {
    guard let asking = question.asking,
      let said = CharacterSearch.first(
        Array(characters[name]), in: question.characters, 0..<question.characters.count),
      said.upperBound < asking.lowerBound
    else { return true }
    return Self.identities.contains(question.characters[said.upperBound])
  }

  private static let identities = CharacterSet16("是又为叫这,同先女老何任担当做")

  /// 全国先进个人甲: what the question calls somebody stands right before the name.
  private func calledAsAsked(_ name: Range<Int>) -> Double {
    var start = name.lowerBound
    if start > range.lowerBound, CharacterClass(characters[start - 1]) == .closeQuote { start -= 1 }
    let before = stretch(max(range.lowerBound, start - 4), start)
    return before.count == 4 && question.contains(characters, before) ? 0.3 : 0
  }

  /// 由甲, 被甲: what stands before a name says that it acts.
  private func agentAgreement(_ name: Range<Int>) -> Double {
    guard name.lowerBound > range.lowerBound else { return 0 }
    return [0x7531, 0x88AB].contains(characters[name.lowerBound - 1]) ? 0.2 : 0  // 由 被
  }

  /// 由省领导担任: who holds something, where no name is given.
  private func holders() -> [Candidate] {
    var found: [Candidate] = []
    for place in passage.particles where characters[place] == 0x7531 {
      let limit = min(clause(of: place).upperBound, place + 20)
      guard
        let verb = stretch(place + 2, limit).first(where: { at in
          Self.holdingVerbs.contains { CharacterSearch.matches($0, in: characters, at: at) }
        })
      else { continue }
      let name = trimmed(stretch(place + 1, verb))
      guard name.count >= 2, !isAsked(name) else { continue }
      if let office = askedOffice,
        CharacterSearch.first(
          Array(question.characters[office]), in: characters, stretch(verb, min(range.upperBound, verb + 20)))
          == nil
      {
        continue
      }
      found.append(Candidate(passage: passage, range: name, rule: "person.holder", prior: 0.6))
    }
    return found
  }

  /// 先进个人是哪位 against 先进个人甲: the name right behind what the question calls somebody.
  private func called() -> [Candidate] {
    guard let asking = question.asking, asking.lowerBound > 3,
      question.characters[asking.lowerBound - 1] == 0x662F || question.characters[asking.lowerBound] == 0x53EB  // 是 叫
    else { return [] }
    let end = asking.lowerBound - (question.characters[asking.lowerBound - 1] == 0x662F ? 1 : 0)
    let word = Array(question.characters[max(0, end - 4)..<end])
    guard word.count == 4, !word.contains(0x7684) else { return [] }
    return CharacterSearch.all(word, in: characters, range).compactMap { place in
      let start = place.upperBound
      let lengths = Names.personLengths(characters, at: start, limit: range.upperBound)
      guard
        let length = lengths.first(where: { length in
          let after = start + length
          if Names.office(characters, at: start + 1, limit: after) == length - 1
            || Names.isWordLikeName(characters, at: start, limit: after)
          {
            return false
          }
          return (start..<after).allSatisfy { CharacterClass(characters[$0]) == .han }
            // 等
            && (after >= range.upperBound || !CharacterClass(characters[after]).isWord || characters[after] == 0x7B49)
        })
      else { return nil }
      return Candidate(
        passage: passage, range: start..<start + length, rule: "person.called", prior: 0.9, reach: .sentence)
    }
  }

  /// 聘请甲为代言人: who was made what the question asks the holder of.
  private func appointed() -> [Candidate] {
    var found: [Candidate] = []
    for place in range {
      guard let verb = Self.appointing.longestPrefix(characters, at: place, limit: range.upperBound)?.length else {
        continue
      }
      let clause = clause(of: place)
      guard
        let mark = stretch(place + verb + 2, min(clause.upperBound, place + verb + 16)).first(where: {
          Self.asWhat.longestPrefix(characters, at: $0, limit: clause.upperBound) != nil
        }), let name = nameOfRole(stretch(place + verb, mark)), coverage(of: stretch(mark, clause.upperBound)) > 0.15
      else { continue }
      found.append(Candidate(passage: passage, range: name, rule: "person.appointed", prior: 0.8, reach: .sentence))
    }
    return found
  }

  private static let appointing = WordTable(words: "聘请 聘任 聘 任命 推选 推举 选举 邀请 请 委任 选派 特聘")
  private static let asWhat = WordTable(words: "为 担任 出任 任 当")
  private static let holdingVerbs = ["担任", "兼任", "出任", "任", "牵头", "负责"].map(\.folded)

  static let speaking = [
    "说", "话", "介绍", "表示", "讲", "谈", "提出", "看法", "观点", "认为", "指出", "强调", "透露", "呼吁", "评价", "口中", "嘴里",
  ].map(\.folded)

  /// Whether who acts is asked for (由谁负责), which may be a body.
  var asksAgent: Bool {
    Self.agents.contains { question.contains($0) }
  }

  static let agents = ["由谁", "谁负责", "谁来", "谁管", "谁牵头", "谁发起", "谁主办", "谁组织", "谁承担", "谁提供", "谁制定"].map(\.folded)

  /// The office that the question names against the one beside the name: 主任 is not 副主任.
  func officeAgreement(_ person: PersonName) -> Double {
    guard let asked = askedOffice else { return 0 }
    let word = question.characters[asked]
    // 哪位专家, 一把手: no office in particular.
    if Self.anyOffice.contains(question.characters, asked) {
      return person.officeNoun.map { characters[$0].elementsEqual(word) } ?? false ? 0.2 : 0
    }
    if let held = person.officeHeld, characters[held].suffix(word.count).elementsEqual(word) {
      return isOfAskedBody(held, asked) ? 0.3 : -0.3
    }
    // 这位老校长名叫甲
    if let named = Self.called.longestSuffix(characters, before: person.name.lowerBound, from: range.lowerBound),
      CharacterSearch.last(
        Array(word), in: characters,
        stretch(max(range.lowerBound, person.name.lowerBound - named.length - word.count), person.name.lowerBound))
        != nil
    {
      return 0.3
    }
    // 副 makes another office of it.
    let deputyAsked = asked.lowerBound > 0 && question.characters[asked.lowerBound - 1] == 0x526F
    let deputyHeld = person.officeNoun.map { $0.lowerBound > 0 && characters[$0.lowerBound - 1] == 0x526F } ?? false
    if deputyAsked != deputyHeld { return -1 }
    let after = stretch(person.name.upperBound, min(range.upperBound, person.name.upperBound + word.count))
    if characters[after].elementsEqual(word) { return 0.3 }
    guard let office = person.office, let noun = person.officeNoun else { return asksHolder ? -1 : -0.3 }
    // 主任由局长甲兼任
    if office.lowerBound > range.lowerBound + word.count, characters[office.lowerBound - 1] == 0x7531,  // 由
      characters[office.lowerBound - 1 - word.count..<office.lowerBound - 1].elementsEqual(word)
    {
      return 0.3
    }
    var held: [Range<Int>] = [noun]
    for mark in office where characters[mark] == Character16.enumerationComma {
      if let length = Names.office(characters, before: mark, from: office.lowerBound) {
        held.append(mark - length..<mark)
      }
    }
    guard held.contains(where: { characters[$0].elementsEqual(word) }) else { return -1 }
    return isOfAskedBody(office, asked) ? 0.3 : -1
  }

  /// Whether the body that the question names before the office is the one of the sentence: most of it stands there in one
  /// piece.
  func isOfAskedBody(_ office: Range<Int>, _ asked: Range<Int>) -> Bool {
    var body = asked.lowerBound
    while body > 0, question.content[body - 1] || question.characters[body - 1] == 0x7684,
      CharacterClass(question.characters[body - 1]).isWord
    { body -= 1 }
    // 当时的甲省省长, 首任校长: what says when is no part of the body.
    while let length = Self.timesOfOffice.longestPrefix(question.characters, at: body, limit: asked.lowerBound)?.length
    {
      body += length
    }
    let name = question.characters[body..<asked.lowerBound].filter { $0 != 0x7684 }
    guard name.count >= 3 else { return true }
    // The bodies are compared from their ends: 县水利局办公室 is not 县林业局办公室, while 青山县林业局办公室 may be.
    let noun = Names.office(characters, before: office.upperBound, from: office.lowerBound) ?? 0
    let held = Array(characters[stretch(office.lowerBound, office.upperBound - noun)])
    var shared = 0
    while shared < min(held.count, name.count), held[held.count - 1 - shared] == name[name.count - 1 - shared] {
      shared += 1
    }
    if shared >= 3 || shared == held.count {
      let asked = name.dropLast(shared)
      let given = held.dropLast(shared)
      return asked.isEmpty || given.isEmpty || asked.suffix(given.count).elementsEqual(given)
        || given.suffix(asked.count).elementsEqual(asked)
    }
    guard name.count >= 4 else { return true }
    var best = 0
    for start in name.indices {
      var length = best + 1
      while start + length <= name.count,
        CharacterSearch.first(Array(name[start..<start + length]), in: characters, office) != nil
      {
        best = length
        length += 1
      }
    }
    return best * 2 >= name.count
  }

  private static let called = WordTable(words: "名叫 叫 叫做 名为 是 就是")
  private static let timesOfOffice = WordTable(words: "的 当时 当时的 时任 现任 首任 前任 第一任 历任 新任 首位 第一位 现在的 目前的")
  private static let anyOffice = WordTable(
    words: "专家 学者 领导 干部 官员 代表 负责人 委员 队员 成员 组员 社员 会员 党员 同志 先生 女士 工作人员 人员 嘉宾 老人 村民 居民 市民 学生 工人 职工 员工")

  /// Whether the holder of an office is asked for, and nothing that somebody said or did.
  var asksHolder: Bool {
    question.rules.contains { $0.hasPrefix("person.office") }
      || question.rules.contains("person.who") && question.characters.count <= 20
  }

  /// The office noun of the question nearest to the interrogative, the longest.
  var askedOffice: Range<Int>? {
    let limit = question.characters.count
    var found: Range<Int>?
    for end in 1...max(1, limit) where end <= limit {
      guard let length = Names.office(question.characters, before: end, from: 0), length >= 2,
        (end - length..<end).allSatisfy({ place in
          question.content[place] || question.asking.map { $0.contains(place) } ?? false
        })
      else { continue }
      found = end - length..<end
    }
    return found
  }
}
