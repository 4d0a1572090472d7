import ChineseText
import PolicyCorpus

extension Extraction {
  /// The words that stand where the question asks: between what precedes and what follows the interrogative.
  ///
  /// 运用什么方式化解隐患 against 运用市场化方式化解隐患 leaves 市场化.
  func gaps() -> [Candidate] {
    guard let asking = question.asking else { return keywordsContinued() }
    let lefts = anchors(before: asking.lowerBound)
    let rights = anchors(after: asking.upperBound)
    var found: [Candidate] = []
    for left in lefts {
      for right in rights where right.place.lowerBound >= left.place.upperBound + 1 {
        let span = trimmed(stretch(left.place.upperBound, right.place.lowerBound))
        guard !span.isEmpty, span.count <= 60 else { continue }
        let crosses = clausesCrossed(span)
        let strength = left.strength + right.strength
        guard crosses == 0 || strength > 1.4 else { continue }
        var candidate = Candidate(
          passage: passage, range: span, rule: "gap.between", prior: 0.35 + 0.3 * strength - 0.12 * Double(crosses))
        candidate.isTyped = false
        found.append(candidate)
      }
    }
    for left in lefts {
      let clause = clause(of: left.place.lowerBound)
      let rest = trimmed(stretch(left.place.upperBound, clause.upperBound))
      guard rest.lowerBound >= left.place.upperBound, !rest.isEmpty else { continue }
      let isLast = rights.isEmpty
      var candidate = Candidate(
        passage: passage, range: rest, rule: "gap.rest-of-clause", prior: 0.3 + (isLast ? 0.3 : 0.1) * left.strength)
      candidate.isTyped = false
      found.append(candidate)
      let end = PhraseBoundary.end(of: rest.lowerBound, characters, highest: rest.upperBound, longest: 30)
      if end < rest.upperBound, end > rest.lowerBound + 1 {
        var phrase = Candidate(
          passage: passage, range: trimmed(stretch(rest.lowerBound, end)), rule: "gap.phrase-after",
          prior: 0.25 + (isLast ? 0.25 : 0.1) * left.strength)
        phrase.isTyped = false
        found.append(phrase)
      }
    }
    for right in rights {
      let clause = clause(of: right.place.lowerBound)
      guard right.place.lowerBound > clause.lowerBound else { continue }
      let start = PhraseBoundary.start(of: right.place.lowerBound, characters, lowest: clause.lowerBound)
      let span = trimmed(stretch(start, right.place.lowerBound))
      guard !span.isEmpty else { continue }
      var candidate = Candidate(
        passage: passage, range: span, rule: "gap.phrase-before",
        prior: 0.3 + (lefts.isEmpty ? 0.3 : 0.1) * right.strength)
      candidate.isTyped = false
      found.append(candidate)
    }
    return withAskedNoun(
      found.filter {
        $0.range.count > 1 && !isEmptyOfContent($0.range) && isBalanced($0.range) && !isAsked($0.range)
      })
  }

  /// 哪个经济区 against 西岸经济区: the noun that the interrogative picks one of ends the name.
  private func withAskedNoun(_ candidates: [Candidate]) -> [Candidate] {
    // 哪
    guard let asking = question.asking, question.characters[asking.lowerBound] == 0x54EA else { return candidates }
    let limit = min(question.characters.count, asking.upperBound + 8)
    return candidates.map { candidate in
      guard candidate.rule != "gap.rest-of-clause", candidate.range.count <= 16, clausesCrossed(candidate.range) == 0
      else { return candidate }
      var length = 0
      while asking.upperBound + length < limit, candidate.range.upperBound + length < range.upperBound,
        question.characters[asking.upperBound + length] == characters[candidate.range.upperBound + length],
        CharacterClass(question.characters[asking.upperBound + length]).isWord
      { length += 1 }
      guard length >= 2, FocusNouns.isNoun(question.characters, asking.upperBound..<asking.upperBound + length) else {
        return candidate
      }
      var whole = candidate
      whole.range = candidate.range.lowerBound..<candidate.range.upperBound + length
      whole.prior += 0.15
      whole.isTyped = true
      return whole
    }
  }

