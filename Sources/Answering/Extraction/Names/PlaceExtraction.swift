import ChineseText
import PolicyCorpus

extension Extraction {
  /// The places of the sentence.
  func places() -> [Candidate] {
    var found: [Candidate] = []
    let bodies = passage.organizations
    for name in passage.places where isOfAskedKind(name) {
      // The place in the name of a body says where nothing happens.
      // 我市, 全国: a place without a name answers nothing.
      if isAsked(name.range) || !name.isProper && name.range.count <= 3 { continue }
      if bodies.contains(where: { $0.range.lowerBound == name.range.lowerBound && $0.range.count > name.range.count }) {
        continue
      }
      var prior = name.isProper ? 0.6 : 0.3
      if Self.toPlaces.longestSuffix(characters, before: name.range.lowerBound, from: range.lowerBound) != nil {
        prior += 0.15
      }
      // “某某江”: a name between quotation marks is a name of something else.
      if isBetweenQuotes(name.range) { continue }
      if let focus = question.focus, let last = focus.last, let end = name.range.last,
        question.characters[last] == characters[end]
      {
        prior += 0.2
      }
      if coverage(of: name.range) > 0.3 { prior -= 0.3 }
      found.append(
        Candidate(
          passage: passage, range: withoutAskedVerb(name.range), rule: "place.suffix", prior: max(0, min(1, prior))))
    }
    // 在甲开展: what stands between 在 and the verb.
    for place in passage.particles where characters[place] == 0x5728 {
      let end = PhraseBoundary.end(of: place + 1, characters, highest: clause(of: place).upperBound, longest: 20)
      let named = NamePhrase(range: trimmed(stretch(place + 1, end)), kind: .place, isProper: true)
      if end > place + 2, isOfAskedKind(named), !isTimeOrRespect(place + 1, end) {
        let site = withSite(named.range)
        let hasSite = site.upperBound > named.range.upperBound
        // 某城的湖畔: the part of the place that is meant says more than the place.
        if hasSite { found.drop { $0.overlaps(site) } }
        found.append(Candidate(passage: passage, range: site, rule: "place.in", prior: hasSite ? 0.68 : 0.5))
      }
    }
    found += placesWithin()
    found += labelled()
    found += apposed()
    found += seats()
    found += modifiers()
    if asksCore {
      found += emphases().filter { $0.prior > 0.5 }.map { raised in
        var raised = raised
        raised.isTyped = true
        raised.prior = 0.85
        return raised
      }
    }
    add(roleHolders(), to: &found)
    if asksBody { found += organizations().map { $0.lessened(to: 0.9) } }
    if !found.contains(where: \.isTyped) { found += identified() }
    found += untyped(gaps())
    found += phrases(besides: found)
    return found
  }

  /// 甲省哪里 against 甲省乙县地震: what stands between the place that the question names and what happened there.
  private func placesWithin() -> [Candidate] {
    guard let asking = question.asking,
      let outer = question.placePhrases.last(where: { (0...1).contains(asking.lowerBound - $0.range.upperBound) })
    else { return [] }
    return CharacterSearch.all(Array(question.characters[outer.range]), in: characters, range).compactMap { place in
      let limit = min(clause(of: place.lowerBound).upperBound, place.upperBound + 14)
      var start = place.upperBound
      if start < limit, Self.placeMarks.contains(characters[start]) { start += 1 }
      let next = match.occurrences.all.filter { $0.quality > 0.5 && $0.range.lowerBound > start }
        .map(\.range.lowerBound).min()
      let end = PhraseBoundary.end(of: start, characters, highest: min(limit, next ?? limit))
      let name = trimmed(stretch(start, end))
      guard name.count >= 2, name.allSatisfy({ CharacterClass(characters[$0]) == .han }), !isEmptyOfContent(name),
        next.map({ $0 == name.upperBound }) ?? false
          || Names.placeSuffix(characters, before: name.upperBound, from: name.lowerBound) != nil
      else { return nil }
      return Candidate(passage: passage, range: name, rule: "place.within", prior: 0.85, reach: .sentence)
    }
  }

  /// 核心是哪里 against 以某园为核心.
  private var asksCore: Bool { Self.cores.contains { question.contains($0) } }

