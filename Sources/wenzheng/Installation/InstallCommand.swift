import ArgumentParser

/// Installs the program with all that belongs to it.
struct InstallCommand: ProgramCommand {
  static let configuration = CommandConfiguration(
    commandName: "install",
    abstract: Messages.ofProcess(.installAbstract),
    discussion: Messages.ofProcess(.installDiscussion))

  @Option(help: ArgumentHelp(Messages.ofProcess(.installPrefixHelp), valueName: "folder"), completion: .directory)
  var prefix: String?

  @Option(help: ArgumentHelp(Messages.ofProcess(.installCorpusHelp), valueName: "path"), completion: .file())
  var corpus: String?

  @OptionGroup var appearance: LanguageOptions

  func perform(in program: Program) -> ExitStatus {
    Installation(program: program, prefix: prefix, corpus: corpus).perform()
  }
}
