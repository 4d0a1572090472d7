extension EngineTests {
  static let fairCases: [EngineCase] = [
    EngineCase(.fair, "茶博会在哪里开幕", "白河会展中心"), EngineCase(.fair, "多少家茶企参展", "三百余家"),
    EngineCase(.fair, "开幕式上发布了什么白皮书", "《青山茶产业白皮书》", "青山茶产业白皮书"),
    EngineCase(.fair, "展出哪些产品", items: ["茶叶", "茶具", "茶点"]),
    EngineCase(.fair, "谁为获奖者颁奖", "沈静", "副县长沈静"), EngineCase(.fair, "展会为期几天", "三天"),
    EngineCase(.fair, "展会收不收门票", "否", cites: "门票"),
    EngineCase(.fair, "茶企来自多少个省份", "二十个"), EngineCase(.fair, "茶博会哪天开幕", "5月18日"),
    EngineCase(.fair, "茶博會開幕的地點", "白河会展中心"),
    EngineCase(.fair, "茶博会是第几届", "第三届"), EngineCase(.fair, refuses: "展会观众有多少人"),
    EngineCase(.fair, refuses: "参展茶企的成交额是多少"),
    EngineCase(.fair, refuses: "县长是谁"),
  ]
}