  /// 报到哪里, 哪里发的证: a body that does something.
  private var asksBody: Bool {
    guard let asking = question.asking else { return false }
    return Self.handingTo.longestSuffix(question.characters, before: asking.lowerBound, from: 0) != nil
      || asking.upperBound < question.characters.count
        && Self.officialActs.contains(question.characters[asking.upperBound])
  }

  private static let handingTo = WordTable(words: "报到 报给 报送 交到 交给 递到 递给 送到 送给 提交到 提交给 上报到 上报给 反映到 归 找 向")
  private static let officialActs = CharacterSet16("发批管审办定颁给")
  private static let cores = ["核心", "中心", "重点", "龙头", "枢纽", "支点"].map(\.folded)
  private static let placeMarks = CharacterSet16("的省市县区州")

  /// 地址：某路6号: what a label of place leads to, up to the next mark.
  private func labelled() -> [Candidate] {
    guard
      let colon = range.dropFirst().first(where: { place in
        characters[place] == Character16.colon
          && Self.labels.longestSuffix(characters, before: place, from: range.lowerBound) != nil
      })
    else { return [] }
    let start = colon + 1
    let end = stretch(start, range.upperBound).first { place in
      let kind = CharacterClass(characters[place])
      return !kind.isWord && characters[place] != Character16.openParenthesis
        && characters[place] != Character16.closeParenthesis && characters[place] != 0x20
    }
    let place = trimmed(stretch(start, end ?? range.upperBound))
    guard place.count >= 2 else { return [] }
    return [
      Candidate(passage: passage, range: place, rule: "place.label", prior: 0.95, mayHoldTerms: true, reach: .sentence)
    ]
  }

  private static let labels = WordTable(words: "地址 地点 办公地址 办公地点 办理地点 联系地址 受理地点 报名地点 集合地点 会议地点 活动地点 窗口地址 通讯地址 办理地址")

  /// 港口城市甲: the name behind the kind of place that is asked for.
  private func apposed() -> [Candidate] {
    guard let focus = question.focus, focus.count >= 2 else { return [] }
    return CharacterSearch.all(Array(question.characters[focus]), in: characters, range).compactMap { kind in
      let clause = clause(of: kind.lowerBound)
      let end = PhraseBoundary.end(of: kind.upperBound, characters, highest: clause.upperBound, longest: 8)
      let name = trimmed(stretch(kind.upperBound, end))
      guard (2...5).contains(name.count), name.lowerBound == kind.upperBound, !isAsked(name), !isEmptyOfContent(name),
        name.allSatisfy({ CharacterClass(characters[$0]) == .han && !FunctionWords.isLight(characters[$0]) })
      else { return nil }
      return Candidate(passage: passage, range: name, rule: "place.apposed", prior: 0.8)
    }
  }

  /// 甲中心三楼设立了专窗: what is set up is where its subject is.
  private func seats() -> [Candidate] {
    guard question.rules.contains(where: { $0.hasPrefix("place.") || $0 == "focus.place" }) else { return [] }
    var found: [Candidate] = []
    for clause in match.clauses {
      guard
        let verb = clause.dropFirst(3).prefix(18).first(where: {
          Self.settingUp.longestPrefix(characters, at: $0, limit: clause.upperBound) != nil
        }), coverage(of: verb..<clause.upperBound) > 0.15
      else { continue }
      let subject = trimmed(stretch(clause.lowerBound, verb), leading: Self.siteOpenings, trailing: Self.siteEndings)
      guard subject.count >= 2, !isAsked(subject), isBalanced(subject),
        Names.placeSuffix(characters, before: subject.upperBound, from: subject.lowerBound) != nil
          || Names.organizationSuffix(characters, before: subject.upperBound, from: subject.lowerBound) != nil
          || Self.siteParts.contains(characters[subject.upperBound - 1])
      else { continue }
      found.append(Candidate(passage: passage, range: subject, rule: "place.seat", prior: 0.6))
    }
    return found
  }