  /// Whether every quotation mark within has its fellow.
  func isBalanced(_ span: Range<Int>) -> Bool {
    var depth = 0
    for place in span {
      switch CharacterClass(characters[place]) {
      case .openQuote: depth += 1
      case .closeQuote:
        depth -= 1
        if depth < 0 { return false }
      default: break
      }
    }
    return depth == 0
  }

  /// Whether the question itself says these words.
  func isAsked(_ span: Range<Int>) -> Bool {
    span.count <= 12 && question.contains(Array(characters[span]))
  }

  /// Adverbs, verbs and the like that name nothing.
  func isEmptyOfContent(_ span: Range<Int>) -> Bool {
    if Self.emptyWords.contains(characters, span) { return true }
    guard span.count <= 4 else { return false }
    return PhraseBoundary.verb(characters, at: span.lowerBound, limit: span.upperBound) == span.count
      || PhraseBoundary.weakVerb(characters, at: span.lowerBound, limit: span.upperBound) == span.count
  }

  private static let emptyWords = WordTable(
    words:
      "要认真 要着力 要大力 要进一步 有利 建设 发展 要 才是 真正 正式 期间 归根结底 方面 工作 一批 一个 一种 时候 我们 他们 大家 三是 二是 一是 四是 五是 还积极 同时 如今 此外 下列 以下 上述 其中 等 有关 相关 进行 说 表示 介绍 介绍说 指出 什么 怎么 哪些 这是 就是 才能"
  )

  private struct Anchor {
    let place: Range<Int>
    let strength: Double
  }

  /// Where the terms just before the interrogative stand in the sentence.
  private func anchors(before place: Int) -> [Anchor] {
    var found: [Anchor] = []
    for (number, term) in query.terms.enumerated() {
      let distance = place - term.range.upperBound
      guard distance >= 0, distance <= 3 else { continue }
      let onlyLight = (term.range.upperBound..<place).allSatisfy {
        FunctionWords.isLight(question.characters[$0]) || !question.content[$0]
          || !CharacterClass(question.characters[$0]).isWord
      }
      guard onlyLight else { continue }
      for occurrence in match.occurrences[number] {
        found.append(Anchor(place: occurrence.range, strength: occurrence.quality))
      }
    }
    if found.isEmpty, let light = lightAnchor(before: place) { found += light }
    return found
  }

  /// 以什么, 为什么: a preposition directly before the interrogative.
  private func lightAnchor(before place: Int) -> [Anchor]? {
    guard place > 0, Self.prepositions.contains(question.characters[place - 1]) else { return nil }
    let character = question.characters[place - 1]
    return range.filter {
      characters[$0] == character && PhraseBoundary.isParticle(characters, $0, lowest: range.lowerBound)
    }
    .map { Anchor(place: $0..<$0 + 1, strength: 0.6) }
  }

  private static let prepositions = CharacterSet16("以由向对为把靠用")

  private func anchors(after place: Int) -> [Anchor] {
    var found: [Anchor] = []
    for (number, term) in query.terms.enumerated() {
      let distance = term.range.lowerBound - place
      guard distance >= 0, distance <= 3 else { continue }
      guard distance == 0 || onlyLight(place..<term.range.lowerBound) else { continue }
      let closeness = distance == 0 ? 1.0 : 0.9
      for occurrence in match.occurrences[number] {
        found.append(Anchor(place: occurrence.range, strength: closeness * occurrence.quality))
      }
    }
    return found
  }

  private func onlyLight(_ span: Range<Int>) -> Bool {
    span.allSatisfy { FunctionWords.isLight(question.characters[$0]) || !question.content[$0] }
  }

  private func clausesCrossed(_ span: Range<Int>) -> Int {
    span.filter { Clauses.isBoundary(characters, $0, range) }.count
  }

