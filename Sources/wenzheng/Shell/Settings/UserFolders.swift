/// Where the user's files are, by the XDG base directory specification.
struct UserFolders {
  /// An environment variable's value.
  let environment: (String) -> String?

  /// The settings file; nil where there is no home.
  var settingsFile: String? { path("XDG_CONFIG_HOME", "/.config", "/wenzheng/config") }

  /// The history; nil where there is no home.
  var historyFile: String? { path("XDG_STATE_HOME", "/.local/state", "/wenzheng/history") }

  /// A path with the home in place of a tilde at its start.
  func expanded(_ path: String) -> String {
    guard path == "~" || path.hasPrefix("~/"), let home else { return path }
    return home + path.dropFirst()
  }

  private var home: String? { environment("HOME").flatMap { $0.isEmpty ? nil : $0 } }

  private func path(_ variable: String, _ usual: String, _ name: String) -> String? {
    // The specification has relative paths ignored.
    if let folder = environment(variable), folder.hasPrefix("/") { return folder + name }
    return home.map { $0 + usual + name }
  }
}
