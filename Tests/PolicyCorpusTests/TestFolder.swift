#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A folder for the files of one test, removed after it.
final class TestFolder {
  let path: String

  struct Failure: Error {
    let number: Int32
  }

  init() throws {
    var template = Array("/tmp/wenzheng-corpus-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw Failure(number: errno) }
    path = String(cString: made)
  }

  deinit { Self.remove(path) }

  /// Writes a file, with the folders on the way to it.
  func write(_ name: String, _ bytes: [UInt8]) throws {
    makeFolders(name.split(separator: "/").dropLast())
    guard let file = fopen(path + "/" + name, "wb") else { throw Failure(number: errno) }
    defer { fclose(file) }
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count else { throw Failure(number: errno) }
  }

  /// Writes a text file.
  func write(_ name: String, _ text: String) throws { try write(name, Array(text.utf8)) }

  /// Makes a folder with those on the way to it.
  func makeFolder(_ name: String) { makeFolders(name.split(separator: "/")) }

  /// Makes a symbolic link.
  func link(_ name: String, to target: String) throws {
    makeFolders(name.split(separator: "/").dropLast())
    guard symlink(target, path + "/" + name) == 0 else { throw Failure(number: errno) }
  }

  /// Makes a pipe with a name.
  func makePipe(_ name: String) throws {
    guard mkfifo(path + "/" + name, 0o600) == 0 else { throw Failure(number: errno) }
  }

  private func makeFolders(_ parts: some Sequence<Substring>) {
    var folder = path
    for part in parts {
      folder += "/" + part
      mkdir(folder, 0o700)
    }
  }

  private static func remove(_ path: String) {
    if unlink(path) == 0 { return }
    guard let folder = opendir(path) else { return }
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name != "." && name != ".." { remove(path + "/" + name) }
    }
    closedir(folder)
    rmdir(path)
  }
}
