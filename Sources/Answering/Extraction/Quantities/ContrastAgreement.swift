import ChineseText
import PolicyCorpus

/// Which of several figures is the one of the thing asked for, told by words that exclude each other: 城镇居民 and 农村居民.
extension Extraction {
  /// Words that the question says, each with those that exclude it.
  struct Contrast: Sendable {
    let words: [[UInt16]]
    let opposites: [[UInt16]]
  }

  private var contrasts: [Contrast] {
    query.contrasts.value {
      var found: [Contrast] = []
      Antonyms.kinds.each(in: question.characters, where: { $0.count >= 2 }) { _, group in
        if !group.opposites.contains(where: { question.contains(group.characters, $0) }) {
          found.append(
            Contrast(words: group.characters(of: group.words), opposites: group.characters(of: group.opposites)))
        }
        return true
      }
      return found
    }
  }

  /// Above 0 where some characters say what the question says, below where they say what excludes it.
  func contrast(_ span: Range<Int>) -> Double {
    var sum = 0.0
    for contrast in contrasts {
      if contrast.words.contains(where: { CharacterSearch.first($0, in: characters, span) != nil }) {
        sum += 0.15
      } else if contrast.opposites.contains(where: { CharacterSearch.first($0, in: characters, span) != nil }) {
        sum -= 0.4
      }
    }
    return max(-0.4, min(0.15, sum))
  }

  /// How far what stands between the figure before and this one says that it is another's; 0 where it does not.
  func contrast(of phrase: NumberPhrase) -> Double {
    guard !contrasts.isEmpty else { return 0 }
    let before = passage.numbers.last { $0.range.upperBound <= phrase.range.lowerBound }
    let start = max(range.lowerBound, before?.range.upperBound ?? 0, phrase.range.lowerBound - 30)
    return min(0, contrast(stretch(start, phrase.range.lowerBound)))
  }

  /// 城乡标准分别提高到甲和乙: which of the two the question asks for; nil where it does not tell.
  func placeInCompound(before mark: Int) -> Int? {
    let window = stretch(max(range.lowerBound, mark - 16), mark)
    guard CharacterSearch.last(Self.cityAndCountry, in: characters, window) != nil else { return nil }
    for contrast in contrasts {
      if contrast.words.contains(Self.city) { return 0 }
      if contrast.words.contains(Self.country) { return 1 }
    }
    return nil
  }

  private static let cityAndCountry = "城乡".folded
  private static let city = "城镇".folded
  private static let country = "农村".folded
}
