import Answering
import ChineseText
import PolicyCorpus

/// An answer or a refusal as part of a page, each citation among the sentences of its paragraph.
struct PageAnswer {
  let messages: Messages
  let documents: OpenDocuments

  /// So many sentences are shown on either side of a citation.
  private static let reach = 1

  /// An answer as HTML.
  ///
  /// - Parameter question: what is offered to be asked instead; nil for nothing.
  func html(of reply: Reply, offering question: String? = nil) -> String {
    var html = ""
    if let completed = reply.completed {
      html += element("p", "note", messages(.shellCompleted, ["question": DisplayText.shortened(completed)]))
    }
    switch reply.response.outcome {
    case .answered(let answer): html += self.html(of: answer)
    case .refused(let refusal): html += self.html(of: refusal)
    }
    if let question {
      html += element("p", "note", messages(.offeredQuestion, ["question": DisplayText.shortened(question)]))
    }
    return html
  }

  private func html(of answer: Answer) -> String {
    var html = ""
    if answer.items.count > 1 {
      html += "<ul class=\"answer\">\n" + answer.items.map { "<li>\(Markup.escaped($0))</li>\n" }.joined() + "</ul>\n"
    } else {
      html += element("p", "answer", answer.text)
    }
    if !answer.alternatives.isEmpty, let first = answer.citations.first {
      html += element("p", "note", messages(.otherFigures)) + "<ul>\n"
      let others = answer.alternatives.enumerated().map { offset, other in
        (other.text, other.citation, answer.citations.count + offset + 1)
      }
      for (text, citation, number) in [(answer.text, first, 1)] + others {
        let date = citation.date.map { " · \($0.iso8601)" } ?? ""
        html += "<li>\(Markup.escaped(text)) — \(Markup.escaped(citation.title))\(date) [\(number)]</li>\n"
      }
      html += "</ul>\n"
    }
    for (index, citation) in answer.numberedCitations.enumerated() {
      html += figure(citation, label: "[\(index + 1)]", marks: citation.marks)
    }
    return html
  }

  private func html(of refusal: Refusal) -> String {
    let text = RefusalText(messages: messages)
    var html = element("p", "refusal", text.reason(of: refusal))
    if let missing = text.missing(of: refusal) { html += element("p", "note", missing) }
    guard !refusal.nearest.isEmpty else { return html }
    html += element("p", "note", messages(.refusalNearest))
    for citation in refusal.nearest { html += figure(citation, label: "~", marks: []) }
    return html
  }

  /// A sentence among those around it in its paragraph, and where it stands.
  private func figure(_ citation: Citation, label: String, marks: [Range<Int>]) -> String {
    let (before, after) = surroundings(of: citation)
    let place = CitationText(
      messages: messages, style: .plain, namesDocument: documents.areSeveral, namesFolder: false
    ).place(of: citation)
    let cited = "<b>\(Markup.marked(citation.text, marks))</b>"
    return """
      <figure>
      <blockquote><span class="label">\(label)</span> \(around(before))\(cited)\(around(after))</blockquote>
      <figcaption>\(Markup.escaped(place))</figcaption>
      </figure>

      """
  }

  private func around(_ text: String) -> String {
    text.isEmpty ? "" : "<span class=\"around\">\(Markup.escaped(text))</span>"
  }

  private func surroundings(of citation: Citation) -> (before: String, after: String) {
    guard citation.paragraph > 0, let document = documents.document(of: citation),
      let index = document.sentences.firstIndex(where: { $0.bytes == citation.bytes })
    else { return ("", "") }
    func text(_ indices: Range<Int>) -> String {
      indices.map { document.sentences[$0] }.filter { $0.paragraph == document.sentences[index].paragraph }
        .map { document.string($0.bytes) }.joined()
    }
    return (
      text(max(0, index - Self.reach)..<index),
      text(index + 1..<min(document.sentences.count, index + 1 + Self.reach))
    )
  }

  private func element(_ name: String, _ kind: String, _ text: String) -> String {
    "<\(name) class=\"\(kind)\">\(Markup.escaped(text))</\(name)>\n"
  }
}
