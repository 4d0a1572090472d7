import ChineseText
import PolicyCorpus

/// The name of the document within a question (某市节水条例从何时起施行): it says where to look and nothing of what to look for.
enum DocumentName {
  /// The question without the name of the one document that is asked, where enough is left of it.
  ///
  /// - Parameter titles: the folded characters of the titles of the documents.
  static func set(aside titles: [[UInt16]], in question: Question) -> Question {
    guard titles.count == 1, let title = titles.first,
      let range = name(title, in: question.characters)
    else { return question }
    var content = question.content
    for place in range { content[place] = false }
    let left = content.indices.filter {
      content[$0] && CharacterClass(question.characters[$0]).isWord && !FunctionWords.isLight(question.characters[$0])
    }
    guard left.count >= 2 else { return question }
    var rest = question
    rest.content = content
    return rest
  }

  /// Where most of a title stands, or the end of it, which tells what kind of document it is.
  private static func name(_ title: [UInt16], in question: [UInt16]) -> Range<Int>? {
    let plain = 0..<(title.firstIndex(of: Character16.openParenthesis) ?? title.count)
    guard plain.count >= shortest,
      let shared = CharacterSearch.longestShared(
        title, plain, in: question, 0..<question.count, lengths: shortest...plain.count)
    else { return nil }
    let most = (plain.count * 7 + 9) / 10
    if shared.count >= most {
      return CharacterSearch.first(title, shared, in: question, 0..<question.count)
    }
    // What is shorter must be the end.
    return stretch(shortest, shared.count + 1).reversed().lazy.compactMap { length in
      CharacterSearch.first(title, plain.upperBound - length..<plain.upperBound, in: question, 0..<question.count)
    }.first
  }

  private static let shortest = 6
}
