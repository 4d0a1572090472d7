import ChineseText
import PolicyCorpus

/// What was, what was reached, and by how much it changed: 由甲提高到乙, 增长丙.
extension Extraction {
  /// 提高到多少 wants what stands after 到; 增加了多少 what does not; 从多少 what stands after 从.
  func directionAgreement(_ phrase: NumberPhrase) -> Double {
    let clause = clause(of: phrase.numeral.range.lowerBound)
    let start = rowStart(of: phrase)
    let before = stretch(max(clause.lowerBound, start - 4), start)
    let text = Array(characters[before])
    let reaches = text.suffix(2).contains { Self.reachMarks.contains($0) }
    let from =
      text.suffix(4).contains(0x4ECE) || text.suffix(1).contains(0x7531)  // 从 由
      || Self.formerly.longestSuffix(text, before: text.count, from: 0) != nil
      || Self.changes.longestPrefix(characters, at: phrase.range.upperBound, limit: clause.upperBound) != nil
      || isFormer(phrase, clause)
    let asked = Array(question.characters[..<askingPastRate].suffix(3))
    let asksReach = asked.contains { Self.reachMarks.contains($0) }
    if from { return asksFormer(phrase, clause, asked) ? 0.25 : -0.25 }
    if let former = formerFigure(before: phrase, clause), asksFormer(former, clause, asked) { return -0.4 }
    if asksDifference(asked) {
      if reaches { return -0.6 }
      return Self.differences.longestSuffix(characters, before: start, from: clause.lowerBound) != nil
        || hasChangeWord(before: start, clause)
        // 低于全市平均水平0.3个百分点
        || stretch(max(clause.lowerBound, start - 12), start).contains {
          Self.exceeding.longestPrefix(characters, at: $0, limit: start) != nil
        } ? 0.25 : -0.4
    }
    if asksReach {
      if reaches { return 0.2 }
      return hasChangeWord(before: start, clause) ? -0.4 : -0.05
    }
    let asksChange =
      Self.changeWords.contains { word in
        // 增加值 is a thing, no change.
        CharacterSearch.last(word, in: asked, 0..<asked.count).map {
          $0.upperBound >= asked.count || !Self.nounEndings.contains(asked[$0.upperBound])
        } ?? false
      } || asksMore(asked)
    if asksChange { return reaches ? -0.6 : hasChangeWord(before: start, clause) ? 0.2 : -0.6 }
    // A growth is not the amount that is asked for.
    let directly = stretch(max(clause.lowerBound, start - 2), start)
    let change = Self.changeWords.first { $0.count == 2 && characters[directly].elementsEqual($0) }
    if let change, !question.contains(change) { return -0.25 }
    return 0
  }

  /// 由23所整合为9所: whether a figure is the first of two of a kind that 由 or 从 and 到, 为 or 成 join.
  func isFormer(_ phrase: NumberPhrase, _ clause: Range<Int>) -> Bool {
    guard
      let next = passage.numbers.first(where: { $0.range.lowerBound >= phrase.range.upperBound }),
      clause.contains(next.range.lowerBound), next.category == phrase.category
    else { return false }
    let gap = stretch(phrase.range.upperBound, next.range.lowerBound)
    guard (2...8).contains(gap.count),
      gap.suffix(3).contains(where: { Self.becoming.contains(characters[$0]) }),
      gap.allSatisfy({ CharacterClass(characters[$0]).isWord })
    else { return false }
    return stretch(max(clause.lowerBound, phrase.range.lowerBound - 12), phrase.range.lowerBound)
      .contains { characters[$0] == 0x4ECE || characters[$0] == 0x7531 }  // 从 由
  }

  /// The figure that this one has come from.
  private func formerFigure(before phrase: NumberPhrase, _ clause: Range<Int>) -> NumberPhrase? {
    passage.numbers.last { $0.range.upperBound <= phrase.range.lowerBound }.flatMap { before in
      clause.contains(before.range.lowerBound) && isFormer(before, clause) ? before : nil
    }
  }

  /// 原来是多少, or a time that stands before the figure that is no longer so.
  private func asksFormer(_ phrase: NumberPhrase, _ clause: Range<Int>, _ asked: [UInt16]) -> Bool {
    if asked.contains(0x4ECE) || askedContrasts.contains(.former) { return true }  // 从
    let before = stretch(max(clause.lowerBound, phrase.range.lowerBound - 8), phrase.range.lowerBound)
    // 由目前的甲增至乙
    let isThen = Self.thenWords.contains {
      question.contains($0) && CharacterSearch.first($0, in: characters, before) != nil
    }
    if isThen { return true }
    return passage.dates.contains { date in
      before.overlaps(date.range)
        && question.dates.contains { question.characters[$0.range].elementsEqual(characters[date.range]) }
    }
  }

