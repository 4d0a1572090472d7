/// What keeps a file or folder from being read as a corpus.
public enum CorpusProblem: Error, Sendable, Equatable {
  /// Nothing stands at the path.
  case notFound(path: String)
  /// It is neither a file nor a folder.
  case notAFile(path: String)
  /// The operating system refuses to read it.
  case unreadable(path: String, error: SystemError)
  /// The file is not UTF-8 text: the first bad byte stands on this line, 1-based.
  case notUTF8(path: String, line: Int)
  /// The file is binary: a NUL byte stands on this line, 1-based.
  case binary(path: String, line: Int)
  /// The file holds no text.
  case empty(path: String)
  /// The folder holds no text file.
  case noTexts(path: String)
}
