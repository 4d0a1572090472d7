import Glibc

/// The files below a folder, in the order of their names; hidden ones, and what links lead to, are left out.
struct FolderFiles {
  /// The files, each with its path from the folder on; of a path that is a file, that one.
  private(set) var files: [(path: String, relative: String)] = []

  init(_ path: String) {
    let folder = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    if Self.kind(of: folder, followingLinks: true) == S_IFREG {
      files = [(folder, folder.split(separator: "/").last.map(String.init) ?? folder)]
    } else {
      collect(folder, relative: "")
    }
  }

  private mutating func collect(_ folder: String, relative: String) {
    for name in Self.names(in: folder) where !name.hasPrefix(".") {
      let path = folder + "/" + name
      switch Self.kind(of: path, followingLinks: false) {
      case S_IFDIR: collect(path, relative: relative + name + "/")
      case S_IFREG: files.append((path, relative + name))
      default: continue
      }
    }
  }

  private static func kind(of path: String, followingLinks: Bool) -> mode_t? {
    var status = stat()
    guard (followingLinks ? stat(path, &status) : lstat(path, &status)) == 0 else { return nil }
    return status.st_mode & S_IFMT
  }

  /// The names in a folder, sorted by their bytes; of those that are not UTF-8, none.
  static func names(in folder: String) -> [String] {
    guard let handle = opendir(folder) else { return [] }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      let bytes = withUnsafeBytes(of: entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      guard let name = String(validating: bytes, as: UTF8.self), name != ".", name != ".." else { continue }
      names.append(name)
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
