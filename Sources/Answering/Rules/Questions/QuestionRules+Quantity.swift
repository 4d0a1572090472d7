extension QuestionRules {
  /// Questions for quantities.
  static let quantity: [QuestionRule] = [
    QuestionRule(
      "number.how-many", .number, "(多少|几多|若干)(个百分点|万|亿|)({M}|)", "The interrogative of quantity.",
      examples: ["一共有多少家企业", "花了多少钱", "多少学生受益"]),
    QuestionRule(
      "number.how", .number, "(有|达|达到|到|约|是|占|)多(大|高|长|远|重|快|宽|久|深|厚|大规模|大面积|大比例)", "多 before an adjective of extent.",
      examples: ["大桥有多长", "降幅多大", "要等多久"], counterexamples: ["加大投入"]),
    QuestionRule(
      "number.fraction", .number, "(百|千|万|几|多少)分之(几|多少)", "A fraction is asked for.", examples: ["占百分之几"]),
    QuestionRule(
      "number.few", .number, "几(个|十|百|千|万|亿|)(百分点|{M}|成|折|倍|{N})", "几 before a measure word.",
      examples: ["建了几座桥", "分几批发放", "便宜几成"], counterexamples: ["近几年成效如何", "哪几项任务"]),
    QuestionRule(
      "number.extent", .number,
      "(什么|啥|何种|怎样的|何等)(样的|)(比例|水平|级别|程度|规模|数量|体量|档次|比重|量级|价位|价格|标准|幅度|增速|速度|名次|位次|数字)",
      "An interrogative before a noun of extent.", examples: ["产量达到什么水平", "占什么比重"]),
    QuestionRule(
      "number.noun", .number,
      "(数量|人数|总数|规模|金额|总额|比例|比重|占比|增速|增幅|降幅|总量|套数|户数|台数|件数|次数|面积|里程|长度|高度|产量|价格|单价|均价|税率|利率|费率|率|额|余额|存款|贷款|收入|支出|产值|增加值|目标值|标准|投资|赤字|缺口|数目|数|年龄|分数|得分|名次|排名|体量|容量|容积|吨位|期限|时长|限额|上限|下限|起征点|门槛)(是|为|达到|达|约|有|)(多少|几|)$",
      "A noun of quantity at the end of keywords.", examples: ["高校 招生人数", "全年用电量增速", "城镇新增就业 数量"],
      counterexamples: ["降低税率的原因"]),
  ]
}
