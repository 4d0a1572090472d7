import ChineseText
import PolicyCorpus

/// Which words of a sentence are what a question wants explained.
extension Extraction {
  /// Where the term that the question wants explained stands: its quotation, or the longest stretch of its words.
  func definedTerms() -> [Range<Int>] {
    var found: [Range<Int>] = []
    for quotation in question.quotations {
      found += CharacterSearch.all(Array(question.characters[quotation]), in: characters, range)
    }
    if !found.isEmpty { return found }
    if let topic = topicOfMeaning { return occurrences(of: topic) }
    found = likenedTopic.map(occurrences) ?? []
    let runs = query.runsByDistance.value {
      question.runs.sorted { distanceToAsking($0) < distanceToAsking($1) }
    }
    // 甲的乙是什么: 乙 is what is explained, where the sentence has it.
    if let run = runs.first, let asking = question.asking, run.upperBound <= asking.lowerBound + 1,
      let mark = run.last(where: { question.characters[$0] == 0x7684 }),
      run.upperBound - mark > 2
    {
      let attribute = CharacterSearch.all(
        Array(question.characters[mark + 1..<run.upperBound]), in: characters, range)
      if !attribute.isEmpty { return found + attribute }
    }
    for run in runs.prefix(2) {
      let others = occurrences(of: withoutSpeaker(run))
      if !others.isEmpty { return found + others.filter { !found.contains($0) } }
    }
    return found
  }

  /// 某某说甲是什么: 甲 is what is explained.
  private func withoutSpeaker(_ run: Range<Int>) -> Range<Int> {
    for place in stretch(run.lowerBound + 2, run.upperBound - 1) {
      guard let verb = Self.speechVerbs.longestPrefix(question.characters, at: place, limit: run.upperBound - 1) else {
        continue
      }
      return stretch(place + verb.length, run.upperBound)
    }
    return run
  }

  private static let termEnds = CharacterSet16("的是")
  private static let speechVerbs = WordTable(words: "说 认为 指出 表示 强调 看来 介绍说 口中的 眼里 眼中")

  /// Where the longest stretch of some of the question's words stands.
  private func occurrences(of run: Range<Int>) -> [Range<Int>] {
    guard
      let longest = CharacterSearch.longestShared(question.characters, run, in: characters, range, lengths: 2...12)
    else { return [] }
    // 的 and 是 are no part of the term.
    let isBound = longest.count > 2 && question.characters[longest].last.map(Self.termEnds.contains) ?? false
    let term = isBound ? longest.dropLast() : longest
    return CharacterSearch.all(Array(question.characters[term]), in: characters, range)
  }

  /// 甲对乙意味着什么, 甲对乙来说是什么: what 甲 is.
  private var topicOfMeaning: Range<Int>? {
    guard let asking = question.asking, let to = question.characters[..<asking.lowerBound].lastIndex(of: 0x5BF9),  // 对
      Self.meanings.contains(where: {
        CharacterSearch.first($0, in: question.characters, to..<question.characters.count) != nil
      }),
      let run = question.runs.last(where: { $0.lowerBound < to }), min(run.upperBound, to) - run.lowerBound >= 2
    else { return nil }
    return run.lowerBound..<min(run.upperBound, to)
  }

  /// 把甲比作什么: what is likened to something.
  private var likenedTopic: Range<Int>? {
    guard question.rules.contains("definition.likened") || question.rules.contains("definition.summed-up"),
      let asking = question.asking,
      let open = question.characters[..<asking.upperBound].lastIndex(where: Self.disposals.contains),
      open + 2 < asking.lowerBound
    else { return nil }
    return open + 1..<asking.lowerBound
  }

  private static let disposals = CharacterSet16("把将")

  private static let meanings = ["意味着", "来说", "而言", "来讲"].map(\.folded)

  private func distanceToAsking(_ run: Range<Int>) -> Int {
    guard let asking = question.asking else { return question.characters.count - run.upperBound }
    return run.upperBound <= asking.lowerBound
      ? asking.lowerBound - run.upperBound : max(0, run.lowerBound - asking.upperBound)
  }
}
