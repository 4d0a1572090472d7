import Glibc
import Training

/// Small files, read and written whole.
enum WholeFile {
  /// The bytes of a file.
  static func read(_ path: String) throws(InputProblem) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw InputProblem(number: errno) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count == 0 { return bytes }
      if count > 0 {
        bytes += chunk[..<count]
      } else if errno != EINTR {
        throw InputProblem(number: errno)
      }
    }
  }

  /// Adds text to a file, which is made where it is not there.
  static func append(_ text: String, to path: String) throws(OutputProblem) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .failed(errno) }
    defer { close(descriptor) }
    try FileOutput(descriptor: descriptor).write(text)
  }
}
