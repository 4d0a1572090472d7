extension ShellVerb {
  /// The words about it in English.
  var englishText: CommandText {
    switch self {
    case .more:
      CommandText(
        arguments: "", summary: "other possible answers",
        help: """
          Lists what else may answer the last question, numbered on from its citations.
          Example:
            :more
          """)
    case .why:
      CommandText(
        arguments: "", summary: "how the answer was found",
        help: """
          Shows the analysis of the last question, the rules that fired, the scores and the decision.
          Example:
            :why
          """)
    case .context:
      CommandText(
        arguments: "[N]", summary: "the text around citation N",
        help: """
          Shows the sentences around a citation, which is marked; without a number, around the first.
          The setting context tells how many sentences.
          Example:
            :context 2
            :set context 5
          """
      )
    case .open:
      CommandText(
        arguments: "[N]", summary: "the document at citation N",
        help: """
          Opens the whole document in the pager, at the line of the citation; q leads back.
          Example:
            :open 2
          """)
    case .outline:
      CommandText(
        arguments: "", summary: "how the document is built",
        help: """
          Lists sections and paragraphs, numbered as citations number them.
          Example:
            :outline
          """)
    case .documents:
      CommandText(
        arguments: "", summary: "the open documents",
        help: """
          Lists number, name, title, date, size and file of each document; * marks the one in use.
          Example:
            :documents
          """)
    case .terms:
      CommandText(
        arguments: "[COUNT]", summary: "words that the text repeats",
        help: """
          Lists phrases that the document repeats, to see what may be asked.
          Example:
            :terms 50
          """)
    case .use:
      CommandText(
        arguments: "[DOCUMENT]", summary: "answer from one document only",
        help: """
          Takes a name, or a number from :documents. Without either, all documents answer again.
          Example:
            :use 2
          """)
    case .corpus:
      CommandText(
        arguments: "[PATH]", summary: "open other documents",
        help: """
          Reads this file or folder instead; without a path, tells which are read.
          Example:
            :corpus ~/policies
          """)
    case .reload:
      CommandText(
        arguments: "", summary: "read changed files anew",
        help: """
          Reads the documents again. When files have changed, a notice says so.
          Example:
            :reload
          """)
    case .format:
      CommandText(
        arguments: "[text|jsonl]", summary: "the form of answers",
        help: "text is for people, jsonl is a JSON object a line.\nExample:\n  :format jsonl")
    case .log:
      CommandText(
        arguments: "[FILE|off]", summary: "keep questions and answers in a file",
        help: """
          Adds questions, answers and citations to the file from now on. Answers are lines that start with #,
          so wenzheng run can ask the file's questions again. off stops; alone, it tells the file.
          Example:
            :log session.txt
          """
      )
    case .read:
      CommandText(
        arguments: "FILE", summary: "ask the questions of a file, and check",
        help: """
          A question a line, beneath it what is expected (answer: … cite: … refuse); of commands, those that show
          something, and :use. wenzheng run --help tells how it is written. Ctrl-C stops it.
          Example:
            :read file.questions
          """
      )
    case .timing:
      CommandText(
        arguments: "[on|off]", summary: "how long answers take",
        help: "Shows the milliseconds below each answer.\nExample:\n  :timing on")
    case .set:
      CommandText(
        arguments: "[NAME [VALUE]]", summary: "see or change settings",
        help: """
          Without a name, lists all settings. To keep one, write it into the settings file: name = value.
          Example:
            :set context 3
          """
      )
    case .history:
      CommandText(
        arguments: "[COUNT|TEXT]", summary: "lines entered before",
        help: """
          Lists the latest lines, or those that hold a text. Up and Ctrl-R bring them back.
          Example:
            :history 50
          """)
    case .help:
      CommandText(
        arguments: "[COMMAND]", summary: "how to use this",
        help: "Without a command, lists them all.\nExample:\n  :help context")
    case .quit: CommandText(arguments: "", summary: "leave", help: "Ctrl-D does the same.\nExample:\n  :quit")
    }
  }
}
