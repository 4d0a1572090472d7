#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The little that reading a corpus needs of the file system.
enum FileSystem {
  enum Kind { case file, folder, other }

  /// What stands at a path; nil where nothing does.
  static func kind(of path: String) -> Kind? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  /// What makes a file or folder the same under another name; nil where nothing stands.
  struct Identity: Hashable {
    let device: UInt64
    let node: UInt64
  }

  static func identity(of path: String) -> Identity? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return Identity(device: UInt64(truncatingIfNeeded: status.st_dev), node: UInt64(truncatingIfNeeded: status.st_ino))
  }

  /// The bytes of a file; the error number where it cannot be read.
  static func read(_ path: String) -> Result<[UInt8], SystemError> {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return .failure(SystemError(number: errno)) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return .failure(SystemError(number: errno)) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(max(0, Int(status.st_size)) + 1)
    let chunk = max(4_096, min(Int(status.st_size) + 1, 1 << 20))
    while true {
      let before = bytes.count
      var failure: Int32 = 0
      var received = 0
      bytes.append(
        contentsOf: [UInt8](unsafeUninitializedCapacity: chunk) { buffer, count in
          repeat {
            received = readOnce(descriptor, buffer.baseAddress, chunk)
          } while received < 0 && errno == EINTR
          failure = received < 0 ? errno : 0
          count = max(0, received)
        })
      if failure != 0 { return .failure(SystemError(number: failure)) }
      if bytes.count == before { return .success(bytes) }
    }
  }

  /// The names in a folder, sorted by their bytes.
  static func names(inFolder path: String) -> Result<[String], SystemError> {
    guard let folder = opendir(path) else { return .failure(SystemError(number: errno)) }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: entry.pointee.d_name)) {
          String(cString: $0)
        }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return .success(names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
  }

  private static func readOnce(_ descriptor: Int32, _ buffer: UnsafeMutablePointer<UInt8>?, _ count: Int) -> Int {
    #if canImport(Glibc)
      Glibc.read(descriptor, buffer, count)
    #elseif canImport(Musl)
      Musl.read(descriptor, buffer, count)
    #else
      Darwin.read(descriptor, buffer, count)
    #endif
  }
}

/// An error number of the operating system.
public struct SystemError: Error, Sendable, Equatable {
  /// The error number (errno).
  public let number: Int32

  /// The operating system's words for it, in English.
  public var message: String { String(cString: strerror(number)) }
}
