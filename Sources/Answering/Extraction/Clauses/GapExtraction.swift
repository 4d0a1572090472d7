import ChineseText
import PolicyCorpus

extension Extraction {
  /// The words that stand where the question asks: between what precedes and what follows the interrogative.
  ///
  /// 运用什么方式化解隐患 against 运用市场化方式化解隐患 leaves 市场化.
  func gaps() -> [Candidate] {
    guard let asking = question.asking else { return keywordsContinued() }
    let lefts = anchorsBefore
    let rights = anchors(behind: asking.upperBound)
    var found: [Candidate] = []
    for left in lefts {
      for right in rights where right.place.lowerBound >= left.place.upperBound + 1 {
        let span = trimmed(stretch(pastAdverb(left.place.upperBound), right.place.lowerBound))
        guard !span.isEmpty, span.count <= 60 else { continue }
        let crosses = clausesCrossed(span)
        let strength = left.strength + right.strength
        guard crosses == 0 || strength > 1.4 else { continue }
        found.append(
          Candidate(
            passage: passage, range: span, rule: "gap.between",
            prior: 0.35 + 0.3 * strength - (picksOne ? 0.3 : 0.12) * Double(crosses),
            isTyped: false))
      }
    }
    for left in lefts {
      let clause = clause(of: left.place.lowerBound)
      let rest = trimmed(stretch(left.place.upperBound, clause.upperBound))
      guard rest.lowerBound >= left.place.upperBound, !rest.isEmpty else { continue }
      let isLast = rights.isEmpty
      found.append(
        Candidate(
          passage: passage, range: rest, rule: "gap.rest-of-clause", prior: 0.3 + (isLast ? 0.3 : 0.1) * left.strength,
          isTyped: false))
      // 实行“甲、乙、丙”: what stands in quotation marks is one.
      let quotation = passage.quotations.first { $0.lowerBound + 1 == rest.lowerBound }
      let end =
        quotation.map { $0.upperBound - 1 }
        ?? PhraseBoundary.end(of: rest.lowerBound, characters, highest: rest.upperBound, longest: 30)
      if end < rest.upperBound || quotation != nil, end > rest.lowerBound + 1 {
        found.append(
          Candidate(
            passage: passage, range: trimmed(stretch(rest.lowerBound, end)), rule: "gap.phrase-after",
            prior: 0.25 + (isLast ? 0.25 : 0.1) * left.strength, isTyped: false))
      }
    }
    for right in rights {
      let clause = clause(of: right.place.lowerBound)
      guard right.place.lowerBound > clause.lowerBound else { continue }
      let start = PhraseBoundary.start(of: right.place.lowerBound, characters, lowest: clause.lowerBound)
      let span = trimmed(stretch(start, right.place.lowerBound))
      guard !span.isEmpty else { continue }
      found.append(
        Candidate(
          passage: passage, range: span, rule: "gap.phrase-before",
          prior: 0.3 + (lefts.isEmpty ? 0.3 : 0.1) * right.strength, isTyped: false))
    }
    found.drop { $0.count < 2 || isEmptyOfContent($0) || !isBalanced($0) || isAsked($0) }
    if !found.isEmpty { addAskedNoun(to: &found) }
    return found
  }

  /// Just past an adverb at a place: 还以…, 也叫….
  private func pastAdverb(_ place: Int) -> Int {
    guard place + 2 < range.upperBound, Self.gapAdverbs.contains(characters[place]),
      PhraseBoundary.isParticle(characters, place, lowest: range.lowerBound)
    else { return place }
    return place + 1
  }

  private static let gapAdverbs = CharacterSet16("还也又都则就再已曾")

  /// 哪个经济区 against 西岸经济区: the noun that the interrogative picks one of ends the name.
  private func addAskedNoun(to candidates: inout [Candidate]) {
    guard let asking = question.asking else { return }
    let focus = question.focus.flatMap { $0.lowerBound == asking.upperBound ? $0 : nil }
    guard let noun = focus ?? nounBehindAsking else { return }
    for number in candidates.indices {
      let span = candidates[number].range
      let end = span.upperBound + noun.count
      guard end <= range.upperBound, span.count <= 16,
        question.characters[noun].elementsEqual(characters[span.upperBound..<end]),
        candidates[number].rule != "gap.rest-of-clause", clausesCrossed(span) == 0,
        !isCount(span) || characters[span.lowerBound] == 0x7B2C,  // 第二十次
        !isPronoun(span)
      else { continue }
      candidates[number].range = (picksOne ? pastModifier(span) : span).lowerBound..<end
      candidates[number].prior += 0.15
      candidates[number].isTyped = true
      // The noun that the question repeats is no sign of standing too far.
      candidates[number].mayHoldTerms = true
    }
  }

  /// Whether the interrogative picks one of a kind: 哪种语言, not 什么样的语言.
  var picksOne: Bool {
    question.asking.map { $0.contains { question.characters[$0] == 0x54EA } } ?? false  // 哪
  }

  /// 以甲为中心的多元文化|主义: what is left behind the last 的 where that alone can be a name's beginning.
  private func pastModifier(_ span: Range<Int>) -> Range<Int> {
    guard let mark = span.last(where: { characters[$0] == 0x7684 }), span.upperBound - mark > 2 else { return span }
    return mark + 1..<span.upperBound
  }

