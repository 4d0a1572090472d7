import ChineseText
import PolicyCorpus

extension Extraction {
  /// 什么格局 against 形成全域共享格局: what stands before the noun that the interrogative asks about.
  func focusModifiers() -> [Candidate] {
    guard let asking = question.asking else { return [] }
    // 什么样的“中心”
    let isQuoted = question.quotations.contains { $0.lowerBound == asking.upperBound + 1 }
    let start = asking.upperBound + (isQuoted ? 1 : 0)
    var found: [Candidate] = []
    // Most sentences have not even its first two characters.
    let present = passage.characterFilter
    guard start + 2 <= question.characters.count, present.mayHold(question.characters[start]),
      present.mayHold(question.characters[start + 1])
    else { return [] }
    for length in stride(from: 4, through: 2, by: -1) where start + length <= question.characters.count {
      let noun = start..<start + length
      guard noun.allSatisfy({ CharacterClass(question.characters[$0]) == .han }) else { continue }
      var rest = range
      while let place = occurs(noun, in: rest) {
        rest = place.upperBound..<range.upperBound
        let clause = clause(of: place.lowerBound)
        let lower = PhraseBoundary.start(of: place.lowerBound, characters, lowest: clause.lowerBound, longest: 30)
        var low = lower
        // A list before the noun belongs to it.
        while low > clause.lowerBound, characters[low - 1] == Character16.enumerationComma {
          low = PhraseBoundary.start(of: low - 1, characters, lowest: clause.lowerBound, longest: 30)
        }
        let span = trimmed(stretch(low, place.lowerBound))
        guard span.count > 1, !isEmptyOfContent(span), isBalanced(span), !isAsked(span) else { continue }
        found.append(Candidate(passage: passage, range: span, rule: "focus.modifier", prior: 0.6, isTyped: false))
      }
      if !found.isEmpty { break }
    }
    return found
  }

  /// 以甲为重点, 把甲作为核心: what is raised above the rest.
  func emphases() -> [Candidate] {
    var found: [Candidate] = []
    let particles = passage.particles
    guard !particles.isEmpty else { return [] }
    for frame in Self.frames {
      for open in particles where characters[open] == frame.opening {
        let clause = clause(of: open)
        for (closing, rule) in frame.closings {
          guard let close = CharacterSearch.first(closing, in: characters, stretch(open + 1, clause.upperBound)),
            (2...40).contains(close.lowerBound - open - 1)
          else { continue }
          let after = stretch(close.upperBound, min(clause.upperBound, close.upperBound + 8))
          let strength = max(coverage(of: after) * 2, emphasisAsked(after) ? 0.4 : 0)
          found.append(
            Candidate(
              passage: passage, range: trimmed(stretch(open + 1, close.lowerBound)), rule: rule,
              prior: min(1, 0.35 + strength), isTyped: false))
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

  /// A preposition with the words that close what it raises above the rest, and the rule of each.
  private struct Frame {
    let opening: UInt16
    let closings: [(word: [UInt16], rule: String)]

    init(_ opening: Character, _ closings: String...) {
      self.opening = String(opening).folded.first ?? 0
      self.closings = closings.map { ($0.folded, "frame.\(opening)-\($0)") }
    }
  }

  private static let frames = [
    Frame("以", "为"), Frame("把", "作为", "当作", "变成", "转化为", "列为", "当成"), Frame("将", "作为", "列为", "变成", "转化为"),
  ]
}
