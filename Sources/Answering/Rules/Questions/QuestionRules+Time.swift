extension QuestionRules {
  /// Questions for how long, which end in a noun of time but want a quantity.
  static let duration: [QuestionRule] = [
    QuestionRule(
      "number.how-long", .number, "(多少|多长|几个)(的|)(时间|时日|工夫)", "A noun of time after an interrogative of quantity.",
      examples: ["培训需要多长时间", "审批要多少时间"])
  ]

  /// Questions for points and stretches of time.
  static let time: [QuestionRule] = [
    QuestionRule(
      "date.when", .date, "(什么|啥)(样的|)(时候|时间|时侯|时点|时刻|日子|年份|日期|月份|年头|年月|年代)", "An interrogative before a noun of time.",
      examples: ["大桥什么时候通车", "啥时候发钱", "什么日子开幕"]),
    QuestionRule(
      "date.when-classical", .date, "(何时|何日|何年|何月|几时|多会儿|多咱)", "A classical word for when.", examples: ["新规何时施行"]),
    QuestionRule(
      "date.which", .date, "(哪|哪个|哪一|哪一个|哪几|哪些)(年|天|日|月|月份|年份|日子|季度|时间|时期|时段|时间段|阶段|一天|一年|一日|周|星期|年度|个月|几天|几年)",
      "An interrogative before a unit of time.", examples: ["哪一年建成", "哪几天放假", "哪年开始"]),
    QuestionRule(
      "date.which-number", .date, "(几月|几号|几日|几点|星期几|周几|礼拜几|几几年|多少号{!人})", "A number that names a date is asked for.",
      examples: ["几月几号报名", "几点开门"], counterexamples: ["几个月完成"]),
    QuestionRule(
      "date.which-year", .date, "(西元|公元)几年|(于|在|是)几年{!内}{!之}{!以}{!来}{!间}{!里}{!前}{!后}",
      "几 before 年 asks for the number of a year where the year is a point in time.",
      examples: ["运河是在西元几年开凿的", "铁路于几年通车", "学会成立是公元几年"], counterexamples: ["在几年内完成"]),
    QuestionRule(
      "date.noun", .date, "(时间|日期|年份|日子|时点|期限|时限|时候|节点)(是|为|在|定在|)(什么|啥|哪天|何时|)$", "A noun of time at the end.",
      examples: ["报名 截止时间", "开业日期是"], counterexamples: ["需要多少时间"]),
  ]

  /// Questions for places.
  static let place: [QuestionRule] = [
    QuestionRule(
      "place.where", .place, "(哪里|哪儿|何处|何地|哪块|啥地儿)", "An interrogative of place.", examples: ["博物馆在哪里", "展会设在何处"],
      counterexamples: ["哪些企业"]),
    QuestionRule(
      "place.in-which", .place, "(在|位于|到|去|从|落户|设在|来自|于)哪(|个|座|一个|一座){0-1}$", "A verb of place before 哪 at the end.",
      examples: ["基地在哪", "总部设在哪"]),
    QuestionRule(
      "place.what-place", .place, "(什么|啥|哪个|哪一个|哪些|哪几个)(地方|地点|地区|位置|场所|方位|地儿|区域|场地)",
      "An interrogative before a noun of place.",
      examples: ["什么地方可以办证", "哪个地区最早试点"]),
    QuestionRule(
      "place.noun", .place,
      "(地址|地点|位置|省份|城市|选址|会址|校址|厂址|(所在|举办|主办|举行|召开|发生|发源|注册|来源|目的|落户|出生|户籍|原产|主产|归属|集散|聚集|办公|试行|试点|首发|首创|发祥|接收|安置|开工|开幕|颁奖|拍摄|驻|产|属)地)(是|在|为|)(哪里|哪儿|哪|什么|)$",
      "A noun of place at the end.",
      examples: ["服务中心地址", "试点 城市", "首届运动会 举办地"]),
  ]
}