  /// Keywords without an interrogative: what the sentence says right after the last of them.
  private func keywordsContinued() -> [Candidate] {
    guard let last = query.terms.indices.last(where: { !match.occurrences[$0].isEmpty }) else { return [] }
    var found: [Candidate] = []
    for occurrence in match.occurrences[last] {
      let clause = clause(of: occurrence.range.lowerBound)
      let rest = trimmed(stretch(occurrence.range.upperBound, clause.upperBound))
      guard !rest.isEmpty, rest.lowerBound >= occurrence.range.upperBound else { continue }
      var candidate = Candidate(passage: passage, range: rest, rule: "keywords.rest-of-clause", prior: 0.4)
      candidate.isTyped = false
      found.append(candidate)
    }
    return found
  }

  /// Whatever the interrogative alone asks for: names, titles and what the question's words leave open.
  func others() -> [Candidate] {
    var found = gaps()
    if let asking = question.asking, asking.lowerBound > 0, question.characters[asking.lowerBound - 1] == 0x662F {
      found += definitions()
    }
    found += focusModifiers()
    found += subjects(prior: 0.3)
    found += quotationRanges().map { quotation in
      var prior = 0.4
      if coverage(of: quotation) > 0.3 { prior = 0.05 }
      return Candidate(
        passage: passage, range: quotation.lowerBound + 1..<quotation.upperBound - 1, rule: "other.quotation",
        prior: prior)
    }
    if question.asking == nil {
      found += numbers().map { candidate in
        var candidate = candidate
        candidate.prior = min(1, candidate.prior + 0.1)
        return candidate
      }
    }
    found += emphases()
    found += rolesHeld()
    found += latinNames()
    found += codes()
    return found.filter { $0.isTyped || !isAsked($0.range) }
  }

  /// Telephone numbers, addresses of the net and file numbers, where the question asks for one.
  func codes() -> [Candidate] {
    guard let kind = Self.codeWords.first(where: { entry in entry.words.contains { question.contains($0) } })?.kind
    else { return [] }
    var found: [Candidate] = []
    var place = range.lowerBound
    while place < range.upperBound {
      var end = place
      switch kind {
      case .telephone:
        while end < range.upperBound,
          CharacterClass(characters[end]) == .digit || end > place && characters[end] == Character16.hyphen
        { end += 1 }
        if end - place < 5 { end = max(place, end); if end > place { place = end; continue } }
      case .address:
        while end < range.upperBound,
          [.latin, .digit].contains(CharacterClass(characters[end]))
            || end > place && Self.addressMarks.contains(characters[end])
        { end += 1 }
        if !characters[place..<end].contains(Character16.point) { if end > place { place = end; continue } }
      case .file:
        if characters[place] == 0x5B || characters[place] == Character16.openParenthesis, place + 6 < range.upperBound,
          let close = (place + 5..<min(place + 7, range.upperBound)).first(where: {
            [0x5D, Character16.closeParenthesis].contains(characters[$0])
          }),
          let last = (close..<min(close + 8, range.upperBound)).first(where: { characters[$0] == 0x53F7 })
        {
          let start = PhraseBoundary.start(of: place, characters, lowest: range.lowerBound, longest: 10)
          found.append(
            Candidate(passage: passage, range: stretch(start, last + 1), rule: "other.file-number", prior: 0.95))
        }
      }
      if end > place {
        found.append(Candidate(passage: passage, range: stretch(place, end), rule: "other.code", prior: 0.9))
        place = end
      } else {
        place += 1
      }
    }
    return found
  }

  private enum CodeKind { case telephone, address, file }

  private static let addressMarks = CharacterSet16("./:@_-?=&")
  private static let codeWords: [(kind: CodeKind, words: [[UInt16]])] = [
    (.telephone, ["热线", "电话", "号码", "联系方式", "邮编"].map(\.folded)), (.file, ["文号", "发文字号"].map(\.folded)),
    (.address, ["网址", "邮箱", "网站地址", "访问路径"].map(\.folded)),
  ]

