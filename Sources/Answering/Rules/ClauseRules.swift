/// The rules that cut reasons and ways by the words that announce them.
public enum ClauseRules {
  /// All rules.
  public static let all: [ClauseRule] = reasons + manners

  /// Reasons and purposes.
  public static let reasons: [ClauseRule] = [
    ClauseRule(
      "reason.because", .reason, "因为 由于 鉴于 考虑到 正因为 因", .start, .restOfClause, prior: 0.9,
      "A clause that begins with because.",
      text: "由于河道淤塞严重，全县决定重修水库。", question: "全县为什么决定重修水库？", answer: "河道淤塞严重"),
    ClauseRule(
      "reason.because-inside", .reason, "因为 由于 因", .anywhere, .restOfClause, prior: 0.86,
      "Because in the middle of a clause, behind its subject.",
      text: "码头扩建工程因用地手续未办结，暂停施工。", question: "码头扩建工程为什么暂停施工？", answer: "用地手续未办结"),
    ClauseRule(
      "reason.in-order", .reason, "为了 为", .start, .restOfClause, prior: 0.85, "A clause that begins with in order to.",
      text: "为方便老人就医，卫生院开通了巡诊班车。", question: "卫生院为什么开通巡诊班车？", answer: "方便老人就医"),
    ClauseRule(
      "reason.purpose-said", .reason,
      "是为了 就是为了 更是为了 目的是 目的就是 为的是 旨在 意在 是因为 是考虑到 就是要 原因是 原因在于 目的在于 主要是为了 主要考虑是 主要考虑的是 主要考虑 主要是 问题出在 问题就出在 问题在于 秘诀在于 奥秘在于 秘诀是 诀窍是 归功于 得益于 出于 缘于 源于 根源在于 根子在于 症结在于 原因就在于 根源是 根子是 是考虑到 考虑到 综合考虑了 考虑了",
      .anywhere,
      .restOfSentence, prior: 0.88, "A predicate that names the purpose.",
      text: "修建便道是为了方便群众出行。", question: "为什么修建便道？", answer: "方便群众出行"),
    ClauseRule(
      "reason.at-root", .reason, "究其原因 究其根源 究其根本 究其缘由 归根结底 归根到底 说到底 主要原因 根本原因 重要原因 其原因", .start, .restOfSentence,
      prior: 0.88,
      "Words that lead to the root of a matter.",
      text: "个别摊点屡禁不止，究其根源，是疏导点太少。", question: "个别摊点为什么屡禁不止？", answer: "疏导点太少"),
    ClauseRule(
      "reason.so-as", .reason, "以便 以期 以利于 以更 以更好 以 从而 有利于 有助于", .start, .restOfSentence, prior: 0.6,
      "A clause that begins with so as to.",
      text: "今年首次公布检测结果，以便群众放心选购。", question: "今年为什么首次公布检测结果？", answer: "群众放心选购"),
    ClauseRule(
      "reason.facing", .reason, "面对 面临 针对", .start, .wholeClause, prior: 0.66, "What one is faced with.",
      text: "面对用工紧缺的新情况，开发区提出开办夜校。", question: "开发区为什么提出开办夜校？", answer: "面对用工紧缺的新情况"),
    ClauseRule(
      "reason.this-is", .reason, "这是 这既是 这也是 这就是", .start, .wholeClause, prior: 0.55,
      "A clause that judges what was said before.",
      text: "要加快修建仓库，这是保证粮食安全的迫切需要。", question: "为什么要加快修建仓库？", answer: "这是保证粮食安全的迫切需要"),
    ClauseRule(
      "reason.therefore", .reason, "因此 因而 所以 为此 急需 亟须 亟需 迫切需要 必须 有必要 需要 故", .start, .clauseBefore, prior: 0.7,
      "A clause that draws a conclusion has its reason before it.",
      text: "当前旱情持续发展，急需调水保苗。", question: "为什么急需调水保苗？", answer: "当前旱情持续发展"),
  ]

  /// Ways and measures.
  public static let manners: [ClauseRule] = [
    ClauseRule(
      "manner.changed-to", .manner, "改为 调整为 变更为 改成 变为", .anywhere, .restOfClause, prior: 0.8,
      "What a way of doing things was changed to.",
      text: "报名方式由现场登记改为网上预约。", question: "现在怎么报名？", answer: "网上预约"),
    ClauseRule(
      "manner.by", .manner, "通过 采取 运用 利用 依托 依靠 借助 凭借 采用 实行 主要靠 全靠 就靠 靠的是 得靠 还得靠", .anywhere, .restOfClause, prior: 0.75,
      "A verb or preposition of means.",
      text: "合作社通过统一供种、统一销售，提高了社员收入。", question: "合作社怎样提高社员收入？", answer: "统一供种、统一销售"),
    ClauseRule(
      "manner.condition", .manner, "只要 只有", .start, .restOfClause, prior: 0.66,
      "A condition that is enough, or that is needed.",
      text: "只要守住质量、讲究诚信，就能让老字号长盛不衰。", question: "让老字号长盛不衰靠的是什么？", answer: "守住质量、讲究诚信"),
    ClauseRule(
      "manner.for-instance", .manner, "比如 例如 譬如 具体来说 具体做法是 具体办法是 办法是 做法是 诀窍是 路子是 关键是 关键在于", .start, .restOfSentence,
      prior: 0.7,
      "Instances of a way.",
      text: "旧书店可以自己揽客，比如办读书会、卖咖啡。", question: "旧书店怎样自己揽客？", answer: "办读书会、卖咖啡"),
    ClauseRule(
      "manner.precondition", .manner, "方可 方能 才能 才可 才可以 后方可 即可 就可以 便可 可以换取 可以获得 可以享受", .start, .clauseBefore, prior: 0.8,
      "What must be done before something else may be.",
      text: "摊主须先办妥卫生许可，方可出摊。", question: "摊主怎样才能出摊？", answer: "摊主须先办妥卫生许可"),
    ClauseRule(
      "manner.adhere", .manner, "坚持 围绕 聚焦 紧扣", .anywhere, .restOfClause, prior: 0.55, "A verb of adherence.",
      text: "学校坚持小班教学、分层辅导，提升教学质量。", question: "学校怎样提升教学质量？", answer: "小班教学、分层辅导"),
    ClauseRule(
      "manner.after-step", .manner, "经 须经 应经 应当经 先经", .start, .wholeClause, prior: 0.72,
      "The step that must come first.",
      text: "图纸需要变更的，经设计单位同意后方可施工。", question: "图纸需要变更怎么办？", answer: "经设计单位同意后方可施工"),
  ]
}
