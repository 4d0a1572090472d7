import LineEditing

/// Keeps the history on disk. Where that fails, the session goes on without, and the user is told once.
struct HistoryKeeper {
  private var file: HistoryFile?

  /// - Parameter file: the path; nil where none is to be kept.
  init(file: String?) {
    self.file = file.map { HistoryFile(path: $0) }
  }

  /// The lines kept so far, and why they cannot be read.
  mutating func load() -> (history: History, problem: HistoryFileError?) {
    guard let file else { return (History(), nil) }
    do throws(HistoryFileError) {
      _ = try file.compact()
      return (try file.load(), nil)
    } catch {
      self.file = nil
      return (History(), error)
    }
  }

  /// Keeps a line.
  ///
  /// - Returns: why it cannot be kept; then nothing more is.
  mutating func append(_ line: String) -> HistoryFileError? {
    guard let file else { return nil }
    do throws(HistoryFileError) {
      try file.append(line)
      return nil
    } catch {
      self.file = nil
      return error
    }
  }
}

extension HistoryFileError {
  /// What a message says of it.
  func values(_ messages: Messages) -> KeyValuePairs<String, String> {
    ["path": DisplayText.oneLine(path), "error": messages.systemError(errno)]
  }
}
