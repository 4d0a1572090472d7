import Glibc

/// A process that the benchmarks start.
struct Subprocess {
  /// What it is known by to the operating system.
  let identifier: pid_t

  /// How a process ended.
  struct End {
    /// The exit code; 128 and the signal's number where a signal ended it.
    let status: Int32
    /// The most memory that it had, in bytes. No less than what the process that started it had: Linux counts both.
    let peakMemory: Int
  }

  /// What its three ends are connected to.
  enum Ends {
    /// Nothing is read, and all that is written is dropped.
    case nothing
    /// The terminal of this name, which will control the process.
    case terminal(String)
  }

  /// POSIX_SPAWN_SETSID, which Swift's Glibc does not show.
  private static let newSession: Int16 = 0x80

  /// Starts a command, looked for along `PATH`.
  ///
  /// - Parameters:
  ///   - command: the program and its arguments.
  ///   - variables: what its environment holds besides that of this process.
  init(
    _ command: [String], ends: Ends = .nothing, variables: [String: String] = [:]
  ) throws(BenchmarkProblem) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    switch ends {
    case .nothing:
      for descriptor in STDIN_FILENO...STDERR_FILENO {
        posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
      }
    case .terminal(let name):
      // The first terminal that a new session opens controls it.
      posix_spawnattr_setflags(&attributes, Self.newSession)
      posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, name, O_RDWR, 0)
      posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDOUT_FILENO)
      posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDERR_FILENO)
    }
    var identifier: pid_t = 0
    let number = CStrings.with(command) { arguments in
      CStrings.with(Environment.variables(adding: variables)) { environment in
        posix_spawnp(&identifier, command.first ?? "", &actions, &attributes, arguments, environment)
      }
    }
    guard number == 0 else { throw .system(call: command.first ?? "", number: number) }
    self.identifier = identifier
  }

  /// Waits for its end.
  func wait() -> End {
    var status: Int32 = 0
    var usage = rusage()
    while wait4(identifier, &status, 0, &usage) < 0 && errno == EINTR {}
    let signal = status & 0x7F
    return End(status: signal == 0 ? status >> 8 & 0xFF : 128 + signal, peakMemory: usage.ru_maxrss * 1_024)
  }

  /// The most memory that this process has had, in bytes.
  static var ownPeakMemory: Int {
    var usage = rusage()
    getrusage(Int32(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss * 1_024
  }
}
