import LineEditing

extension ShellSession {
  /// Does what `:set` asks.
  mutating func set(_ argument: String) -> String {
    guard !argument.isEmpty else { return settingsList() }
    let name = argument.prefix { !$0.isWhitespace && $0 != "=" && $0 != "＝" }
    let value = argument.dropFirst(name.count).drop { $0.isWhitespace || $0 == "=" || $0 == "＝" }
    return change(String(name), String(value))
  }

  /// Sets something; without a value, tells what it is.
  mutating func change(_ name: String, _ value: String) -> String {
    if value.isEmpty, let setting = Setting(rawValue: name.lowercased()) { return line(of: setting) + "\n" }
    do throws(SettingProblem) {
      try settings.set(name, to: value)
    } catch {
      return error.text(messages) + "\n"
    }
    guard let setting = Setting(rawValue: name.lowercased()) else { return "" }
    return line(of: setting) + (setting.isForStart ? "  " + messages(.settingForStart) : "") + "\n"
  }

  private func settingsList() -> String {
    let file = folders.settingsFile.map { messages(.settingsFile, ["path": DisplayText.oneLine($0)]) + "\n" } ?? ""
    return Setting.allCases.map { line(of: $0) + "\n" }.joined() + file
  }

  private func line(of setting: Setting) -> String {
    let text = "\(setting.rawValue) = \(settings.value(of: setting))"
    let width = DisplayWidth.columns(of: text)
    return text + String(repeating: " ", count: max(2, 20 - width)) + style.text(messages(setting.summary), .faint)
  }
}
