extension EngineTests {
  /// Names that nothing tells but the role in which they stand.
  static let chronicleCases: [EngineCase] = [
    EngineCase(.chronicle, "山民被谁迁入石门城", "明临阿吉"), EngineCase(.chronicle, "谁强行将山民迁入石门城", "明临阿吉"),
    EngineCase(.chronicle, "石门城被谁攻破", "塔林部众"), EngineCase(.chronicle, "创立第一所医馆的人是谁", "阿依木"),
    EngineCase(.chronicle, "第一所医馆是谁创立的", "阿依木"), EngineCase(.chronicle, "《药草图》由谁编成", "阿依木"),
    EngineCase(.chronicle, "商人沙木措远赴哪里", "白沙"), EngineCase(.chronicle, "商人沙木措与谁联手", "乌仑"),
    EngineCase(.chronicle, "老首领在谁的调停下退兵", "乌仑"), EngineCase(.chronicle, "多吉措击败了谁", "松达"),
    EngineCase(.chronicle, "击败松达的人为谁", "多吉措"), EngineCase(.chronicle, "柳原首任可汗是谁", "多吉措"),
    EngineCase(.chronicle, "谁担任柳原首任可汗", "多吉措"),
    EngineCase(.chronicle, "“水到之处，人心自然安定”是谁的名言", "桑德"), EngineCase(.chronicle, "谁被驱逐", "格桑布"),
    EngineCase(.chronicle, "使用火山灰制成砖石的为哪种人", "柳原人"), EngineCase(.chronicle, "阿依木出生于哪里", "吉隆坪"),
    EngineCase(.chronicle, "老首领在谁的斡旋下，离开战场退兵", "乌仑"),
    EngineCase(.chronicle, refuses: "谁担任乌仑的使者"), EngineCase(.chronicle, refuses: "格桑布死于哪里"),
    EngineCase(.chronicle, refuses: "多吉措效力于谁"), EngineCase(.chronicle, refuses: "医馆的馆长是谁"),
    EngineCase(.chronicle, refuses: "乌仑的首领是谁"), EngineCase(.chronicle, refuses: "松达在什么地方经商"),
  ]
}
