extension EngineTests {
  static let newsCases: [EngineCase] = [
    EngineCase(.news, "平台接入了多少个部门", "38个"), EngineCase(.news, "平台接入的部门和区县一共多少个", "50个", cites: "38个部门"),
    EngineCase(.news, "日均办件多少件", "超过2万件"), EngineCase(.news, "平臺接入多少個部門", "38个"),
    EngineCase(.news, "平台　接入　多少个　部门？？", "38个"),
    EngineCase(.news, "市大数据局局长是谁", "周文海"), EngineCase(.news, "谁是市大数据局局长", "周文海"),
    EngineCase(.news, "周文海担任什么职务", "市大数据局局长"),
    EngineCase(.news, "周文海说了什么", "让数据多跑路，让群众少跑腿", "让数据多跑路，让群众少跑腿。", "“让数据多跑路，让群众少跑腿。”"),
    EngineCase(.news, "平台推出了哪些服务方式", items: ["掌上办", "自助办", "夜间办"]),
    EngineCase(.news, "英文版什么时候上线", "今年3月（2020年3月）", cites: "英文版"),
    EngineCase(.news, "平台啥时候上线的英文版", "今年3月（2020年3月）", cites: "英文版"),
    EngineCase(.news, "政务服务平台是哪一年建成的", "去年（2019年）", cites: "建成"), EngineCase(.news, "平台有没有开通跨省业务", "没有", cites: "跨省"),
    EngineCase(.news, "平台开通跨省业务了吗", "否", cites: "跨省"), EngineCase(.news, "平台是否推出了自助办", "是", cites: "自助办"),
    EngineCase(.news, "这篇报道是什么时候发布的", "2020-11-18"), EngineCase(.news, "文章的作者是谁", "李明远"),
    EngineCase(.news, "文章标题是什么", "白河市推进数字政务"),
    EngineCase(.news, "白河市建成了什么", "政务服务平台"), EngineCase(.news, refuses: "市大数据局副局长是谁"),
    EngineCase(.news, refuses: "市教育局局长是谁"),
    EngineCase(.news, refuses: "黑水市的平台接入了多少个部门"), EngineCase(.news, refuses: "平台建设花了多少亿元"),
    EngineCase(.news, refuses: "平台注册用户有多少人"),
  ]
}
