import ChineseText

/// What a question says that tells one of several figures of a sentence from the others.
struct AskedContrasts: OptionSet, Sendable {
  let rawValue: Int

  /// A part of something: 其中.
  static let part = AskedContrasts(rawValue: 1)
  /// What comes after a first part: 此后每小时.
  static let further = AskedContrasts(rawValue: 2)
  /// A first part: 首小时.
  static let first = AskedContrasts(rawValue: 4)
  /// What has been done.
  static let done = AskedContrasts(rawValue: 8)
  /// What is to be done.
  static let planned = AskedContrasts(rawValue: 16)
  /// What is left.
  static let rest = AskedContrasts(rawValue: 32)
  /// What was so once.
  static let former = AskedContrasts(rawValue: 64)
  /// What is so now.
  static let present = AskedContrasts(rawValue: 128)
  /// A condition.
  static let condition = AskedContrasts(rawValue: 256)

  private static let words: [(contrast: AskedContrasts, words: [[UInt16]])] = [
    (.part, ["里", "中", "其中", "当中"].map(\.folded)),
    (
      .further,
      [
        "之后每", "以后每", "之后的每", "此后", "其后", "超出", "超过的", "超过部分", "再停", "后续", "第二个", "第三个", "第2个", "再加", "续租", "小时后",
        "小时之后",
        "小时以后", "公里后", "公里以外", "公里之外",
      ].map(\.folded)
    ),
    (.first, ["首", "起步", "头一", "第一个", "刚开始"].map(\.folded)),
    (.done, ["已", "完成", "实际", "目前", "到现在", "累计"].map(\.folded)),
    (.planned, ["需要", "需", "应", "计划", "拟", "打算", "还要", "预计", "准备"].map(\.folded)),
    (.rest, ["还有多少", "还有几", "还剩", "剩下", "剩余", "其余", "没完成", "未完成", "尚未"].map(\.folded)),
    (.former, Extraction.formerTimes),
    (.present, Extraction.presentTimes),
    (.condition, ["以下", "以上", "以内", "满", "达到", "超过", "不足", "少于", "不到", "才", "至少", "就", "低于", "高于"].map(\.folded)),
  ]

  init(rawValue: Int) { self.rawValue = rawValue }

  /// The contrasts of a question.
  init(_ question: Question) {
    var found: AskedContrasts = []
    for (contrast, words) in Self.words where words.contains(where: { question.contains($0) }) {
      found.insert(contrast)
    }
    // 首小时之后 asks for what comes after.
    if found.contains(.further) { found.remove(.first) }
    self = found
  }
}

extension Extraction {
  /// What the question says that tells one of several figures from the others.
  var askedContrasts: AskedContrasts { query.askedContrasts.value { AskedContrasts(question) } }
}
