extension QuestionRules {
  /// Questions that yes or no answers.
  static let polarity: [QuestionRule] = [
    QuestionRule(
      "yesno.whether", .yesno, "(是否|是不是|能否|可否|会否|应否|有无)", "A word that holds both answers.",
      examples: ["企业是否需要备案", "个人能否申请补贴"]),
    QuestionRule(
      "yesno.have-or-not", .yesno, "(有没有|有没|有木有)", "有 and its negation side by side.", examples: ["全县有没有开通公交"]),
    QuestionRule(
      "yesno.a-not-a", .yesno,
      "(能不能|会不会|可不可以|要不要|对不对|行不行|好不好|该不该|需不需要|用不用|算不算|应不应该|愿不愿意|得不得|允不允许|可以不可以|收不收|变不变|在不在|给不给)",
      "A verb and its negation side by side.", examples: ["外地人能不能落户", "这笔钱要不要还"]),
    QuestionRule(
      "yesno.particle", .yesno, "(吗|嘛|不|没有|没|没有啊|没有呀|没啊|不啊|否|是么|有么|能么|会么|了么|的么|过么|行么|吧)$", "A particle at the end.",
      examples: ["学校建成了吗", "超市开门不", "补贴发了没有"], counterexamples: ["这是什么"]),
    QuestionRule(
      "yesno.particle-inside", .yesno, "(吗|嘛)", "A particle before an afterthought.", examples: ["学校建成了吗，现在"]),
  ]
}
