import PolicyCorpus
import Testing

@testable import wenzheng

/// A session over a made-up document, for tests without a terminal.
struct SessionFixture {
  static let text = """
    县公报

    时间:2020-03-04

    做好建设的文章──

    全市共有公园75个，湖泊12个。东湖区共有桥梁8座，西湖区共有桥梁9座。

    “今年要修建水渠三条，明年还要再修五条，一条也不能少。”县农业局局长李明说，水渠总长39公里。水渠由县里出钱。

    """

  /// A session.
  static func session(
    _ language: Language = .chinese, environment: [String: String] = [:], names: [String] = ["公报"]
  ) -> ShellSession {
    let documents = names.map { name in
      DocumentReader.read(Array(text.utf8), name: name, path: "")
    }
    var settings = ShellSettings()
    settings.language = language
    settings.color = .never
    let program = Program(
      messages: Messages(language: language), standardOutput: .standard, standardError: .error,
      environment: { environment[$0] }, now: { 0 })
    return ShellSession(
      program: program, settings: settings, documents: OpenDocuments(corpus: Corpus(documents), named: ["公报.txt"]))
  }
}

extension ShellSession {
  /// The text that a line is replied with; empty where it is another kind of reply.
  mutating func text(_ line: String) -> String {
    if case .text(let text) = reply(to: line) { text } else { "" }
  }
}
