import Glibc

/// A file that is open and locked against other sessions.
struct LockedFile {
  private let path: String
  private let descriptor: Int32

  /// Opens and locks the file; creates it, for its owner only, where it is opened to write.
  init(path: String, exclusive: Bool) throws(HistoryFileError) {
    self.path = path
    while true {
      let flags = exclusive ? O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC : O_RDONLY | O_CLOEXEC
      let descriptor = Glibc.open(path, flags, 0o600)
      guard descriptor >= 0 else { throw HistoryFileError(operation: .open, path: path, errno: errno) }
      guard Self.lock(descriptor, exclusive: exclusive) else {
        let error = HistoryFileError(operation: .lock, path: path, errno: errno)
        Glibc.close(descriptor)
        throw error
      }
      // Another session may have put a new file in its place while this one waited for the lock.
      if Self.isCurrent(descriptor, at: path) {
        self.descriptor = descriptor
        break
      }
      Glibc.close(descriptor)
    }
    if exclusive { restrict() }
  }

  /// Unlocks and closes the file.
  func close() { Glibc.close(descriptor) }

  /// All bytes of the file.
  func contents() throws(HistoryFileError) -> [UInt8] {
    // A device may never come to an end.
    guard isRegular else { return [] }
    var result: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    lseek(descriptor, 0, SEEK_SET)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count == 0 { return result }
      if count > 0 {
        result += chunk[..<count]
      } else if errno != EINTR {
        throw HistoryFileError(operation: .read, path: path, errno: errno)
      }
    }
  }

  /// Appends a line; the file is as before where that fails.
  func append(line: [UInt8]) throws(HistoryFileError) {
    let end = lseek(descriptor, 0, SEEK_END)
    var bytes = line + [0x0A]
    if end > 0 {
      var last: UInt8 = 0x0A
      // A line that was cut off by a crash does not swallow this one.
      if pread(descriptor, &last, 1, end - 1) == 1, last != 0x0A { bytes.insert(0x0A, at: 0) }
    }
    guard writeAll(bytes, to: descriptor) else {
      let error = HistoryFileError(operation: .write, path: path, errno: errno)
      if end >= 0 { _ = ftruncate(descriptor, end) }
      throw error
    }
  }

  private static func lock(_ descriptor: Int32, exclusive: Bool) -> Bool {
    // A session that holds the lock for a second is stuck, and must not take this one with it.
    for _ in 0..<200 {
      if flock(descriptor, (exclusive ? LOCK_EX : LOCK_SH) | LOCK_NB) == 0 { return true }
      guard errno == EWOULDBLOCK || errno == EINTR else { return false }
      usleep(5000)
    }
    errno = EWOULDBLOCK
    return false
  }

  private static func isCurrent(_ descriptor: Int32, at path: String) -> Bool {
    var opened = stat()
    var named = stat()
    guard fstat(descriptor, &opened) == 0, stat(path, &named) == 0 else { return false }
    return opened.st_ino == named.st_ino && opened.st_dev == named.st_dev
  }

  private var isRegular: Bool {
    var status = stat()
    return fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// Takes the file away from the eyes of others, should it have been made by another program.
  private func restrict() {
    var status = stat()
    if fstat(descriptor, &status) == 0, status.st_mode & 0o077 != 0 { _ = fchmod(descriptor, 0o600) }
  }
}
