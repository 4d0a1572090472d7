extension EngineTests {
  /// Questions in everyday words on a text in those of policy.
  static let everydayCases: [EngineCase] = [
    EngineCase(.bulletin, "外贸总量多少", "15亿元"), EngineCase(.bulletin, "PM2.5降了多少", "9%"),
    EngineCase(.bulletin, "退休金每月涨了多少", "120元"), EngineCase(.bulletin, "头一家社区食堂啥时候开张", "6月（2020年6月）", "6月"),
    EngineCase(.bulletin, "社区食堂归谁管", "县民政局"), EngineCase(.bulletin, "大桥几月修好的", "9月（2020年9月）", "9月"),
    EngineCase(.bulletin, "砍掉了多少审批事项", "26项"), EngineCase(.bulletin, "破案多少起", "310起"),
    EngineCase(.bulletin, "住院能报多少", "75%"), EngineCase(.bulletin, "乱停车罚多少钱", "一百元"),
    EngineCase(.bulletin, "博物馆要钱吗", "否", cites: "免费"), EngineCase(.bulletin, "博物馆不要钱吗", "是", cites: "免费"),
    EngineCase(.bulletin, refuses: "大桥花了多少钱"), EngineCase(.bulletin, refuses: "住院罚多少钱"),
  ]
}
