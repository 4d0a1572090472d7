import ChineseText
import PolicyCorpus

extension Extraction {
  /// Whatever the interrogative alone asks for: names, titles and what the question's words leave open.
  func others() -> [Candidate] {
    var found = gaps()
    found.reserveCapacity(16)
    if let asking = question.asking, asking.lowerBound > 0,
      question.characters[asking.lowerBound - 1] == 0x662F || question.characters[asking.lowerBound] == 0x662F  // 是
    {
      found += definitions()
    }
    found += focusModifiers()
    addPhrases(to: &found)
    found += subjects(prior: 0.3)
    found += passage.quotations.map { quotation in
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
    lessenWithoutAttribute(in: &found)
    found += rolesHeld()
    addThings(to: &found)
    lessenOthers(in: &found)
    found += latinNames()
    found.removeAll { !$0.isTyped && isAsked($0.range) }
    return found
  }

  /// 底线是什么: a sentence that does not speak of it says nothing of it.
  private func lessenWithoutAttribute(in found: inout [Candidate]) {
    guard question.rules.contains("other.attribute"), let asking = question.asking, asking.lowerBound >= 2 else {
      return
    }
    let noun = asking.lowerBound - 2..<asking.lowerBound
    guard !noun.contains(where: { match.widerSupport[$0] > 0.4 }) else { return }
    for number in found.indices { found[number].prior -= 0.3 }
  }

  /// Telephone numbers, addresses of the net and file numbers, where the question asks for one.
  func codes() -> [Candidate] {
    guard [.number, .other, .title, .place, .definition].contains(question.type), let kind = askedCode else {
      return []
    }
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

  enum CodeKind: Sendable { case telephone, address, file }

  private var askedCode: CodeKind? {
    query.askedCode.value {
      // 邮箱是多少 asks for it, 电话费是多少 does not.
      Self.codeWords.first { entry in
        entry.words.contains { word in
          CharacterSearch.all(word, in: question.characters, 0..<question.characters.count).contains { place in
            question.asking.map { (0...2).contains($0.lowerBound - place.upperBound) } ?? false
              || place.upperBound == question.characters.count || question.asking?.upperBound == place.lowerBound
          }
        }
      }?.kind
    }
  }

  private static let addressMarks = CharacterSet16("./:@_-?=&")
  private static let codeWords: [(kind: CodeKind, words: [[UInt16]])] = [
    (.telephone, ["热线", "电话", "号码", "联系方式", "邮编"].map(\.folded)), (.file, ["文号", "发文字号"].map(\.folded)),
    (.address, ["网址", "邮箱", "网站地址", "访问路径"].map(\.folded)),
  ]

  private var asksForeignName: Bool { Self.foreignNames.contains { question.contains($0) } }

  private static let foreignNames = ["英文", "外文", "英语", "缩写", "简称", "代号", "学名", "拉丁"].map(\.folded)

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
        // A name between brackets glosses the one before them.
        let isGloss = place > range.lowerBound && characters[place - 1] == Character16.openParenthesis
        if end - place >= 2, coverage(of: place..<end) == 0, !isGloss || asksForeignName {
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
