import ArgumentParser
import PolicyCorpus

/// Prints how the documents are built.
struct OutlineCommand: ProgramCommand {
  static let configuration = CommandConfiguration(
    commandName: "outline",
    abstract: Messages.ofProcess(.outlineAbstract),
    discussion: Messages.ofProcess(.outlineDiscussion))

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
      for (index, document) in shown.enumerated() {
        try program.standardOutput.write(outline(of: document, isFirst: index == 0, in: program))
      }
      return opened.status
    } catch {
      return program.status(of: error, after: opened.status)
    }
  }

  private func outline(of document: Document, isFirst: Bool, in program: Program) -> String {
    switch format ?? .text {
    case .jsonLines: return OutlineJSON().text(of: document)
    case .text:
      let style = AnswerForm(color: appearance.color ?? .auto).style(in: program)
      let text = OutlineText(messages: program.messages, style: style).text(of: document)
      return (isFirst ? "" : "\n") + text
    }
  }
}
