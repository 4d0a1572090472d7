import ChineseText
import PolicyCorpus

extension Extraction {
  /// The noun phrases of the sentence that may be what the question picks one of: those of the kind it names (哪种语言
  /// against 拉丁语), and those that stand beside the same words as the interrogative.
  func phrases() -> [Candidate] {
    var found: [Candidate] = []
    addPhrases(to: &found)
    return found
  }

  /// Adds the noun phrases of the sentence that may be what the question picks one of.
  func addPhrases(to found: inout [Candidate]) {
    let asking = question.asking ?? question.characters.count..<question.characters.count
    let kind = askedKind
    guard question.asking != nil || kind != nil else { return }
    let lefts = anchorsBefore
    let rights = anchors(behind: max(asking.upperBound, kind?.upperBound ?? 0))
    let before = asking.lowerBound > 0 ? question.characters[asking.lowerBound - 1] : 0
    let noun = kind.flatMap { Self.anyBody.contains(question.characters, $0) ? nil : $0 }
    let phrases = passage.nounPhrases(found: { nounPhrases() })
    found.reserveCapacity(found.count + phrases.count)
    let asksLocated = Self.locatives.longestPrefix(
      question.characters, at: max(asking.upperBound, kind?.upperBound ?? 0), limit: question.characters.count)
    for whole in phrases where !isAsked(whole) {
      // 哪场战役之后 asks for the battle alone.
      let phrase = asksLocated == nil ? whole : withoutLocative(whole)
      var prior = 0.14
      let agreement = noun.map { kindAgreement(of: phrase, $0) } ?? 0
      prior += agreement
      let isLed =
        phrase.lowerBound > range.lowerBound && characters[phrase.lowerBound - 1] == before
        && Self.phraseLeads.contains(before)
      let follows = lefts.contains { (0...2).contains(phrase.lowerBound - $0.place.upperBound) }
      let precedes = rights.contains { (0...2).contains($0.place.lowerBound - phrase.upperBound) }
      if isLed { prior += 0.15 }
      if follows { prior += 0.15 }
      if precedes { prior += 0.15 }
      if coverage(of: phrase) > 0.2 { prior -= 0.12 }
      if isPronoun(phrase) { prior -= 0.2 }
      if isAmongItems(phrase) { prior -= 0.1 }
      guard prior > 0 else { continue }
      found.append(
        Candidate(
          passage: passage, range: phrase, rule: "phrase.noun", prior: prior,
          isTyped: agreement >= 0.2 || question.type == .person && (isLed || follows || precedes)))
    }
  }

  /// The noun phrases of the kind that is asked for; others only where there is nothing else to say.
  func phrases(besides found: [Candidate]) -> [Candidate] {
    let phrases = phrases()
    return phrases.filter { $0.isTyped || found.allSatisfy { !$0.isTyped } }.map { $0.lessened(to: 0.8) }
  }

  /// Whether 的 makes a phrase part of a longer one.
  func isModifier(_ phrase: Range<Int>) -> Bool {
    phrase.upperBound < range.upperBound && characters[phrase.upperBound] == 0x7684
  }

  /// The noun that the interrogative picks one of, past a measure word: 哪一种**语言**.
  var askedKind: Range<Int>? {
    if let focus = question.focus { return focus }
    return question.asking == nil ? keywordKind : nounBehindAsking
  }

  /// The longest end of some keywords that the sentence has: 同期建立的**工作室**.
  private var keywordKind: Range<Int>? {
    let end = question.characters.count
    for length in [4, 3, 2] where end > length {
      let noun = end - length..<end
      if noun.allSatisfy({ CharacterClass(question.characters[$0]) == .han }), occurs(noun, in: range) != nil {
        return noun
      }
    }
    return nil
  }

