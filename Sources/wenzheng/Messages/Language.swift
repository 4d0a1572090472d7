/// The languages that the program speaks.
enum Language: String, Sendable {
  case chinese = "zh"
  case english = "en"

  /// The language of a name such as `en`, `en_GB.UTF-8`, `zh-CN`, `english` or `中文`; nil where it is another one.
  init?(name: String) {
    let lowered = name.lowercased()
    if lowered == "english" || Self.matches(lowered, "en") {
      self = .english
    } else if lowered == "chinese" || lowered == "中文" || Self.matches(lowered, "zh") {
      self = .chinese
    } else {
      return nil
    }
  }

  /// The language of the command line, otherwise of the environment, otherwise Chinese.
  ///
  /// The command line is looked at before it is parsed: help and usage are in that language too.
  static func preferred(arguments: [String], environment: (String) -> String?) -> Language {
    for (index, argument) in arguments.enumerated() {
      if argument == "--" { break }
      if argument == "--language", index + 1 < arguments.count, let language = Language(name: arguments[index + 1]) {
        return language
      }
      if argument.hasPrefix("--language="), let language = Language(name: String(argument.dropFirst(11))) {
        return language
      }
    }
    for variable in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = environment(variable), !value.isEmpty else { continue }
      return Language(name: value) ?? .chinese
    }
    return .chinese
  }

  /// The arguments without the option that names a language.
  static func removingOption(from arguments: [String]) -> [String] {
    var kept: [String] = []
    var isValue = false
    for argument in arguments {
      defer { isValue = argument == "--language" }
      if !isValue, argument != "--language", !argument.hasPrefix("--language=") { kept.append(argument) }
    }
    return kept
  }

  /// Whether a locale's name is of a language: the code alone, or followed by country or encoding.
  private static func matches(_ name: String, _ code: String) -> Bool {
    guard name.hasPrefix(code) else { return false }
    guard let next = name.dropFirst(code.count).first else { return true }
    return next == "_" || next == "-" || next == "."
  }
}
