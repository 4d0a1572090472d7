import Testing

@testable import wenzheng

@Suite struct MessageTests {
  private func placeholders(_ template: String) -> Set<String> {
    Set(template.matches(of: /\{([a-z]+)\}/).map { String($0.1) })
  }

  private func hasChinese(_ text: String) -> Bool {
    text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
  }

  @Test(arguments: Message.allCases) func everyMessageIsThereInBothLanguages(_ message: Message) {
    #expect(!message.chinese.isEmpty && !message.english.isEmpty)
    #expect(placeholders(message.chinese) == placeholders(message.english))
    #expect(
      message == .programUsage || hasChinese(message.chinese) || message.chinese.drop { $0 == "《" }.hasPrefix("{"))
    // English words only, but for questions given as examples.
    let withExamples: Set<Message> = [.shellHelpAsking, .shellHelpFollowUp, .shellBannerHint]
    let examples = message.english.contains("wenzheng") || withExamples.contains(message)
    #expect(examples || !hasChinese(message.english))
  }

  @Test(arguments: ShellVerb.allCases) func everyCommandHasItsWordsInBothLanguages(_ verb: ShellVerb) {
    let (chinese, english) = (verb.text(in: .chinese), verb.text(in: .english))
    #expect(hasChinese(chinese.summary) && hasChinese(chinese.help) && hasChinese(verb.chineseName))
    #expect(!hasChinese(english.summary + english.help + english.arguments))
    #expect(chinese.arguments.isEmpty == english.arguments.isEmpty)
    #expect(chinese.arguments.isEmpty == (verb.argument == .nothing))
    // Each help ends with an example that is this command.
    #expect(chinese.help.contains("例：\n") && chinese.help.contains("  :\(verb.chineseName)"))
    #expect(english.help.contains("Example:\n  :\(verb.rawValue)"))
  }

  @Test func valuesArePutIn() {
    let messages = Messages(language: .chinese)
    #expect(messages(.corpusBinary, ["path": "{line}", "line": "3"]).hasPrefix("{line}:3："))
    #expect(messages(.questionMissing).contains(#"{"question":"…"}"#))
  }

  @Test func languageComesFromTheCommandLineThenTheEnvironment() {
    func preferred(_ arguments: [String], _ environment: [String: String] = [:]) -> Language {
      .preferred(arguments: arguments) { environment[$0] }
    }
    #expect(preferred([]) == .chinese)
    #expect(preferred([], ["LANG": "C.UTF-8"]) == .chinese)
    #expect(preferred([], ["LANG": "en_US.UTF-8"]) == .english)
    #expect(preferred([], ["LANG": "zh_CN.UTF-8", "LC_MESSAGES": "en_GB"]) == .english)
    #expect(preferred([], ["LANG": "en_US", "LC_ALL": "zh_CN.UTF-8"]) == .chinese)
    #expect(preferred([], ["LANG": "en_US", "LC_ALL": ""]) == .english)
    #expect(preferred(["ask", "--language", "en"], ["LANG": "zh_CN"]) == .english)
    #expect(preferred(["ask", "--language=zh"], ["LANG": "en_US"]) == .chinese)
    #expect(preferred(["ask", "--", "--language", "en"]) == .chinese)
  }

  @Test func usagePhrasesAreTranslatedOrLeft() {
    let translation = UsageTranslation(language: .chinese)
    #expect(translation.translated("Error: Unknown option '--a'") == "错误：没有选项“--a”")
    #expect(translation.translated("Error: Something new") == "错误：Something new")
    #expect(UsageTranslation(language: .english).translated("Error: x") == "Error: x")
  }
}
