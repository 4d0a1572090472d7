import Glibc
import Training

/// Lines as they come, without editing and without a prompt: for input or output that is no terminal.
struct PlainLineInput: LineInput {
  private var lines: ByteLineReader

  init(descriptor: Int32) {
    lines = ByteLineReader(descriptor: descriptor)
  }

  var columns: Int { 80 }

  mutating func remember(_ line: String) {}

  mutating func next(prompt: String, session: inout ShellSession) -> LineInputEvent {
    do throws(InputProblem) {
      guard let line = try lines.next() else { return .ended }
      return .line(String(decoding: line.bytes, as: UTF8.self))
    } catch {
      return .failed(error.number)
    }
  }
}
