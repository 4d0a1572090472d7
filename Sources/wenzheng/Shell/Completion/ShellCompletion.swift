import LineEditing
import PolicyCorpus

/// What Tab offers: commands, what they take, and file names. Questions are not completed.
struct ShellCompletion {
  let session: ShellSession

  /// The completion of what stands before the cursor; nil where there is none.
  func completion(for request: CompletionRequest) -> Completion? {
    let text = request.textBeforeCursor
    let start = text.firstIndex { !$0.isWhitespace } ?? text.endIndex
    guard start < text.endIndex, text[start] == ":" || text[start] == "：" else { return nil }
    let nameStart = text[text.index(after: start)...].firstIndex { !$0.isWhitespace } ?? text.endIndex
    guard let nameEnd = text[nameStart...].firstIndex(where: \.isWhitespace) else {
      return commands(startingWith: text[nameStart...], in: nameStart..<request.cursor, before: "", after: " ")
    }
    let argument = text[nameEnd...].drop { $0.isWhitespace }
    guard let verb = try? ShellVerb(named: String(text[nameStart..<nameEnd])) else { return nil }
    return self.argument(of: verb, argument, in: argument.startIndex..<request.cursor)
  }

  private func argument(of verb: ShellVerb, _ typed: Substring, in range: Range<String.Index>) -> Completion? {
    switch verb.argument {
    case .nothing, .count: return nil
    case .citation: return offered(session.citations.indices.map { String($0 + 1) }, typed, range)
    case .document: return offered(session.documents.corpus.documents.map(\.name), typed, range)
    case .oneOf(let values): return offered(values, typed, range)
    case .command: return commands(startingWith: typed, in: range, before: "", after: "")
    case .path: return FileNameCompletion(folders: session.folders).completion(of: typed, in: range)
    case .logPath:
      if let off = offered(["off"], typed, range), !typed.isEmpty { return off }
      return FileNameCompletion(folders: session.folders).completion(of: typed, in: range)
    case .setting: return setting(typed, range)
    }
  }

  /// The name of a setting, or its value.
  private func setting(_ typed: Substring, _ range: Range<String.Index>) -> Completion? {
    guard let nameEnd = typed.firstIndex(where: { $0.isWhitespace || $0 == "=" }) else {
      return offered(Setting.allCases.map { $0.rawValue + " " }, typed, range)
    }
    guard let setting = Setting(rawValue: typed[..<nameEnd].lowercased()) else { return nil }
    let value = typed[nameEnd...].drop { $0.isWhitespace || $0 == "=" }
    return offered(setting.values.filter { !$0.contains("…") }, value, value.startIndex..<range.upperBound)
  }

  /// Names of commands in the language that is typed; before anything is, in the user's.
  private func commands(
    startingWith typed: Substring, in range: Range<String.Index>, before: String, after: String
  ) -> Completion? {
    let all = ShellVerb.allCases
    let names =
      typed.isEmpty
      ? all.map { $0.name(in: session.messages.language) }
      : (all.map(\.rawValue) + all.map(\.chineseName))
    return offered(names.map { $0 + after }, typed, range)
  }

  private func offered(_ texts: [String], _ typed: Substring, _ range: Range<String.Index>) -> Completion? {
    let matching = texts.filter { $0.hasPrefix(typed) }
    guard !matching.isEmpty else { return nil }
    return Completion(
      range: range, candidates: matching.map { Completion.Candidate($0, display: $0.trimmedAtEnd) })
  }
}

extension String {
  /// The text without a space at its end.
  fileprivate var trimmedAtEnd: String { hasSuffix(" ") ? String(dropLast()) : self }
}