  /// 比上年高多少, 超警戒水位多少: by how much two things differ.
  private func asksDifference(_ asked: [UInt16]) -> Bool {
    guard let last = asked.last(where: { $0 != 0x4E86 && $0 != 0x51FA }) else { return false }  // 了 出
    if last == 0x8D85 { return true }  // 超
    return Self.degrees.contains(last) && Self.comparisonWords.contains { question.contains($0) }
  }

  private static let thenWords = ["目前", "现在", "年前", "上年", "去年", "年底"].map(\.folded)
  private static let becoming = CharacterSet16("到至为成")
  private static let degrees = CharacterSet16("高低多少快慢长短大小")
  private static let comparisonWords = ["比", "较", "相差"].map(\.folded)
  private static let exceeding = WordTable(words: "高于 低于 超过 多于 少于 快于 慢于 高出 领先 落后")
  private static let differences = WordTable(
    words: "高出 高 高了 低 低了 低于 高于 多 多出 多了 少 少了 快 快了 慢 长 短 缩短 提前 超 超过 超出 领先 落后 相差 差 大 小 增加 减少 增长 下降 提高 降低 上升")

  /// 涨到每人每月多少: where the words that ask begin, with 每人每月 before them; 0 where nothing asks.
  private var askingPastRate: Int {
    guard let asking = question.asking else { return 0 }
    let each = stretch(max(0, asking.lowerBound - 6), asking.lowerBound).first { question.characters[$0] == 0x6BCF }
    guard let each, stretch(each, asking.lowerBound).allSatisfy({ Self.rates.contains(question.characters[$0]) }) else {
      return asking.lowerBound
    }
    return each
  }

  private static let rates = CharacterSet16("每人月天年日户家次个位名的斤亩只台吨件学期小时")

  /// 分别增长甲和乙: where the first of the figures begins that nothing but 和 or 、 joins to this one.
  private func rowStart(of phrase: NumberPhrase) -> Int {
    var start = phrase.range.lowerBound
    for other in passage.numbers.reversed() where other.range.upperBound < start {
      guard start - other.range.upperBound == 1, Self.listMarks.contains(characters[other.range.upperBound]) else {
        break
      }
      start = other.range.lowerBound
    }
    return start
  }

  /// 多补多少, 少交了多少: 多 or 少 before the verb asks by how much.
  private func asksMore(_ asked: [UInt16]) -> Bool {
    for place in asked.indices.dropLast() where asked[place] == 0x591A || asked[place] == 0x5C11 {  // 多 少
      if CharacterClass(asked[place + 1]) == .han, !FunctionWords.isLight(asked[place + 1]) { return true }
    }
    return false
  }

  private func hasChangeWord(before place: Int, _ clause: Range<Int>) -> Bool {
    let window = stretch(max(clause.lowerBound, place - 6), place)
    return Self.changeWords.contains { word in
      // 增加值 and 增长点 are things, not changes.
      CharacterSearch.first(word, in: characters, window).map {
        $0.upperBound >= characters.count || !Self.nounEndings.contains(characters[$0.upperBound])
      } ?? false
    }
  }

  private static let nounEndings = CharacterSet16("值额量点速率幅加")
  private static let reachMarks = CharacterSet16("到达至为")

  /// 由过去的9天: what stands before a figure that is no longer so.
  private static let formerly = WordTable(
    words: "由过去的 由原来的 由原先的 由以前的 由此前的 由之前的 由上年的 由去年的 由目前的 由现在的 由现行的 由当初的 由最初的 由原来 由过去 由上年")

  /// 5元提高到9元: what follows a figure that is no longer so.
  private static let changes = WordTable(
    words:
      "提高到 提高至 增加到 增加至 上升到 上升至 增至 升至 降到 降至 下降到 下降至 减少到 减至 调整为 调整到 调整至 上调至 下调至 改为 扩大到 扩大至 压缩到 压缩至 压减到 压减至 缩短到 缩短至 缩短为 缩减到 缩减至 缩小到 缩小至 下降至 减少至 降至 降为 减为 提升到 提升至 提升为 提高为 增为 拓展到 扩展到 扩展至 延长到 延长至 上涨到 涨到 跌到 跌至 变为 变成 改成 压到 放宽到 放宽至 优化到 优化为 优化至"
  )
  private static let changeWords = [
    "增加", "增长", "减少", "下降", "提高", "上涨", "降低", "上升", "涨了", "降了", "多了", "少了", "增幅", "降幅", "涨幅", "增速", "涨", "降",
  ]
  .map(\.folded)
}
