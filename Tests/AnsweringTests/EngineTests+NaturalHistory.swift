extension EngineTests {
  /// Things that nothing tells but the role in which they stand and the kind that is asked for.
  static let naturalHistoryCases: [EngineCase] = [
    EngineCase(.naturalHistory, "用来捕鱼的是哪种鸟", "鱼鹭"), EngineCase(.naturalHistory, "柳原的官方语言是哪种语言", "松河语"),
    EngineCase(.naturalHistory, "旱稻逐渐被哪种作物取代", "甘薯"), EngineCase(.naturalHistory, "山民发展出哪种主义", "多神主义"),
    EngineCase(.naturalHistory, "哪种劳作是用余粮帮助邻人的行为", "利他性劳作"), EngineCase(.naturalHistory, "柳原的主体民族是哪个民族", "桑嘎族"),
    EngineCase(.naturalHistory, "哪颗恒星是最早被绘入星图的", "牧人星"), EngineCase(.naturalHistory, "渡口的驿站被改建成什么", "织坊"),
    EngineCase(.naturalHistory, refuses: "用来驮货的是哪种牲畜"), EngineCase(.naturalHistory, refuses: "牧人星被哪位画师绘入星图"),
  ]
}
