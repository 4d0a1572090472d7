import Answering
import PolicyCorpus

extension ShellSession {
  /// What `:context` shows.
  func context(_ argument: String) -> String {
    switch citation(argument) {
    case .failure(let problem): return text(of: problem) + "\n"
    case .success(let citation):
      guard let document = documents.document(of: citation) else { return messages(.shellDocumentGone) + "\n" }
      return ContextText(messages: messages, style: style, reach: settings.context).text(of: citation, in: document)
    }
  }

  /// What `:open` pages.
  func open(_ argument: String) -> ShellReply {
    if argument.isEmpty, citations.isEmpty, let first = documents.inUse.first {
      return .page(PagedDocument(lines: NumberedText(style: style).lines(of: first.document, marking: nil), line: 1))
    }
    switch citation(argument) {
    case .failure(let problem): return .text(text(of: problem) + "\n")
    case .success(let citation):
      guard let document = documents.document(of: citation) else { return .text(messages(.shellDocumentGone) + "\n") }
      return .page(
        PagedDocument(
          lines: NumberedText(style: style).lines(of: document, marking: citation.bytes), line: citation.line))
    }
  }

  private enum CitationProblem: Error {
    case none, noNumber(String), outOfRange(Int)
  }

  /// The citation of a number, the first where none is given.
  private func citation(_ argument: String) -> Result<Citation, CitationProblem> {
    guard !citations.isEmpty else { return .failure(.none) }
    guard !argument.isEmpty else { return .success(citations[0]) }
    guard let number = TypedNumber.value(argument) else { return .failure(.noNumber(argument)) }
    guard citations.indices.contains(number - 1) else { return .failure(.outOfRange(number)) }
    return .success(citations[number - 1])
  }

  private func text(of problem: CitationProblem) -> String {
    switch problem {
    case .none: messages(.shellNoCitations)
    case .noNumber(let argument): messages(.shellNoNumber, ["value": DisplayText.shortened(argument, to: 40)])
    case .outOfRange(let number):
      messages(.shellNoSuchCitation, ["number": String(number), "count": String(citations.count)])
    }
  }
}

/// Numbers as people type them: 2, ２, [2].
enum TypedNumber {
  /// The whole number, if it is one and not below 0.
  static func value(_ text: String) -> Int? {
    var digits = ""
    for scalar in text.unicodeScalars where scalar != "[" && scalar != "]" {
      let isWide = (0xFF10...0xFF19).contains(scalar.value)
      digits.unicodeScalars.append(isWide ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar)
    }
    guard digits.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    return Int(digits)
  }
}
