import ChineseText
import KeywordIndex
import PolicyCorpus

/// Which documents a question means: a year with the kind of document, or the words of a title, choose.
enum DocumentChoice {
  static func documents(for question: Question, in corpus: Corpus) -> [Int] {
    let all = Array(corpus.documents.indices)
    guard corpus.documents.count > 1 else { return all }
    let places = question.namedPlaces
    if let year = question.documentYear {
      let ofYear = all.filter { corpus.documents[$0].date?.year == year || title(corpus.documents[$0], hasYear: year) }
      if ofYear.count == 1 { return ofYear }
      let ofPlace = ofYear.filter { heads(corpus.documents[$0], name: places, of: question) }
      if ofPlace.count == 1 { return ofPlace }
    }
    let ofPlace = all.filter { heads(corpus.documents[$0], name: places, of: question) }
    return ofPlace.count == 1 ? ofPlace : all
  }

  /// Whether the lines above a document's text name one of some places that a question names: it is that place's document.
  private static func heads(_ document: Document, name places: [NamePhrase], of question: Question) -> Bool {
    document.sentences.prefix(6).contains { sentence in
      sentence.place == .header
        && places.contains { name in
          CharacterSearch.first(
            Array(question.characters[name.range]), in: document.text.characters, sentence.characters) != nil
        }
    }
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
      let words = Self.documentWords.compactMap { CharacterSearch.first($0, in: characters, after) }
      if words.contains(where: { !isVerb($0) }) { return year }
    }
    return nil
  }

  /// 明年计划完成多少: what is planned, and no plan.
  private func isVerb(_ word: Range<Int>) -> Bool {
    characters[word].elementsEqual(Self.plan) && word.upperBound < characters.count
      && !Self.behindNames.contains(characters[word.upperBound])
  }

  private static let plan = "计划".folded
  private static let behindNames = CharacterSet16("的里中内提确规说草")

  private static let documentWords = ["政府工作报告", "工作报告", "报告", "公报", "年报", "白皮书", "通知", "规划", "计划", "条例", "意见", "方案"]
    .map(\.folded)
}
