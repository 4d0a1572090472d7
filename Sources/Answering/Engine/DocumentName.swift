import ChineseText
import PolicyCorpus

/// The name of the document within a question (某市节水条例从何时起施行): it says where to look and nothing of what to look for.
enum DocumentName {
  /// The question without the name of the one document that is asked, where enough is left of it.
  static func set(aside documents: [Document], in question: Question) -> Question {
    guard documents.count == 1, let title = documents.first?.title.folded,
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
    let plain = Array(title.prefix { $0 != Character16.openParenthesis })
    guard plain.count >= shortest else { return nil }
    var length = min(plain.count, question.count)
    while length >= shortest {
      for start in 0...(plain.count - length) {
        guard start + length == plain.count || length * 10 >= plain.count * 7,
          let place = CharacterSearch.first(plain, start..<start + length, in: question, 0..<question.count)
        else { continue }
        return place
      }
      length -= 1
    }
    return nil
  }

  private static let shortest = 6
}
