extension EngineTests {
  static let regulationCases: [EngineCase] = [
    EngineCase(.regulation, "什么是水库", "库容十万立方米以上的蓄水工程"), EngineCase(.regulation, "本条例所称水库是指什么", "库容十万立方米以上的蓄水工程"),
    EngineCase(.regulation, "哪个部门负责水库的监督管理", "县水务局"), EngineCase(.regulation, "水库由哪个部门监督管理", "县水务局"),
    EngineCase(.regulation, "在水库管理范围内禁止哪些行为", items: ["倾倒垃圾", "毁坏堤坝", "擅自捕捞"]),
    EngineCase(.regulation, "违反第四条规定处多少罚款", "二百元以上二千元以下"),
    EngineCase(.regulation, "条例从什么时候起施行", "2019年1月1日起", "2019年1月1日"),
    EngineCase(.regulation, "条例施行日期", "2019年1月1日起", "2019年1月1日"),
    EngineCase(.regulation, "能在水库管理范围内倾倒垃圾吗", "否", cites: "倾倒垃圾"),
    EngineCase(.regulation, "为什么制定本条例", "保障防洪安全"), EngineCase(.regulation, refuses: "违反第四条规定的拘留多少天"),
    EngineCase(.regulation, refuses: "水库的门票多少钱"),
  ]
}
