import Testing

/// The README's examples are what the program prints.
@Suite struct ReadmeTests {
  /// A console example: the arguments after `$ wenzheng`, and the lines below, of which `…` leaves the rest out.
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
      if example.output.hasSuffix("\n…\n") {
        #expect(outcome.output.hasPrefix(example.output.dropLast(2)), "wenzheng \(example)")
      } else {
        #expect(outcome.output == example.output, "wenzheng \(example)")
      }
    }
  }

  @Test func demoThatIsShownIsTheOneThatShips() throws {
    let readme = try #require(TestFile.read(BuiltProgram.packageFolder + "/README.md"))
    let shipped = try #require(TestFile.read(BuiltProgram.packageFolder + "/corpus/tianjin.demo"))
    let shown = try #require(readme.split(separator: "```demo\n").last?.split(separator: "```").first)
    #expect(shown.count > 100 && shipped.hasPrefix(shown))
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