  /// 什么格局 against 形成全域共享格局: what stands before the noun that the interrogative asks about.
  func focusModifiers() -> [Candidate] {
    guard let asking = question.asking else { return [] }
    let start = asking.upperBound
    var found: [Candidate] = []
    for length in [4, 3, 2] where start + length <= question.characters.count {
      let noun = Array(question.characters[start..<start + length])
      guard noun.allSatisfy({ CharacterClass($0) == .han }) else { continue }
      for place in CharacterSearch.all(noun, in: characters, range) {
        let clause = clause(of: place.lowerBound)
        let lower = PhraseBoundary.start(of: place.lowerBound, characters, lowest: clause.lowerBound, longest: 30)
        var low = lower
        // A list before the noun belongs to it.
        while low > clause.lowerBound, characters[low - 1] == Character16.enumerationComma {
          low = PhraseBoundary.start(of: low - 1, characters, lowest: clause.lowerBound, longest: 30)
        }
        let span = trimmed(stretch(low, place.lowerBound))
        guard span.count > 1, !isEmptyOfContent(span), isBalanced(span), !isAsked(span) else { continue }
        var candidate = Candidate(passage: passage, range: span, rule: "focus.modifier", prior: 0.6)
        candidate.isTyped = false
        found.append(candidate)
      }
      if !found.isEmpty { break }
    }
    return found
  }

  /// 以甲为重点, 把甲作为核心: what is raised above the rest.
  func emphases() -> [Candidate] {
    var found: [Candidate] = []
    for (opening, closings) in Self.frames {
      for open in CharacterSearch.all(opening, in: characters, range) {
        guard opening.count > 1 || PhraseBoundary.isParticle(characters, open.lowerBound, lowest: range.lowerBound)
        else { continue }
        let clause = clause(of: open.lowerBound)
        for closing in closings {
          guard
            let close = CharacterSearch.first(
              closing, in: characters, open.upperBound..<max(open.upperBound, clause.upperBound)),
            close.lowerBound - open.upperBound >= 2, close.lowerBound - open.upperBound <= 40
          else { continue }
          let after = stretch(close.upperBound, min(clause.upperBound, close.upperBound + 8))
          let strength = max(coverage(of: after) * 2, emphasisAsked(after) ? 0.4 : 0)
          var candidate = Candidate(
            passage: passage, range: trimmed(stretch(open.upperBound, close.lowerBound)),
            rule: "frame.\(String(folded: opening))-\(String(folded: closing))",
            prior: min(1, 0.35 + strength))
          candidate.isTyped = false
          found.append(candidate)
          break
        }
      }
    }
    return found
  }

  private func emphasisAsked(_ span: Range<Int>) -> Bool {
    let asked = Self.emphasisWords.contains { question.contains($0) }
    return asked && Self.emphasisNouns.contains { CharacterSearch.first($0, in: characters, span) != nil }
  }

  private static let emphasisWords = [
    "重点", "重头戏", "核心", "关键", "主线", "抓手", "首要", "中心", "突破口", "最重要", "着力点", "牵引", "基础", "主题", "导向",
  ].map(\.folded)
  private static let emphasisNouns = [
    "重点", "核心", "关键", "主线", "抓手", "首要", "中心", "突破口", "主题", "导向", "基础", "牵引", "目标", "最重要",
  ].map(\.folded)
  private static let frames: [(opening: [UInt16], closings: [[UInt16]])] = [
    ("以".folded, ["为".folded]),
    ("把".folded, ["作为".folded, "当作".folded, "变成".folded, "转化为".folded, "列为".folded, "当成".folded]),
    ("将".folded, ["作为".folded, "列为".folded, "变成".folded, "转化为".folded]),
  ]

  /// Names in Latin letters and digits (型号, APP) beside the question's terms.
  func latinNames() -> [Candidate] {
    var found: [Candidate] = []
    var place = range.lowerBound
    while place < range.upperBound {
      if CharacterClass(characters[place]) == .latin {
        var end = place
        while end < range.upperBound,
          CharacterClass(characters[end]) == .latin || CharacterClass(characters[end]) == .digit
            || characters[end] == Character16.hyphen
        { end += 1 }
        if end - place >= 2, coverage(of: place..<end) == 0 {
          found.append(Candidate(passage: passage, range: stretch(place, end), rule: "other.latin-name", prior: 0.55))
        }
        place = end
      } else {
        place += 1
      }
    }
    return found
  }
}
