import Glibc

/// Why the history file could not be used. The editor works on; the client tells its user once.
public struct HistoryFileError: Error, Sendable, Equatable {
  /// What was being done.
  public enum Operation: Sendable, Equatable {
    case createFolder, open, lock, read, write, replace
  }

  /// What was being done.
  public var operation: Operation
  /// The file or folder that it was done to.
  public var path: String
  /// The system's error number.
  public var errno: Int32

  /// Creates an error.
  public init(operation: Operation, path: String, errno: Int32) {
    self.operation = operation
    self.path = path
    self.errno = errno
  }

  /// The system's own words for the error number, in the language of the locale.
  public var systemMessage: String { strerror(errno).map { String(cString: $0) } ?? "\(errno)" }
}
