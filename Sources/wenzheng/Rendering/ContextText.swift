import Answering
import PolicyCorpus

/// A citation among the sentences around it.
struct ContextText {
  let messages: Messages
  let style: TextStyle
  /// How many sentences on either side.
  let reach: Int

  func text(of citation: Citation, in document: Document) -> String {
    let place = CitationText(messages: messages, style: style).place(of: citation)
    var lines = [style.text(place, .faint), ""]
    guard let index = document.sentences.firstIndex(where: { $0.bytes == citation.bytes }) else { return "" }
    let range = max(0, index - reach)...min(document.sentences.count - 1, index + reach)
    var paragraph = document.sentences[range.lowerBound].paragraph
    for number in range {
      let sentence = document.sentences[number]
      if sentence.paragraph != paragraph { lines.append("") }
      paragraph = sentence.paragraph
      lines.append(line(of: sentence, in: document, cited: number == index ? citation : nil))
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func line(of sentence: Sentence, in document: Document, cited: Citation?) -> String {
    let text = document.string(sentence.bytes)
    guard let cited else {
      let words = DisplayText.oneLine(text)
      return "  " + (sentence.place == .heading ? style.text(words, .heading) : words)
    }
    return "> " + DisplayText.marked(text, cited.marks, before: style.start(.mark), after: style.end)
  }
}
