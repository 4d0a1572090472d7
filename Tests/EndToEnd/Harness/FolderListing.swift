import Glibc

/// What lies in a folder.
enum FolderListing {
  /// The names, sorted, hidden ones too.
  static func names(in path: String) throws -> [String] {
    guard let folder = opendir(path) else { throw HarnessFailure(what: path, number: errno) }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}
