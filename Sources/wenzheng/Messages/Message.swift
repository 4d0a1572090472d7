/// Everything that the program says of itself, a case a message; its words are in `Message+Chinese.swift` and
/// `Message+English.swift`, where `{name}` stands for a value.
enum Message: String, Sendable, CaseIterable {
  // Help of the commands
  case programAbstract, programUsage, programDiscussion
  case askAbstract, askDiscussion, askWords
  case runAbstract, runDiscussion, runFile
  case outlineAbstract, outlineDiscussion
  case documentsAbstract, documentsDiscussion
  case shellAbstract, shellDiscussion
  case corpusHelp, documentHelp, formatHelp, outlineFormatHelp, explainHelp, colorHelp, languageHelp
  case plainHelp, privateHelp

  // Installation
  case installAbstract, installDiscussion, installPrefixHelp, installCorpusHelp, installDone, installNoHome
  case manualAbstract, manualDiscussion, manualName, manualSynopsis, manualDescription, manualCommands, manualShell
  case manualKeys, manualEnvironment, manualEnvironmentText, manualFiles, manualFilesText

  // Usage errors
  case unknownCommand, optionsBeforeCommand

  // The corpus
  case noCorpus, corpusNotFound, corpusNotFile, corpusUnreadable, corpusNotUTF8, corpusBinary, corpusEmpty
  case corpusNoTexts, corpusNothingRead
  case unknownDocument, unknownDocumentNearest
  case synonymsNotUTF8, synonymsSeveralArrows, synonymsEmptySide, synonymsTooFewWords, synonymsOnlyPunctuation
  case synonymsTooLong, synonymsMore

  // Question files
  case emptyQuestion, standardInput
  case questionFileUnreadable, questionFileEmpty
  case questionNotUTF8, questionLineTooLong, questionMissing, questionEmptyField, questionFieldNotText
  case questionFileBinary, questionFieldNotTexts, questionFieldNotNumbers, questionFieldNotBoolean
  case expectationNoQuestion, expectationEmpty, expectationUnknownKeyword, expectationUnknownType
  case expectationRefusalWithAnswer, expectationAnswerWithItems

  // Runs of question files
  case runFormatHelp, runOnlyHelp, runFailFastHelp, runJobsHelp, runRecordHelp, runForceHelp
  case noQuestionSelected, runProgress, recordWritten, fileExists, fileNotWritten
  case checkHeld, checkLine, checkAnswerDiffers, checkItemsDiffer, checkEvidenceDiffers, checkDocumentDiffers
  case checkNotAnswered, checkNotRefused, checkNothing
  case checkExpected, checkGiven, checkDifference, checkMissing, checkSurplus, checkElsewhere, checkInCitation
  case summaryType, summaryQuestions, summaryHeld, summaryFailed, summaryRefusals
  case summaryAllHeld, summarySomeFailed, summaryStopped, summaryNothingExpected

  // Demos
  case demoAbstract, demoDiscussion, demoFile, demoSpeedHelp, demoNoWaitHelp, demoRecordHelp, demoHTMLHelp
  case demoSizeHelp, demoForceHelp, demoSpeedRange
  case demoUnreadable, demoEmpty, demoMoreProblems, demoNoCorpus, demoCommandNotAllowed, demoControlCharacter
  case demoExpectation, demoMissingValue, demoBadWait, demoBadSpeed, demoMisplaced, demoRepeated, demoTooManyLines
  case demoScreenTooSmall, demoNoPseudoTerminal, fileNotAFile
  case demoChapter, demoNarrator, demoBack, demoHandedOver, demoResumed
  case demoHintPlaying, demoHintWaiting, demoHintHeld, demoHintEnd, demoHintHandedOver
  case demoPageTitle, demoPageLines, demoPageSources, demoPageNote

  // JSON
  case jsonProblem
  case jsonExpectedObject, jsonExpectedKey, jsonExpectedColon, jsonExpectedCommaOrEnd, jsonExpectedValue
  case jsonUnterminatedString, jsonBadEscape, jsonLoneSurrogate, jsonControlCharacter, jsonBadNumber, jsonTooDeep
  case jsonTrailing

  // Output
  case outputFailed
  case systemNoSuchFile, systemNoPermission, systemNoSpace, systemIsFolder, systemClosed, systemDevice

  // Answers
  case questionHeading
  case placeHeader, placeHeading, placeParagraph, placeSentence
  case refusedEmptyQuestion, refusedUnrelated, refusedMissing, refusedNoSuchAnswer, refusedOtherSubject
  case refusalMissingParts, refusalNearest
  case otherFigures

  // Explanation
  case explanationAnalysis, explanationRules, explanationEvidence, explanationDecision, explanationNothing
  case explanationCandidate, explanationConfidence
  case factReadAs, factType, factAsking, factFocus, factMeasure, factTerms, factTimes, factOtherWords
  case factCutBy, factRule, factVeto, factAnswered, factRefused, factWouldHaveSaid

  // Outline
  case outlineTitle, outlineDate, outlineSite, outlineColumn, outlineLine, outlineParagraph, outlineSentences
  case outlineOneSentence

  // The list of documents
  case documentsName, documentsTitle, documentsDate, documentsSections, documentsParagraphs, documentsSentences
  case documentsPath

  // What is offered while typing
  case termQuestionWord, termPerson, termBody, termPlace, termDocument, termQuotation, termNumber, termTitle
  case termHeading, termCount, offeredQuestion, shellMenuStatus

  // The shell, its transcripts, settings, history and locale
  case shellBanner, documentTitle, documentCount, shellBannerHint, shellPrompt, shellHelpAsking, shellHelpFollowUp
  case shellHelpCommands, shellHelpKeys, shellUnknownCommand, shellUnknownCommandNearest, shellCommandNotInFile,
    shellAmbiguousCommand
  case shellCompleted, shellTime, shellCitationHint, shellFilesChanged, shellNothingAsked, shellFollowUpRule
  case shellNoMore, shellMoreHeading, shellNoCitations, shellNoNumber, shellNoSuchCitation, shellDocumentGone
  case shellInUse, shellUnknownDocument, shellDidYouMean, shellReloaded, shellCorpusKept, shellLogNone
  case shellLogging, shellLogEnded
  case shellNotWritten, shellReadWhat, shellNoHistory, shellStopped, shellStoppedMany, shellSearch
  case shellSearchNotFound, shellMorePrompt, shellMeantCommand, transcriptOpening, transcriptAsked
  case tableCommand
  case tableOtherName, tableMeaning, settingFormat, settingExplain, settingTiming, settingContext, settingPager
  case settingColor, settingTheme, settingLanguage, settingKeys, settingPlain, settingPrivate, settingForStart,
    settingsFile
  case settingUnknown, settingUnknownNearest, settingBadValue, settingMalformed, settingNotUTF8
  case settingsUnreadable, historyNotKept, historyNotRead, localeOther, localeImpossible
}
