import LineEditing
import Training

extension ShellSession {
  /// Does what `:log` asks.
  mutating func log(_ argument: String) -> String {
    if argument.isEmpty {
      guard let transcript else { return messages(.shellLogNone) + "\n" }
      return messages(.shellLogging, ["path": DisplayText.oneLine(transcript.path)]) + "\n"
    }
    if argument.lowercased() == "off" {
      guard let ended = transcript else { return messages(.shellLogNone) + "\n" }
      transcript = nil
      return messages(.shellLogEnded, ["path": DisplayText.oneLine(ended.path)]) + "\n"
    }
    let path = folders.expanded(argument)
    var transcript = Transcript(path: path)
    let opening = transcript.opening(documents, messages: messages)
    do throws(OutputProblem) {
      try WholeFile.append(opening, to: path)
    } catch {
      return failure(path, error) + "\n"
    }
    self.transcript = transcript
    return messages(.shellLogging, ["path": DisplayText.oneLine(path)]) + "\n"
  }

  /// Adds to the transcript, where one is kept.
  mutating func keep(_ words: (inout Transcript, ShellSession) -> String) {
    guard var transcript else { return }
    unwritten += words(&transcript, self)
    self.transcript = transcript
  }

  /// Writes what the transcript still lacks.
  ///
  /// - Returns: a notice where it cannot be written; it is given up then.
  mutating func writeTranscript() -> String {
    defer { unwritten = "" }
    guard let transcript, !unwritten.isEmpty else { return "" }
    do throws(OutputProblem) {
      try WholeFile.append(unwritten, to: transcript.path)
      return ""
    } catch {
      self.transcript = nil
      return failure(transcript.path, error) + "\n"
    }
  }

  private func failure(_ path: String, _ problem: OutputProblem) -> String {
    var number: Int32 = 0
    if case .failed(let errorNumber) = problem { number = errorNumber }
    return messages(
      .shellNotWritten, ["path": DisplayText.oneLine(path), "error": messages.systemError(number)])
  }

  /// What `:history` shows.
  func listHistory(_ argument: String) -> String {
    let numbered = history.entries.enumerated().map { (number: $0.offset + 1, text: $0.element) }
    let shown: ArraySlice<(number: Int, text: String)>
    if argument.isEmpty || TypedNumber.value(argument) != nil {
      shown = numbered.suffix(TypedNumber.value(argument) ?? 20)
    } else {
      shown = numbered.filter { $0.text.contains(argument) }.suffix(1_000)
    }
    guard !shown.isEmpty else { return messages(.shellNoHistory) + "\n" }
    return shown.map { entry in
      let number = String(entry.number)
      return String(repeating: " ", count: max(0, 5 - number.count)) + "\(number)  \(DisplayText.oneLine(entry.text))\n"
    }.joined()
  }
}
