extension Message {
  /// The message in English.
  var english: String {
    switch self {
    case .programAbstract: "Answers questions about Chinese policy texts, with the sentences that say so."
    case .programUsage: "wenzheng [OPTIONS]\nwenzheng COMMAND [OPTIONS] …"
    case .programDiscussion:
      """
      Without a command it opens the shell; where standard input is no terminal, it is read as a question file.

      Examples:
        wenzheng                                        open the shell
        wenzheng ask 多少系统被监测                     ask a question
        wenzheng run --format jsonl questions.jsonl     answer a question file line by line
        wenzheng demo corpus/tianjin.demo               watch a demo
        wenzheng outline                                see how the documents are built
        wenzheng documents                              list the documents
        wenzheng install                                install it, to be used from any folder

      Where documents are: --corpus PATH, otherwise $WENZHENG_CORPUS, otherwise the folder ./corpus.
      Exit codes: 0 all answered (or as expected), 1 something not, 2 an error, 64 wrong usage.
      """
    case .askAbstract: "Answer a question."
    case .askDiscussion:
      """
      The words are joined by spaces into one question.

      Examples:
        wenzheng ask 多少系统被监测
        wenzheng ask --explain --corpus folder 何时发布
        wenzheng ask --format jsonl -- -5是什么意思
      """
    case .askWords: "The question."
    case .runAbstract: "Answer a question file, and check what it expects."
    case .runDiscussion:
      """
      The file has a question a line; one may follow up the one before. What is expected stands beneath a question:

        [Section one]             a title; nothing follows up across it
        # a comment
        全县新建公园多少个？
          answer: 80个            of several such lines, any one will do
          cite: 全县新建公园      words of the first citation
        珠穆朗玛峰有多高？
          refuse                  there shall be no answer
        :context 1                a command that shows something, or :use

      Lists: "items: 甲；乙"; there are "type:" and "from:" too. Or it has a JSON object a line ("question", optionally "id",
      "document", and "answers", "items", "evidence", "answerable", "doc", "type"). Each answer is out at once.

      Exit codes: with expectations, 0 all held, 1 one failed; without, 0 all answered, 1 something has no answer;
      2 an error. With --record, 0 once the file is written.

      Examples:
        wenzheng run corpus/tianjin.questions
        wenzheng run --format tap file.questions
        wenzheng run --record new.questions questions.txt
        echo 何时发布 | wenzheng run -
      """
    case .runFile: "The question file; - is standard input."
    case .outlineAbstract: "Print how the documents are built, numbered as citations number it."
    case .outlineDiscussion:
      """
      Examples:
        wenzheng outline
        wenzheng outline --corpus folder --document name
      """
    case .documentsAbstract: "List the open documents."
    case .documentsDiscussion:
      """
      Name, title and date of each document, how many sections, paragraphs and sentences it has, and its file.

      Examples:
        wenzheng documents
        wenzheng documents --corpus folder --format jsonl
      """
    case .shellAbstract: "Open the shell."
    case .shellDiscussion: "Where standard input is no terminal, it is read as a question file."
    case .corpusHelp: "A document or a folder of documents; may be given several times."
    case .documentHelp: "Answer from this document only."
    case .formatHelp: "Output format: text for people, jsonl for a JSON object a line."
    case .outlineFormatHelp: "Output format: text for people, jsonl for a document a line."
    case .explainHelp: "Explain how the answer was found."
    case .colorHelp: "Colour: auto (default) on terminals only, and not with NO_COLOR."
    case .languageHelp: "Language of messages: zh Chinese, en English."
    case .plainHelp: "No colour and no redrawing, for screen readers."
    case .privateHelp: "Keep no history."

    case .installAbstract: "Install the program with its texts, completion scripts and manual page."
    case .installDiscussion:
      """
      All of it goes below one folder; what an earlier version has left there is replaced:
        bin/wenzheng                              the program
        share/wenzheng/corpus                     the texts
        share/bash-completion, zsh, fish          completion scripts of the shells
        share/man/man1/wenzheng.1                 the manual page (man wenzheng)

      Examples:
        wenzheng install
        wenzheng install --prefix /usr/local
      """
    case .installPrefixHelp: "the folder to install below; ~/.local by default"
    case .installCorpusHelp: "the texts to install, a file or a folder; those that would be opened by default"
    case .installDone: "Installed. If your shell does not find wenzheng, put {folder} on your PATH."
    case .installNoHome: "there is no HOME to install below; name a folder with --prefix"
    case .manualAbstract: "Print the manual page."
    case .manualDiscussion:
      """
      Example:
        wenzheng manual | man -l -
      """
    case .manualName: "NAME"
    case .manualSynopsis: "SYNOPSIS"
    case .manualDescription: "DESCRIPTION"
    case .manualCommands: "COMMANDS"
    case .manualShell: "COMMANDS OF THE SHELL"
    case .manualKeys: "KEYS"
    case .manualEnvironment: "ENVIRONMENT"
    case .manualEnvironmentText:
      """
      WENZHENG_CORPUS   a text or a folder of texts
      NO_COLOR          where set, no colours, and no suggestions behind the cursor
      COLORFGBG         by which some terminals tell whether their background is dark
      PAGER             the program for long output
      LC_ALL, LC_MESSAGES, LANG   the language: English where it begins with en, otherwise Chinese
      EDITRC            key bindings of the line editor, ~/.editrc by default
      """
    case .manualFiles: "FILES"
    case .manualFilesText:
      """
      ~/.config/wenzheng/config         settings, a line "name = value" each
      ~/.local/state/wenzheng/history   lines entered before
      synonyms.txt                      synonyms, beside the texts
      """

    case .unknownCommand: "There is no command '{name}'. To ask a question: wenzheng ask {name} …"
    case .optionsBeforeCommand: "Options stand after the command: wenzheng {name} OPTIONS …"

    case .noCorpus:
      "no documents found: name a file or folder with --corpus, set WENZHENG_CORPUS, or put them into a folder ./corpus"
    case .corpusNotFound: "{path}: no such file or folder; check --corpus or WENZHENG_CORPUS"
    case .corpusNotFile: "{path}: neither a file nor a folder; name a text file or a folder"
    case .corpusUnreadable: "{path}: cannot be read: {error}; check its permissions"
    case .corpusNotUTF8: "{path}:{line}: not UTF-8 text; convert it first, for example with iconv -f GB18030 -t UTF-8"
    case .corpusBinary: "{path}:{line}: a binary file, not text; name a plain text file"
    case .corpusEmpty: "{path}: the file holds no text; name another one"
    case .corpusNoTexts: "{path}: the folder holds no text (.txt or .md); put documents there, or name another folder"
    case .corpusNothingRead: "no document could be read, so nothing can be answered"
    case .unknownDocument: "there is no document named '{name}'; wenzheng documents shows the names"
    case .unknownDocumentNearest: "there is no document named '{name}'; did you mean '{nearest}'?"
    case .synonymsNotUTF8: "not UTF-8 text, line left out; convert it first, for example with iconv -f GB18030 -t UTF-8"
    case .synonymsSeveralArrows: "more than one => on a line, line left out; make several lines of it"
    case .synonymsEmptySide: "no word on one side of =>, line left out; write: word of the question => word of the text"
    case .synonymsTooFewWords: "only one word, line left out; put an ASCII comma between words: word,other word"
    case .synonymsOnlyPunctuation: "'{word}' is punctuation only, line left out; write a word"
    case .synonymsTooLong: "a word of more than {limit} characters, line left out; write a shorter one"
    case .synonymsMore: "{count} more lines are wrong"

    case .emptyQuestion: "the question is empty; write what to ask, for example: wenzheng ask 何时发布"
    case .standardInput: "standard input"
    case .questionFileUnreadable: "{path}: cannot be read: {error}; check the question file"
    case .questionFileEmpty: "{path}: no questions; write one question a line"
    case .questionNotUTF8: "not UTF-8 text from byte {byte} on; save the question file as UTF-8"
    case .questionLineTooLong: "the line is longer than {limit} MB and was skipped; make it shorter"
    case .questionMissing: "\"question\" is missing; write {\"question\":\"…\"}"
    case .questionEmptyField: "\"question\" is empty; write what to ask"
    case .questionFieldNotText: "\"{field}\" must be a string"
    case .questionFileBinary: "a binary file, not text; nothing more of it is read: give plain text or JSON lines"
    case .questionFieldNotTexts: "\"{field}\" must be an array of strings"
    case .questionFieldNotNumbers: "\"{field}\" must be an array of whole numbers"
    case .questionFieldNotBoolean: "\"{field}\" must be true or false"
    case .expectationNoQuestion: "there is no question above this line; write it beneath the question that it is about"
    case .expectationEmpty: "nothing stands after {keyword}; write {keyword}: and what is expected"
    case .expectationUnknownKeyword: "{word}: is not known here; there are {choices}; for a question, write question: …"
    case .expectationUnknownType: "there is no type {name}; there are {choices}"
    case .expectationRefusalWithAnswer: "a question cannot be refused and have an answer or a citation; keep one"
    case .expectationAnswerWithItems: "a question cannot have an answer and items; keep one"

    case .runFormatHelp:
      "The form of output: text and markdown for people, jsonl and tsv for programs, tap and junit for build servers."
    case .runOnlyHelp: "Ask only these: an id (q3, 3-9), or words of a question or section title; may be repeated."
    case .runFailFastHelp: "Stop at the first expectation that fails."
    case .runJobsHelp: "How many questions to answer at a time (1 by default); the output is the same."
    case .runRecordHelp: "Write the present answers as expectations to this file, for review."
    case .runForceHelp: "Let --record replace a file that is there."
    case .noQuestionSelected: "{path}: no question matches --only; use an id, or words of a question or section title"
    case .runProgress: "{count} questions asked, {share}%"
    case .recordWritten: "the answers to {count} questions are written to {path} as expectations; please review them"
    case .fileExists: "{path}: there is such a file; add --force to replace it, or choose another name"
    case .fileNotWritten: "{path}: cannot be written: {error}; choose another place"
    case .checkHeld: "as expected"
    case .checkLine: "line {line}:"
    case .checkAnswerDiffers: "another answer"
    case .checkItemsDiffer: "other items"
    case .checkEvidenceDiffers: "another citation"
    case .checkDocumentDiffers: "from another document"
    case .checkNotAnswered: "refused, though an answer is expected"
    case .checkNotRefused: "answered, though a refusal is expected"
    case .checkNothing: "no answer"
    case .checkExpected: "expected:   "
    case .checkGiven: "given:      "
    case .checkDifference: "difference: "
    case .checkMissing: "missing:    "
    case .checkSurplus: "surplus:    "
    case .checkElsewhere: "but:        "
    case .checkInCitation: "citation {number} is as expected"
    case .summaryType: "type"
    case .summaryQuestions: "questions"
    case .summaryHeld: "held"
    case .summaryFailed: "failed"
    case .summaryRefusals: "refusal"
    case .summaryAllHeld: "expectations of {total} questions, all held ({questions} asked)"
    case .summarySomeFailed: "expectations of {total} questions, {held} held, {failed} failed ({questions} asked)"
    case .summaryStopped: "; stopped at the first that failed"
    case .summaryNothingExpected: "nothing expected"

    case .demoAbstract: "Play a demo, record it, or make a page of it."
    case .demoDiscussion:
      """
      A line of a demo is a question or command, which the program types into the real shell; words after # are told to the viewer, a line in 【】 or [] is the title of a chapter. There are four directives besides:
        :title TEXT       what the demo is called; stands first
        :corpus PATH      the texts, from the demo's folder on; stands first
        :wait [SECONDS]   a pause; without seconds, until a key is pressed
        :speed fast       slow, normal, fast, or a factor such as 0.5 or 2

      Keys: space goes on, ← goes back, + and - change the speed, p holds, Ctrl-T takes the keyboard and gives it back, q leaves. Where output is no terminal, everything is printed without pauses.

      Examples:
        wenzheng demo corpus/tianjin.demo
        wenzheng demo --record demo.cast file.demo     a recording for asciinema
        wenzheng demo --html demo.html file.demo       one page for the web
      """
    case .demoFile: "The demo."
    case .demoSpeedHelp: "So many times as fast, for example 2 or 0.5."
    case .demoNoWaitHelp: "No pauses."
    case .demoRecordHelp: "Record an asciicast and do not play; - is standard output."
    case .demoHTMLHelp: "Make a page and do not play; - is standard output."
    case .demoSizeHelp: "The size of the recorded terminal; 80x24 where not given."
    case .demoForceHelp: "Replace files that are there."
    case .demoSpeedRange: "--speed must be between {slowest} and {fastest}"
    case .demoUnreadable: "{path}: cannot be read: {error}; check the demo"
    case .demoEmpty: "the demo has neither questions nor commands; write one a line"
    case .demoMoreProblems: "{count} more problems are not listed"
    case .demoNoCorpus: "no file or folder {path}; correct this line with :corpus, or name the texts with --corpus"
    case .demoCommandNotAllowed: ":{name} cannot be used in a demo; these can: {choices}"
    case .demoControlCharacter: "character {column} is a control character, which a terminal takes for a key; remove it"
    case .demoExpectation: "answers are not checked in a demo; remove this line, or put it into a question file"
    case .demoMissingValue: "something is missing after :{name}; see wenzheng help demo"
    case .demoBadWait:
      "'{value}' is no number of seconds; write 0 to {longest}, as in :wait 3, or none to wait for a key"
    case .demoBadSpeed:
      "the speed cannot be '{value}'; write slow, normal, fast, or a factor from {slowest} to {fastest}"
    case .demoMisplaced: ":{name} must stand first, before all that is told and asked"
    case .demoRepeated: ":{name} can stand only once"
    case .demoTooManyLines: "the demo has more than {most} lines; split it"
    case .demoScreenTooSmall:
      "the terminal is too small: {columns} columns, {rows} rows; a demo needs {leastcolumns} and {leastrows}, enlarge it"
    case .demoNoPseudoTerminal: "the system has no pseudo-terminal to record with; run this where there is /dev/ptmx"
    case .fileNotAFile: "{path}: is no regular file and cannot be written; choose another name"
    case .demoChapter: "Chapter: {title}"
    case .demoNarrator: "Narrator: {text}"
    case .demoBack: "(one step back)"
    case .demoHandedOver:
      "(the keyboard is yours: ask, :help lists commands. Ctrl-T gives it back, and the demo goes on)"
    case .demoResumed: "(the demo goes on)"
    case .demoHintPlaying: "(space next  ← back  + - speed  p hold  Ctrl-T your turn  q leave)"
    case .demoHintWaiting: "(space go on  ← back  Ctrl-T your turn  q leave)"
    case .demoHintHeld: "(held  space go on  ← back  Ctrl-T your turn  q leave)"
    case .demoHintEnd: "(the end  space leave  ← back  Ctrl-T your turn)"
    case .demoHintHandedOver: "(your turn  Ctrl-T gives back)"
    case .demoPageTitle: "Demo: questions on {title}"
    case .demoPageLines: "{count} lines: open to read"
    case .demoPageSources: "The texts that are asked about:"
    case .demoPageNote:
      "wenzheng finds the answers in the texts; citations are the source's, byte for byte; what is not in them is not answered."

    case .jsonProblem: "bad JSON at character {column}: {reason}"
    case .jsonExpectedObject: "expected {, each line is a JSON object"
    case .jsonExpectedKey: "expected a key in double quotes"
    case .jsonExpectedColon: "expected a colon"
    case .jsonExpectedCommaOrEnd: "expected a comma or a closing bracket"
    case .jsonExpectedValue: "expected a value"
    case .jsonUnterminatedString: "the string has no closing quote"
    case .jsonBadEscape: "unknown escape"
    case .jsonLoneSurrogate: "a \\u surrogate without its other half"
    case .jsonControlCharacter: "control characters in a string must be escaped"
    case .jsonBadNumber: "malformed number"
    case .jsonTooDeep: "nested too deeply"
    case .jsonTrailing: "something follows the object"

    case .outputFailed: "cannot write to standard output: {error}"
    case .systemNoSuchFile: "no such file"
    case .systemNoPermission: "permission denied"
    case .systemNoSpace: "no space left on the disk"
    case .systemIsFolder: "it is a folder"
    case .systemClosed: "it is not open"
    case .systemDevice: "input/output error"

    case .questionHeading: "Q"
    case .placeHeader: "header"
    case .placeHeading: "heading"
    case .placeParagraph: "paragraph {number}"
    case .placeSentence: "sentence {number}"
    case .refusedEmptyQuestion: "No answer: the question holds nothing to look for"
    case .refusedUnrelated: "No answer: the text says nothing that is related to the question"
    case .refusedMissing: "No answer: the text lacks something that the question is about"
    case .refusedNoSuchAnswer: "No answer: the text speaks of it, but does not give what is asked"
    case .refusedOtherSubject: "No answer: the text speaks of another place, year or body"
    case .refusalMissingParts: "Without support in the text: {parts}"
    case .refusalNearest: "The nearest sentences (not an answer):"
    case .otherFigures: "The documents differ:"

    case .explanationAnalysis: "Analysis"
    case .explanationRules: "Rules"
    case .explanationEvidence: "Sentences and scores"
    case .explanationDecision: "Decision"
    case .explanationNothing: "(none)"
    case .explanationCandidate: "would answer: {words}"
    case .explanationConfidence: "Confidence"
    case .factReadAs: "read as"
    case .factType: "type"
    case .factAsking: "asking"
    case .factFocus: "about"
    case .factMeasure: "measure word"
    case .factTerms: "looked for"
    case .factTimes: "times"
    case .factOtherWords: "other words"
    case .factCutBy: "cut by"
    case .factRule: "answered by"
    case .factVeto: "against it"
    case .factAnswered: "answered, confidence"
    case .factRefused: "refused"
    case .factWouldHaveSaid: "would have said"

    case .outlineTitle: "title"
    case .outlineDate: "date"
    case .outlineSite: "site"
    case .outlineColumn: "column"
    case .outlineLine: "line {line}"
    case .outlineParagraph: "paragraph {number}"
    case .outlineSentences: "{count} sentences"
    case .outlineOneSentence: "{count} sentence"

    case .documentsName: "name"
    case .documentsTitle: "title"
    case .documentsDate: "date"
    case .documentsSections: "sections"
    case .documentsParagraphs: "paragraphs"
    case .documentsSentences: "sentences"
    case .documentsPath: "file"

    case .termQuestionWord: "asks"
    case .termPerson: "person"
    case .termBody: "body"
    case .termPlace: "place"
    case .termDocument: "document"
    case .termQuotation: "quoted"
    case .termNumber: "number"
    case .termTitle: "title"
    case .termHeading: "heading"
    case .termCount: "{count}×"
    case .offeredQuestion: "Did you mean to ask: {question}"
    case .shellMenuStatus: "{first} to {last} of {count}"

    case .shellBanner: "wenzheng: ask about {title}"
    case .documentTitle: "{title}"
    case .documentCount: "{count} documents"
    case .shellBannerHint:
      """
      Type a question, for example: 何时发布？
      Then ask on: 谁说的？ 在哪一段？
      Tab completes, from pinyin too; :help lists commands, :quit leaves
      """
    case .shellPrompt: "ask> "
    case .shellHelpAsking: "Type a question, for example: 多少系统被监测？ 何时发布？"
    case .shellHelpFollowUp: "Ask on, for example: 2018年呢？ 他是谁？ 谁说的？ 在哪一段？ 原文怎么说？"
    case .shellHelpCommands: "Commands (the first letters are enough; each has a Chinese name too):"
    case .shellHelpKeys:
      """
      :help COMMAND tells all about a command, with an example.
      Tab completes commands, files, words that ask and words of the text, also from pinyin, initials or whole;
        where there are several, Tab and the arrows choose, Return takes, Escape leaves.
      Right or Ctrl-E takes what is suggested behind the cursor, Alt-F one word of it.
      Up and Ctrl-R find earlier lines; Alt-B, Alt-F go by words.
      Ctrl-C drops the line or stops what is being done, Ctrl-L clears the screen, Ctrl-D leaves.
      """
    case .shellUnknownCommand: "there is no command '{name}'; :help lists them all"
    case .shellCommandNotInFile: "“:{name}” is performed only when typed, not from a file that is read"
    case .shellUnknownCommandNearest: "there is no command '{name}'; did you mean '{nearest}'?"
    case .shellAmbiguousCommand: "'{name}' may be: {choices}; type some more"
    case .shellCompleted: "(understood as: {question})"
    case .shellTime: "({milliseconds} ms)"
    case .shellCitationHint: "(:context 1 shows the text around citation 1, :open 1 the document)"
    case .shellFilesChanged: "(files have changed: {files}; :reload reads them anew)"
    case .shellNothingAsked: "nothing has been asked yet; type a question first"
    case .shellFollowUpRule: "follow-up rule: {rule}"
    case .shellNoMore: "there is no other possible answer"
    case .shellMoreHeading: "Other possible answers (not certain):"
    case .shellNoCitations: "there are no citations yet; ask a question first"
    case .shellNoNumber: "'{value}' is no number; write one, for example 1"
    case .shellNoSuchCitation: "there is no citation {number}; there are {count}"
    case .shellDocumentGone: "the document of this citation is no longer open"
    case .shellInUse: "answering now from {title}"
    case .shellUnknownDocument: "there is no document '{name}'; :documents lists them. "
    case .shellDidYouMean: "Did you mean '{nearest}'?"
    case .shellReloaded: "read anew: {title}"
    case .shellCorpusKept: "the documents stay as they were"
    case .shellLogNone: "nothing is being logged; :log FILE starts"
    case .shellLogging: "logging to {path}; :log off stops"
    case .shellLogEnded: "logging has ended; the log is in {path}"
    case .shellNotWritten: "{path}: cannot be written: {error}"
    case .shellReadWhat: "name a file, for example: :read questions.txt"
    case .shellNoHistory: "there is no such line"
    case .shellStopped: "stopped"
    case .shellStoppedMany: "stopped; {count} lines are left unasked"
    case .shellSearch: "(search: {pattern}) "
    case .shellSearchNotFound: "(not found: {pattern}) "
    case .shellMeantCommand: "(for the command, type {name})"
    case .shellMorePrompt: "-- space for more, q to stop --"
    case .transcriptOpening: "wenzheng, transcript: {title}"
    case .transcriptAsked: "follow-up: {question}"
    case .tableCommand: "command"
    case .tableOtherName: "Chinese name"
    case .tableMeaning: "what it does"

    case .settingFormat: "the form of answers"
    case .settingExplain: "an explanation below each answer"
    case .settingTiming: "how long answers take"
    case .settingContext: "sentences around a citation"
    case .settingPager: "pager: auto, off, or a command"
    case .settingColor: "colour"
    case .settingTheme: "colours for a dark or a light background"
    case .settingLanguage: "language of messages"
    case .settingKeys: "keys: emacs or vi"
    case .settingPlain: "plain output, for screen readers"
    case .settingPrivate: "keep no history"
    case .settingForStart: "(put it into the settings file: it counts at the next start)"
    case .settingsFile: "settings file: {path}"
    case .settingUnknown: "there is no setting '{name}'; there are: {choices}"
    case .settingUnknownNearest: "there is no setting '{name}'; did you mean '{nearest}'?"
    case .settingBadValue: "{name} cannot be '{value}'; it may be: {choices}"
    case .settingMalformed: "expected: name = value"
    case .settingNotUTF8: "not UTF-8 text"
    case .settingsUnreadable: "{path}: cannot be read: {error}; the usual settings are used"
    case .historyNotKept: "{path}: lines cannot be kept: {error}; this session keeps none"
    case .historyNotRead: "{path}: earlier lines cannot be read: {error}; this session keeps none"
    case .localeOther:
      "the locale {locale} uses {codeset}; text is shown in UTF-8 here; where it is garbled, set LC_ALL=C.UTF-8"
    case .localeImpossible:
      "the locale {locale} ({codeset}) is not UTF-8, and there is none: Chinese may get lost; install C.UTF-8"
    }
  }
}
