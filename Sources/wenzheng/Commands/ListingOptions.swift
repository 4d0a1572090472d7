import ArgumentParser
import PolicyCorpus

/// Which documents a command tells about, and how.
struct ListingOptions: ParsableArguments {
  @OptionGroup var documents: CorpusOptions
  @OptionGroup var appearance: AppearanceOptions

  @Option(
    help: ArgumentHelp(Messages.ofProcess(.outlineFormatHelp), valueName: "text|jsonl"),
    completion: .list(["text", "jsonl"]))
  var format: OutputFormat?

  /// The style of text.
  func style(in program: Program) -> TextStyle {
    AnswerForm(color: appearance.color ?? .auto).style(in: program)
  }

  /// The documents asked for, and how well reading went; nil, with the problem told, where there are none.
  func open(in program: Program) -> (documents: [Document], status: ExitStatus)? {
    guard let opened = program.corpusOpening.open(named: documents.corpus) else { return nil }
    do throws(UnknownDocument) {
      return (try DocumentNames(corpus: opened.corpus).documents(named: documents.document), opened.status)
    } catch {
      program.errors.report(error.text(program.messages))
      return nil
    }
  }
}
