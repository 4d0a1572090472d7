import Answering
import Testing

@testable import wenzheng

@Suite struct ShellSessionTests {
  @Test func linesMeanWhatTheyMean() {
    #expect(ShellLine("  ") == .empty)
    #expect(ShellLine(" 何时发布？ ") == .question("何时发布？"))
    #expect(ShellLine(":help") == .command(name: "help", argument: ""))
    #expect(ShellLine("： 帮助\u{3000}退出 ") == .command(name: "帮助", argument: "退出"))
    #expect(ShellLine("：") == .command(name: "", argument: ""))
    #expect(ShellLine("？") == .command(name: "?", argument: ""))
    #expect(ShellLine(":read 我的 文件.txt") == .command(name: "read", argument: "我的 文件.txt"))
  }

  @Test func namesAndTheirStartsAreCommands() throws {
    for name in ["help", "HELP", "he", "帮助", "帮", "?", "？", "h"] { #expect(try ShellVerb(named: name) == .help) }
    for name in ["quit", "q", "退", "退出", "exit"] { #expect(try ShellVerb(named: name) == .quit) }
    #expect(throws: ShellVerbProblem.unknown(nearest: "quit")) { try ShellVerb(named: "qiut") }
    #expect(throws: ShellVerbProblem.unknown(nearest: nil)) { try ShellVerb(named: "") }
    #expect(throws: ShellVerbProblem.ambiguous([.context, .corpus])) { try ShellVerb(named: "co") }
    #expect(throws: ShellVerbProblem.ambiguous([.reload, .read])) { try ShellVerb(named: "re") }
    let long = String(repeating: "长", count: 99_999)
    #expect(throws: ShellVerbProblem.unknown(nearest: nil)) { try ShellVerb(named: long) }
  }

  @Test func everyCommandHasNamesOfItsOwn() {
    let names = ShellVerb.allCases.flatMap { [$0.rawValue, $0.chineseName] + $0.otherNames }
    #expect(Set(names).count == names.count)
  }

  @Test func questionsAreAnsweredAndFollowedUp() {
    var session = SessionFixture.session()
    let first = session.text("全市共有多少个公园？")
    #expect(first.hasPrefix("75个\n") && first.contains(":上下文 1"))
    let second = session.text("湖泊呢？")
    #expect(second.hasPrefix("（理解为：全市共有多少湖泊？）\n12个\n") && !second.contains(":上下文 1"))
    #expect(session.text("在哪一段？").contains("第1段第1句"))
    #expect(session.reply(to: " ") == .text(""))
    #expect(session.text("help").contains("请输入 :帮助"))
    #expect(session.text("谁说的？").contains("没有答案") && session.conversation.last?.question == "全市共有多少湖泊？")
  }

  @Test func commandsAboutTheLastAnswer() {
    var session = SessionFixture.session()
    for command in [":more", ":why"] { #expect(session.text(command).contains("还没有问过问题")) }
    #expect(session.text(":context").contains("还没有引文"))
    _ = session.text("东湖区共有多少座桥梁？")
    #expect(session.text(":why").contains("分析\n"))
    let more = session.text(":more")
    #expect(more.contains("9座") && more.contains("[2] "))
    let context = session.text(":上下文 ２")
    #expect(context.contains("> 东湖区共有桥梁8座") && context.contains("\n  全市共有公园75个"))
    #expect(session.text(":context 99").contains("没有第 99 条"))
    #expect(session.text(":context 甲").contains("“甲”不是编号"))
    guard case .page(let page) = session.reply(to: ":open 1") else {
      Issue.record("no page")
      return
    }
    #expect(page.line == 7 && page.lines[6].hasPrefix("   7> 全市共有公园"))
    #expect(page.text(from: 7).hasPrefix("   7> "))
  }

  @Test func commandsAboutDocuments() {
    var session = SessionFixture.session(names: ["2017报告", "2018报告"])
    #expect(session.text(":documents").contains("2  2018报告"))
    #expect(session.text(":use 2018报告").contains("现在就《县公报》回答") && session.documents.selected == 1)
    #expect(session.text(":文档").contains("*2  2018报告"))
    #expect(session.text(":use 1").contains("县公报") && session.documents.selected == 0)
    #expect(session.text(":use 2019报告").contains("没有名为“2019报告”的文档；:文档 列出各文档。是不是“2017报告”"))
    #expect(session.text(":use").contains("2 个文档") && session.documents.selected == nil)
    #expect(session.text(":outline").contains("第 1 段"))
    #expect(session.text(":terms 5").contains("水渠 3"))
    #expect(session.text(":corpus") == "公报.txt\n")
  }

  @Test func settingsAreShownChangedAndRefused() {
    var session = SessionFixture.session()
    #expect(session.text(":set").contains("context = 2"))
    #expect(session.text(":set context 5").contains("context = 5") && session.settings.context == 5)
    #expect(session.text(":set context = 3").contains("context = 3"))
    #expect(session.text(":set contxt 5").contains("是不是“context”"))
    #expect(session.text(":set context 99").contains("0…20"))
    #expect(session.text(":set pager less -S").contains("less -S") && session.settings.pager == .command("less -S"))
    #expect(session.text(":timing on").contains("timing = on"))
    #expect(session.text("全市共有多少个公园？").contains("（0 毫秒）"))
    #expect(session.text(":format jsonl").contains("jsonl"))
    #expect(session.text("全市共有多少个公园？").hasPrefix(#"{"id":"q2","#))
    #expect(session.text(":set keys vi").contains("下次打开时生效"))
    #expect(session.text(":set language en").contains("language of messages"))
    #expect(session.text(":hist").contains("no such line"))
  }

  @Test func helpNamesEveryCommand() {
    for language in [Language.chinese, .english] {
      var session = SessionFixture.session(language)
      let help = session.text(":help")
      for verb in ShellVerb.allCases {
        #expect(help.contains(":" + verb.rawValue) && help.contains(":" + verb.chineseName))
        let details = session.text(":help \(verb.rawValue)")
        #expect(details.contains(verb.text(in: language).help))
        #expect(session.text("？").contains(verb.text(in: language).summary))
      }
      #expect(session.text(":help :why") == session.text(":help why"))
      #expect(session.text(":qiut").contains(":quit"))
      #expect(session.text(":天气").contains(":天气"))
      #expect(session.text(":re").contains(language == .chinese ? ":reload、:read" : ":reload, :read"))
      #expect(session.reply(to: "：退出") == .leave)
      let table = CommandHelp(messages: Messages(language: language)).table
      #expect(table.split(separator: "\n").count == ShellVerb.allCases.count + 2)
    }
  }

  @Test func narrowScreensGetHelpBelowTheNames() {
    var session = SessionFixture.session(.english)
    session.columns = 30
    #expect(session.text(":help").contains("  :why :为何\n      how the answer was found\n"))
  }
}
