import LineEditing
import Testing

@testable import wenzheng

/// What is shown for a line while it is typed.
@Suite struct TypingTests {
  private func session(theme: ThemeChoice = .dark) -> ShellSession {
    var session = SessionFixture.session()
    session.settings.color = .always
    session.settings.theme = theme
    return session
  }

  @Test func commandsWordsThatAskNamesAndNumbersAreColoured() {
    func parts(_ line: String) -> [String] {
      LineColouring(session: session()).styles(of: line).map { "\(line[$0.range]) \($0.style.parameters)" }
    }
    let style = session().style
    func look(_ look: Theme.Look) -> String { style.editorStyle(look).parameters }
    #expect(parts("  :帮助 上下文") == [":帮助 \(look(.command))"])
    #expect(parts("：context 1") == ["：context \(look(.command))"])
    #expect(parts(":没有这个") == [])
    #expect(parts("") == [])
    let expected = ["水渠 \(look(.name))", "多少 \(look(.questionWord))", "39公里 \(look(.number))"]
    #expect(parts("水渠多少39公里") == expected)
  }

  @Test func historyIsSuggestedBeforeQuestionsAndTerms() {
    var session = session()
    while session.documents.prepareVocabulary() {}
    func suggestion(_ line: String) -> String? { LineSuggestion(session: session).suggestion(for: line) }
    #expect(suggestion("李") == "明是谁？")
    #expect(suggestion("请问县农") == "业局")
    #expect(suggestion(":帮") == "助")
    #expect(suggestion(":co") == nil)
    #expect(suggestion("") == nil)
    #expect(suggestion("没有的话") == nil)
    session.history.append("李明说了什么")
    session.history.append(":context 2")
    #expect(suggestion("李") == "明说了什么")
    #expect(suggestion(":co") == "ntext 2")
  }

  @Test func theQuestionNextToARefusedOneIsOfferedAndSuggested() {
    var session = session()
    let reply = session.text("水蕖总长多少公里")
    #expect(!reply.contains("没有答案") || reply.contains("您是不是要问：水渠总长多少公里"), "\(reply)")
    let refused = session.text("南湖区共有桥梁几座")
    #expect(refused.contains("您是不是要问：西湖区共有桥梁几座") || refused.contains("您是不是要问：东湖区共有桥梁几座"))
    #expect(LineSuggestion(session: session).suggestion(for: "")?.hasSuffix("湖区共有桥梁几座") == true)
    _ = session.text("水渠总长多少公里")
    #expect(LineSuggestion(session: session).suggestion(for: "") == nil)
  }

  @Test func themesFollowTheBackground() {
    func theme(_ colours: String?) -> Theme { ThemeChoice.auto.theme { $0 == "COLORFGBG" ? colours : nil } }
    #expect(theme(nil) == .either && theme("default") == .either)
    #expect(theme("15;0") == .dark && theme("7;default;8") == .dark)
    #expect(theme("0;15") == .light && theme("0;7") == .light)
    #expect(ThemeChoice.light.theme { _ in "15;0" } == .light)
  }

  /// The contrast of text with its background, by the Web Content Accessibility Guidelines.
  @Test(arguments: Theme.allCases, Theme.Look.allCases)
  func coloursCanBeReadOnTheirBackground(_ theme: Theme, _ look: Theme.Look) throws {
    guard let number = theme.parameters(of: look).split(separator: ";").last.flatMap({ Int($0) }), number > 15 else {
      return
    }
    let luminance = Self.luminance(ofColour: number)
    let (onBlack, onWhite) = ((luminance + 0.05) / 0.05, 1.05 / (luminance + 0.05))
    switch theme {
    case .dark: #expect(onBlack >= 7)
    case .light: #expect(onWhite >= 4.5)
    case .either: #expect(onBlack >= 3.5 && onWhite >= 3.5)
    }
  }

  /// The relative luminance of one of the terminal's colours from 16 on.
  private static func luminance(ofColour number: Int) -> Double {
    let levels = [0, 95, 135, 175, 215, 255]
    let cube = number - 16
    let channels =
      number >= 232
      ? Array(repeating: 8 + 10 * (number - 232), count: 3)
      : [levels[cube / 36], levels[cube / 6 % 6], levels[cube % 6]]
    let linear = channels.map { channel in
      // The standard's curve, near enough.
      let value = Double(channel) / 255
      return value * value * (0.25 + 0.75 * value)
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }
}
