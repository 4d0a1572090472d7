import Testing

/// The text output of questions about the article, to the letter.
@Suite struct SnapshotTests {
  /// A snapshot's name and the arguments whose output it keeps.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let arguments: [String]
    var testDescription: String { name }
  }

  /// Add a question here and record it.
  static let cases: [Case] = [
    Case(name: "outline", arguments: ["outline"])
  ]

  @Test(arguments: cases) func outputIsAsKept(_ kept: Case) throws {
    let outcome = try BuiltProgram().run(kept.arguments)
    #expect(outcome.errors == "")
    try Snapshot.expect(outcome.output, matches: kept.name)
  }
}
