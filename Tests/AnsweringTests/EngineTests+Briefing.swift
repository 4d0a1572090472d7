extension EngineTests {
  static let briefingCases: [EngineCase] = [
    EngineCase(.briefing, "这场发布会在什么地方开的", "市民中心三楼报告厅"),
    EngineCase(.briefing, "体质监测多久开展一次", "每学期开展一次"),
    EngineCase(.briefing, "护学队里岁数最大的队员是谁", "邱明德"),
    EngineCase(.briefing, "被评为“全省最美护学人”的是谁", "黎春生"),
    EngineCase(.briefing, "怎么方便群众学习", "开办夜校，以及送教上门"),
    EngineCase(.briefing, "要大力发展的三类教育是什么", items: ["职业教育", "特殊教育", "终身教育"]),
    EngineCase(.briefing, "闲置校舍的处理原则是什么", "关一所、用一所"),
    EngineCase(.briefing, "什么样的学生算“漂流生”", "连续旷课超过15日且无法联系到监护人的学生"),
    EngineCase(.briefing, "让家长放心靠的是什么", "师资过硬、管理到位"),
    EngineCase(.briefing, "新校区设计容积率", "1.8"),
    EngineCase(.briefing, "校车票价平均往下调多少", "三成"),
    EngineCase(.briefing, "报名时要提交哪些材料", items: ["户口簿复印件", "住房证明和租赁合同", "预防接种证"]),
    EngineCase(.briefing, "食堂建设有没有人反对", "没有", cites: "无人反对"),
    EngineCase(.briefing, "哪所学院有附属中学", "白河师范学院"),
    EngineCase(.briefing, "补助范围包括哪些地方", items: ["县城", "白芷", "双桅"]),
    EngineCase(.briefing, refuses: "高中生的近视率是多少"),
    EngineCase(.briefing, refuses: "青山县新建了几所幼儿园"),
    EngineCase(.briefing, refuses: "2021年全市拆除幼儿园多少所"),
  ]
}
