import Testing

/// How output reaches terminals, pipes and files.
@Suite struct OutputTests {
  let program = BuiltProgram()
  let question = "多少系统被监测"

  @Test func answerAppearsBeforeTheInputEnds() throws {
    let running = try program.start(["run", "--format", "jsonl", "-"])
    running.send(question + "\n")
    #expect(running.output(lines: 1).hasPrefix(#"{"id":"q1","#))
    running.send(question + "\n")
    #expect(running.output(lines: 2).contains(#"{"id":"q2","#))
    #expect(running.finish().status == 0)
  }

  @Test func memoryStaysTheSameHoweverManyQuestions() throws {
    let few = try program.run(["run", "--format", "jsonl", "-"], input: question + "\n")
    let many = try program.run(
      ["run", "--format", "jsonl", "-"], input: String(repeating: question + "\n", count: 1_000))
    #expect(many.output.split(separator: "\n").count == 1_000)
    #expect(many.peakMemory < few.peakMemory + (8 << 20))
  }

  @Test func closedPipeIsACleanEnd() throws {
    let running = try program.start(["run", "--format", "jsonl", "-"])
    running.closeOutput()
    running.send(question + "\n" + question + "\n")
    let outcome = running.finish()
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    let outline = try program.start(["outline"])
    outline.closeOutput()
    #expect(outline.finish().status == 0)
  }

  @Test(arguments: [["ask", "多少系统被监测"], ["outline"], ["--help"]]) func fullDiskIsAnError(_ arguments: [String]) throws {
    let outcome = try program.run(arguments, outputTo: "/dev/full")
    #expect(outcome.status == 2)
    #expect(outcome.errorLines.count == 1)
    #expect(outcome.errors.contains("磁盘已满"))
  }

  @Test func colorOnlyWhereItIsWanted() throws {
    #expect(!(try program.run(["ask", question])).output.contains("\u{1B}["))
    #expect(try program.run(["ask", "--color", "always", question]).output.hasPrefix("\u{1B}[1m1354"))
    var never = program
    never.environment["NO_COLOR"] = "1"
    #expect(!(try never.run(["ask", question])).output.contains("\u{1B}["))
    #expect(try never.run(["ask", "--color", "always", question]).output.contains("\u{1B}["))
  }

  @Test func colorOnATerminalUnlessForbidden() throws {
    let colored = try TerminalProgram(program, ["ask", question])
    #expect(colored.finish().rest.contains("\u{1B}[1m1354"))
    for (name, value) in [("NO_COLOR", "1"), ("TERM", "dumb")] {
      var plain = program
      plain.environment[name] = value
      #expect(!(try TerminalProgram(plain, ["ask", question]).finish().rest.contains("\u{1B}[")))
    }
    #expect(!(try TerminalProgram(program, ["ask", "--color", "never", question]).finish().rest.contains("\u{1B}[")))
  }

  @Test func nothingThatATerminalObeysComesFromDocumentsOrQuestions() throws {
    let folder = try TemporaryFolder()
    let hostile = "\u{1B}]0;改名\u{7}\u{1B}[2J\u{9B}31m\u{202E}\u{2066}\u{200B}\u{7F}"
    let path = try folder.write("恶\u{1B}[31m.txt", "公报\(hostile)\n\n第一\(hostile)节──\n\n全市共有\(hostile)公园75个。\n")
    let calls = [
      ["ask", "--explain", "--corpus", path, "全市共有多少个公园\(hostile)"], ["outline", "--corpus", path],
      ["ask", "--explain", "--format", "jsonl", "--corpus", path, "全市共有多少个公园\(hostile)"],
      ["outline", "--format", "jsonl", "--corpus", path], ["ask", "--corpus", hostile, "问"], ["ask", "--\(hostile)"],
      ["ask", "--corpus", path, "--document", hostile, "问"], ["run", hostile], [hostile],
    ]
    for arguments in calls {
      let outcome = try program.run(arguments)
      for scalar in (outcome.output + outcome.errors).unicodeScalars where scalar != "\n" {
        let isUnsafe =
          scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) || (0x202A...0x202E).contains(scalar.value)
          || (0x2066...0x2069).contains(scalar.value) || scalar == "\u{200B}"
        #expect(!isUnsafe, "U+\(String(scalar.value, radix: 16)) from \(arguments.prefix(1))")
      }
    }
  }
}
