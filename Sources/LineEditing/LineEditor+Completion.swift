import Glibc

extension LineEditor {
  /// Completes what stands before the cursor.
  func complete(_ state: LineState) -> Aftermath {
    let line = String(state.text)
    let cursor = line.unicodeScalars.index(line.startIndex, offsetBy: state.cursor)
    guard let provider = configuration.completion,
      let completion = provider(CompletionRequest(line: line, cursor: cursor)),
      completion.range.upperBound == cursor
    else { return .beep }
    switch CompletionStep(typed: String(line[completion.range]), completion: completion) {
    case .nothing: return .beep
    case .insert(let text):
      editLine.insert(text)
      return .done
    case .replace(let count, let text):
      editLine.delete((state.cursor - count)..<state.cursor)
      editLine.insert(text)
      return .done
    case .list where isPlain:
      list(completion.candidates.map(\.display))
      return .done
    case .list:
      let menu = CompletionMenu(completion, typed: String(line[completion.range]), in: state)
      open(menu, selectingFirst: completion.mayReplace)
      return .done
    }
  }

  /// Shows texts below the line, one a row, page by page, and the line again below them.
  private func list(_ texts: [String]) {
    let size = terminal.size
    leaveText(mark: "")
    var room = size.rows - 1
    for text in texts {
      let row = String(text.unicodeScalars.filter { !$0.isControl })
      let height = max(1, (DisplayWidth.columns(of: row) + size.columns - 1) / size.columns)
      if room < height {
        guard askForMore() else { break }
        room = size.rows - 1
      }
      write(row + "\r\n")
      room -= height
    }
  }

  /// Asks whether the list is to go on.
  private func askForMore() -> Bool {
    write(configuration.morePrompt)
    var answer = false
    while outcome == nil {
      switch keys.next(within: nil) {
      case .key(.character(" ")), .key(.character("\t")), .key(.character("\r")), .key(.character("\n")):
        answer = true
      case .key: break
      case .signal(SIGWINCH), .notice, .timeout: continue
      case .signal(let signal):
        eraseRow()
        handle(signal: signal)
        return false
      case .end: finish(.endOfInput)
      case .failure(let reason): finish(.failure(errno: reason))
      }
      break
    }
    eraseRow()
    return answer
  }

  private func eraseRow() { write("\r\n") }
}
