import LineEditing
import Testing

@testable import wenzheng

@Suite struct SettingsTests {
  private func apply(_ text: String) -> (ShellSettings, [SettingsFile.Problem]) {
    var settings = ShellSettings()
    let file = SettingsFile(Array(text.utf8), to: &settings)
    return (settings, file.problems)
  }

  @Test func linesAreObeyed() {
    let (settings, problems) = apply(
      "\u{FEFF}# 注\n\nformat = jsonl\r\n  Context=7\nlanguage ＝ English\npager = less -S = x\nprivate = yes\nkeys = vi")
    #expect(problems.isEmpty)
    #expect(settings.format == .jsonLines && settings.context == 7 && settings.language == .english)
    #expect(settings.pager == .command("less -S = x") && settings.isPrivate && settings.keys == .vi)
  }

  @Test func badLinesAreToldByNumberAndTheOthersObeyed() {
    let (settings, problems) = apply("colr = never\nformat\nformat = xml\n = 3\ncontext =\ntiming = on\n")
    #expect(
      problems == [
        .init(line: 1, problem: .unknown(name: "colr", nearest: "color")), .init(line: 2, problem: .malformed),
        .init(line: 3, problem: .badValue(.format, value: "xml")), .init(line: 4, problem: .malformed),
        .init(line: 5, problem: .malformed),
      ])
    #expect(settings.showsTime)
    var other = ShellSettings()
    #expect(SettingsFile([0xFF, 0x0A], to: &other).problems == [.init(line: 1, problem: .notUTF8)])
  }

  @Test(arguments: Setting.allCases) func everySettingIsWrittenAsItIsRead(_ setting: Setting) throws {
    let settings = ShellSettings()
    var other = ShellSettings()
    try other.set(setting.rawValue, to: settings.value(of: setting))
    #expect(other == settings)
    for value in setting.values where !value.contains("…") {
      try other.set(setting, to: value)
      #expect(other.value(of: setting) == value)
    }
    for value in ["", "\u{0}"] where setting != .pager || value.isEmpty {
      #expect(throws: SettingProblem.badValue(setting, value: value)) { try other.set(setting, to: value) }
    }
  }

  @Test func foldersFollowTheSpecification() {
    func folders(_ environment: [String: String]) -> UserFolders { UserFolders { environment[$0] } }
    #expect(folders(["HOME": "/h"]).historyFile == "/h/.local/state/wenzheng/history")
    #expect(folders(["HOME": "/h"]).settingsFile == "/h/.config/wenzheng/config")
    #expect(folders(["HOME": "/h", "XDG_STATE_HOME": "/s"]).historyFile == "/s/wenzheng/history")
    #expect(folders(["HOME": "/h", "XDG_STATE_HOME": "s"]).historyFile == "/h/.local/state/wenzheng/history")
    #expect(folders([:]).historyFile == nil)
    #expect(folders(["HOME": "/h"]).expanded("~/甲") == "/h/甲")
    #expect(folders(["HOME": "/h"]).expanded("~甲") == "~甲")
  }

  @Test func localesAreExplainedWhereSomethingMayBeLost() {
    let messages = Messages(language: .chinese)
    #expect(LocaleNotice(.unneeded).text(messages) == nil)
    #expect(LocaleNotice(.repaired(requested: "C", codeset: "ANSI", substitute: "C.UTF-8")).text(messages) == nil)
    let other = LocaleNotice(.repaired(requested: "zh_CN.GBK", codeset: "GBK", substitute: "C.UTF-8"))
    #expect(other.text(messages)?.contains("zh_CN.GBK") == true)
    #expect(LocaleNotice(.impossible(requested: "C", codeset: "ANSI")).text(messages)?.contains("C.UTF-8") == true)
  }
}
