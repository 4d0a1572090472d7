import Glibc
import LineEditing
import Testing
import Training

@testable import wenzheng

/// The files that are made of demos.
@Suite struct DemoFilesTests {
  @Test func aCastHasAHeaderAndAnEventALine() {
    var cast = Cast(size: Terminal.Size(rows: 24, columns: 80), title: "“一”\"")
    cast.output("", at: 0)
    cast.output("\u{1B}[1m天\r\n", at: 7)
    cast.mark("题", at: 12_345)
    #expect(
      cast.text == """
        {"version":2,"width":80,"height":24,"title":"“一”\\"","env":{"TERM":"xterm-256color"}}
        [0.007, "o", "\\u001b[1m天\\r\\n"]
        [12.345, "m", "题"]

        """)
  }

  @Test func markupIsEscapedAndMarked() {
    #expect(Markup.escaped("<a href='x'>&\"\u{1B}\u{202E}\n") == "&lt;a href=&#39;x&#39;&gt;&amp;&quot;␛\u{FFFD}\n")
    #expect(Markup.marked("天<气>", [3..<4, 4..<7]) == "天<mark>&lt;</mark><mark>气</mark>&gt;")
    #expect(Markup.marked("天", []) == "天" && Markup.marked("天", [0..<9]) == "天")
  }

  @Test func aPageTellsWhatWasAskedAndAnswered() throws {
    var demo = Demo()
    demo.title = "甲<乙>"
    var scene = Demo.Scene()
    scene.parts = [.title("一&二"), .narration(["说<说>"]), .wait(seconds: nil)]
    scene.line = Demo.Line("全市共有多少个公园？", number: 3)
    var context = Demo.Scene()
    context.line = Demo.Line(":上下文", number: 4)
    var refused = Demo.Scene()
    refused.line = Demo.Line("全省共有多少个<b>火车站？", number: 5)
    demo.scenes = [scene, context, refused]
    let page = DemoPage(messages: Messages(language: .chinese)).text(of: demo, session: SessionFixture.session())
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"zh-CN\">"))
    #expect(page.contains("<title>甲&lt;乙&gt;</title>") && page.contains("<h2>一&amp;二</h2>"))
    #expect(page.contains("<p class=\"say\">说&lt;说&gt;</p>"))
    #expect(page.contains("<p class=\"answer\">75个</p>") && page.contains("<b>全市共有公园<mark>75个</mark>，湖泊12个。</b>"))
    // Among its paragraph.
    #expect(page.contains("<span class=\"around\">东湖区共有桥梁8座，西湖区共有桥梁9座。</span>"))
    #expect(page.contains("<pre>做好建设的文章 › 第 1 段"))
    #expect(page.contains("<p class=\"refusal\">没有答案") && page.contains("&lt;b&gt;火车站") && !page.contains("<b>火车站"))
    // Nothing is fetched, nothing runs.
    for outside in ["http:", "https:", "src=", "href=", "<script", "<link", "url("] { #expect(!page.contains(outside)) }
    #expect(page.contains("prefers-color-scheme: dark") && page.contains("width=device-width"))
  }

  @Test func aPageOffersWhatMayBeAskedInstead() throws {
    var session = SessionFixture.session()
    _ = session.reply(to: "全省共有多少个火车站？")
    let reply = try #require(session.last?.reply)
    let answer = PageAnswer(messages: Messages(language: .chinese), documents: session.documents)
    #expect(answer.html(of: reply, offering: "甲<乙>？").hasSuffix("<p class=\"note\">您是不是要问：甲&lt;乙&gt;？</p>\n"))
    #expect(!answer.html(of: reply).contains("您是不是要问"))
  }

  @Test func aChapterFollowsUpNothingAboveItsTitle() {
    var demo = Demo()
    for (parts, line) in [([], "全市共有多少个公园？"), ([], "湖泊呢？"), ([.title("一")], "湖泊呢？")] as [([Demo.Part], String)] {
      var scene = Demo.Scene()
      (scene.parts, scene.line) = (parts, Demo.Line(line, number: 1))
      demo.scenes.append(scene)
    }
    var replies: [String] = []
    var performance = DemoPerformance(session: SessionFixture.session())
    performance.perform(demo) { step, _ in
      if case .line(_, let reply) = step { replies.append(reply) }
    }
    #expect(replies.count == 3 && replies[1].hasPrefix("（理解为：") && !replies[2].hasPrefix("（理解为："))
  }

  @Test(arguments: ShellVerb.allCases) func aDemoHoldsOnlyCommandsThatShowSomething(_ verb: ShellVerb) {
    let commands = DemoCommands(messages: Messages(language: .chinese))
    let isAllowed = commands.problem(with: "：\(verb.chineseName)") == nil
    let notAllowed: Set<ShellVerb> = [
      .open, .corpus, .reload, .log, .read, .set, .history, .format, .timing, .quit,
    ]
    #expect(isAllowed == !notAllowed.contains(verb))
  }

  @Test func wordsThatMayHaveBeenMeantAreNamed() {
    let commands = DemoCommands(messages: Messages(language: .chinese))
    #expect(commands.problem(with: "：等侯 3")?.contains("等待") == true)
    #expect(commands.problem(with: ":记录 甲.txt")?.contains(":上下文") == true)
    #expect(commands.problem(with: "等侯三天的是谁？") == nil)
  }
}
