import ChineseText
import KeywordIndex

/// A question with wrong homophones set right where the text leaves no doubt: 会义 to 会议.
enum Correction {
  /// The corrected characters; nil where nothing is to be corrected.
  ///
  /// A character is changed only when no pair with it stands in the scope, a pair with the other one does, and that pair goes
  /// on, to either side, with a further pair that stands there too.
  static func characters(of question: Question, index: KeywordIndex, scope: Range<Int>) -> [UInt16]? {
    var characters = question.characters
    var changed = false
    for run in question.runs where run.count >= 3 {
      for place in run
      where CharacterClass(characters[place]) == .han && !FunctionWords.isLight(characters[place])
        && !trusted.contains(characters[place])
      {
        func isKnown(_ first: Int, _ character: UInt16? = nil) -> Bool {
          guard run.contains(first), run.contains(first + 1), !FunctionWords.isLight(characters[first]),
            !FunctionWords.isLight(characters[first + 1])
          else { return false }
          let left = first == place ? character ?? characters[place] : characters[first]
          let right = first + 1 == place ? character ?? characters[place] : characters[first + 1]
          return index.documentFrequency(TermKey(left, right), in: scope) > 0
        }
        guard !isKnown(place - 1), !isKnown(place) else { continue }
        // Only beside words that the text has.
        guard isKnown(place - 2) || isKnown(place + 1) else { continue }
        let other = Homophones.builtIn.characters(soundingLike: characters[place]).first { other in
          isKnown(place - 1, other) && (isKnown(place - 2) || isKnown(place, other))
            || isKnown(place, other) && isKnown(place + 1)
        }
        if let other {
          characters[place] = other
          changed = true
        }
      }
    }
    return changed ? characters : nil
  }

  /// Characters of grammar and of counting, which seldom stand wrongly.
  private static let trusted = Set("已加有做作用无未又再更最及各每本此新大小多少好老高低全总共一二三四五六七八九十两半只仅都曾正先后".folded)
}
