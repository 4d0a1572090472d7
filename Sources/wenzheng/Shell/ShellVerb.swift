/// The commands of the shell: one definition feeds help, lookup and, later, completion.
enum ShellVerb: String, Sendable, CaseIterable {
  case help, quit

  /// The name in Chinese; `rawValue` is the English one.
  var chineseName: String {
    switch self {
    case .help: "帮助"
    case .quit: "退出"
    }
  }

  /// Further names, which are understood but not shown.
  var otherNames: [String] {
    switch self {
    case .help: ["?", "？", "h"]
    case .quit: ["q", "exit", "离开"]
    }
  }

  /// What it does, in a few words.
  var summary: Message {
    switch self {
    case .help: .shellHelpSummary
    case .quit: .shellQuitSummary
    }
  }

  /// The name in a language.
  func name(in language: Language) -> String {
    language == .chinese ? chineseName : rawValue
  }
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
  init(named typed: String) throws(ShellVerbProblem) {
    let name = typed.lowercased()
    if let exact = Self.allCases.first(where: { $0.names.contains(name) }) {
      self = exact
      return
    }
    let matches = Self.allCases.filter { verb in !name.isEmpty && verb.shownNames.contains { $0.hasPrefix(name) } }
    if matches.count > 1 { throw .ambiguous(matches) }
    guard let match = matches.first else {
      throw .unknown(nearest: NearestName.find(name, among: Self.allCases.flatMap(\.shownNames)))
    }
    self = match
  }

  private var shownNames: [String] { [rawValue, chineseName] }
  private var names: [String] { shownNames + otherNames }
}
