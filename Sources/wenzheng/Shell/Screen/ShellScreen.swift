import LineEditing

/// Where the shell shows what it has to say.
protocol ShellScreen {
  /// Shows text, by the pager where it does not fit.
  func show(_ text: String, pager: PagerChoice) throws(OutputProblem)
  /// Shows a document by the pager, from a line on.
  func page(_ document: PagedDocument, pager: PagerChoice) throws(OutputProblem)
}

/// A document to be paged, and the line to begin at.
struct PagedDocument: Equatable, Sendable {
  let lines: [String]
  /// The line to begin at, 1-based.
  let line: Int
}

/// Output that is no terminal, or one that must be kept plain: all is written as it comes.
struct PlainScreen<Output: TextOutput>: ShellScreen {
  let output: Output

  func show(_ text: String, pager: PagerChoice) throws(OutputProblem) { try output.write(text) }

  func page(_ document: PagedDocument, pager: PagerChoice) throws(OutputProblem) {
    try output.write(document.text(from: document.line))
  }
}

/// A terminal.
struct TerminalScreen<Output: TextOutput>: ShellScreen {
  let output: Output
  let terminal: Terminal
  let environment: @Sendable (String) -> String?

  func show(_ text: String, pager: PagerChoice) throws(OutputProblem) {
    let text = LineWrapping(columns: terminal.size.columns).wrapped(text)
    if !ScreenFit(size: terminal.size).fits(text), let pager = self.pager(pager),
      pager.show(text)
    {
      return
    }
    try output.write(text)
  }

  func page(_ document: PagedDocument, pager: PagerChoice) throws(OutputProblem) {
    guard let pager = self.pager(pager) else {
      return try output.write(document.text(from: document.line))
    }
    // Only of less it is known how to begin at a line; others get what stands there, and what follows.
    let isShown =
      pager.isLess
      ? pager.show(document.text(from: 1), line: document.line) : pager.show(document.text(from: document.line))
    if !isShown { try output.write(document.text(from: document.line)) }
  }

  private func pager(_ choice: PagerChoice) -> Pager? {
    Pager(choice, environment: environment)
  }
}

extension PagedDocument {
  /// The lines from one on.
  func text(from line: Int) -> String {
    lines.dropFirst(max(0, line - 1)).map { $0 + "\n" }.joined()
  }
}

/// Whether text fits on a screen.
struct ScreenFit {
  let size: Terminal.Size

  func fits(_ text: String) -> Bool {
    var rows = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast(text.hasSuffix("\n") ? 1 : 0) {
      let width = DisplayWidth.columns(of: Self.withoutLooks(line))
      rows += max(1, (width + size.columns - 1) / max(1, size.columns))
    }
    // The prompt takes a row.
    return rows < size.rows
  }

  /// The text without what only colours it.
  static func withoutLooks(_ text: some StringProtocol) -> String {
    var shown = String.UnicodeScalarView()
    var isLook = false
    for scalar in text.unicodeScalars {
      if scalar == "\u{1B}" {
        isLook = true
      } else if !isLook {
        shown.append(scalar)
      } else if scalar.properties.isAlphabetic {
        isLook = false
      }
    }
    return String(shown)
  }
}
