import ArgumentParser
import Glibc

/// The program: its root command, and where it starts and ends.
@main
struct Wenzheng: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "wenzheng",
    abstract: Messages.ofProcess(.programAbstract),
    usage: Messages.ofProcess(.programUsage),
    discussion: Messages.ofProcess(.programDiscussion),
    version: "0.1.0",
    subcommands: [
      AskCommand.self, RunCommand.self, DemoCommand.self, OutlineCommand.self, DocumentsCommand.self, ShellCommand.self,
      InstallCommand.self, ManualCommand.self,
    ],
    defaultSubcommand: ShellCommand.self)

  static func main() {
    // A pipe that nobody reads is found when writing to it.
    signal(SIGPIPE, SIG_IGN)
    Glibc.exit(status(of: Array(CommandLine.arguments.dropFirst()), in: .process).rawValue)
  }

  /// Runs the command that the arguments name.
  private static func status(of arguments: [String], in program: Program) -> ExitStatus {
    if let status = DirectCommand(arguments: arguments).perform(in: program) { return status }
    do {
      var command = try parseAsRoot(Self.forRoot(arguments))
      if let command = command as? any ProgramCommand { return command.perform(in: program) }
      try command.run()
      return .answered
    } catch {
      return CommandLineAnswer(program: program, arguments: arguments).tell(error)
    }
  }
}

extension Wenzheng {
  /// The arguments, without the language where all else is a request for help or version: that is about the program
  /// as a whole, but an option before it would make the parser take it for one about the default command.
  private static func forRoot(_ arguments: [String]) -> [String] {
    let others = Language.removingOption(from: arguments)
    return others == ["--help"] || others == ["-h"] || others == ["--version"] ? others : arguments
  }
}

/// What the argument parser says instead of a command: help, version, or what is wrong with the arguments.
private struct CommandLineAnswer {
  let program: Program
  let arguments: [String]

  func tell(_ error: any Error) -> ExitStatus {
    var text = Wenzheng.fullMessage(for: error)
    if !isForPrograms { text = UsageTranslation(language: program.messages.language).translated(text) }
    guard Wenzheng.exitCode(for: error) == .success else {
      try? program.standardError.write(DisplayText.lines(text) + "\n")
      return .usage
    }
    return program.writing { () throws(OutputProblem) in
      try program.standardOutput.write(text + "\n")
      return .answered
    }
  }

  /// Whether a completion script or the like is asked for, which is no text to read.
  private var isForPrograms: Bool {
    let options = ["--generate-completion-script", "---completion", "--experimental-dump-help"]
    return arguments.contains { argument in options.contains { argument.hasPrefix($0) } }
  }
}
