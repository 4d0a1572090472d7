extension QuestionRules {
  /// Questions for measures by their noun, which other nouns of the question must not outvote.
  static let measures: [QuestionRule] = [
    QuestionRule(
      "manner.measures", .manner,
      "(采取|出台|推出|通过|实行|实施|制定|有|用|靠|运用|利用|依靠|依托|以|借助|做出|作出|提出|拿出|)(了|过|)(什么|哪些|哪几种|哪几项|啥|何|何种|怎样的|哪种|几种)(样的|{0-4})(措施|举措|办法|方法|方式|途径|手段|渠道|做法|对策|路径|招数|招|法子|行动|部署|安排|努力|工作|支持政策|政策支持|优惠政策|帮扶政策|政策优惠)",
      "A noun that means measure or way after an interrogative.",
      examples: ["采取了哪些措施", "通过什么渠道申请", "对小店有什么支持政策"])
  ]

  /// Questions for the body that something is handed to.
  static let addressee: [QuestionRule] = [
    QuestionRule(
      "organization.addressee", .organization,
      "(向|找|跟|到|去|上)(谁|哪里|哪儿|哪|何处|什么地方|哪个地方)(提出|提交|递交|申请|报告|申报|备案|举报|投诉|反映|求助|咨询|登记|办理|审批|报备)|(递|交|报|送|提交|递交|上交|上报|报送|寄送|移交)(到|给|至|往)(谁|哪里|哪儿|哪|何处|什么地方)(去|)(审批|审核|批准|备案|审查|)$",
      "The body to which a request goes.", examples: ["新建住房先向谁申请", "申请表递交到哪里", "发现隐患向哪儿举报"],
      counterexamples: ["垃圾送到哪里处理"])
  ]

  /// Questions for a procedure, and for what is given, that an adverb of manner asks for.
  static let procedure: [QuestionRule] = [
    QuestionRule(
      "manner.procedure", .manner, "(流程|程序|步骤|手续|做法)(是|)(怎样|怎么样|什么样|如何)(的|)$", "A noun of procedure before the adverb.",
      examples: ["报名的流程是怎样的"], counterexamples: ["改革是怎样的一场改革"]),
    QuestionRule(
      "other.given", .other,
      "(给予|提供|得到|获得|享受|受到|产生|造成|带来|会有)(了|)(怎样|什么样|怎么样)(的|)(补助|补贴|支持|帮助|待遇|奖励|处罚|处分|影响|变化|优惠)",
      "What is given, asked with an adverb of manner.",
      examples: ["对困难职工给予怎样的补助"], counterexamples: ["怎样提供补助"]),
  ]

  /// Questions for ways by an adverb, which a noun of quantity, time or office at their end must not outvote.
  static let adverb: [QuestionRule] = [
    QuestionRule(
      "manner.how", .manner, "(如何|怎样|怎么样|怎么办|怎么|咋办|咋样|咋|怎)", "An interrogative adverb.",
      examples: ["如何申请补贴", "孩子上学怎么办", "垃圾咋处理", "怎样提高社员收入", "如何安排上课时间"])
  ]

  /// Questions for ways.
  static let manner: [QuestionRule] = [
    QuestionRule(
      "manner.by-what", .manner, "(通过|靠|用|以|拿|运用|依靠|依托|借助|凭借|利用)(什么|啥|哪些|何)|(靠|凭|依靠|凭借)的(是|)(什么|啥)",
      "A preposition of means before an interrogative.",
      examples: ["靠什么吸引人才", "以什么为抓手推进改革", "留住老师靠的是什么"], counterexamples: ["以什么名义"]),
    QuestionRule(
      "manner.noun", .manner, "(措施|举措|办法|方法|方式|途径|手段|渠道|做法|流程|步骤|程序|对策)(有|是|为|)(哪些|什么|啥|)$",
      "A noun that means way or measure at the end.", examples: ["治理扬尘的措施", "报名的方式是什么"]),
  ]
}
