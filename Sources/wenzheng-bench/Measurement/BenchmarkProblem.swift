/// Why a benchmark cannot be run.
enum BenchmarkProblem: Error, Equatable, CustomStringConvertible {
  /// The operating system refuses a call, with this error number.
  case system(call: String, number: Int32)
  /// The program has closed the terminal.
  case programEnded
  /// What was waited for did not come in time.
  case timedOut(waitingFor: String)
  /// A command ended with this status instead of success.
  case commandFailed(String, status: Int32)
  /// There is nothing to read, or it cannot be read.
  case unreadable(String)
  /// A line of a file, 1-based, is not what it ought to be.
  case badLine(file: String, line: Int, expected: String)

  var description: String {
    switch self {
    case .system(let call, let number): "\(call): error \(number)"
    case .programEnded: "the program ended"
    case .timedOut(let what): "no \(what) in time"
    case .commandFailed(let command, let status): "\(command): status \(status)"
    case .unreadable(let path): "\(path): cannot be read, or is empty"
    case .badLine(let file, let line, let expected): "\(file):\(line): expected \(expected)"
    }
  }
}
