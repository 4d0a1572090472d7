import Answering
import ChineseText
import PolicyCorpus
import Training

/// A demo as one HTML page that needs nothing beside it: for people who were not there.
struct DemoPage {
  let messages: Messages

  /// The page.
  func text(of demo: Demo, session: ShellSession) -> String {
    let documents = session.documents
    let title = demo.title ?? messages(.demoPageTitle, ["title": documents.title(messages)])
    var body = ""
    var performance = DemoPerformance(session: session)
    performance.perform(demo) { step, session in
      switch step {
      case .title(let title): body += "<h2>\(Markup.escaped(title))</h2>\n"
      case .narration(let lines):
        body += lines.map { "<p class=\"say\">\(Markup.escaped($0))</p>\n" }.joined()
      case .line(let line, let reply): body += exchange(line.text, reply, session)
      }
    }
    let sources = documents.corpus.documents.map { document in
      "<li>\(Markup.escaped(document.title))\(document.date.map { " · \($0.iso8601)" } ?? "")</li>\n"
    }.joined()
    return """
      <!DOCTYPE html>
      <html lang="\(messages.language == .chinese ? "zh-CN" : "en")">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="color-scheme" content="light dark">
      <meta name="generator" content="wenzheng">
      <title>\(Markup.escaped(title))</title>
      <style>
      \(PageStyle.sheet)
      </style>
      </head>
      <body>
      <main>
      <h1>\(Markup.escaped(title))</h1>
      \(body)</main>
      <footer>
      <p>\(Markup.escaped(messages(.demoPageSources)))</p>
      <ul>
      \(sources)</ul>
      <p>\(Markup.escaped(messages(.demoPageNote)))</p>
      </footer>
      </body>
      </html>

      """
  }

  /// A line with the shell's reply.
  private func exchange(_ line: String, _ reply: String, _ session: ShellSession) -> String {
    let prompt = Markup.escaped(messages(.shellPrompt))
    var html = "<section>\n<p class=\"ask\"><span class=\"prompt\">\(prompt)</span>\(Markup.escaped(line))</p>\n"
    if case .question = ShellLine(line), let last = session.last {
      html += PageAnswer(messages: messages, documents: session.documents)
        .html(of: last.reply, offering: session.offeredQuestion)
    } else {
      html += output(Self.trimmed(reply))
    }
    return html + "</section>\n"
  }

  /// What a command shows; where it is very long, it opens when it is wanted.
  private func output(_ text: Substring) -> String {
    let pre = "<pre>\(Markup.escaped(text))</pre>\n"
    let count = text.count { $0 == "\n" } + 1
    guard count > Self.mostOpenLines else { return pre }
    let summary = messages(.demoPageLines, ["count": String(count)])
    return "<details>\n<summary>\(Markup.escaped(summary))</summary>\n\(pre)</details>\n"
  }

  private static let mostOpenLines = 40

  private static func trimmed(_ text: String) -> Substring {
    var text = text[...]
    while text.last == "\n" { text.removeLast() }
    return text
  }
}
