/// The commands of the shell. Their names stand here, their words in `Messages/Commands`; help, lookup, completion and
/// the table of the README all come from both.
enum ShellVerb: String, Sendable, CaseIterable {
  case more, why, context, open, outline, documents, terms, use, corpus, reload, format, log, read, timing, set, history
  case help, quit

  /// Whether a question file or a demo may hold it: it shows something or chooses among the open documents, and writes, opens,
  /// sets and leaves nothing.
  var mayStandInFile: Bool {
    switch self {
    case .more, .why, .context, .outline, .documents, .terms, .use, .help: true
    case .open, .corpus, .reload, .format, .timing, .log, .read, .set, .history, .quit: false
    }
  }

  /// The name in Chinese; `rawValue` is the English one.
  var chineseName: String {
    switch self {
    case .more: "更多"
    case .why: "为何"
    case .context: "上下文"
    case .open: "出处"
    case .outline: "结构"
    case .documents: "文档"
    case .terms: "词语"
    case .use: "选用"
    case .corpus: "语料"
    case .reload: "重读"
    case .format: "格式"
    case .log: "记录"
    case .read: "读入"
    case .timing: "计时"
    case .set: "设置"
    case .history: "历史"
    case .help: "帮助"
    case .quit: "退出"
    }
  }

  /// Further names, which are understood but not shown.
  var otherNames: [String] {
    switch self {
    case .more: ["m", "还有"]
    case .why: ["为什么", "解释"]
    case .context: ["前后文"]
    case .open: ["原文", "打开"]
    case .help: ["?", "？", "h"]
    case .quit: ["q", "exit", "离开"]
    default: []
    }
  }

  /// What may stand after the name.
  var argument: ShellArgument {
    switch self {
    case .context, .open: .citation
    case .use: .document
    case .corpus, .read: .path
    case .log: .logPath
    case .format: .oneOf(OutputFormat.names)
    case .timing: .oneOf(["on", "off"])
    case .set: .setting
    case .help: .command
    case .terms, .history: .count
    case .more, .why, .outline, .documents, .reload, .quit: .nothing
    }
  }

  /// The name in a language.
  func name(in language: Language) -> String {
    language == .chinese ? chineseName : rawValue
  }
}

/// What a command takes.
enum ShellArgument: Equatable, Sendable {
  case nothing, citation, document, path, logPath, setting, command, count
  case oneOf([String])
}

/// Why a name is no command.
enum ShellVerbProblem: Error, Equatable, Sendable {
  /// No command's name starts so; `nearest` is one that may have been meant.
  case unknown(nearest: String?)
  /// Several commands' names start so.
  case ambiguous([ShellVerb])
}

extension ShellVerb {
  /// The command of a name, or of the start of a name where there is only one.
  ///
  /// - Parameter others: names that are no commands, but may have been meant.
  init(named typed: String, besides others: [String] = []) throws(ShellVerbProblem) {
    let name = typed.lowercased()
    if let exact = Self.allCases.first(where: { $0.names.contains(name) }) {
      self = exact
      return
    }
    let matches = Self.allCases.filter { verb in !name.isEmpty && verb.shownNames.contains { $0.hasPrefix(name) } }
    if matches.count > 1 { throw .ambiguous(matches) }
    guard let match = matches.first else {
      throw .unknown(nearest: NearestName.find(name, among: Self.allCases.flatMap(\.shownNames) + others))
    }
    self = match
  }

  /// The command whose whole name was typed; nil where there is none.
  init?(exactly typed: String) {
    let name = typed.lowercased()
    guard let verb = Self.allCases.first(where: { $0.names.contains(name) }) else { return nil }
    self = verb
  }

  /// The names that help and completion show.
  var shownNames: [String] { [rawValue, chineseName] }
  private var names: [String] { shownNames + otherNames }
}
