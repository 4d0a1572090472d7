import Glibc
import Testing

/// Installing the program with what belongs to it, and using it from another folder.
@Suite struct InstallationTests {
  @Test func whatIsInstalledWorksFromAnyFolder() throws {
    let folder = try TemporaryFolder()
    try folder.write("texts/甲/公报.txt", "县公报\n\n全县修建水库75座。\n")
    try folder.write("texts/.hidden.txt", "县公报\n\n全县修建水库1座。\n")
    try folder.write("texts/一.questions", "水库有几座\n")
    var program = BuiltProgram()
    program.folder = folder.path
    let prefix = folder.path + "/installed here"
    let outcome = try program.run(["install", "--prefix", prefix + "/", "--corpus", "texts"])
    #expect(outcome.status == 0 && outcome.errors == "")
    #expect(outcome.output.contains(prefix + "/share/wenzheng/corpus/一.questions\n"))
    #expect(!outcome.output.contains("hidden"))

    var installed = BuiltProgram()
    installed.executable = prefix + "/bin/wenzheng"
    installed.folder = "/"
    #expect(try installed.run(["ask", "全县修建水库多少座"]).output.hasPrefix("75座\n"))
    // Installed once more, over what is there.
    #expect(try program.run(["install", "--prefix", prefix, "--corpus", "texts"]).status == 0)
    #expect(try installed.run(["--version"]).status == 0)

    let bash = prefix + "/share/bash-completion/completions/wenzheng"
    let candidates = try Self.output(
      of: [
        "/bin/bash", "-c",
        "source \"$0\"; COMP_WORDS=(wenzheng ask --f); COMP_CWORD=2; "
          + "_wenzheng wenzheng --f ask; echo ${COMPREPLY[@]}", bash,
      ])
    #expect(candidates == "--format\n")
    let zsh = try #require(TestFile.read(prefix + "/share/zsh/site-functions/_wenzheng"))
    let fish = try #require(TestFile.read(prefix + "/share/fish/vendor_completions.d/wenzheng.fish"))
    for script in [zsh, fish] {
      #expect(script.contains("install") && script.contains("documents") && script.contains("jsonl"))
    }
    #expect(zsh.hasPrefix("#compdef wenzheng\n"))
    #expect(TestFile.read(prefix + "/share/man/man1/wenzheng.1") == (try program.run(["manual"]).output))
  }

  @Test func whatCannotBeInstalledIsTold() throws {
    var program = BuiltProgram()
    program.environment["HOME"] = nil
    let homeless = try program.run(["install"])
    #expect(homeless.status == 2 && homeless.errors.contains("--prefix") && homeless.output == "")
    let folder = try TemporaryFolder()
    let file = try folder.write("file", "x")
    let outcome = try program.run(["install", "--prefix", file])
    #expect(outcome.status == 2 && outcome.errors.contains(file + "/bin/wenzheng"))
    #expect(TestFile.read(file) == "x")
  }

  @Test(arguments: ["zh", "en"]) func theManualPageHoldsEveryCommandAndEveryOption(_ language: String) throws {
    let page = try BuiltProgram().run(["manual", "--language", language]).output
    let help = try BuiltProgram().run(["--help", "--language", "en"]).output
    let commands = help.split(separator: "\n").drop { $0 != "SUBCOMMANDS:" }.dropFirst()
      .filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
      .filter { $0 != "See" }
    #expect(commands.count > 5)
    for command in commands {
      #expect(page.contains(".SS \"\(command)\"\n"))
      let options = try BuiltProgram().run([command, "--help", "--language", "en"]).output.split(separator: "\n")
        .filter { $0.hasPrefix("  --") }.compactMap { $0.split(separator: " ").first }
      for option in options {
        #expect(page.contains(option.split(separator: "-").joined(separator: "\\-")), "\(command) \(option)")
      }
    }
    #expect(page.contains(":why") && page.contains("WENZHENG_CORPUS") && page.contains("NO_COLOR"))
    // A request is known to troff, and no line of text looks like one.
    let requests: Set<Substring> = [".TH", ".SH", ".SS", ".PP", ".TP", ".B", ".nf", ".fi"]
    for line in page.split(separator: "\n") where line.hasPrefix(".") {
      #expect(requests.contains(line.prefix { $0 != " " }), "\(line)")
    }
  }

  /// What a command prints.
  private static func output(of command: [String]) throws -> String {
    var program = BuiltProgram()
    program.executable = command[0]
    return try program.run(Array(command.dropFirst())).output
  }
}
