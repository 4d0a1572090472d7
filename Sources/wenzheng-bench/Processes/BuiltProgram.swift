import Glibc

/// The program that is measured.
enum BuiltProgram {
  /// Its path where none is given: beside this program.
  static var path: String {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let length = readlink("/proc/self/exe", &buffer, buffer.count)
    let own = buffer[..<max(0, length)].map { UInt8(bitPattern: $0) }
    let folder = own[..<(own.lastIndex(of: UInt8(ascii: "/")) ?? 0)]
    return String(decoding: folder, as: UTF8.self) + "/wenzheng"
  }
}
