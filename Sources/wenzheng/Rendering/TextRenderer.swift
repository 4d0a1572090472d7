import Answering
import ChineseText
import Training

/// Responses for people: the answer first, then the sentences that say so.
struct TextRenderer: ResponseRenderer {
  let messages: Messages
  let style: TextStyle
  /// Whether the explanation follows.
  let explains: Bool
  /// Whether citations name their documents, as where several are open.
  var namesDocuments = false

  func text(of response: Response, to question: Question) -> String {
    var lines: [String] = []
    switch response.outcome {
    case .answered(let answer): lines += answerLines(answer)
    case .refused(let refusal): lines += refusalLines(refusal)
    }
    if explains {
      lines.append("")
      lines += ExplanationText(messages: messages, style: style).lines(response.explanation)
    }
    var text = ""
    text.reserveCapacity(lines.reduce(0) { $0 + $1.utf8.count + 1 })
    for line in lines {
      text += line
      text += "\n"
    }
    return text
  }

  private func answerLines(_ answer: Answer) -> [String] {
    var lines: [String] = []
    if answer.items.count > 1 {
      lines += answer.items.map { "· " + style.text(DisplayText.oneLine($0), .answer) }
    } else {
      lines.append(style.text(DisplayText.oneLine(answer.text), .answer))
    }
    lines += alternativeLines(answer)
    lines.append("")
    for (index, citation) in answer.numberedCitations.enumerated() {
      lines += citationText.lines(citation, label: "[\(index + 1)]")
    }
    return lines
  }

  /// The figures of the documents side by side, each with its document's date and the number of its citation.
  private func alternativeLines(_ answer: Answer) -> [String] {
    guard !answer.alternatives.isEmpty, let first = answer.citations.first else { return [] }
    let figures =
      [(text: answer.text, citation: first, number: 1)]
      + answer.alternatives.enumerated().map { index, other in
        (text: other.text, citation: other.citation, number: answer.citations.count + index + 1)
      }
    return ["", messages(.otherFigures)]
      + figures.map { figure in
        var date = figure.citation.date?.iso8601 ?? ""
        // A document may bear a year only, or no date.
        date += String(repeating: " ", count: max(0, "2000-01-01".count - date.count))
        let words = style.text(DisplayText.oneLine(figure.text), .answer)
        return "  \(date)  \(words)  \(CitationText.title(of: figure.citation)) [\(figure.number)]"
      }
  }

  private func refusalLines(_ refusal: Refusal) -> [String] {
    let text = RefusalText(messages: messages)
    var lines = [style.text(text.reason(of: refusal), .refusal)]
    if let missing = text.missing(of: refusal) { lines.append(missing) }
    guard !refusal.nearest.isEmpty else { return lines }
    lines += ["", messages(.refusalNearest)]
    for citation in refusal.nearest { lines += citationText.lines(citation, label: " ~ ", marks: []) }
    return lines
  }

  private var citationText: CitationText {
    CitationText(messages: messages, style: style, namesDocument: namesDocuments)
  }
}

extension Answer {
  /// The citations in the order in which they are numbered: the answer's own, then those of other documents' answers.
  var numberedCitations: [Citation] { citations + alternatives.map(\.citation) }
}
