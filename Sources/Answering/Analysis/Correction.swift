import ChineseText
import KeywordIndex
import PolicyCorpus

/// A question with wrong homophones set right where the text leaves no doubt: 桥粱 to 桥梁.
enum Correction {
  /// The corrected characters; nil where nothing is to be corrected.
  ///
  /// A character is changed only when no pair with it stands in the scope, and with the other one three characters in a row do.
  static func characters(
    of question: Question, index: KeywordIndex, documents: [SharedDocument], scope: Range<Int>,
    _ search: inout HomophoneSearch
  ) -> [UInt16]? {
    var characters = question.characters
    var changed = false
    for run in question.runs where run.count >= 3 {
      for place in run where mayBeWrong(characters[place]) && !isMeasure(place, characters) {
        if let left = pair(characters, place - 1, run), index.documentFrequency(left, in: scope) > 0 { continue }
        if let right = pair(characters, place, run), index.documentFrequency(right, in: scope) > 0 { continue }
        let written = characters[place]
        let others =
          changed ? HomophoneSearch.homophones(at: place, in: characters, index) : search.homophones(at: place)
        var right: HomophoneSearch.Homophone?
        for other in others where other.order < right?.order ?? .max {
          characters[place] = other.character
          let fits = (max(run.lowerBound, place - 2)..<place + 1).contains { start in
            start + 3 <= run.upperBound && stands(characters, at: start, index, documents, scope)
          }
          if fits { right = other }
        }
        characters[place] = right?.character ?? written
        if right != nil { changed = true }
      }
    }
    return changed ? characters : nil
  }

  /// Whether a character may be a wrong one: Han, and none of the grammar's.
  static func mayBeWrong(_ character: UInt16) -> Bool {
    CharacterClass(character) == .han && !FunctionWords.isLight(character) && !trusted.contains(character)
  }

  /// 这场, 几间: a measure word behind what points or counts is meant as it stands.
  private static func isMeasure(_ place: Int, _ characters: [UInt16]) -> Bool {
    place > 0 && pointing.contains(characters[place - 1]) && MeasureWords.category([characters[place]]) != nil
  }

  private static let pointing = CharacterSet16("这那哪每各几该一两")

  private static func pair(_ characters: [UInt16], _ place: Int, _ run: Range<Int>) -> TermKey? {
    run.contains(place) && run.contains(place + 1) ? TermKey(characters[place], characters[place + 1]) : nil
  }

  /// Whether the three characters from a place on, none of them one of the grammar's, stand in a row in one of the
  /// documents.
  private static func stands(
    _ characters: [UInt16], at start: Int, _ index: KeywordIndex, _ documents: [SharedDocument], _ scope: Range<Int>
  ) -> Bool {
    let (first, second, third) = (characters[start], characters[start + 1], characters[start + 2])
    guard index.documentFrequency(TermKey(first, second), in: scope) > 0,
      index.documentFrequency(TermKey(second, third), in: scope) > 0,
      !FunctionWords.isLight(first), !FunctionWords.isLight(second), !FunctionWords.isLight(third)
    else { return false }
    return documents.contains { $0.contains([first, second, third]) }
  }

  /// Characters of grammar and of counting, which seldom stand wrongly.
  private static let trusted = CharacterSet16("已加有做作用无未又再更最及各每本此新大小多少好老高低全总共一二三四五六七八九十两半只仅都曾先后副")
}
