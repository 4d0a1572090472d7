/// The lines with a colon that speak to the player of a demo and not to the shell.
public enum DemoDirective: String, Sendable, CaseIterable {
  /// What the demo is called. Stands before all that is shown.
  case title
  /// Texts that it is about. Stands before all that is shown.
  case corpus
  /// How fast it goes: 慢, 正常, 快, or a number.
  case speed
  /// A pause of some seconds; without a number, for a key.
  case wait

  /// The name in Chinese; `rawValue` is the English one.
  public var chineseName: String {
    switch self {
    case .title: "标题"
    case .corpus: "语料"
    case .speed: "速度"
    case .wait: "等待"
    }
  }

  /// Whether it must stand before all that is shown.
  var isForStart: Bool { self == .title || self == .corpus }

  /// Further names, which are understood but not shown.
  private var otherNames: [String] { self == .wait ? ["停顿", "暂停", "pause"] : [] }

  /// Reads a line that starts with a colon: the directive and what stands after it; nil where it is none.
  ///
  /// A value may follow a Chinese name at once, as in `:等待3秒`.
  static func read(_ command: String) -> (directive: DemoDirective, value: String)? {
    let text = command.dropFirst().trimmed
    for directive in allCases {
      for name in [directive.chineseName, directive.rawValue] + directive.otherNames {
        guard text.lowercased().hasPrefix(name) else { continue }
        let rest = text.dropFirst(name.count)
        guard name.first?.isASCII == false || rest.first?.isWhitespace ?? true else { continue }
        return (directive, rest.trimmed)
      }
    }
    return nil
  }
}
