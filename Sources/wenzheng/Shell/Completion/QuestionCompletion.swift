import Answering
import ChineseText
import LineEditing

/// What Tab offers in a question: words that ask, and what the texts name and repeat, by characters and by pinyin.
struct QuestionCompletion {
  let session: ShellSession

  /// How many candidates are offered at most.
  private static let limit = 60
  /// How many letters and other characters before the cursor may belong to the word that is typed.
  private static let (mostLetters, mostCharacters) = (120, 16)

  /// The completion of the end of a text; nil where nothing is found.
  func completion(of text: Substring) -> Completion? {
    if text.allSatisfy(\.isWhitespace) { return questions(at: text.endIndex) }
    let terms = session.documents.terms
    let used = session.history.entries.suffix(200).joined(separator: " ").folded
    var part = text.suffix(Self.mostLetters)
    if let mark = part.lastIndex(where: { !Self.isTyped($0) }) { part = part[part.index(after: mark)...] }
    // Letters are taken together; characters before them may begin the same term.
    let letters = part.lastIndex { !$0.isASCII }.map { part[part.index(after: $0)...] } ?? part
    part =
      text[
        (text.index(letters.startIndex, offsetBy: -Self.mostCharacters, limitedBy: part.startIndex) ?? part.startIndex)...
      ]
    var candidates: [Completion.Candidate] = []
    var range: Range<String.Index>?
    while !part.isEmpty, part.startIndex <= (letters.isEmpty ? part.endIndex : letters.startIndex) {
      let isLast = part.startIndex == letters.startIndex
      let found = offered(part, terms, used, searchesTexts: isLast)
      if !found.isEmpty {
        let whole = range ?? part.startIndex..<text.endIndex
        range = whole
        let before = String(text[whole.lowerBound..<part.startIndex])
        for candidate in found where before + candidate.text != text[whole] {
          candidates.append(
            Completion.Candidate(
              before + candidate.text, display: candidate.display, description: candidate.description))
        }
        // What is known by its characters needs no guess at a part of it.
        if letters.isEmpty { break }
      }
      part = part.dropFirst()
    }
    guard let range, !candidates.isEmpty else { return nil }
    return Completion(
      range: range, candidates: Array(candidates.prefix(Self.limit)), mayReplace: !letters.isEmpty)
  }

  private static func isTyped(_ character: Character) -> Bool {
    character == "'" || character.isLetter || character.isNumber
  }

  /// The candidates for a part of a line that is one word, the likeliest first.
  private func offered(
    _ typed: Substring, _ terms: TermIndex, _ used: [UInt16], searchesTexts: Bool
  ) -> [Completion.Candidate] {
    let messages = session.messages
    let letters = String(typed).folded
    var words: [(match: Pinyin.Match, candidate: Completion.Candidate)] = QuestionWords.all.compactMap { word in
      Pinyin.builtIn.match(letters, word.folded[...]).map { match in
        (match, Completion.Candidate(word, description: messages(.termQuestionWord)))
      }
    }
    words.sort { $0.match < $1.match }
    var left = words[...]
    var candidates: [Completion.Candidate] = []
    for found in terms.completions(of: String(typed), limit: Self.limit, used: used, searchesTexts: searchesTexts) {
      while let next = left.first, next.match.isWhole, next.match < found.match || !found.match.isWhole {
        candidates.append(next.candidate)
        left.removeFirst()
      }
      candidates.append(candidate(for: found.term))
    }
    candidates += left.map(\.candidate)
    var seen: Set<String> = []
    return candidates.filter { seen.insert($0.text).inserted }
  }

  private func candidate(for term: TextTerm) -> Completion.Candidate {
    let text = DisplayText.oneLine(term.text)
    return Completion.Candidate(
      text, display: DisplayText.shortened(term.text, to: 40), description: description(of: term))
  }

  private func description(of term: TextTerm) -> String {
    let messages = session.messages
    return switch term.kind {
    case .person: messages(.termPerson)
    case .body: messages(.termBody)
    case .place: messages(.termPlace)
    case .document: messages(.termDocument)
    case .quotation: messages(.termQuotation)
    case .number: messages(.termNumber)
    case .title: messages(.termTitle)
    case .heading: messages(.termHeading)
    case .phrase: messages(.termCount, ["count": String(term.count)])
    }
  }

  /// The questions that the texts are known to answer.
  private func questions(at place: String.Index) -> Completion? {
    while session.documents.prepareVocabulary() {}
    let questions = session.documents.likelyQuestions
    guard !questions.isEmpty else { return nil }
    return Completion(range: place..<place, candidates: questions.map { Completion.Candidate($0) })
  }
}