  /// The noun right behind the interrogative, up to the next verb or particle.
  var nounBehindAsking: Range<Int>? {
    guard let asking = question.asking else { return nil }
    return query.nounBehindAsking.value {
      // 哪个“经验”
      let start =
        question.quotations.contains { $0.lowerBound == asking.upperBound + 1 }
        ? asking.upperBound + 1 : asking.upperBound
      func noun(from start: Int) -> Range<Int> {
        stretch(
          start, PhraseBoundary.end(of: start, question.characters, highest: question.characters.count, longest: 6))
      }
      let first = noun(from: start)
      let found =
        QuestionAnalyzer.pastKind(endingAt: first.upperBound, question.characters).map(noun(from:)) ?? first
      return found.isEmpty ? nil : found
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
    span.count <= 12 && question.contains(characters, span)
  }

  /// Adverbs, verbs and the like that name nothing.
  func isEmptyOfContent(_ span: Range<Int>) -> Bool {
    if Self.emptyWords.contains(characters, span) { return true }
    if Names.speechVerb(characters, at: span.lowerBound, limit: span.upperBound) == span.count { return true }
    guard span.count <= 4 else { return false }
    return PhraseBoundary.verb(characters, at: span.lowerBound, limit: span.upperBound) == span.count
      || PhraseBoundary.weakVerb(characters, at: span.lowerBound, limit: span.upperBound) == span.count
  }

  private static let emptyWords = WordTable(
    words: """
      应当 应 必须 可以 能够 不得 要认真 要着力 要大力 要进一步 有利 建设 发展 要 才是 真正 正式 期间 归根结底 方面 工作 一批 一个 一种 时候 特别 特别是 尤其 尤其是 甚至 甚至是 主要 主要是 大概 大约 最后 最终 后来 随后 此后 当时 起初 最初 基本 往往 通常 一般 几乎 仍然 依然 \
      并且 而且 但是 不过 然而 因此 所以 其实 另外 例如 比如 或者 以及 一次 一项 两种 两个 两次 三个 三种 多种 各种 许多 不少 之一 我们 他们 大家 三是 二是 一是 四是 五是 同时 如今 此外 下列 以下 上述 其中 等 有关 相关 进行 说 表示 介绍 介绍说 指出 什么 怎么 哪些 这是 就是 才能 俗称 所谓 称作 称为 简称 又称 又叫 也叫
      """)

  /// A place of the sentence that says what the question says beside its interrogative.
  struct Anchor {
    let place: Range<Int>
    let strength: Double
  }

  /// Where the terms just before the interrogative, or at the end of some keywords, stand in the sentence.
  var anchorsBefore: [Anchor] {
    let place = question.asking?.lowerBound ?? question.characters.count
    var found: [Anchor] = []
    for number in query.termsBeforeAsking.value({ terms(before: place) }) {
      let between = query.terms[number].range.upperBound..<place
      match.occurrences.each(ofTerm: number) { occurrence in
        // 甲属于哪种…: what the question says between is no part of the gap.
        let end = occurrence.range.upperBound + between.count
        let goesOn =
          end <= range.upperBound
          && question.characters[between].elementsEqual(characters[occurrence.range.upperBound..<end])
        found.append(
          Anchor(
            place: occurrence.range.lowerBound..<(goesOn ? end : occurrence.range.upperBound),
            strength: occurrence.quality))
      }
    }
    if found.isEmpty, let light = lightAnchor(before: place) { found += light }
    return found
  }

  /// The terms of the question that end just before a place, with nothing but light words between.
  private func terms(before place: Int) -> [Int] {
    query.terms.indices.filter { number in
      let end = query.terms[number].range.upperBound
      guard end <= place, place - end <= 3 else { return false }
      return (end..<place).allSatisfy {
        FunctionWords.isLight(question.characters[$0]) || !question.content[$0]
          || !CharacterClass(question.characters[$0]).isWord
      }
    }
  }

  /// 以什么, 为什么: a preposition directly before the interrogative.
  private func lightAnchor(before place: Int) -> [Anchor]? {
    guard place > 0, Self.prepositions.contains(question.characters[place - 1]) else { return nil }
    let character = question.characters[place - 1]
    return passage.particles.filter { characters[$0] == character }
      .map { Anchor(place: $0..<$0 + 1, strength: 0.6) }
  }

  private static let prepositions = CharacterSet16("以由向对为把靠用")

  /// Where the terms just behind the interrogative, or behind the noun that it picks one of, stand in the sentence.
  func anchors(behind place: Int) -> [Anchor] {
    let isBehindAsking = place == question.asking?.upperBound
    let numbers = isBehindAsking ? query.termsBehindAsking.value { terms(behind: place) } : terms(behind: place)
    var found: [Anchor] = []
    for number in numbers {
      let closeness = query.terms[number].range.lowerBound == place ? 1.0 : 0.9
      match.occurrences.each(ofTerm: number) { occurrence in
        found.append(Anchor(place: occurrence.range, strength: closeness * occurrence.quality))
      }
    }
    return found
  }

  /// The terms of the question that begin just behind a place, with nothing but light words between.
  private func terms(behind place: Int) -> [Int] {
    query.terms.indices.filter { number in
      let start = query.terms[number].range.lowerBound
      return start >= place && start - place <= 3 && onlyLight(place..<start)
    }
  }

  private func onlyLight(_ span: Range<Int>) -> Bool {
    span.allSatisfy { FunctionWords.isLight(question.characters[$0]) || !question.content[$0] }
  }

  func clausesCrossed(_ span: Range<Int>) -> Int {
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
      found.append(
        Candidate(passage: passage, range: rest, rule: "keywords.rest-of-clause", prior: 0.4, isTyped: false))
    }
    return found
  }
}
