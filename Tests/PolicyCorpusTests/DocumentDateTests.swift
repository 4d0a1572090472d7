import ChineseText
import Testing

@testable import PolicyCorpus

@Suite struct DocumentDateTests {
  private func date(_ text: String, name: String = "文件") -> String? {
    DocumentReader.read(Array(text.utf8), name: name).date?.iso8601
  }

  private let body = "\n\n全县今年开工修建三座水库，投资2亿元。\n"

  @Test(arguments: [
    "时间:2021-05-06", "作者: 来源: 时间:2021-05-06", "发布日期：2021年5月6日", "来源：青山日报 发布时间：2021/5/6", "——2021年5月6日在县人民代表大会上",
    "（2021年5月6日县政府常务会议通过）", "2021年5月6日",
  ])
  func isReadFromTheLineBelowTheTitle(_ line: String) {
    #expect(date("青山县加快修建水库\n\n\(line)\(body)") == "2021-05-06")
  }

  @Test func isReadFromTheTitleFromTheSignatureOrFromTheName() {
    #expect(date("2021年青山县政府工作报告" + body) == "2021")
    #expect(date("关于修建水库的通知" + body + "\n\n2021年5月6日\n") == "2021-05-06")
    #expect(date("政府工作报告" + body, name: "report-2018") == "2018")
    #expect(date("政府工作报告" + body, name: "2018年3月报告") == "2018-03")
  }

  @Test func theLabelOutranksTheTitleAndTheName() {
    #expect(date("2020年工作总结\n\n时间:2021-05-06" + body, name: "2019") == "2021-05-06")
    #expect(date("2020年工作总结" + body, name: "2019") == "2020")
  }

  @Test func isUnknownWhereNothingSaysIt() {
    #expect(date("青山县加快修建水库" + body) == nil)
    #expect(date("青山县加快修建水库" + body, name: "report-12345") == nil)
    #expect(date("青山县加快修建水库\n\n2016年4月19日，县里开会。去年投资2亿元。") == nil)
  }
}
