import ChineseText

/// Groups of words that a user adds to the built-in ones: `网信办,市委网信办` holds both ways, `封停 => 关闭,关停` leads from a
/// question's word to the text's.
public struct Synonyms: Sendable {
  /// Words of a question, and the words by which a text may say the same; all folded.
  struct Group: Sendable, Equatable {
    let sources: [[UInt16]]
    let targets: [[UInt16]]
  }

  private(set) var groups: [Group] = []

  /// No groups.
  public init() {}

  /// Adds the groups of a file in the Solr synonyms format.
  ///
  /// - Parameter bytes: one group a line; blank lines and lines that start with `#` say nothing; `\` takes the meaning
  ///   from the character after it.
  /// - Returns: what is wrong, in the order of the lines; the groups of all other lines are added.
  public mutating func add(_ bytes: [UInt8]) -> [SynonymProblem] {
    var problems: [SynonymProblem] = []
    var line = 1
    for content in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      do throws(SynonymProblem.Kind) {
        if let group = try SynonymLine(content).group() { groups.append(group) }
      } catch {
        problems.append(SynonymProblem(line: line, kind: error))
      }
      line += 1
    }
    return problems
  }
}

/// What is wrong with a line of synonyms.
public struct SynonymProblem: Error, Sendable, Equatable {
  /// The line, 1-based.
  public let line: Int
  /// What is wrong with it.
  public let kind: Kind

  /// What may be wrong.
  public enum Kind: Error, Sendable, Equatable {
    /// It is not UTF-8 text.
    case notUTF8
    /// It has more than one `=>`.
    case severalArrows
    /// No word stands on one side of its `=>`.
    case emptySide
    /// It has fewer than two words and no `=>`.
    case tooFewWords
    /// A word has neither character, letter nor digit.
    case onlyPunctuation(word: String)
    /// A word has more than so many characters.
    case tooLong(limit: Int)
  }
}
