extension EngineTests {
  static let worksCases: [EngineCase] = [
    EngineCase(.works, "青河二桥啥时候能修好", "2023年底"),
    EngineCase(.works, "渡口管理办法从哪天开始施行", "2023年1月1日起", "2023年1月1日"),
    EngineCase(.works, "举报渡口违法行为最多能奖多少", "5万元"),
    EngineCase(.works, "向社会开放 数据条数", "585万条"),
    EngineCase(.works, "开工建设 三大工程", items: ["北山水库加固", "第二水厂", "龙沟治理"]),
    EngineCase(.works, "首批试点城市有哪些", items: ["青河", "白柳"]),
    EngineCase(.works, "全年治理投入资金多少", "12万元"),
    EngineCase(.works, "哪所大学设了网络安全研究院", "青河理工大学"),
    EngineCase(.works, "新设立的期货交易所是哪一家", "白柳期货交易所"),
    EngineCase(.works, "新设 证券交易所", "青河证券交易所"),
    EngineCase(.works, "农民的人均纯收入实际涨了百分之几", "6.8%"),
    EngineCase(.works, "乡村低保标准提高到多少", "每月640元", "640元"),
    EngineCase(.works, refuses: "西岭县有多少名学生参加试点"),
    EngineCase(.works, refuses: "托老所接待了多少游客"),
    EngineCase(.works, refuses: "岳安物业等企业的专家有哪些"),
  ]
}
