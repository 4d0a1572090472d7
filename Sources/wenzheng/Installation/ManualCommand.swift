import ArgumentParser

/// Prints the manual page.
struct ManualCommand: ProgramCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: Messages.ofProcess(.manualAbstract),
    discussion: Messages.ofProcess(.manualDiscussion))

  @OptionGroup var appearance: LanguageOptions

  func perform(in program: Program) -> ExitStatus {
    program.writing { () throws(OutputProblem) in
      try program.standardOutput.write(ManualPage(messages: program.messages).text)
      return .answered
    }
  }
}
