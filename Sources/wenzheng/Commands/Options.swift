import ArgumentParser

/// Which documents to read.
struct CorpusOptions: ParsableArguments {
  @Option(help: ArgumentHelp(Messages.ofProcess(.corpusHelp), valueName: "path"), completion: .file())
  var corpus: [String] = []

  @Option(help: ArgumentHelp(Messages.ofProcess(.documentHelp), valueName: "name"))
  var document: String?

  var selection: DocumentSelection { DocumentSelection(paths: corpus, document: document) }
}

/// How answers are printed.
struct AnswerOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(Messages.ofProcess(.formatHelp), valueName: "text|jsonl"), completion: .list(["text", "jsonl"]))
  var format: OutputFormat?

  @Flag(help: ArgumentHelp(Messages.ofProcess(.explainHelp)))
  var explain = false

  @OptionGroup var appearance: AppearanceOptions

  var form: AnswerForm {
    AnswerForm(format: format ?? .text, explains: explain, color: appearance.color ?? .auto)
  }
}

/// How anything is printed.
struct AppearanceOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(Messages.ofProcess(.colorHelp), valueName: "auto|always|never"),
    completion: .list(["auto", "always", "never"]))
  var color: ColorChoice?

  @OptionGroup var speech: LanguageOptions

  var language: Language? { speech.language }
}

/// In which language the program speaks.
struct LanguageOptions: ParsableArguments {
  // `Messages.ofProcess` has looked for it already: help is in this language too.
  @Option(
    help: ArgumentHelp(Messages.ofProcess(.languageHelp), valueName: "zh|en"), completion: .list(["zh", "en"]))
  var language: Language?
}

// Their values stand in the help as the option's value name; CaseIterable would list them once more, in English.
extension OutputFormat: ExpressibleByArgument {}
extension ColorChoice: ExpressibleByArgument {}
extension Language: ExpressibleByArgument {
  init?(argument: String) { self.init(name: argument) }
}
