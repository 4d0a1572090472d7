import ChineseText
import PolicyCorpus

extension Extraction {
  /// 问：为什么…？答：甲。: what answers a question of the text that asks what the question asks.
  func replies(prior: Double) -> [Candidate] {
    guard let words = Self.askingWords[question.type] else { return [] }
    let asked = passage.questionsAnswered.map(passage.sibling)
    guard asked.contains(where: { $0.holds(words) }), case let shared = shareAsked(asked), shared >= 0.5,
      !toldElsewhere
    else { return [] }
    let prior = prior - 0.5 * (1 - shared)
    let whole = trimmed(range, leading: Self.noParticles)
    let said = stretch(pastOpening(of: whole), whole.upperBound)
    guard said.count >= 4 else { return [] }
    return [
      Candidate(
        passage: passage, range: trimmed(said), rule: "reply.sentence", prior: said.count > 90 ? prior - 0.15 : prior,
        mayHoldTerms: true, reach: .sentence)
    ]
  }

  /// 谁可以申请？甲: whether the sentence answers a question of the text that asks for something else than why, how or what.
  var answersOther: Bool {
    guard Self.askingWords[question.type] != nil else { return false }
    let asked = passage.questionsAnswered.map(passage.sibling)
    return !asked.isEmpty && asked.contains { $0.holds(Self.otherWords) }
      && !asked.contains { other in Self.askingWords.values.contains { other.holds($0) } }
  }

  private static let otherWords = WordTable(words: "哪些 谁 多少 几 什么时候 何时 哪个 哪类")

  /// Whether a sentence further on in the answer says by its words why (为了甲，…).
  private var toldElsewhere: Bool {
    guard question.type == .reason else { return false }
    return (1...4).contains { offset in
      passage.neighbour(offset)?.announcements.contains {
        Self.plainReasons.contains(ClauseRules.all[$0.rule].identifier)
      }
        ?? false
    }
  }

  private static let plainReasons: Set<String> = ["reason.because", "reason.in-order", "reason.purpose-said"]

  /// The share of what this question says that a question of the text says too.
  private func shareAsked(_ asked: [Passage]) -> Double {
    var shared = 0.0
    for term in query.terms where asked.contains(where: { $0.says(question.characters, term.range) }) {
      shared += term.weight
    }
    return shared / query.totalWeight
  }

  /// Just past the words that only open an explanation: 简单说，….
  func pastOpening(of span: Range<Int>) -> Int {
    guard let opening = Self.explainingOpenings.longestPrefix(characters, at: span.lowerBound, limit: span.upperBound)
    else { return span.lowerBound }
    let end = span.lowerBound + opening.length
    return end < span.upperBound && characters[end] == Character16.comma ? end + 1 : end
  }

  private static let explainingOpenings = WordTable(
    words: """
      简单说 简单讲 简单来说 简单地说 简而言之 简言之 通俗说 通俗讲 通俗来说 通俗来讲 通俗地说 通俗地讲 说白了 说到底 总的来说 总的看 \
      换句话说 打个比方 打个比方说 具体来说 具体说 具体而言 一句话 用一句话概括 顾名思义 我的看法是 我认为 我觉得 我们认为 在我看来
      """)

  private static let askingWords: [AnswerType: WordTable] = [
    .reason: WordTable(words: "为什么 为何 为啥 缘何 何以 什么原因 原因是 什么考虑 考虑是 初衷 目的 用意"),
    .manner: WordTable(words: "怎么 如何 怎样 什么措施 哪些措施 什么办法 什么渠道 什么程序 什么流程 哪些举措 下一步"),
    .definition: WordTable(words: "什么是 是什么 什么叫 指什么 何谓 何为 含义 什么意思 怎么理解 如何理解 指的是"),
    .quote: WordTable(words: "怎么看 如何看 怎样看 怎么评价 如何评价 什么看法 怎么理解"),
  ]
}

extension Passage {
  /// Whether the sentence has one of some words.
  fileprivate func holds(_ words: WordTable) -> Bool {
    range.contains { words.longestPrefix(characters, at: $0, limit: range.upperBound) != nil }
  }

  /// The sentences that ask and that this one answers first.
  fileprivate var questionsAnswered: [Int] { facts.questionsAnswered.value { questionsAnsweredFirst } }

  private var questionsAnsweredFirst: [Int] {
    guard !asks else { return [] }
    if let before = neighbour(-1) {
      if before.asks { return [before.index] }
      // 可以。按…: a word of consent comes before what is said.
      guard sentence.number == 2, before.text.count <= Self.longestConsent else { return [] }
      return before.questionsAnswered
    }
    let asked = questionsBefore
    return asked.last == index - 1 ? asked : []
  }

  private static let longestConsent = 6
}
