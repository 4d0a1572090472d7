/// What a line beneath a question expects, by the word that it starts with.
public enum ExpectationKeyword: String, Sendable, CaseIterable {
  /// An answer; of several such lines, any one will do.
  case answer
  /// Items of a list, parted by semicolons or on lines of their own.
  case items
  /// Words of the first citation; of several such lines, any one will do.
  case evidence = "cite"
  /// That the text does not say.
  case refusal = "refuse"
  /// The document of the citations.
  case document = "from"
  /// The type of the answer.
  case type

  /// The name in Chinese; `rawValue` is the English one.
  public var chineseName: String {
    switch self {
    case .answer: "答"
    case .items: "项"
    case .evidence: "引"
    case .refusal: "拒答"
    case .document: "出自"
    case .type: "类型"
    }
  }

  /// The keyword of a word, in any case.
  init?(typed: String) {
    let word = typed.lowercased()
    guard
      let keyword = Self.allCases.first(where: {
        $0.rawValue == word || $0.chineseName == word || $0.otherNames.contains(word)
      })
    else { return nil }
    self = keyword
  }

  /// Further words, which are understood but not written.
  private var otherNames: [String] {
    switch self {
    case .answer: ["答案", "回答", "a"]
    case .items: ["列", "各项", "item"]
    case .evidence: ["引文", "引用", "citation", "quote"]
    case .refusal: ["不答", "无答案", "refused", "refusal"]
    case .document: ["文档", "document"]
    case .type: ["类"]
    }
  }
}
