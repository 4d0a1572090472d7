/// What a user may set, in the shell or in the settings file.
enum Setting: String, Sendable, CaseIterable {
  case format, explain, timing, context, pager, color, theme, language, keys, plain
  case hidesHistory = "private"

  /// What it is for.
  var summary: Message {
    switch self {
    case .format: .settingFormat
    case .explain: .settingExplain
    case .timing: .settingTiming
    case .context: .settingContext
    case .pager: .settingPager
    case .color: .settingColor
    case .theme: .settingTheme
    case .language: .settingLanguage
    case .keys: .settingKeys
    case .plain: .settingPlain
    case .hidesHistory: .settingPrivate
    }
  }

  /// The values that it may have, as they are offered; a number or a command may stand for others.
  var values: [String] {
    switch self {
    case .format: OutputFormat.names
    case .explain, .timing, .plain, .hidesHistory: ["on", "off"]
    case .context: ["0…20"]
    case .pager: ["auto", "off"]
    case .color: ["auto", "always", "never"]
    case .theme: ThemeChoice.allCases.map(\.rawValue)
    case .language: ["zh", "en"]
    case .keys: ["emacs", "vi"]
    }
  }

  /// Whether it is obeyed when the shell starts, and not later.
  var isForStart: Bool { self == .keys || self == .plain || self == .hidesHistory }
}

/// Why something cannot be set.
enum SettingProblem: Error, Equatable, Sendable {
  case unknown(name: String, nearest: String?)
  case badValue(Setting, value: String)
  /// A line of the settings file that is no `name = value`.
  case malformed
  /// A line that is not UTF-8.
  case notUTF8

  /// What is wrong and what to do.
  func text(_ messages: Messages) -> String {
    switch self {
    case .unknown(let name, nil):
      messages(
        .settingUnknown,
        [
          "name": DisplayText.shortened(name, to: 40),
          "choices": Setting.allCases.map(\.rawValue).joined(separator: messages.listSeparator),
        ])
    case .unknown(let name, let nearest?):
      messages(.settingUnknownNearest, ["name": DisplayText.shortened(name, to: 40), "nearest": nearest])
    case .badValue(let setting, let value):
      messages(
        .settingBadValue,
        [
          "name": setting.rawValue, "value": DisplayText.shortened(value, to: 40),
          "choices": setting.values.joined(separator: messages.listSeparator),
        ])
    case .malformed: messages(.settingMalformed)
    case .notUTF8: messages(.settingNotUTF8)
    }
  }
}
