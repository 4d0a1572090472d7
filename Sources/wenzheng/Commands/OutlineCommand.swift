import ArgumentParser
import PolicyCorpus

/// Prints how the documents are built.
struct OutlineCommand: ProgramCommand {
  static let configuration = CommandConfiguration(
    commandName: "outline",
    abstract: Messages.ofProcess(.outlineAbstract),
    discussion: Messages.ofProcess(.outlineDiscussion))

  @OptionGroup var options: ListingOptions

  func perform(in program: Program) -> ExitStatus {
    guard let (shown, status) = options.open(in: program) else { return .failed }
    do throws(OutputProblem) {
      for (index, document) in shown.enumerated() {
        try program.standardOutput.write(outline(of: document, isFirst: index == 0, in: program))
      }
      return status
    } catch {
      return program.status(of: error, after: status)
    }
  }

  private func outline(of document: Document, isFirst: Bool, in program: Program) -> String {
    switch options.format ?? .text {
    case .jsonLines: return OutlineJSON().text(of: document)
    case .text:
      let style = options.style(in: program)
      let text = OutlineText(messages: program.messages, style: style).text(of: document)
      return (isFirst ? "" : "\n") + text
    }
  }
}
