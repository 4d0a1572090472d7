extension EngineTests {
  /// Reasons, ways and sayings of a report.
  static let riverReportCases: [EngineCase] = [
    EngineCase(.riverReport, "群众把清溪河叫作什么？", "酱油河"),
    EngineCase(.riverReport, "河道清淤采取了什么办法？", "冬季断流干挖、夏季绞吸清淤的办法"),
    EngineCase(.riverReport, "清出来的淤泥怎么处理？", "经脱水固化后，用于制砖和园林绿化"),
    EngineCase(.riverReport, "村民怎么获得护河积分？", "就是村民捡拾河岸垃圾、举报偷排行为"),
    EngineCase(.riverReport, "企业夜间偷排的根源在哪里？", "违法成本低、处罚力度不够"),
    EngineCase(.riverReport, "为什么企业还敢偷排？", "违法成本低、处罚力度不够"),
    EngineCase(.riverReport, "管护经费主要靠什么解决？", "乡镇自筹"),
    EngineCase(.riverReport, "打算怎么治理偷排？", "将联合公安、环保部门开展夜间突击检查，对屡教不改的企业依法从重处罚，直至吊销排污许可证"),
    EngineCase(.riverReport, "对屡教不改的企业怎么处罚？", "依法从重处罚，直至吊销排污许可证"),
    EngineCase(.riverReport, "老百姓是怎么说的？", "水清了，鱼回来了，出门打工的娃也想家了"),
    EngineCase(.riverReport, refuses: "县长怎么评价治水成效？"),
    EngineCase(.riverReport, refuses: "护河员的工资怎么发放？"),
  ]
}
