import ChineseText
import PolicyCorpus

/// Whether a sentence speaks of the time that the question names.
enum TimeAgreement {
  /// Above 0 where it does, below where it speaks of another time, 0 where either says nothing.
  static func score(_ question: Question, _ passage: Passage) -> Double {
    let reference = passage.document.date?.year
    let asked = years(question.dates.filter { $0.year != question.documentYear || $0.year == nil }, reference)
    guard !asked.isEmpty else { return 0 }
    // 比上年增加 compares with a time and does not speak of it.
    let spoken = passage.datesWithLabel.filter { date in
      date.range.lowerBound == passage.range.lowerBound
        || !comparing.contains(passage.characters[date.range.lowerBound - 1])
    }
    let said = years(spoken, reference)
    if !said.isEmpty { return said.isDisjoint(with: asked) ? -0.15 : 0.1 }
    let heading = passage.document.sections[passage.sentence.section].heading
    guard let heading else { return 0 }
    let characters = passage.document.text.characters(inBytes: heading)
    let above = years(DatePhrase.all(in: passage.characters, characters), reference)
    if above.isEmpty { return 0 }
    return above.isDisjoint(with: asked) ? -0.08 : 0.06
  }

  private static let comparing = CharacterSet16("比较于同由")

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
