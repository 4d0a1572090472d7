import Glibc

/// The built program, run as a user runs it.
struct BuiltProgram {
  /// The folder of the package.
  static let packageFolder: String = {
    // …/Tests/EndToEnd/Harness/BuiltProgram.swift
    let parts = #filePath.split(separator: "/").dropLast(4)
    return "/" + parts.joined(separator: "/")
  }()

  /// The program's file: it lies beside the test bundle.
  static let path: String = {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let length = max(0, readlink("/proc/self/exe", &buffer, buffer.count))
    let bundle = String(decoding: buffer[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return bundle.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 } + "/wenzheng"
  }()

  /// What the program's environment holds: nothing of the environment that tests run in.
  var environment: [String: String] = [
    "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TERM": "xterm-256color", "PAGER": "cat",
  ]
  /// The file that is run: the built program, or a copy of it.
  var executable = BuiltProgram.path
  /// The folder that it is started in.
  var folder = BuiltProgram.packageFolder

  /// What a finished program leaves.
  struct Outcome {
    /// The exit code; 128 and the signal's number where a signal ended it.
    let status: Int32
    let output: String
    let errors: String
    /// The most memory that it had, in bytes.
    let peakMemory: Int

    /// The lines of standard error.
    var errorLines: [Substring] { errors.split(separator: "\n") }
  }

  /// Runs the program to its end.
  func run(_ arguments: [String], input: String = "") throws -> Outcome {
    try run(arguments, input: Array(input.utf8))
  }

  /// Runs the program to its end.
  func run(_ arguments: [String], input: [UInt8]) throws -> Outcome {
    let running = try start(arguments)
    running.sendAndClose(input)
    return running.finish()
  }

  /// Starts the program with pipes at its three ends.
  func start(_ arguments: [String]) throws -> RunningProgram {
    try RunningProgram(program: self, arguments: arguments)
  }

  /// Starts the program with standard output at a file.
  func run(_ arguments: [String], outputTo file: String) throws -> Outcome {
    let running = try RunningProgram(program: self, arguments: arguments, outputFile: file)
    running.sendAndClose([])
    return running.finish()
  }
}

/// Why the harness itself cannot go on.
struct HarnessFailure: Error {
  let what: String
  let number: Int32
}
