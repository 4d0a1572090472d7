import Answering
import ChineseText
import LineEditing
import PolicyCorpus

/// What Tab offers: commands, what they take, file names, and the words of questions.
struct ShellCompletion {
  let session: ShellSession

  /// The completion of what stands before the cursor; nil where there is none.
  func completion(for request: CompletionRequest) -> Completion? {
    let text = request.textBeforeCursor
    let start = text.firstIndex { !$0.isWhitespace } ?? text.endIndex
    guard start < text.endIndex, text[start] == ":" || text[start] == "：" else {
      return QuestionCompletion(session: session).completion(of: text)
    }
    let nameStart = text[text.index(after: start)...].firstIndex { !$0.isWhitespace } ?? text.endIndex
    guard let nameEnd = text[nameStart...].firstIndex(where: \.isWhitespace) else {
      return commands(startingWith: text[nameStart...], in: nameStart..<request.cursor, after: " ")
    }
    let argument = text[nameEnd...].drop { $0.isWhitespace }
    guard let verb = try? ShellVerb(named: String(text[nameStart..<nameEnd])) else { return nil }
    return self.argument(of: verb, argument, in: argument.startIndex..<request.cursor)
  }

  private func argument(of verb: ShellVerb, _ typed: Substring, in range: Range<String.Index>) -> Completion? {
    switch verb.argument {
    case .nothing, .count: return nil
    case .citation:
      let citations = session.citations.enumerated().map { index, citation in
        Completion.Candidate(String(index + 1), description: DisplayText.shortened(citation.text, to: 24))
      }
      return offered(citations, typed, range)
    case .document:
      let documents = session.documents.corpus.documents.map { document in
        let name = DisplayText.oneLine(document.name)
        return Completion.Candidate(
          name, description: document.title == document.name ? "" : DisplayText.shortened(document.title, to: 24))
      }
      return offered(documents, typed, range)
    case .oneOf(let values): return offered(values.map { Completion.Candidate($0) }, typed, range)
    case .command: return commands(startingWith: typed, in: range, after: "")
    case .path: return FileNameCompletion(folders: session.folders).completion(of: typed, in: range)
    case .logPath:
      if let off = offered([Completion.Candidate("off")], typed, range), !typed.isEmpty { return off }
      return FileNameCompletion(folders: session.folders).completion(of: typed, in: range)
    case .setting: return setting(typed, range)
    }
  }

  /// The name of a setting, or its value.
  private func setting(_ typed: Substring, _ range: Range<String.Index>) -> Completion? {
    guard let nameEnd = typed.firstIndex(where: { $0.isWhitespace || $0 == "=" }) else {
      let settings = Setting.allCases.map { setting in
        Completion.Candidate(
          setting.rawValue + " ", display: setting.rawValue, description: session.messages(setting.summary))
      }
      return offered(settings, typed, range)
    }
    guard let setting = Setting(rawValue: typed[..<nameEnd].lowercased()) else { return nil }
    let value = typed[nameEnd...].drop { $0.isWhitespace || $0 == "=" }
    let values = setting.values.filter { !$0.contains("…") }.map { Completion.Candidate($0) }
    return offered(values, value, value.startIndex..<range.upperBound)
  }

  /// Names of commands in the language that is typed; before anything is, in the user's.
  private func commands(
    startingWith typed: Substring, in range: Range<String.Index>, after: String
  ) -> Completion? {
    let language = session.messages.language
    let named = ShellVerb.allCases.flatMap { verb in
      (typed.isEmpty ? [verb.name(in: language)] : verb.shownNames).map { (name: $0, verb: verb) }
    }
    let names = named.map { name, verb in
      Completion.Candidate(name + after, display: name, description: verb.text(in: language).summary)
    }
    return offered(names, typed, range)
  }

  /// The candidates that begin with what was typed; where none does, those of which it is the pinyin.
  private func offered(
    _ candidates: [Completion.Candidate], _ typed: Substring, _ range: Range<String.Index>
  ) -> Completion? {
    let matching = candidates.filter { $0.text.hasPrefix(typed) }
    if !matching.isEmpty { return Completion(range: range, candidates: matching) }
    let letters = String(typed).folded
    let spelled = candidates.compactMap { candidate in
      Pinyin.builtIn.match(letters, candidate.display.folded[...]).map { (match: $0, candidate: candidate) }
    }.sorted { $0.match < $1.match }
    guard !spelled.isEmpty else { return nil }
    return Completion(range: range, candidates: spelled.map(\.candidate), mayReplace: true)
  }
}
