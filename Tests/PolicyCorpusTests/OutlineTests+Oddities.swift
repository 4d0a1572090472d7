extension OutlineTests {
  /// Texts with little in them.
  static let oddities: [OutlineCase] = [
    OutlineCase("nothing", "", []),
    OutlineCase("white space", " \n\u{3000}\n\t\n", []),
    OutlineCase("one sentence", "全县开工修建三座水库。", ["1.1 全县开工修建三座水库。"]),
    OutlineCase("one line without an end", "全县开工修建三座水库", ["1.1 全县开工修建三座水库"]),
    OutlineCase("marks alone", "。。。\n\n？！\n\n……", []),
    OutlineCase("two sentences", "全县修水库。\n\n全县修水渠。", ["1.1 全县修水库。", "2.1 全县修水渠。"]),
  ]
}
