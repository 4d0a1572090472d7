import ArgumentParser
import LineEditing
import PolicyCorpus

/// Lists the documents.
struct DocumentsCommand: ProgramCommand {
  static let configuration = CommandConfiguration(
    commandName: "documents",
    abstract: Messages.ofProcess(.documentsAbstract),
    discussion: Messages.ofProcess(.documentsDiscussion))

  @OptionGroup var options: ListingOptions

  func perform(in program: Program) -> ExitStatus {
    guard let (shown, status) = options.open(in: program) else { return .failed }
    do throws(OutputProblem) {
      try program.standardOutput.write(list(of: shown, in: program))
      return status
    } catch {
      return program.status(of: error, after: status)
    }
  }

  private func list(of shown: [Document], in program: Program) -> String {
    switch options.format ?? .text {
    case .jsonLines: return shown.map(DocumentListJSON().text).joined()
    case .text:
      // How wide a character is shown is known in a UTF-8 locale only.
      _ = LocaleRepair.perform()
      let style = options.style(in: program)
      return DocumentListText(messages: program.messages, style: style).text(of: shown)
    }
  }
}
