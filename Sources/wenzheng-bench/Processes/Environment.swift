import Glibc

/// The environment of this process.
enum Environment {
  private static let kept = ["HOME", "LANG", "LC_ALL", "LC_CTYPE", "PATH", "TERM", "TMPDIR", "LD_LIBRARY_PATH"]

  /// Whether a program of this name stands along `PATH`.
  static func hasProgram(_ name: String) -> Bool {
    guard let path = getenv("PATH") else { return false }
    return String(cString: path).split(separator: ":").contains { access("\($0)/\(name)", X_OK) == 0 }
  }

  /// What a process that is started finds, as `NAME=value`.
  static func variables(adding others: [String: String]) -> [String] {
    var variables: [String: String] = [:]
    for name in kept { variables[name] = getenv(name).map { String(cString: $0) } }
    variables.merge(others) { $1 }
    return variables.map { "\($0)=\($1)" }.sorted()
  }
}
