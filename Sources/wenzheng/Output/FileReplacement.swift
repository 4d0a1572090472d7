import Glibc

/// A file that is written as a whole: beside its place first, then moved there, so that there is never half of one.
struct FileReplacement: Sendable {
  let path: String
  /// Whether a file that is there may be replaced.
  let replaces: Bool

  /// Why a file cannot be written.
  struct Problem: Error, Equatable, Sendable {
    /// What is wrong.
    enum Reason: Equatable, Sendable {
      /// There is a file, which may not be replaced.
      case exists
      /// What stands there is no file.
      case notAFile
      /// The operating system refuses, with this error number.
      case system(Int32)
    }

    let path: String
    let reason: Reason
  }

  /// What already speaks against writing it; nil where nothing does.
  func problem() -> Problem? {
    var status = stat()
    if stat(path, &status) == 0 {
      if status.st_mode & S_IFMT == S_IFDIR { return Problem(path: path, reason: .system(EISDIR)) }
      if !replaces { return Problem(path: path, reason: .exists) }
      // A device would be lost to all who use it.
      if status.st_mode & S_IFMT != S_IFREG { return Problem(path: path, reason: .notAFile) }
    }
    // Only trying tells whether there can be a file.
    let (descriptor, beside) = openBeside()
    guard descriptor >= 0 else { return Problem(path: path, reason: .system(errno)) }
    close(descriptor)
    unlink(beside)
    return nil
  }

  /// Writes it.
  func write(_ bytes: [UInt8]) throws(Problem) {
    if let problem = problem() { throw problem }
    let (descriptor, beside) = openBeside()
    guard descriptor >= 0 else { throw Problem(path: path, reason: .system(errno)) }
    do throws(OutputProblem) {
      defer { close(descriptor) }
      var status = stat()
      if replaces, stat(place, &status) == 0 { fchmod(descriptor, status.st_mode & 0o7777) }
      try FileOutput(descriptor: descriptor).write(bytes: bytes)
      if fsync(descriptor) != 0, errno != EINVAL { throw .failed(errno) }
    } catch {
      unlink(beside)
      if case .failed(let number) = error { throw Problem(path: path, reason: .system(number)) }
      throw Problem(path: path, reason: .system(EPIPE))
    }
    guard move(beside, to: place) else {
      let number = errno
      unlink(beside)
      throw Problem(path: path, reason: number == EEXIST ? .exists : .system(number))
    }
  }

  /// Moves the file to its place; where it may not replace one, not even one that has been made meanwhile.
  private func move(_ beside: String, to place: String) -> Bool {
    if replaces { return rename(beside, place) == 0 }
    guard link(beside, place) == 0 else {
      // Not every file system has links.
      return errno != EEXIST && access(place, F_OK) != 0 && rename(beside, place) == 0
    }
    unlink(beside)
    return true
  }

  /// A new file beside the place, -1 where there can be none, and its path.
  private func openBeside() -> (descriptor: Int32, path: String) {
    let beside = "\(place).\(getpid()).part"
    return (open(beside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666), beside)
  }

  /// Where the file is: a link goes on to lead to it.
  private var place: String { replaces ? Self.resolved(path) : path }

  private static func resolved(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}

extension FileReplacement.Problem {
  /// What is wrong and what to do.
  func text(_ messages: Messages) -> String {
    let path = DisplayText.oneLine(path)
    switch reason {
    case .exists: return messages(.fileExists, ["path": path])
    case .notAFile: return messages(.fileNotAFile, ["path": path])
    case .system(let number):
      return messages(.fileNotWritten, ["path": path, "error": messages.systemError(number)])
    }
  }
}
