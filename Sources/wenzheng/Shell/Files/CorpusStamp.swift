import Glibc

/// How the files of a corpus were when they were read, to see whether they have changed.
struct CorpusStamp: Equatable, Sendable {
  private struct Entry: Equatable, Sendable {
    let path: String
    let seconds: Int
    let nanoseconds: Int
    let size: Int
  }

  private let entries: [Entry]

  /// The present state of files and folders.
  init(_ paths: [String]) {
    entries = paths.map { path in
      var status = stat()
      guard stat(path, &status) == 0 else { return Entry(path: path, seconds: -1, nanoseconds: 0, size: 0) }
      return Entry(
        path: path, seconds: Int(status.st_mtim.tv_sec), nanoseconds: Int(status.st_mtim.tv_nsec),
        size: Int(status.st_size))
    }
  }

  /// The paths that are not as they were.
  var changed: [String] {
    let now = CorpusStamp(entries.map(\.path))
    return zip(entries, now.entries).filter { $0 != $1 }.map { $0.0.path }
  }
}
