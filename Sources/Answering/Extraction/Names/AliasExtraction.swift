import ChineseText
import PolicyCorpus

extension Extraction {
  /// 又名甲, 史称乙, 改称丙: the name behind a word that gives one.
  func aliases() -> [Candidate] {
    var found: [Candidate] = []
    for place in range {
      guard let word = Self.namings.longestPrefix(characters, at: place, limit: range.upperBound),
        word.length > 1 || isOpening(place + 1)
      else { continue }
      var start = place + word.length
      while start < range.upperBound, Self.fillers.contains(characters[start]) { start += 1 }
      guard start < range.upperBound else { continue }
      let clause = clause(of: start)
      let end: Int
      if CharacterClass(characters[start]) == .openQuote {
        end = stretch(start, clause.upperBound).first { CharacterClass(characters[$0]) == .closeQuote } ?? start
        start += 1
      } else {
        end = PhraseBoundary.end(of: start, characters, highest: clause.upperBound)
      }
      let name = trimmed(stretch(start, max(start, end)))
      guard (1...20).contains(name.count), !isAsked(name), isBalanced(name) else { continue }
      found.append(Candidate(passage: passage, range: name, rule: "title.alias", prior: agreement(of: word.value)))
    }
    return found
  }

  /// 叫 alone gives a name only where it stands in quotation marks.
  private func isOpening(_ place: Int) -> Bool {
    place < range.upperBound && CharacterClass(characters[place]) == .openQuote
  }

  /// 原名 wants 本名, 别名 wants 又称.
  private func agreement(of kind: Int32) -> Double {
    for (number, words) in Self.namingWords.enumerated()
    where words.contains(where: { question.contains($0) }) {
      return Int32(number) == kind ? 0.8 : 0.3
    }
    if asksCommonName { return Int(kind) == Self.namingWords.count - 1 ? 0.95 : 0.3 }
    return 0.4
  }

  /// 居民管它叫什么: what people call something.
  private var asksCommonName: Bool {
    guard let asking = question.asking, question.rules.contains("title.called") else { return false }
    return question.characters[..<asking.lowerBound].contains { [0x7BA1, 0x628A].contains($0) }  // 管 把
  }

  private static let fillers = CharacterSet16("为做作是:")

  /// Words that give a name, by what kind of name they give.
  private static let namingWords: [[[UInt16]]] = [
    "又名 又称 又叫 亦称 亦名 也称 也叫 别名 别称 俗称 俗名 通称 异名 雅称 昵称 绰号 外号 人称".words,
    "原名 本名 原称 旧称 旧名 古称 曾名 前身 前称 曾用名".words,
    "改称 改名 更名 易名".words,
    "史称".words,
    "简称 缩写".words,
    "全名 全称".words,
    "称为 称作 称之为 叫做 叫作 名为 名叫 命名为 命名 取名 定名 得名 叫".words,
  ]

  private static let namings: WordTable = {
    var table = WordTable()
    for (number, words) in namingWords.enumerated() {
      for word in words { table.insert(word, value: Int32(number)) }
    }
    return table
  }()
}

extension String {
  /// The words of a literal that are separated by spaces, folded.
  fileprivate var words: [[UInt16]] { split(separator: " ").map { String($0).folded } }
}
