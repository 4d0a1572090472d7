import ChineseText

/// Which characters of a question carry content.
extension QuestionAnalyzer {
  static func mask(_ question: inout Question) {
    let characters = question.characters
    var content = question.content
    func clear(_ range: Range<Int>) {
      for place in range { content[place] = false }
    }
    if let asking = question.asking {
      // The verb in 能不能 stays out; what it governs is content.
      clear(asking)
      if question.type == .manner {
        // 打算怎么办: what only says that something is to be done.
        if let before = Self.intentions.longestSuffix(characters, before: asking.lowerBound, from: 0) {
          clear(asking.lowerBound - before.length..<asking.lowerBound)
        }
        if let after = Self.dealings.longestPrefix(characters, at: asking.upperBound, limit: characters.count) {
          clear(asking.upperBound..<asking.upperBound + after.length)
        }
      }
    }
    for date in question.dates { clear(date.range) }
    var place = 0
    while place < characters.count {
      if !question.quotations.contains(where: { $0.contains(place) }),
        let length = FunctionWords.longest(characters, at: place, limit: characters.count)
      {
        clear(place..<place + length)
        place += length
      } else {
        place += 1
      }
    }
    // What is quoted is content, whatever it says.
    for quotation in question.quotations {
      for place in quotation { content[place] = true }
    }
    question.content = content
  }

  private static let intentions = WordTable(
    words: "打算 准备 计划 拟 将 将要 要 应 应该 应当 可以 能 会 会被 被 采取 将采取 采取了 拿出 出台 有 都 到底 究竟 又 是 该 需要 必须")
  private static let dealings = WordTable(words: "处置 处理 处罚 办 做 应对 解决 规定 要求 安排 弄 搞 操作 对待")
}
