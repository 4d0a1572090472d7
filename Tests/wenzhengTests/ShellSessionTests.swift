import Answering
import PolicyCorpus
import Testing

@testable import wenzheng

@Suite struct ShellSessionTests {
  private func session(_ language: Language = .chinese) throws -> ShellSession {
    let messages = Messages(language: language)
    let document = DocumentReader.read(Array("公报\n\n全市共有公园75个。\n".utf8), name: "公报.txt", path: "公报.txt")
    let renderer = TextRenderer(messages: messages, style: .plain, showsQuestion: false, explains: false)
    return ShellSession(
      messages: messages,
      answering: try QuestionAnswering(
        corpus: Corpus([document]), document: nil, renderer: renderer, explains: false))
  }

  private func text(_ reply: ShellSession.Reply) -> String {
    if case .text(let text) = reply { text } else { "" }
  }

  @Test func linesMeanWhatTheyMean() {
    #expect(ShellLine("  ") == .empty)
    #expect(ShellLine(" 何时发布？ ") == .question("何时发布？"))
    #expect(ShellLine(":help") == .command(name: "help", argument: ""))
    #expect(ShellLine("： 帮助\u{3000}退出 ") == .command(name: "帮助", argument: "退出"))
    #expect(ShellLine("：") == .command(name: "", argument: ""))
  }

  @Test func namesAndTheirStartsAreCommands() throws {
    for name in ["help", "HELP", "he", "帮助", "帮", "?", "？"] { #expect(try ShellVerb(named: name) == .help) }
    for name in ["quit", "q", "退", "退出", "exit"] { #expect(try ShellVerb(named: name) == .quit) }
    #expect(throws: ShellVerbProblem.unknown(nearest: "quit")) { try ShellVerb(named: "qiut") }
    #expect(throws: ShellVerbProblem.unknown(nearest: nil)) { try ShellVerb(named: "") }
    let long = String(repeating: "长", count: 99_999)
    #expect(throws: ShellVerbProblem.unknown(nearest: nil)) { try ShellVerb(named: long) }
  }

  @Test func everyCommandHasNamesOfItsOwn() {
    let names = ShellVerb.allCases.flatMap { [$0.rawValue, $0.chineseName] + $0.otherNames }
    #expect(Set(names).count == names.count)
  }

  @Test func questionsAreAnsweredOneAfterAnother() throws {
    var session = try session()
    for _ in 0..<2 { #expect(text(session.reply(to: "全市共有多少个公园")).contains("公报.txt:3")) }
    #expect(session.reply(to: " ") == .text(""))
  }

  @Test func commandsHelpSuggestAndLeave() throws {
    for language in [Language.chinese, .english] {
      var session = try session(language)
      let help = text(session.reply(to: ":help"))
      for verb in ShellVerb.allCases {
        #expect(help.contains(":" + verb.rawValue) && help.contains(":" + verb.chineseName))
      }
      #expect(text(session.reply(to: ":qiut")).contains(":quit"))
      #expect(text(session.reply(to: ":天气")).contains(":天气"))
      #expect(session.reply(to: "：退出") == .leave)
    }
  }
}
