import ArgumentParser

/// The benchmarks: how fast the program is, and how far its confidence can be trusted.
@main
struct WenzhengBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "wenzheng-bench",
    abstract: "Measures wenzheng: keys, start, questions, pinyin, confidence.",
    subcommands: [
      KeysCommand.self, StartCommand.self, QuestionsCommand.self, PinyinCommand.self, ConfidenceCommand.self,
    ])
}
