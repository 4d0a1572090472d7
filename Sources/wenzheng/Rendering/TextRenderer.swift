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
    var text: [UInt8] = []
    append(response, to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// Adds the same in UTF-8. Bytes are joined, which is faster than strings.
  func append(_ response: Response, to text: inout [UInt8]) {
    switch response.outcome {
    case .answered(let answer): append(answer, to: &text)
    case .refused(let refusal): append(refusal, to: &text)
    }
    if explains {
      text.append(0x0A)
      append(ExplanationText(messages: messages, style: style).lines(response.explanation), to: &text)
    }
  }

  private func append(_ lines: [String], to text: inout [UInt8]) {
    for line in lines {
      text += line.utf8
      text.append(0x0A)
    }
  }

  private func append(_ answer: Answer, to text: inout [UInt8]) {
    if answer.items.count > 1 {
      append(answer.items.map { "· " + style.text(DisplayText.oneLine($0), .answer) }, to: &text)
    } else {
      append([style.text(DisplayText.oneLine(answer.text), .answer)], to: &text)
    }
    append(alternativeLines(answer) + [""], to: &text)
    for (index, citation) in answer.numberedCitations.enumerated() {
      citationText.append(citation, label: "[\(index + 1)]", to: &text)
    }
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

  private func append(_ refusal: Refusal, to text: inout [UInt8]) {
    let words = RefusalText(messages: messages)
    append([style.text(words.reason(of: refusal), .refusal)], to: &text)
    if let missing = words.missing(of: refusal) { append([missing], to: &text) }
    guard !refusal.nearest.isEmpty else { return }
    append(["", messages(.refusalNearest)], to: &text)
    for citation in refusal.nearest { citationText.append(citation, label: " ~ ", marks: [], to: &text) }
  }

  private var citationText: CitationText {
    CitationText(messages: messages, style: style, namesDocument: namesDocuments)
  }
}

extension Answer {
  /// The citations in the order in which they are numbered: the answer's own, then those of other documents' answers.
  var numberedCitations: [Citation] { citations + alternatives.map(\.citation) }
}
