/// The settings file: a line `name = value` each; blank lines and lines that start with `#` are skipped.
struct SettingsFile {
  /// A line that cannot be obeyed.
  struct Problem: Equatable {
    /// The line, 1-based.
    let line: Int
    let problem: SettingProblem
  }

  /// What is wrong with its lines; the others are obeyed.
  private(set) var problems: [Problem] = []

  /// Applies a file's lines to settings.
  init(_ bytes: [UInt8], to settings: inout ShellSettings) {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let lines = bytes[start...].split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      do throws(SettingProblem) {
        try Self.apply(line, to: &settings)
      } catch {
        problems.append(Problem(line: index + 1, problem: error))
      }
    }
  }

  private static func apply(_ line: ArraySlice<UInt8>, to settings: inout ShellSettings) throws(SettingProblem) {
    guard let text = String(validating: line, as: UTF8.self) else { throw .notUTF8 }
    let trimmed = trimmed(text[...])
    guard let first = trimmed.first, first != "#" else { return }
    guard let mark = trimmed.firstIndex(where: { $0 == "=" || $0 == "＝" }) else { throw .malformed }
    let name = Self.trimmed(trimmed[..<mark])
    let value = Self.trimmed(trimmed[trimmed.index(after: mark)...])
    guard !name.isEmpty, !value.isEmpty else { throw .malformed }
    try settings.set(String(name), to: String(value))
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text.drop { $0.isWhitespace }
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
