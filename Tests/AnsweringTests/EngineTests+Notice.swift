extension EngineTests {
  static let noticeCases: [EngineCase] = [
    EngineCase(.notice, "工程总投资多少", "3.2亿元"), EngineCase(.notice, "计划新建多少座水厂", "5座"),
    EngineCase(.notice, "多少公里管网将被改造", "120公里"), EngineCase(.notice, "新建水厂 多少座", "5座"),
    EngineCase(.notice, "要建几座水厂啊", "5座"),
    EngineCase(.notice, "水厂，计划新建几座", "5座"), EngineCase(.notice, "計劃新建多少座水廠？", "5座"),
    EngineCase(.notice, "计划新建水场几座", "5座"),
    EngineCase(.notice, "项目名单什么时候上报", "2021年6月30日前"), EngineCase(.notice, "上报项目名单的截止时间", "2021年6月30日前"),
    EngineCase(.notice, "项目由哪个部门验收", "县水务局"), EngineCase(.notice, "哪个部门负责验收项目", "县水务局"),
    EngineCase(.notice, "县里为什么实施农村供水提升工程", "保障群众饮水安全"), EngineCase(.notice, "实施农村供水提升工程的目的", "保障群众饮水安全"),
    EngineCase(.notice, "能挪用补助资金吗", "否", cites: "严禁挪用"), EngineCase(.notice, "可不可以挪用补助资金", "否", cites: "严禁挪用"),
    EngineCase(.notice, "项目验收是不是由县水务局负责", "是", cites: "负责验收"), EngineCase(.notice, refuses: "红岩县计划新建多少座水厂"),
    EngineCase(.notice, refuses: "工程需要多少名工人"), EngineCase(.notice, refuses: "水厂每天供水多少吨"),
    EngineCase(.notice, refuses: "2015年新建了多少座水厂"),
    EngineCase(.notice, refuses: "今天天气怎么样"), EngineCase(.notice, refuses: "你好"), EngineCase(.notice, refuses: "你叫什么名字"),
    EngineCase(.notice, refuses: "讲个笑话吧"), EngineCase(.notice, refuses: ""), EngineCase(.notice, refuses: "？？？"),
  ]
}
