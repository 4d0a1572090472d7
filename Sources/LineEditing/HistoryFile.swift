import Glibc

/// A history on disk: UTF-8, one line an entry, only its owner reads it, and sessions side by side may append to it.
///
/// A line is on disk as soon as it is appended, so nothing is lost whatever ends the session.
public struct HistoryFile: Sendable {
  /// The path of the file.
  public let path: String
  /// How many lines are kept; the file is rewritten when it has grown to twice as many.
  public let limit: Int

  /// Creates a history file. Nothing is read or written yet.
  public init(path: String, limit: Int = 10_000) {
    self.path = path
    self.limit = max(1, limit)
  }

  /// Reads the history; an absent file is an empty history.
  public func load() throws(HistoryFileError) -> History {
    guard access(path, F_OK) == 0 else {
      guard errno == ENOENT else { throw failure(.open) }
      return History(limit: limit)
    }
    let file = try LockedFile(path: path, exclusive: false)
    defer { file.close() }
    let lines = HistoryLines(bytes: try file.contents(), limit: limit)
    return History(distinct: lines.entries, limit: limit)
  }

  /// Adds a line. Line ends inside it become spaces; a blank line is left out.
  public func append(_ entry: String) throws(HistoryFileError) {
    let line = String(entry.unicodeScalars.map { $0 == "\n" || $0 == "\r" || $0 == "\0" ? " " : $0 })
    guard !History.isBlank(line) else { return }
    try createFolder()
    let file = try LockedFile(path: path, exclusive: true)
    defer { file.close() }
    try file.append(line: Array(line.utf8))
  }

  /// Rewrites the file without duplicates where it has grown long: beside the old one, then in its place.
  ///
  /// - Returns: Whether the file was rewritten.
  @discardableResult
  public func compact() throws(HistoryFileError) -> Bool {
    guard access(path, F_OK) == 0 else { return false }
    let file = try LockedFile(path: path, exclusive: true)
    defer { file.close() }
    let lines = HistoryLines(bytes: try file.contents(), limit: limit)
    guard lines.total >= 2 * limit else { return false }
    try replace(with: lines.bytes)
    return true
  }

  private func replace(with bytes: [UInt8]) throws(HistoryFileError) {
    // A link stays a link: what it points to is replaced.
    let target = realpath(path, nil).map { pointer in
      defer { free(pointer) }
      return String(cString: pointer)
    }
    let destination = target ?? path
    let beside = destination + ".new"
    unlink(beside)
    let descriptor = Glibc.open(beside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw HistoryFileError(operation: .replace, path: beside, errno: errno) }
    let written = writeAll(bytes, to: descriptor)
    let reason = errno
    let synchronized = written && fsync(descriptor) == 0
    Glibc.close(descriptor)
    guard synchronized, rename(beside, destination) == 0 else {
      let error = HistoryFileError(operation: .replace, path: beside, errno: written ? errno : reason)
      unlink(beside)
      throw error
    }
  }

  /// Creates the folder and those above it, for their owner only.
  private func createFolder() throws(HistoryFileError) {
    guard let slash = path.utf8.lastIndex(of: 0x2F), slash > path.startIndex else { return }
    let folder = String(path[..<slash])
    if access(folder, F_OK) == 0 { return }
    var made = ""
    for component in folder.split(separator: "/", omittingEmptySubsequences: false) {
      made += component
      if !made.isEmpty, mkdir(made, 0o700) != 0, errno != EEXIST, access(made, F_OK) != 0 {
        throw HistoryFileError(operation: .createFolder, path: made, errno: errno)
      }
      made += "/"
    }
  }

  private func failure(_ operation: HistoryFileError.Operation) -> HistoryFileError {
    HistoryFileError(operation: operation, path: path, errno: errno)
  }
}
