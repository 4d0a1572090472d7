import ChineseText
import PolicyCorpus

/// Whether a sentence speaks of the time that the question names.
enum TimeAgreement {
  /// Above 0 where it does, below where it speaks of another time, 0 where either says nothing.
  static func score(_ question: Question, _ passage: Passage) -> Double {
    let reference = passage.document.date?.year
    let asked = years(
      question.dates.filter { date in
        (date.year != question.documentYear || date.year == nil) && !isCompared(date, in: question)
      }, reference)
    guard !asked.isEmpty else { return 0 }
    // 比上年增加 compares with a time and does not speak of it.
    let spoken = passage.datesWithLabel.filter { date in
      date.range.lowerBound == passage.range.lowerBound
        || !comparing.contains(passage.characters[date.range.lowerBound - 1])
    }
    // 由2015年的甲增至乙 tells what was in the year that it compares with.
    let isFormer = passage.dates.contains { date in
      date.range.lowerBound > passage.range.lowerBound
        && formerly.contains(passage.characters[date.range.lowerBound - 1])
        && !years([date], reference).isDisjoint(with: asked)
    }
    if isFormer { return 0.05 }
    let said = years(spoken, reference)
    if !said.isEmpty { return said.isDisjoint(with: asked) ? -0.15 : 0.1 }
    let heading = passage.document.sections[passage.sentence.section].heading
    guard let heading else { return 0 }
    let characters = passage.document.text.characters(inBytes: heading)
    let above = years(DatePhrase.all(in: passage.characters, characters), reference)
    if above.isEmpty { return 0 }
    return above.isDisjoint(with: asked) ? -0.08 : 0.06
  }

  /// 比2000年翻一番: a year to compare with is not the one that is spoken of.
  static func isCompared(_ date: DatePhrase, in question: Question) -> Bool {
    date.range.lowerBound > 0 && question.characters[date.range.lowerBound - 1] == 0x6BD4
  }

  /// What is planned is told from what has been reached: below 0 where a plan is asked for and a result is told, above 0
  /// where the sentence speaks of plans too.
  static func tense(_ question: Question, _ passage: Passage) -> Double {
    guard question.type == .number, plans.contains(where: { question.contains($0) }) else { return 0 }
    if planned.contains(where: { CharacterSearch.first($0, in: passage.characters, passage.range) != nil }) {
      return 0.05
    }
    guard let reference = passage.document.date?.year else {
      // Without a date of its own, a text that writes out a year tells what was.
      return passage.datesWithLabel.contains { $0.year != nil } ? -0.08 : 0
    }
    let said = years(passage.datesWithLabel, reference)
    return !said.isEmpty && said.allSatisfy { $0 < reference } ? -0.1 : 0
  }

  private static let plans = ["今后", "未来", "打算", "预期", "目标", "拟", "争取", "力争", "将要"].map(\.folded)
  private static let planned = ["预期", "目标", "拟", "力争", "争取", "今后", "未来", "安排", "计划"].map(\.folded)

  private static let comparing = CharacterSet16("比较于同由")
  private static let formerly = CharacterSet16("由从")

  static func years(_ dates: [DatePhrase], _ reference: Int?) -> Set<Int> {
    var found: Set<Int> = []
    for date in dates {
      if let year = date.year {
        found.insert(year)
      } else if let relative = date.relativeYear, let reference {
        found.insert(reference + relative.rawValue)
      }
    }
    return found
  }
}
