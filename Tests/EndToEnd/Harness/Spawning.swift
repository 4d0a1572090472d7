import Glibc
import Synchronization

/// Starts processes.
enum Spawning {
  /// Held while descriptors are made and a process is started: no process may inherit another one's.
  static let lock = Mutex(())

  private static let env = "/usr/bin/env"
  /// POSIX_SPAWN_SETSID, which Swift's Glibc does not show.
  private static let newSession: Int16 = 0x80

  /// Keeps descriptors from the processes that are started.
  static func closeOnExecution(_ descriptors: Int32...) {
    for descriptor in descriptors { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
  }

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - inNewSession: whether it gets a session of its own, so that a terminal it opens first controls it.
  ///   - prepare: adds what is done to the new process' descriptors.
  /// - Returns: the process' identifier.
  static func start(
    _ program: BuiltProgram, _ arguments: [String], inNewSession: Bool = false,
    prepare: (inout posix_spawn_file_actions_t) -> Void
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    prepare(&actions)

    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // Test threads block signals; the program gets them as from a shell.
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigaddset(&signals, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    let flags = Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF)
    posix_spawnattr_setflags(&attributes, inNewSession ? flags | Self.newSession : flags)

    var identifier: pid_t = 0
    // POSIX has no way to set the folder; `env` becomes the program in it.
    let number = withStrings([Self.env, "-C", program.folder, program.executable] + arguments) { arguments in
      withStrings(program.environment.map { "\($0)=\($1)" }) { environment in
        posix_spawn(&identifier, Self.env, &actions, &attributes, arguments, environment)
      }
    }
    guard number == 0 else { throw HarnessFailure(what: "posix_spawn", number: number) }
    return identifier
  }

  /// Waits for a process' end.
  ///
  /// - Returns: its exit code, 128 and the signal's number where a signal ended it; and its peak memory in bytes.
  static func wait(for identifier: pid_t) -> (status: Int32, peakMemory: Int) {
    var status: Int32 = 0
    var usage = rusage()
    while wait4(identifier, &status, 0, &usage) < 0 && errno == EINTR {}
    let signal = status & 0x7F
    return (signal == 0 ? status >> 8 & 0xFF : 128 + signal, usage.ru_maxrss * 1_024)
  }

  private static func withStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = strings.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
  }
}
