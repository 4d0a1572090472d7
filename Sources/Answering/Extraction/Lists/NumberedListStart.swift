import ChineseText
import PolicyCorpus

/// Where a list begins whose items words of order (一是, 第一) introduce.
struct NumberedListStart: Sendable {
  /// The number of its style among `styles`.
  let style: Int
  /// The characters of the first such word.
  let marker: Range<Int>
  /// The index of the sentence in which it stands.
  let sentence: Int

  /// The sentence in which the list begins; `passage` itself where it begins there.
  func passage(from passage: Passage) -> Passage {
    sentence == passage.index ? passage : passage.sibling(sentence)
  }

  /// For each style in which one does, the list that begins in a sentence or that it announces.
  static func all(from passage: Passage) -> [NumberedListStart] {
    let (characters, range) = (passage.characters, passage.text)
    return styles.indices.compactMap { style in
      let first = styles[style][0]
      if let here = CharacterSearch.first(first, in: characters, range), startsItem(here, characters) {
        return NumberedListStart(style: style, marker: here, sentence: passage.index)
      }
      guard
        passage.sentence.number == 1 || passage.sentence.place == .heading
          || characters[range.upperBound - 1] == Character16.colon,
        let next = next(first, from: range.upperBound, in: passage, ahead: 8),
        next.place.lowerBound == next.passage.range.lowerBound,
        next.passage.sentence.paragraph - passage.sentence.paragraph <= 1
      else { return nil }
      return NumberedListStart(style: style, marker: next.place, sentence: next.passage.index)
    }
  }

  /// Where a word of order stands next, in a sentence from a place on or in the sentences after it.
  static func next(_ marker: [UInt16], from: Int, in passage: Passage, ahead: Int) -> (
    passage: Passage, place: Range<Int>
  )? {
    let characters = passage.characters
    if let place = CharacterSearch.first(marker, in: characters, from..<max(from, passage.range.upperBound)),
      startsItem(place, characters)
    {
      return (passage, place)
    }
    let document = passage.document
    let last = min(document.sentences.count - 1, passage.index + ahead)
    guard passage.index < last else { return nil }
    for index in passage.index + 1...last {
      let next = passage.sibling(index)
      if next.sentence.place == .heading && next.sentence.section != passage.sentence.section { return nil }
      if let place = CharacterSearch.first(marker, in: characters, next.range), startsItem(place, characters) {
        return (next, place)
      }
    }
    return nil
  }

  private static func startsItem(_ place: Range<Int>, _ characters: [UInt16]) -> Bool {
    place.lowerBound == 0 || !CharacterClass(characters[place.lowerBound - 1]).isWord
  }

  /// The words of order that belong together, in the order in which styles are looked for.
  static let styles: [[[UInt16]]] = [
    ["一是", "二是", "三是", "四是", "五是", "六是", "七是", "八是", "九是", "十是"].map(\.folded),
    ["第一,", "第二,", "第三,", "第四,", "第五,", "第六,", "第七,", "第八,", "第九,", "第十,"].map(\.folded),
    ["一要", "二要", "三要", "四要", "五要", "六要"].map(\.folded),
    ["(一)", "(二)", "(三)", "(四)", "(五)", "(六)", "(七)", "(八)", "(九)", "(十)"].map(\.folded),
    ["首先", "其次", "再次", "最后"].map(\.folded),
    ["1.", "2.", "3.", "4.", "5.", "6.", "7.", "8."].map(\.folded),
    ["其一", "其二", "其三", "其四"].map(\.folded),
    ["第一、", "第二、", "第三、", "第四、", "第五、", "第六、"].map(\.folded),
  ]
}
