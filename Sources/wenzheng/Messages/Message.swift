/// Everything that the program says of itself, a case a message; its words are in `Message+Chinese.swift` and
/// `Message+English.swift`, where `{name}` stands for a value.
enum Message: String, Sendable, CaseIterable {
  // Help of the commands
  case programAbstract, programUsage, programDiscussion
  case askAbstract, askDiscussion, askWords
  case runAbstract, runDiscussion, runFile
  case outlineAbstract, outlineDiscussion
  case shellAbstract, shellDiscussion
  case corpusHelp, documentHelp, formatHelp, outlineFormatHelp, explainHelp, colorHelp, languageHelp

  // Usage errors
  case unknownCommand, optionsBeforeCommand

  // The corpus
  case noCorpus, corpusNotFound, corpusNotFile, corpusUnreadable, corpusNotUTF8, corpusBinary, corpusEmpty
  case corpusNoTexts, corpusNothingRead
  case unknownDocument, unknownDocumentNearest

  // Question files
  case emptyQuestion, standardInput
  case questionFileUnreadable, questionFileEmpty
  case questionNotUTF8, questionLineTooLong, questionMissing, questionEmptyField, questionFieldNotText

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

  // Explanation
  case explanationAnalysis, explanationRules, explanationEvidence, explanationDecision, explanationNothing
  case explanationCandidate

  // Outline
  case outlineTitle, outlineDate, outlineSite, outlineColumn, outlineLine, outlineParagraph, outlineSentences
  case outlineOneSentence

  // The shell
  case shellBanner, shellBannerSeveral, shellBannerHint, shellPrompt
  case shellHelpAsking, shellHelpCommands, shellHelpKeys
  case shellUnknownCommand, shellUnknownCommandNearest, shellAmbiguousCommand
  case shellHelpSummary, shellQuitSummary
}