  /// 某小学的礼堂: a place with the part of it that is meant.
  private func withSite(_ place: Range<Int>) -> Range<Int> {
    let owned = withOwned(place, to: clause(of: place.lowerBound).upperBound)
    // 在镇东的旧粮仓里建: the word of place ends it.
    let inner = stretch(place.upperBound + 2, owned.upperBound).first { Self.inside.contains(characters[$0]) }
    let whole = inner.map { place.lowerBound..<$0 + 1 } ?? owned
    guard whole.upperBound > place.upperBound, let last = whole.last, Self.siteParts.contains(characters[last]) else {
      return place
    }
    return whole
  }

  private static let settingUp = WordTable(words: "设立 设有 开设 建有 设置 建成 新设 增设 配备 举办 举行 召开 开设了 设立了")
  private static let inside = CharacterSet16("里内旁")
  private static let siteOpenings = CharacterSet16("在于的")

  private static let siteEndings = CharacterSet16("还也已内里的共均都将")
  private static let siteParts = CharacterSet16("楼层厅馆室内门口处场院园堂站店所库仓畔旁侧边里")

  /// 北岭国家渔港: the name right before the thing whose place is asked for.
  private func modifiers() -> [Candidate] {
    guard question.asking == nil || question.focus.map({ question.characters[$0].count >= 2 }) ?? false,
      let run = question.runs.max(by: { $0.count < $1.count }), run.count >= 4
    else { return [] }
    return CharacterSearch.all(Array(question.characters[run]), in: characters, range).compactMap { place in
      let start = PhraseBoundary.start(
        of: place.lowerBound, characters, lowest: clause(of: place.lowerBound).lowerBound, longest: 6)
      let name = stretch(start, place.lowerBound)
      guard (2...6).contains(name.count), !isEmptyOfContent(name),
        name.allSatisfy({ CharacterClass(characters[$0]) == .han })
      else { return nil }
      return Candidate(passage: passage, range: name, rule: "place.modifier", prior: 0.5)
    }
  }

  private static let toPlaces = WordTable(
    words: "在 赴 到 去 往 前往 来到 走进 抵达 奔赴 落户 落户在 位于 地处 坐落于 坐落在 设在 建在 设于 来自 返回 进驻 选址 选址在 选址于 于")

  private func isBetweenQuotes(_ name: Range<Int>) -> Bool {
    passage.quotations.contains { quotation in
      quotation.lowerBound < name.lowerBound && quotation.upperBound > name.upperBound && quotation.count <= 10
    }
  }

  /// 在开业之际, 在管理方面: what follows 在 and is no place.
  private func isTimeOrRespect(_ start: Int, _ end: Int) -> Bool {
    let limit = min(range.upperBound, end + 3)
    return DatePhrase.all(in: characters, stretch(start, end)).contains { $0.range.lowerBound == start }
      || stretch(start, limit).contains { place in
        Self.notPlaces.longestPrefix(characters, at: place, limit: limit) != nil
      }
  }

  private static let notPlaces = WordTable(
    words: "之际 期间 之时 之后 之前 以后 以前 过程中 方面 基础上 前提下 情况下 同时 时候 领导下 指导下 支持下 下,")

  /// 哪个省 wants a province, 哪座城市 a city, 哪个国家 a country.
  private func isOfAskedKind(_ name: NamePhrase) -> Bool {
    guard let focus = question.focus ?? question.asking, let last = name.range.last else { return true }
    func asks(_ noun: [UInt16]) -> Bool {
      focus.count >= noun.count
        && CharacterSearch.matches(noun, in: question.characters, at: focus.upperBound - noun.count)
    }
    let word = Array(characters[name.range])
    if asks(Self.province) || CharacterSearch.first(Self.provinces, in: question.characters, focus) != nil {
      return Names.isProvince(word) || characters[last] == 0x7701
    }
    if asks(Self.city) { return Names.isCity(word) || characters[last] == 0x5E02 && name.isProper }
    if let kind = focus.last.map({ question.characters[$0] }), Self.placeKinds.contains(kind) {
      return characters[last] == kind
    }
    if asks(Self.country) || asks(Self.whichCountry) { return Names.isCountry(word) }
    return true
  }

  private static let province = "省".folded
  private static let provinces = "省份".folded
  private static let city = "城市".folded
  private static let country = "国家".folded
  private static let whichCountry = "哪国".folded
  private static let placeKinds = CharacterSet16("区县市镇乡村岛湖江河山港湾州")
}
