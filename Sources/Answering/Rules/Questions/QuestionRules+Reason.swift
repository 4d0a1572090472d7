extension QuestionRules {
  /// Questions for reasons and purposes.
  static let reason: [QuestionRule] = [
    QuestionRule(
      "reason.why", .reason, "(为什么|为何{!时}|为啥|为了什么|为了啥|为的是什么|为的是啥|何以|缘何|因何|因为什么|因为啥|由于什么|凭什么|凭啥|图什么|图啥|图的是什么|图的是啥|图个啥)",
      "为 and an interrogative.", examples: ["为什么要修水库", "修路是为了什么", "因何停工"], counterexamples: ["改期为何时"]),
    QuestionRule(
      "reason.caused", .reason,
      "(是|由|因|被)(什么|啥|何|哪些)(样的|)(原因|因素|)(造成|导致|引起|引发|带来|促成)(的|)", "A verb of causing behind an interrogative.",
      examples: ["减产是什么造成的", "停工由什么原因导致"]),
    QuestionRule(
      "reason.noun", .reason,
      "(什么|何|啥|哪些|怎样的|)(样的|)(原因|缘由|理由|目的|初衷|用意|考虑|意图|动机|背景|出发点)(是|有|在于|为|)(什么|啥|哪些|哪里|何|)$",
      "A noun that means reason or purpose at the end.", examples: ["停电的原因是什么", "调整税率出于什么考虑", "设立基金的目的"]),
    QuestionRule(
      "reason.classical", .reason, "(原因|缘由|理由|目的|初衷|用意|意图|用心|根子|根源|症结|病根|缘故)(何在|安在|在哪里|在哪儿|在哪)",
      "A noun of reason with a classical interrogative.",
      examples: ["修订条例的目的何在"]),
    QuestionRule(
      "reason.noun-inside", .reason,
      "(出于|基于|因为|由于|有|是|抱着|本着)(什么|何|啥|哪些|怎样的)(样的|)(原因|缘由|理由|目的|初衷|用意|考虑|意图|动机|需要)",
      "A noun that means reason after an interrogative.", examples: ["出于什么目的开展检查"]),
    QuestionRule(
      "reason.colloquial", .reason,
      "(咋|怎么)((就|会|还|非|又|突然|能)(要|得|想|不|没|变|下降|减少|增加|上升|涨|降|少|多)|(不|没|这么|那么|老是|总是)|(变|下降|减少|增加|上升|涨|降|少|多)(得|少|多|高|低|大|小|贵|慢|快|差|好|)了)",
      "怎么 with a modal, a negation or a change that has happened asks for a reason.",
      examples: ["咋就要关停了", "怎么会要换证", "电费怎么涨了", "客流怎么变少了"], counterexamples: ["怎么办理", "成本怎么降下来"]),
    QuestionRule(
      "reason.benefit", .reason, "(有什么|有何|有啥|有哪些|起什么|起到什么|发挥什么)(样的|)(好处|意义|益处|用处|用意)", "What something is good for.",
      examples: ["上调标准有什么好处"]),
    QuestionRule(
      "reason.needs", .reason, "(主要|)考虑(的|了|到|)(是|)(什么|啥|哪些)", "What was considered.", examples: ["定这个目标考虑了什么"]),
  ]
}
