import LineEditing

/// How the shell behaves.
struct ShellSettings: Equatable, Sendable {
  var format: OutputFormat = .text
  /// Whether an explanation follows each answer.
  var explains = false
  /// Whether the time that an answer took stands below it.
  var showsTime = false
  /// How many sentences `:context` shows on either side.
  var context = 2
  var pager: PagerChoice = .automatic
  var color: ColorChoice = .auto
  /// For which background the colours are.
  var theme: ThemeChoice = .auto
  var language: Language = .chinese
  var keys: EditingMode = .emacs
  /// Whether nothing is drawn that a screen reader would stumble over.
  var isPlain = false
  /// Whether no history is kept.
  var isPrivate = false

  /// Sets something by name.
  mutating func set(_ name: String, to value: String) throws(SettingProblem) {
    let lowered = name.lowercased()
    guard let setting = Setting(rawValue: lowered) else {
      let nearest = NearestName.find(lowered, among: Setting.allCases.map(\.rawValue))
      throw .unknown(name: name, nearest: nearest)
    }
    try set(setting, to: value)
  }

  /// Sets something.
  mutating func set(_ setting: Setting, to value: String) throws(SettingProblem) {
    let problem = SettingProblem.badValue(setting, value: value)
    let lowered = value.lowercased()
    switch setting {
    case .format: format = try required(OutputFormat(rawValue: lowered), or: problem)
    case .explain: explains = try required(Self.switched(lowered), or: problem)
    case .timing: showsTime = try required(Self.switched(lowered), or: problem)
    case .context: context = try required(Int(lowered).flatMap { (0...20).contains($0) ? $0 : nil }, or: problem)
    case .pager: pager = try required(PagerChoice(name: value), or: problem)
    case .color: color = try required(ColorChoice(rawValue: lowered), or: problem)
    case .theme: theme = try required(ThemeChoice(rawValue: lowered), or: problem)
    case .language: language = try required(Language(name: lowered), or: problem)
    case .keys: keys = try required(EditingMode(rawValue: lowered), or: problem)
    case .plain: isPlain = try required(Self.switched(lowered), or: problem)
    case .hidesHistory: isPrivate = try required(Self.switched(lowered), or: problem)
    }
  }

  /// The value of a setting, as it is written.
  func value(of setting: Setting) -> String {
    switch setting {
    case .format: format.rawValue
    case .explain: Self.name(of: explains)
    case .timing: Self.name(of: showsTime)
    case .context: String(context)
    case .pager: pager.name
    case .color: color.rawValue
    case .theme: theme.rawValue
    case .language: language.rawValue
    case .keys: keys.rawValue
    case .plain: Self.name(of: isPlain)
    case .hidesHistory: Self.name(of: isPrivate)
    }
  }

  private func required<Value>(_ value: Value?, or problem: SettingProblem) throws(SettingProblem) -> Value {
    guard let value else { throw problem }
    return value
  }

  private static func name(of isOn: Bool) -> String { isOn ? "on" : "off" }

  private static func switched(_ value: String) -> Bool? {
    switch value {
    case "on", "yes", "true", "1": true
    case "off", "no", "false", "0": false
    default: nil
    }
  }
}

/// What long output goes through.
enum PagerChoice: Equatable, Sendable {
  /// `$PAGER`, or the usual program.
  case automatic
  case never
  /// A command of the system's shell.
  case command(String)

  /// The choice of a name; nil where it is empty.
  init?(name: String) {
    switch name.lowercased() {
    case "": return nil
    case "auto", "on": self = .automatic
    case "off", "never", "no": self = .never
    default: self = .command(name)
    }
  }

  /// Its name, as it is written.
  var name: String {
    switch self {
    case .automatic: "auto"
    case .never: "off"
    case .command(let command): command
    }
  }
}
