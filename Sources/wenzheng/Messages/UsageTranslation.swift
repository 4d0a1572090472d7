/// Puts what the argument parser says, which is English only, into the program's language, line by line.
///
/// A line that no phrase matches stays as it is.
struct UsageTranslation {
  let language: Language

  func translated(_ text: String) -> String {
    guard language != .english else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line($0[...]) }.joined(separator: "\n")
  }

  private func line(_ line: Substring) -> String {
    for (english, chinese) in Self.headings where line.hasPrefix(english) {
      return chinese + sentence(line.dropFirst(english.count))
    }
    return sentence(line)
  }

  private func sentence(_ line: Substring) -> String {
    for phrase in Self.phrases {
      if let values = phrase.values(in: line) { return phrase.chinese(values) }
    }
    return String(line)
  }

  private static let headings: [(english: String, chinese: String)] = [
    ("Error: ", "错误："), ("Usage: ", "用法："), ("Help:  ", "说明："), ("OVERVIEW: ", ""), ("USAGE: ", "用法："),
    ("ARGUMENTS:", "参数："), ("OPTIONS:", "选项："), ("SUBCOMMANDS:", "命令："),
  ]

  private static let phrases: [UsagePhrase] = [
    UsagePhrase("Unknown option '{}'. Did you mean '{}'?", "没有选项“{}”；是不是“{}”？"),
    UsagePhrase("Unknown option '{}'", "没有选项“{}”"),
    UsagePhrase("Missing value for '{}'", "“{}”后面缺少值"),
    UsagePhrase("Missing expected argument '{}'", "缺少“{}”"),
    UsagePhrase("Unexpected argument '{}'", "多余的“{}”"),
    UsagePhrase("{} unexpected arguments: '{}'", "多余的 {} 项：“{}”"),
    UsagePhrase("The value '{}' is invalid for '{}'", "“{}”不能用作“{}”"),
    UsagePhrase("The option '{}' does not take any value, but '{}' was specified.", "选项“{}”不带值，却给了“{}”"),
    UsagePhrase("  See '{}' for more information.", "  详见“{}”。"),
    UsagePhrase("  See '{}' for detailed help.", "  各命令详见“{}”。"),
    UsagePhrase("{}Show the version.", "{}版本"),
    UsagePhrase("{}Show help information.", "{}用法"),
    UsagePhrase("{}(default){}", "{}（默认） {}"),
  ]
}

/// A phrase of the argument parser and its translation; `{}` stands for a value, in the same order in both.
struct UsagePhrase: Sendable {
  private let english: [String]
  private let chinese: [String]

  init(_ english: String, _ chinese: String) {
    self.english = Self.literals(english)
    self.chinese = Self.literals(chinese)
  }

  /// The values in a line that is this phrase; nil where it is another.
  func values(in line: Substring) -> [Substring]? {
    guard let first = english.first, line.hasPrefix(first) else { return nil }
    var rest = line.dropFirst(first.count)
    var values: [Substring] = []
    for (index, literal) in english.enumerated().dropFirst() {
      if index == english.count - 1 {
        guard rest.hasSuffix(literal) else { return nil }
        values.append(rest.dropLast(literal.count))
      } else {
        guard let found = Self.find(literal, in: rest) else { return nil }
        values.append(rest[..<found.lowerBound])
        rest = rest[found.upperBound...]
      }
    }
    return values
  }

  /// The translation with the values put in.
  func chinese(_ values: [Substring]) -> String {
    var text = chinese[0]
    for (value, literal) in zip(values, chinese.dropFirst()) { text += value + literal }
    return text
  }

  private static func literals(_ template: String) -> [String] {
    var parts: [String] = []
    var rest = template[...]
    while let place = find("{}", in: rest) {
      parts.append(String(rest[..<place.lowerBound]))
      rest = rest[place.upperBound...]
    }
    return parts + [String(rest)]
  }

  private static func find(_ needle: String, in text: Substring) -> Range<String.Index>? {
    var start = text.startIndex
    while start < text.endIndex {
      if text[start...].hasPrefix(needle) {
        return start..<text.index(start, offsetBy: needle.count)
      }
      start = text.index(after: start)
    }
    return nil
  }
}
