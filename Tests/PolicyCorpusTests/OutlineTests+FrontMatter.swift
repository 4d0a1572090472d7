extension OutlineTests {
  /// Texts that say at their very start, between two lines `---`, what they are.
  static let frontMatters: [OutlineCase] = [
    OutlineCase(
      "front matter with English labels",
      """
      ---
      title: "青山县加快修建水库"
      date: 2021-05-06
      source: 青山日报
      author: 李明远
      tags:
        - 水利
      ---

      总体要求

      全县开工修建三座水库。
      """,
      [
        "title 青山县加快修建水库", "date 2021-05-06", "source 青山日报", "author 李明远", "other ", "other - 水利", "# 总体要求",
        "1.1 全县开工修建三座水库。",
      ]),
    OutlineCase(
      "front matter with Chinese labels, the title repeated below",
      """
      ---
      标题：关于修建水库的通知
      作者：李明远
      来源：
      日期：2021年5月6日
      ---
      关于修建水库的通知

      各乡镇人民政府：

      请于6月底前上报选址方案。
      """,
      [
        "title 关于修建水库的通知", "author 李明远", "source ", "date 2021年5月6日", "title 关于修建水库的通知",
        "salutation 各乡镇人民政府：", "1.1 请于6月底前上报选址方案。",
      ]),
    OutlineCase(
      "front matter without a title",
      """
      ---
      date: 2021-05-06
      ---
      青山县加快修建水库

      全县开工修建三座水库。
      """,
      ["date 2021-05-06", "title 青山县加快修建水库", "1.1 全县开工修建三座水库。"]),
  ]
}
