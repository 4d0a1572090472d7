import ArgumentParser
import Glibc

/// A command of the program.
protocol ProgramCommand: ParsableCommand {
  /// Does what the command is for.
  func perform(in program: Program) -> ExitStatus
}

/// What a command needs of the process that it runs in.
struct Program: Sendable {
  /// What is said, in the user's language.
  let messages: Messages
  /// Where answers go.
  let standardOutput: FileOutput
  /// Where problems are told.
  let standardError: FileOutput
  /// The value of an environment variable.
  let environment: @Sendable (String) -> String?

  /// The nanoseconds of a clock that only goes forward.
  var now: @Sendable () -> Int = { monotonicNanoseconds() }

  /// The process as it was started.
  static let process = Program(
    messages: .ofProcess, standardOutput: .standard, standardError: .error, environment: { variable($0) })

  /// Tells problems.
  var errors: ErrorReporter { ErrorReporter(output: standardError) }

  /// Finds the documents.
  var corpusOpening: CorpusOpening {
    CorpusOpening(
      search: CorpusSearch(
        environment: environment, exists: { access($0, F_OK) == 0 }, executableFolder: Self.executableFolder()),
      messages: messages, errors: errors)
  }

  /// Runs what writes to standard output.
  ///
  /// - Returns: its status; that of an error, which is told, where output cannot be written.
  func writing(_ body: () throws(OutputProblem) -> ExitStatus) -> ExitStatus {
    do throws(OutputProblem) {
      return try body()
    } catch {
      return status(of: error, after: .answered)
    }
  }

  /// What it means that output cannot be written, which is told where it is an error.
  func status(of problem: OutputProblem, after status: ExitStatus) -> ExitStatus {
    switch problem {
    case .closed: return status
    case .failed(let number):
      errors.report(messages(.outputFailed, ["error": messages.systemError(number)]))
      return .failed
    }
  }

  private static func monotonicNanoseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec)
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// The folder that the running program's file is in; nil where the system does not tell.
  private static func executableFolder() -> String? {
    var path = [CChar](repeating: 0, count: Int(PATH_MAX))
    let length = readlink("/proc/self/exe", &path, path.count)
    guard length > 0 else { return nil }
    let bytes = path[..<length].map { UInt8(bitPattern: $0) }
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return nil }
    return String(decoding: bytes[..<slash], as: UTF8.self)
  }
}

extension Messages {
  /// The messages in the language that the process was started with. Help is put together before options are parsed,
  /// so the language is settled once, here.
  static let ofProcess = Messages(
    language: .preferred(arguments: CommandLine.arguments, environment: { getenv($0).map { String(cString: $0) } }))
}
