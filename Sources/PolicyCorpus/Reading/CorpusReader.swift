/// Reads files and folders into a corpus.
public enum CorpusReader {
  /// A corpus, and the files that could not be part of it.
  public struct Reading: Sendable {
    /// The documents that could be read.
    public let corpus: Corpus
    /// What could not be read, in the order it was met.
    public let problems: [CorpusProblem]
  }

  /// Reads every path: a file as a document, a folder with all text files in and below it.
  ///
  /// Files named `synonyms.txt` and all that do not end in `.txt` or `.md` are no documents when they stand in a
  /// folder; a file that is named itself is always read.
  ///
  /// - Parameter paths: files and folders.
  /// - Returns: the documents in the order of the paths and, in a folder, of their names; never throws, since the
  ///   good files are wanted also where others are bad.
  public static func read(_ paths: [String]) -> Reading {
    var problems: [CorpusProblem] = []
    var found: [(path: String, relative: String)] = []
    var folders: Set<FileSystem.Identity> = []
    for path in paths {
      switch FileSystem.kind(of: path) {
      case nil: problems.append(.notFound(path: path))
      case .other: problems.append(.notAFile(path: path))
      case .file: found.append((path, lastComponent(path)))
      case .folder:
        let before = found.count
        let folder = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
        let problemsBefore = problems.count
        let foldersBefore = folders.count
        collect(folder, relative: "", into: &found, folders: &folders, problems: &problems)
        if found.count == before && problems.count == problemsBefore && folders.count > foldersBefore {
          problems.append(.noTexts(path: path))
        }
      }
    }
    var documents: [Document] = []
    var files: Set<FileSystem.Identity> = []
    for file in found {
      // The same file named twice is one document.
      if let identity = FileSystem.identity(of: file.path), !files.insert(identity).inserted { continue }
      switch read(file: file.path) {
      case .success(let bytes):
        documents.append(DocumentReader.read(bytes, name: file.relative, path: file.path))
      case .failure(let problem): problems.append(problem)
      }
    }
    name(&documents)
    return Reading(corpus: Corpus(documents), problems: problems)
  }

  /// Whether a file in a folder is read as a document.
  static func isText(_ name: String) -> Bool {
    (name.hasSuffix(".txt") || name.hasSuffix(".md")) && name != "synonyms.txt"
  }

  private static func read(file path: String) -> Result<[UInt8], CorpusProblem> {
    switch FileSystem.read(path) {
    case .failure(let error): return .failure(.unreadable(path: path, error: error))
    case .success(let bytes):
      if let problem = TextCheck.problem(in: bytes, path: path) { return .failure(problem) }
      return .success(bytes)
    }
  }

  private static func collect(
    _ folder: String, relative: String, into found: inout [(path: String, relative: String)],
    folders: inout Set<FileSystem.Identity>, problems: inout [CorpusProblem]
  ) {
    // A link may lead to a folder that has been walked.
    if let identity = FileSystem.identity(of: folder), !folders.insert(identity).inserted { return }
    switch FileSystem.names(inFolder: folder) {
    case .failure(let error): problems.append(.unreadable(path: folder, error: error))
    case .success(let names):
      for name in names {
        let path = folder == "/" ? "/" + name : folder + "/" + name
        let below = relative.isEmpty ? name : relative + "/" + name
        switch FileSystem.kind(of: path) {
        case .folder: collect(path, relative: below, into: &found, folders: &folders, problems: &problems)
        case .file where isText(name): found.append((path, below))
        default: break
        }
      }
    }
  }

  /// Gives each document its file name without folder and extension; where two would have the same, the path
  /// relative to the corpus, with extension.
  private static func name(_ documents: inout [Document]) {
    var counts: [String: Int] = [:]
    for document in documents { counts[shortName(document.name), default: 0] += 1 }
    for index in documents.indices {
      let short = shortName(documents[index].name)
      if counts[short] == 1 { documents[index].name = short }
    }
    // Two folders may hold the same relative path: then the path as it was found tells them apart.
    counts = [:]
    for document in documents { counts[document.name, default: 0] += 1 }
    for index in documents.indices where counts[documents[index].name, default: 0] > 1 {
      documents[index].name = documents[index].path
    }
  }

  private static func shortName(_ relative: String) -> String {
    let last = lastComponent(relative)
    guard let dot = last.lastIndex(of: "."), dot != last.startIndex else { return last }
    return String(last[..<dot])
  }

  private static func lastComponent(_ path: String) -> String {
    path.split(separator: "/", omittingEmptySubsequences: true).last.map(String.init) ?? path
  }
}
