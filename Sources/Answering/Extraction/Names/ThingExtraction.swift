import ChineseText
import PolicyCorpus

extension Extraction {
  /// Whether the question asks for what has no name of a known shape: 哪种语言, 什么.
  var asksThing: Bool { question.type == .other }

  /// What within a phrase may fill a role; nil where nothing can.
  func holder(in phrase: Range<Int>) -> Range<Int>? { asksThing ? thing(in: phrase) : nameOfRole(phrase) }

  /// Adds what fills the role that is asked for; where another rule cut the same, that is all the likelier.
  ///
  /// Where the sentence has things of the kind that is asked for, nothing else fills the role.
  func addThings(to found: inout [Candidate]) {
    let holders = roleHolders()
    guard !holders.isEmpty else { return }
    let kind = kindAtHand
    let cut = found.indices
    for holder in holders {
      if let kind, kindAgreement(of: holder.range, kind) == 0 { continue }
      guard let number = cut.first(where: { found[$0].range == holder.range }) else {
        found.append(holder)
        continue
      }
      found[number].prior = max(found[number].prior, holder.prior)
      found[number].isTyped = true
      found[number].reach = .sentence
    }
  }

  /// The noun that the question picks one of, where the sentence has a phrase that ends in it.
  var kindAtHand: Range<Int>? {
    askedKind.flatMap { kind in
      passage.nounPhrases(found: { nounPhrases() }).contains {
        kindAgreement(of: $0, kind) >= Self.surelyOfKind && !isAsked($0) && !isPronoun($0)
      } ? kind : nil
    }
  }

  /// 哪种语言: where the sentence has a thing of the kind that is asked for, what is of none is less likely.
  func lessenOthers(in found: inout [Candidate]) {
    guard picksOne, let kind = kindAtHand else { return }
    for number in found.indices where kindAgreement(of: found[number].range, kind) == 0 {
      found[number].prior *= 0.75
    }
  }

  private static let surelyOfKind = 0.36

  /// Whether nothing that belongs to a phrase follows a place.
  func endsPhrase(_ place: Int, _ clause: Range<Int>) -> Bool {
    place >= clause.upperBound || !CharacterClass(characters[place]).isWord
      || Self.followers.contains(characters[place])
  }

  private static let followers = CharacterSet16("并而来且后时")

  /// How much likelier a thing of the kind that is asked for is than another that stands in the same role.
  func kindBonus(of thing: Range<Int>) -> Double {
    guard asksThing, let kind = askedKind else { return 0 }
    return min(0.15, kindAgreement(of: thing, kind))
  }

  /// A noun phrase with what 的 joins to it, as long as both are short.
  func withOwned(_ phrase: Range<Int>, to limit: Int) -> Range<Int> {
    let mark = phrase.upperBound
    guard !phrase.isEmpty, mark + 2 < limit, characters[mark] == 0x7684 else { return phrase }
    let owned = PhraseBoundary.subjectEnd(from: mark + 1, characters, highest: min(limit, phrase.lowerBound + 16))
    return owned > mark + 2 ? phrase.lowerBound..<owned : phrase
  }

  /// The noun phrase that ends at a place, within what begins at another; all of it where it is short and one phrase.
  func lastNoun(from start: Int, to end: Int) -> Range<Int> {
    let all = stretch(start, end)
    if all.count <= 10, all.allSatisfy({ CharacterClass(characters[$0]).isWord }) { return all }
    return stretch(PhraseBoundary.start(of: end, characters, lowest: start), end)
  }

  /// What something is: what stands behind 是, or is said to be it, or follows it right away.
  func identities(_ anchor: Range<Int>, _ number: Int) -> [Range<Int>] {
    let clause = match.clauses[number]
    if let copula = Self.copulas.longestPrefix(characters, at: anchor.upperBound, limit: clause.upperBound)?.length {
      return [nounPhrase(from: anchor.upperBound + copula, to: clause.upperBound)]
    }
    var found: [Range<Int>] = []
    let copula = (clause.lowerBound..<max(clause.lowerBound, anchor.lowerBound)).last {
      Self.identifying.longestPrefix(characters, at: $0, limit: anchor.lowerBound) != nil
    }
    if let copula, copula > clause.lowerBound {
      found += subject(stretch(copula, anchor.upperBound), number)
    }
    found.append(nounPhrase(from: anchor.upperBound, to: clause.upperBound))
    return found
  }

  private static let copulas = WordTable(words: "是 为 即 则是 则为 就是 即是 也是 便是 都是 只有 仅有 有 包括 一直是 被称为 称为 称作 叫 叫做 叫作 又称 名为 :")
  private static let identifying = WordTable(words: "是 为 成为 作为 当选 被称为 被视为")

  /// What within a phrase may be a thing that fills a role; nil where nothing can.
  private func thing(in phrase: Range<Int>) -> Range<Int>? {
    var whole = PhraseBoundary.withoutAdverb(trimmed(phrase), characters)
    while let length = Self.openings.longestPrefix(characters, at: whole.lowerBound, limit: whole.upperBound)?.length,
      length < whole.count
    { whole = whole.lowerBound + length..<whole.upperBound }
    whole = endingInKind(whole)
    guard (2...24).contains(whole.count), !isAmongItems(whole), isBalanced(whole), !isPronoun(whole), !isAsked(whole),
      coverage(of: whole) <= 0.35 || isSurelyOfKind(whole), !isEmptyOfContent(whole), !isCount(whole), !isKind(whole),
      CharacterClass(characters[whole.lowerBound]) != .digit,
      !passage.dates.contains(where: { $0.range.overlaps(whole) })
    else { return nil }
    return whole
  }

  private func isSurelyOfKind(_ phrase: Range<Int>) -> Bool {
    askedKind.map { kind in
      kindAgreement(of: phrase, kind) >= Self.surelyOfKind
        && coverage(of: stretch(phrase.lowerBound, phrase.upperBound - kind.count)) <= 0.2
    } ?? false
  }

  /// 地球空间 for 哪个空间, 北方风格 within 北方风格影响 for 哪种风格: a phrase up to the noun that is asked for.
  private func endingInKind(_ phrase: Range<Int>) -> Range<Int> {
    guard let kind = askedKind else { return phrase }
    let noun = question.characters[kind]
    let highest = min(range.upperBound, phrase.upperBound + kind.count)
    for end in stretch(phrase.lowerBound + kind.count + 2, highest + 1)
    where characters[end - kind.count..<end].elementsEqual(noun) { return phrase.lowerBound..<end }
    return phrase
  }

  /// Whether a phrase is no more than the noun that the question asks one of.
  private func isKind(_ phrase: Range<Int>) -> Bool {
    guard let kind = askedKind else { return false }
    return phrase.count <= kind.count
      && characters[phrase].elementsEqual(question.characters[kind].suffix(phrase.count))
  }

  /// What stands before a noun and is no part of what it names.
  private static let openings = WordTable(
    words: "一种 一个 一座 一项 一类 一部 一名 一位 一条 一只 一款 一场 一次 一支 一套 某种 这种 那种 了 过 着 其 该 此 起 出 到 以 仅 只 约 以及 及 和 与 并 而")
}
