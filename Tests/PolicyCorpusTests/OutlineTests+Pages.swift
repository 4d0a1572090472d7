extension OutlineTests {
  /// Web pages and notices with lines above and below the running text.
  static let pages: [OutlineCase] = [
    OutlineCase(
      "web page",
      """
      欢迎来到青山新闻网!

      当前位置: 首页 > 要闻 > 正文

      青山县加快修建水库

      作者: 李明远 来源: 青山日报 时间:2021-05-06

      今年,全县开工修建三座水库。工程投资2亿元。
      """,
      [
        "site 青山新闻网", "breadcrumb 当前位置: 首页 > 要闻 > 正文", "column 要闻", "title 青山县加快修建水库", "author 李明远",
        "source 青山日报", "date 2021-05-06", "1.1 今年,全县开工修建三座水库。", "1.2 工程投资2亿元。",
      ]),
    OutlineCase(
      "empty labels",
      """
      青山县加快修建水库

      作者: 来源: 时间:2021-05-06

      全县开工修建三座水库。
      """,
      ["title 青山县加快修建水库", "author ", "source ", "date 2021-05-06", "1.1 全县开工修建三座水库。"]),
    OutlineCase(
      "notice with salutation and signature",
      """
      关于修建水库的通知

      各乡镇人民政府：

      请于6月底前上报选址方案。

      2021年5月6日
      """,
      ["title 关于修建水库的通知", "salutation 各乡镇人民政府：", "1.1 请于6月底前上报选址方案。", "signature 2021年5月6日"]),
    OutlineCase(
      "signature of a body with the date on the next line",
      """
      关于修建水库的通知

      请于6月底前上报选址方案。

      青山县人民政府
      2021年5月6日
      """,
      ["title 关于修建水库的通知", "1.1 请于6月底前上报选址方案。", "2.1 青山县人民政府", "signature 2021年5月6日"]),
    OutlineCase(
      "date line below the title",
      """
      政府工作报告

      ——2021年1月20日在青山县人民代表大会上

      现在，我向大会报告工作。
      """,
      ["title 政府工作报告", "date ——2021年1月20日在青山县人民代表大会上", "1.1 现在，我向大会报告工作。"]),
    OutlineCase(
      "title and text without a blank line",
      """
      青山县加快修建水库
      全县开工修建三座水库，工程投资2亿元，明年年底前全部完工。
      """,
      ["title 青山县加快修建水库", "1.1 全县开工修建三座水库，工程投资2亿元，明年年底前全部完工。"]),
  ]
}
