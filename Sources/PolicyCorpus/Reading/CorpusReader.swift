/// Reads files and folders into a corpus.
public enum CorpusReader {
  /// A corpus, and the files that could not be part of it.
  public struct Reading: Sendable {
    /// The documents that could be read.
    public let corpus: Corpus
    /// The synonyms that lie with the documents.
    public let synonymFiles: [SynonymFile]
    /// What could not be read, in the order it was met.
    public let problems: [CorpusProblem]
  }

  /// Reads every path: a file as a document, a folder with all text files in and below it.
  ///
  /// Files named `synonyms.txt` and all that do not end in `.txt` or `.md` are no documents when they stand in a
  /// folder; a file that is named itself is always read. A `synonyms.txt` in a folder, or beside a file that is named
  /// itself, goes with the documents.
  ///
  /// - Parameter paths: files and folders.
  /// - Returns: the documents in the order of the paths and, in a folder, of their names; never throws, since the
  ///   good files are wanted also where others are bad.
  public static func read(_ paths: [String]) -> Reading {
    let found = CorpusFiles(paths)
    var problems = found.problems
    var documents: [Document] = []
    var files: Set<FileSystem.Identity> = []
    for file in found.texts {
      // The same file named twice is one document.
      if let identity = FileSystem.identity(of: file.path), !files.insert(identity).inserted { continue }
      switch read(file: file.path) {
      case .success(let bytes):
        documents.append(DocumentReader.read(bytes, name: file.relative, path: file.path))
      case .failure(let problem): problems.append(problem)
      }
    }
    var synonymFiles: [SynonymFile] = []
    for path in found.synonyms {
      if let identity = FileSystem.identity(of: path), !files.insert(identity).inserted { continue }
      switch FileSystem.read(path) {
      case .success(let bytes): synonymFiles.append(SynonymFile(path: path, bytes: bytes))
      case .failure(let error): problems.append(.unreadable(path: path, error: error))
      }
    }
    name(&documents)
    return Reading(corpus: Corpus(documents), synonymFiles: synonymFiles, problems: problems)
  }

  private static func read(file path: String) -> Result<[UInt8], CorpusProblem> {
    switch FileSystem.read(path) {
    case .failure(let error): return .failure(.unreadable(path: path, error: error))
    case .success(let bytes):
      if let problem = TextCheck.problem(in: bytes, path: path) { return .failure(problem) }
      return .success(bytes)
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
    let last = CorpusFiles.lastComponent(relative)
    guard let dot = last.lastIndex(of: "."), dot != last.startIndex else { return last }
    return String(last[..<dot])
  }
}
