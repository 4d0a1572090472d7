extension EngineTests {
  static let gazetteerCases: [EngineCase] = [
    EngineCase(.gazetteer, "石桥镇原名是什么", "青石渡"), EngineCase(.gazetteer, "石桥镇又叫什么名字", "双桥镇"),
    EngineCase(.gazetteer, "石桥由谁主持修建", "陆望川"), EngineCase(.gazetteer, "石桥修建于哪一年", "光绪十二年"),
    EngineCase(.gazetteer, "西式学堂是谁创办的", "约翰·贝克尔"), EngineCase(.gazetteer, "传教士在哪一年来到镇上", "1912年"),
    EngineCase(.gazetteer, "镇上流行的一种是渔鼓，另一种是什么", "皮影"), EngineCase(.gazetteer, "渔鼓属于哪种艺术", "说唱艺术"),
    EngineCase(.gazetteer, "全镇通行哪种话", "白河话"), EngineCase(.gazetteer, "1931年航运为什么中断", "河道淤塞，加上码头年久失修"),
    EngineCase(.gazetteer, "下游的石料厂为何停产", "订单不足"), EngineCase(.gazetteer, "学堂后来改称？", "白河中学"),
    EngineCase(.gazetteer, refuses: "石桥镇有多少户人家"), EngineCase(.gazetteer, refuses: "渔鼓的传承人是谁"),
  ]
}
