/// What may be asked of an answer itself.
public enum AnswerAspect: String, Sendable, CaseIterable {
  /// Who said it.
  case speaker
  /// Where it stands.
  case place
  /// The wording of the source.
  case wording
  /// When it was said.
  case date

  /// The name by which explanations and tests call it.
  public var identifier: String { "answer.\(rawValue)" }

  /// Questions that ask for it, made up.
  public var examples: [String] {
    switch self {
    case .speaker: ["谁说的？", "这话是谁讲的", "那是哪位介绍的呢？", "出自谁之口"]
    case .place: ["在哪一段？", "在第几段", "出处在哪", "这句话在文章哪里？", "哪一行？"]
    case .wording: ["原文怎么说？", "原话是什么", "原文呢？", "原句"]
    case .date: ["什么时候说的？", "这是何时讲的", "哪天报道的呢"]
    }
  }

  /// Questions that ask for something else, made up.
  public static let counterexamples = ["局长说了什么", "大桥在哪里", "什么时候成立的", "关于就业的原文怎么说", "谁建的"]

  /// The aspect of the last answer that something said asks for; nil where it asks for none.
  static func asked(in said: Utterance) -> AnswerAspect? {
    let characters = Array(said.characters[said.core])
    return allCases.first { aspect in
      aspect.patterns.contains { $0.match(in: characters, at: 0)?.upperBound == characters.count }
    }
  }

  private var patterns: [Pattern] { Self.patterns[self] ?? [] }

  private static let patterns: [AnswerAspect: [Pattern]] = [
    .speaker: [
      Pattern("\(this)(是|)(谁|哪位|何人|哪个人|什么人)(说|讲|介绍|提到|表示|透露|指出|告诉)(过|)(的|)(这话|这句话|)$"), Pattern("出自(谁|何人)(之口|)$"),
    ],
    .place: [
      Pattern("\(this)(是|)(在|出自|出现在|见于|来自|写在|)(文章|文中|原文|报告|)(的|)(哪|第几|几)(一|个|)(段|节|句|行|段落|章|部分|页)(话|里|说的|)$"),
      Pattern("\(this)(在|出自|出现在|见于|写在)(文章|文中|原文|报告)(的|)(哪里|哪儿|什么地方)$"), Pattern("(出处|位置)(在|是|)(哪里|哪儿|哪|什么|)$"),
    ],
    .wording: [Pattern("(原文|原话|原句)(里|中|)(是|)(怎么|怎样|如何|咋|)(说|写|讲|)(的|)(什么|啥|)$")],
    .date: [Pattern("\(this)(是|)(什么时候|何时|哪天|哪一天|啥时候|几时|哪年|哪一年)(说|讲|介绍|报道|写|提到)(的)$")],
  ]

  /// What points to the answer before.
  private static let this = "(这句话|这句|这话|那句话|那话|这些|这个|答案|原文|它|这|那|)"
}
