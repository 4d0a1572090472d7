import Testing

/// The README's examples are what the program prints.
@Suite struct ReadmeTests {
  /// A console example: the arguments after `$ wenzheng`, and the lines below.
  struct Example: Sendable, CustomTestStringConvertible {
    let arguments: [String]
    let output: String
    var testDescription: String { arguments.joined(separator: " ") }
  }

  @Test func readmeHasExamples() throws {
    #expect(try Self.examples().count >= 5)
  }

  @Test func examplesAreWhatIsPrinted() throws {
    for example in try Self.examples() {
      let outcome = try BuiltProgram().run(example.arguments)
      #expect(outcome.output == example.output, "wenzheng \(example)")
    }
  }

  @Test func commandTableIsThatOfTheShell() throws {
    let readme = try #require(TestFile.read(BuiltProgram.packageFolder + "/README.md"))
    let table = try BuiltProgram().run(["shell", "--command-table", "--language", "en"]).output
    #expect(!table.isEmpty)
    #expect(readme.contains(table))
  }

  /// The console blocks of the README that run the program and nothing else.
  private static func examples() throws -> [Example] {
    let readme = try #require(TestFile.read(BuiltProgram.packageFolder + "/README.md"))
    let lines = readme.split(separator: "\n", omittingEmptySubsequences: false)
    var found: [Example] = []
    var index = 0
    while index + 1 < lines.count {
      if lines[index] == "```console", lines[index + 1].hasPrefix("$ wenzheng ") {
        let arguments = lines[index + 1].split(separator: " ").dropFirst(2).map(String.init)
        var end = index + 2
        while end < lines.count, lines[end] != "```" { end += 1 }
        found.append(
          Example(arguments: arguments, output: lines[(index + 2)..<end].joined(separator: "\n") + "\n"))
        index = end
      }
      index += 1
    }
    return found
  }
}
