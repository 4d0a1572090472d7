extension EngineTests {
  static let reportCases: [EngineCase] = [
    EngineCase(.report, "粮食产量增加了吗", "否", cites: "粮食产量"), EngineCase(.report, "居民收入提高了吗", "是", cites: "居民收入"),
    EngineCase(.report, "失业率是多少", "3.1%"), EngineCase(.report, "地区生产总值达到多少", "1280亿元", "达到1280亿元"),
    EngineCase(.report, "地区生产总值增长多少", "6.5%"),
    EngineCase(.report, "城镇新增就业多少人", "4.6万人"), EngineCase(.report, "城镇新增就业 人数", "4.6万人"),
    EngineCase(.report, "今年要抓好哪三件大事", items: ["建设高铁新城", "治理白河污染", "办好职业教育"]),
    EngineCase(.report, "如何促进消费恢复", "发放消费券、举办购物节", "通过发放消费券、举办购物节"), EngineCase(.report, "为什么必须压减一般性支出", "财政收支矛盾突出"),
    EngineCase(.report, refuses: "2016年地区生产总值增长多少"), EngineCase(.report, refuses: "出口总额是多少"),
    EngineCase(.report, refuses: "红岩市失业率是多少"),
  ]
}