  /// How far a phrase is of a kind: it ends in the noun, or in the character that such names end in.
  func kindAgreement(of phrase: Range<Int>, _ kind: Range<Int>) -> Double {
    guard phrase.count >= 2 else { return 0 }
    let noun = question.characters[kind]
    let last = characters[phrase.upperBound - 1]
    if phrase.count > kind.count, noun.last == last, characters[phrase].suffix(kind.count).elementsEqual(noun) {
      // 三种语言 names none.
      return isCount(stretch(phrase.lowerBound, phrase.upperBound - kind.count)) ? 0 : 0.36
    }
    guard phrase.count <= 10 else { return 0 }
    // 语言 → 语, 宗教 → 教
    if noun.last == last || noun.count == 2 && noun.first == last { return 0.26 }
    if noun.contains(0x56FD), Names.isCountry(Array(characters[phrase])) { return 0.3 }  // 国
    return 0
  }

  /// 首个, 每座: a phrase that ends on its measure word names nothing.
  func isCount(_ phrase: Range<Int>) -> Bool {
    phrase.count >= 2 && Self.countings.contains(characters[phrase.upperBound - 2])
      && MeasureWords.category([characters[phrase.upperBound - 1]]) != nil
  }

  private static let countings = CharacterSet16("首这那该每各本此一两二三四五六七八九十几数多")

  /// Whether a phrase is one of several that stand side by side.
  func isAmongItems(_ phrase: Range<Int>) -> Bool {
    func isMark(_ place: Int) -> Bool { range.contains(place) && characters[place] == Character16.enumerationComma }
    return isMark(phrase.lowerBound - 1) || isMark(phrase.upperBound)
  }

  private static let phraseLeads = CharacterSet16("由被以用从在于向对与和因受为靠")

  /// What is left of each clause between marks, particles and verbs, and two of them where 的 joins them; nothing of it
  /// depends on the question.
  func nounPhrases() -> [Range<Int>] {
    var found: [Range<Int>] = []
    for clause in match.clauses {
      var start = clause.lowerBound
      var place = start
      var joined: Range<Int>?
      func close(_ end: Int, joins: Bool) {
        let bare = trimmed(stretch(start, end), trailing: Self.phraseEndings)
        let isPlaced = bare.lowerBound > range.lowerBound && Self.placing.contains(characters[bare.lowerBound - 1])
        let phrase = isPlaced ? withoutLocative(bare) : bare
        if phrase.count >= 2, CharacterClass(characters[phrase.lowerBound]) != .digit, phrase.count <= 20 {
          found.append(phrase)
          if let joined, phrase.upperBound - joined.lowerBound <= 20 {
            found.append(stretch(joined.lowerBound, phrase.upperBound))
          }
          joined = joins ? phrase : nil
        } else {
          joined = nil
        }
      }
      while place < clause.upperBound {
        if let verb = PhraseBoundary.verb(characters, at: place, limit: clause.upperBound) {
          close(place, joins: false)
          place += verb
          start = place
        } else if !CharacterClass(characters[place]).isWord && characters[place] != Character16.middleDot
          || Self.phraseBreaks.contains(characters[place])
            && PhraseBoundary.isParticle(characters, place, lowest: clause.lowerBound)
        {
          close(place, joins: characters[place] == 0x7684)  // 的
          place += 1
          start = place
        } else {
          place += 1
        }
      }
      close(clause.upperBound, joins: false)
    }
    return found.filter { !isEmptyOfContent($0) && isBalanced($0) && !isCount($0) }
  }

  /// 某战役后, 物理学上: a phrase without the word of place or time that closes it.
  private func withoutLocative(_ phrase: Range<Int>) -> Range<Int> {
    guard phrase.count > 3,
      let length = Self.locatives.longestSuffix(characters, before: phrase.upperBound, from: phrase.lowerBound + 2)?
        .length
    else { return phrase }
    return phrase.lowerBound..<phrase.upperBound - length
  }

  private static let placing = CharacterSet16("在于自当")
  private static let locatives = WordTable(words: "后 前 时 中 上 下 里 内 期间 之后 之前 以后 以前 方面")

  /// Particles and adverbs that belong to what follows a phrase.
  private static let phraseEndings = CharacterSet16("的了着更亦所仍便即皆均只仅最都也就则还又")
  private static let phraseBreaks = CharacterSet16("由在与对向把为从据经至到了的是将被让使给同跟以于及或等并就也都又而且若如因和有")
}
