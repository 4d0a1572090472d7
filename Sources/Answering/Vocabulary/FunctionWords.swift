import ChineseText

/// Words of a question that carry no content: polite phrases, particles, references to the text itself.
enum FunctionWords {
  /// The longest such phrase, of two characters or more, that starts at a place.
  static func longest(_ characters: [UInt16], at place: Int, limit: Int) -> Int? {
    phrases.longestPrefix(characters, at: place, limit: limit)?.length
  }

  /// How much a single character counts towards the support of a question, 0 to 1.
  static func weight(_ character: UInt16) -> Double {
    light.contains(character) ? 0.15 : 1
  }

  /// Whether a character is one of the grammar's, seldom of a name's.
  static func isLight(_ character: UInt16) -> Bool { light.contains(character) }

  private static let light = CharacterSet16(
    "的了在是和与及或对把被将给从向由为以其之这那该个家些所而且则但也都又还就才并等于到至上下里中内外前后有没不会能要可着过吗呢吧啊呀嘛么哦啦哪什怎咋啥谁几多少何请问")

  private static let phrases = WordTable(
    words: """
      请问 请问一下 你知道 你知道吗 您知道 我想知道 我想问 想问 想问一下 问一下 告诉我 麻烦 能告诉我 \
      能不能告诉我 能否告诉我 请告诉我 请说明 请列出 列出 列举 说说 说一说 介绍一下 帮我 帮我查 查一下 \
      查查 看看 我想了解 想了解 了解一下 请介绍 请问一共 文章里 文章中 文中 本文 文内 文章里面 文章说 \
      文章提到 文中提到 文中说 文章所说 文中所说 报道 报道里 报道中 报道里讲的 报道说 报道提到 报道称 \
      材料 材料里 材料中 原文 原文里 原文中 报告 报告里 报告中 报告提出 报告说 报告说的 报告所说 \
      报告所说的 报告认为 报告指出 报告要求 报告强调 报告提到 报告描绘 报告看来 报告确定 报告安排 \
      政府工作报告 政府工作报告中 政府工作报告里 政府工作报告提出 政府工作报告提出的 政府工作报告说 \
      政府工作报告说的 政府工作报告确定的 政府工作报告安排的 政府工作报告要求 政府工作报告关于 \
      政府工作报告拟安排的 按照 根据 依据 关于 有关 对于 针对 的话 来着 到底 究竟 一共 总共 合计 \
      共计 一共有 总共有 大概 大约 左右 具体 具体是 分别 还有 是在 在于 属于 其中 这个 那个 这些 \
      那些 这次 本次 此次 目前 现在 如今 眼下 当前 已经 曾经 正在 共有 以及 或者 等等 之后 之前 \
      可以 应当 需要 必须 主要 主要是 一下 一些 一种 一个 那边 这边 那会儿 时候 咱们 我们 你们 \
      他们 它们 你说 你说说 你看 您看 您说 给你 你帮我 你能 您能 你可以 你能不能 您能不能 你好 您好 你们 您们 以后 之后 以前 之前 的时候 打算 里面 当中 方面 叫做 称为 名叫
      """)
}
