import ChineseText
import KeywordIndex
import PolicyCorpus

/// Which documents a question means: a year with the kind of document, or the words of a title, choose.
enum DocumentChoice {
  static func documents(for question: Question, in corpus: Corpus) -> [Int] {
    let all = Array(corpus.documents.indices)
    guard corpus.documents.count > 1 else { return all }
    if let year = question.documentYear {
      let ofYear = all.filter { corpus.documents[$0].date?.year == year || title(corpus.documents[$0], hasYear: year) }
      if ofYear.count == 1 { return ofYear }
    }
    return all
  }

  private static func title(_ document: Document, hasYear year: Int) -> Bool {
    let title = document.title.folded
    return DatePhrase.all(in: title, 0..<title.count).contains { $0.year == year }
  }
}

extension Question {
  /// The year that names a document (2018年政府工作报告) and not the time of what it reports.
  var documentYear: Int? {
    for date in dates {
      guard let year = date.year, date.month == nil else { continue }
      let after = date.range.upperBound..<min(characters.count, date.range.upperBound + 12)
      if Self.documentWords.contains(where: { CharacterSearch.first($0, in: characters, after) != nil }) { return year }
    }
    return nil
  }

  private static let documentWords = ["政府工作报告", "工作报告", "报告", "公报", "年报", "白皮书", "通知", "规划", "计划", "条例", "意见", "方案"]
    .map(\.folded)
}
