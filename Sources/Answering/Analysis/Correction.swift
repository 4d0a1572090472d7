import ChineseText
import KeywordIndex
import PolicyCorpus

/// A question with wrong homophones set right where the text leaves no doubt: 桥粱 to 桥梁.
enum Correction {
  /// The corrected characters; nil where nothing is to be corrected.
  ///
  /// A character is changed only when no pair with it stands in the scope, and with the other one three characters in a row do.
  static func characters(
    of question: Question, index: KeywordIndex, documents: [Document], scope: Range<Int>
  ) -> [UInt16]? {
    var characters = question.characters
    var changed = false
    for run in question.runs where run.count >= 3 {
      for place in run where mayBeWrong(characters[place]) {
        let left = pair(characters, place - 1, run)
        let right = pair(characters, place, run)
        guard [left, right].allSatisfy({ $0.map { index.documentFrequency($0, in: scope) == 0 } ?? true }) else {
          continue
        }
        let other = Homophones.builtIn.characters(soundingLike: characters[place]).first { other in
          var corrected = characters
          corrected[place] = other
          return [place - 2, place - 1, place].contains { start in
            let end = start + 3
            guard start >= run.lowerBound, end <= run.upperBound,
              !corrected[start..<end].contains(where: FunctionWords.isLight)
            else { return false }
            return stands(Array(corrected[start..<end]), index, documents, scope)
          }
        }
        if let other {
          characters[place] = other
          changed = true
        }
      }
    }
    return changed ? characters : nil
  }

  /// Whether a character may be a wrong one: Han, and none of the grammar's.
  static func mayBeWrong(_ character: UInt16) -> Bool {
    CharacterClass(character) == .han && !FunctionWords.isLight(character) && !trusted.contains(character)
  }

  private static func pair(_ characters: [UInt16], _ place: Int, _ run: Range<Int>) -> TermKey? {
    run.contains(place) && run.contains(place + 1) ? TermKey(characters[place], characters[place + 1]) : nil
  }

  /// Whether three characters stand in a row in one of the documents.
  private static func stands(
    _ characters: [UInt16], _ index: KeywordIndex, _ documents: [Document], _ scope: Range<Int>
  ) -> Bool {
    guard index.documentFrequency(TermKey(characters[0], characters[1]), in: scope) > 0,
      index.documentFrequency(TermKey(characters[1], characters[2]), in: scope) > 0
    else { return false }
    return documents.contains { document in
      CharacterSearch.first(characters, in: document.text.characters, 0..<document.text.count) != nil
    }
  }

  /// Characters of grammar and of counting, which seldom stand wrongly.
  private static let trusted = CharacterSet16("已加有做作用无未又再更最及各每本此新大小多少好老高低全总共一二三四五六七八九十两半只仅都曾先后副")
}
