import ChineseText
import PolicyCorpus

extension Extraction {
  /// How often, where the question asks 多久一次: 每月开一次, 每两年至少评选一次, 半年一次.
  func frequencies() -> [Candidate] {
    guard query.asksFrequency.value({ asksFrequency }) else { return [] }
    var found: [Candidate] = []
    for clause in match.clauses {
      var place = clause.lowerBound
      while place < clause.upperBound {
        guard let period = period(at: place, limit: clause.upperBound) else {
          place += 1
          continue
        }
        let isEach = characters[place] == Self.each
        let near = stretch(period, min(clause.upperBound, period + (isEach ? 12 : 6)))
        let once = near.first { Self.times.longestPrefix(characters, at: $0, limit: clause.upperBound) != nil }
        if let once {
          let length = Self.times.longestPrefix(characters, at: once, limit: clause.upperBound)?.length ?? 0
          let end = once - period <= 6 ? once + length : period
          found.append(Candidate(passage: passage, range: stretch(place, end), rule: "number.frequency", prior: 0.95))
        } else if isEach {
          found.append(
            Candidate(passage: passage, range: stretch(place, period), rule: "number.frequency", prior: 0.75))
        }
        place = period
      }
    }
    return found
  }

  /// Just past 每三年, 每月 or 半年 at a place.
  private func period(at place: Int, limit: Int) -> Int? {
    var start = place
    let isEach = characters[place] == Self.each
    if isEach { start += 1 }
    if isEach, start < limit, characters[start] == 0x9694 { start += 1 }  // 隔
    var isCounted = false
    if let numeral = Numeral.starting(at: start, in: characters, limit: limit) {
      start = numeral.range.upperBound
      isCounted = true
    } else if start < limit, characters[start] == 0x534A {  // 半
      start += 1
      isCounted = true
    }
    guard isEach || isCounted, let unit = Self.periods.longestPrefix(characters, at: start, limit: limit) else {
      return nil
    }
    return start + unit.length
  }

  private var asksFrequency: Bool {
    guard let asking = question.asking else { return false }
    if Self.frequencyNouns.contains(where: { question.contains($0) }) { return true }
    let after = stretch(asking.lowerBound, min(question.characters.count, asking.upperBound + 8))
    return Self.howLong.contains { CharacterSearch.first($0, in: question.characters, after) != nil }
      && CharacterSearch.first(Self.once, in: question.characters, after) != nil
  }

  private static let each: UInt16 = 0x6BCF  // 每
  private static let once = "一次".folded
  private static let howLong = ["多久", "多长时间", "多少", "几年", "几天", "几个月", "几周", "几月", "几日", "几个小时"].map(\.folded)
  private static let frequencyNouns = ["频率", "频次", "隔多久", "每隔"].map(\.folded)
  private static let periods = WordTable(words: "年 个月 月 季度 季 周 星期 天 日 小时 分钟 学期 半年 半个月 半月 工作日 年度")
  private static let times = WordTable(words: "一次 两次 二次 三次 四次 一回 一轮 一届 1次 2次 3次 4次 1轮")
}
