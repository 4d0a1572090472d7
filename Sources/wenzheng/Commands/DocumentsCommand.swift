import ArgumentParser
import LineEditing
import PolicyCorpus

/// Lists the documents.
struct DocumentsCommand: ProgramCommand {
  static let configuration = CommandConfiguration(
    commandName: "documents",
    abstract: Messages.ofProcess(.documentsAbstract),
    discussion: Messages.ofProcess(.documentsDiscussion))

  @OptionGroup var documents: CorpusOptions
  @OptionGroup var appearance: AppearanceOptions

  @Option(
    help: ArgumentHelp(Messages.ofProcess(.outlineFormatHelp), valueName: "text|jsonl"),
    completion: .list(["text", "jsonl"]))
  var format: OutputFormat?

  func perform(in program: Program) -> ExitStatus {
    guard let opened = program.corpusOpening.open(named: documents.corpus) else { return .failed }
    let shown: [Document]
    do throws(UnknownDocument) {
      shown = try DocumentNames(corpus: opened.corpus).documents(named: documents.document)
    } catch {
      program.errors.report(error.text(program.messages))
      return .failed
    }
    do throws(OutputProblem) {
      try program.standardOutput.write(list(of: shown, in: program))
      return opened.status
    } catch {
      return program.status(of: error, after: opened.status)
    }
  }

  private func list(of shown: [Document], in program: Program) -> String {
    switch format ?? .text {
    case .jsonLines: return shown.map(DocumentListJSON().text).joined()
    case .text:
      // How wide a character is shown is known in a UTF-8 locale only.
      _ = LocaleRepair.perform()
      let style = AnswerForm(color: appearance.color ?? .auto).style(in: program)
      return DocumentListText(messages: program.messages, style: style).text(of: shown)
    }
  }
}
