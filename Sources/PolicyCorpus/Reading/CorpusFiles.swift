/// The files that paths name: texts and, with them, synonyms.
struct CorpusFiles {
  /// The texts, each with its path relative to the named folder.
  private(set) var texts: [(path: String, relative: String)] = []
  /// The files of synonyms.
  private(set) var synonyms: [String] = []
  /// What could not be looked into.
  private(set) var problems: [CorpusProblem] = []
  private var folders: Set<FileSystem.Identity> = []

  init(_ paths: [String]) {
    for path in paths { add(path) }
  }

  private mutating func add(_ path: String) {
    switch FileSystem.kind(of: path) {
    case nil: problems.append(.notFound(path: path))
    case .other: problems.append(.notAFile(path: path))
    case .file:
      texts.append((path, Self.lastComponent(path)))
      let neighbour = Self.folder(of: path) + SynonymFile.name
      if FileSystem.kind(of: neighbour) == .file { synonyms.append(neighbour) }
    case .folder:
      let folder = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
      let before = (texts: texts.count, problems: problems.count, folders: folders.count)
      collect(folder, relative: "")
      if texts.count == before.texts && problems.count == before.problems && folders.count > before.folders {
        problems.append(.noTexts(path: path))
      }
    }
  }

  private mutating func collect(_ folder: String, relative: String) {
    // A link may lead to a folder that has been walked.
    if let identity = FileSystem.identity(of: folder), !folders.insert(identity).inserted { return }
    switch FileSystem.names(inFolder: folder) {
    case .failure(let error): problems.append(.unreadable(path: folder, error: error))
    case .success(let names):
      for name in names {
        let path = folder == "/" ? "/" + name : folder + "/" + name
        let below = relative.isEmpty ? name : relative + "/" + name
        switch FileSystem.kind(of: path) {
        case .folder: collect(path, relative: below)
        case .file where name == SynonymFile.name: synonyms.append(path)
        case .file where Self.isText(name): texts.append((path, below))
        default: break
        }
      }
    }
  }

  /// Whether a file in a folder is read as a document.
  private static func isText(_ name: String) -> Bool { name.hasSuffix(".txt") || name.hasSuffix(".md") }

  /// The last step of a path.
  static func lastComponent(_ path: String) -> String {
    path.split(separator: "/", omittingEmptySubsequences: true).last.map(String.init) ?? path
  }

  /// The folder of a file, with the slash at its end; empty where the path has none.
  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }
}
