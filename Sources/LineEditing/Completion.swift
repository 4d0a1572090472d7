/// What the user asks to have completed.
public struct CompletionRequest: Sendable {
  /// The line.
  public var line: String
  /// The place of the cursor in the line.
  public var cursor: String.Index

  /// Creates a request.
  public init(line: String, cursor: String.Index) {
    self.line = line
    self.cursor = cursor
  }

  /// The line up to the cursor.
  public var textBeforeCursor: Substring { line[..<cursor] }
}

/// What a part of the line may become.
public struct Completion: Sendable {
  /// One of the possibilities.
  public struct Candidate: Sendable, Equatable {
    /// What replaces the range.
    public var text: String
    /// What a menu or list shows for it.
    public var display: String
    /// What a menu shows beside it, in a few words; empty where nothing is to be said.
    public var description: String

    /// Creates a candidate; a menu or list shows its text where nothing else is given.
    public init(_ text: String, display: String? = nil, description: String = "") {
      self.text = text
      self.display = display ?? text
      self.description = description
    }
  }

  /// The part of the line that a candidate replaces. It ends at the cursor.
  public var range: Range<String.Index>
  /// The candidates, in the order in which a menu or list shows them.
  public var candidates: [Candidate]
  /// Whether a single candidate may replace what was typed although it does not begin with it, as when initials
  /// stand for a name. Otherwise what was typed is only ever extended.
  public var mayReplace: Bool

  /// Creates a completion.
  public init(range: Range<String.Index>, candidates: [Candidate], mayReplace: Bool = false) {
    self.range = range
    self.candidates = candidates
    self.mayReplace = mayReplace
  }
}

/// Finds completions; nil where there is nothing to complete.
public typealias CompletionProvider = (CompletionRequest) -> Completion?

/// What Tab does, once the candidates are known.
enum CompletionStep: Equatable {
  case nothing
  case insert([Unicode.Scalar])
  case replace(count: Int, with: [Unicode.Scalar])
  case list

  /// Decides, given what was typed. The common prefix is taken by characters, so none is ever cut in two.
  init(typed: String, completion: Completion) {
    let texts = completion.candidates.map(\.text)
    let extending = texts.filter { $0.unicodeScalars.starts(with: typed.unicodeScalars) }
    if let first = extending.first {
      let common = extending.dropFirst().reduce(first[...]) { $0.sharedPrefix(with: $1) }
      let addition = common.unicodeScalars.dropFirst(typed.unicodeScalars.count)
      if !addition.isEmpty, extending.count == texts.count {
        self = .insert(Array(addition))
        return
      }
    }
    switch texts.count {
    case 0: self = .nothing
    case 1 where texts[0].unicodeScalars.elementsEqual(typed.unicodeScalars): self = .nothing
    case 1:
      self =
        completion.mayReplace
        ? .replace(count: typed.unicodeScalars.count, with: Array(texts[0].unicodeScalars)) : .list
    default: self = .list
    }
  }
}

extension Substring {
  fileprivate func sharedPrefix(with other: String) -> Substring {
    var (mine, theirs) = (startIndex, other.startIndex)
    while mine < endIndex, theirs < other.endIndex, self[mine] == other[theirs] {
      (mine, theirs) = (index(after: mine), other.index(after: theirs))
    }
    return self[..<mine]
  }
}
