import CLibedit

extension LineEditor {
  /// What a command asks libedit to do after it.
  enum Aftermath {
    case done, beep, endInput, keepArgument

    var code: UInt8 {
      switch self {
      // Though libedit draws nowhere, refreshing keeps its cursor off the end in vi's command mode.
      case .done: UInt8(CC_REFRESH)
      case .beep: UInt8(CC_ERROR)
      case .endInput: UInt8(CC_EOF)
      case .keepArgument: UInt8(CC_ARGHACK)
      }
    }
  }

  /// Performs a command for libedit.
  static func perform(_ command: EditorCommand, in pointer: OpaquePointer) -> UInt8 {
    guard let editor = editor(of: pointer) else { return UInt8(CC_ERROR) }
    let aftermath = editor.perform(command)
    if aftermath == .beep { editor.write("\u{7}") }
    return aftermath.code
  }

  private func perform(_ command: EditorCommand) -> Aftermath {
    let state = editLine.state
    switch command {
    case .older:
      if let place = state.placeInLineAbove { return move(to: place, from: state) }
      return recallHistory(from: state) { $0.goBack() }
    case .newer:
      if let place = state.placeInLineBelow { return move(to: place, from: state) }
      return recallHistory(from: state) { $0.goForward() }
    case .search:
      beginSearch()
      return .done
    case .undo: return undo()
    case .left: return move(to: state.cursor - 1, from: state)
    case .right: return takeSuggestion(in: state) ?? move(to: state.cursor + 1, from: state)
    case .lineStart: return move(to: 0, from: state)
    case .lineEnd: return takeSuggestion(in: state) ?? move(to: state.text.count, from: state)
    case .wordLeft: return move(to: words(in: state).startOfWord(before: state.cursor), from: state)
    case .wordRight:
      return takeWordOfSuggestion(in: state)
        ?? move(to: words(in: state).endOfWord(after: state.cursor), from: state)
    case .killWordLeft:
      return kill(words(in: state).startOfWord(before: state.cursor)..<state.cursor, on: .before, of: state)
    case .killWordRight:
      return kill(state.cursor..<words(in: state).endOfWord(after: state.cursor), on: .after, of: state)
    case .killToStart: return kill(0..<state.cursor, on: .before, of: state)
    case .killToEnd: return kill(state.cursor..<state.text.count, on: .after, of: state)
    case .yank: return yank()
    case .yankEarlier: return yankEarlier(in: state)
    case .delete: return delete(in: state)
    case .deleteOrEnd: return state.text.isEmpty ? .endInput : delete(in: state)
    case .complete: return complete(state)
    case .clearScreen:
      clearScreen()
      return .done
    case .viNextWord:
      // As ever in vi, `cw` leaves what is between the words.
      if viKeys.pendingOperator == "c" { return moveForOperator(in: state) { $0.endOfWord(after: $1) } }
      return moveForOperator(in: state) { $0.startOfNextWord(after: $1) }
    case .viPreviousWord: return moveForOperator(in: state) { $0.startOfWord(before: $1) }
    case .viEndOfWord: return moveForOperator(in: state, isInclusive: true) { $0.lastOfWord(after: $1) }
    case .ignore: return .done
    }
  }

  private func words(in state: LineState) -> WordMotion {
    WordMotion(scalars: state.text, segmentation: configuration.words)
  }

  private func move(to position: Int, from state: LineState) -> Aftermath {
    guard (0...state.text.count).contains(position), position != state.cursor else { return .beep }
    editLine.moveCursor(to: position)
    return .done
  }

  private func delete(in state: LineState) -> Aftermath {
    guard state.cursor < state.text.count else { return .beep }
    editLine.delete(state.cursor..<(state.cursor + 1))
    return .done
  }

  private func undo() -> Aftermath {
    guard let state = undoHistory.undo() else { return .beep }
    editLine.replace(with: state)
    return .done
  }

  private func recallHistory(from state: LineState, _ step: (inout HistoryRecall) -> Bool) -> Aftermath {
    var walk: HistoryRecall
    // Whatever was changed in a recalled line is a new thing to look for. (vi keeps its cursor off the end.)
    if let recall, recall.state.text == state.text {
      walk = recall
    } else {
      walk = HistoryRecall(draft: state, history: history.entries)
    }
    guard step(&walk) else { return .beep }
    recall = walk
    editLine.replace(with: walk.state)
    return .done
  }

  // MARK: Killing and yanking

  private func kill(_ range: Range<Int>, on side: KillRing.Side, of state: LineState) -> Aftermath {
    guard !range.isEmpty else { return .beep }
    editLine.delete(range)
    killRing.kill(Array(state.text[range]), on: side, from: state, leaving: editLine.state)
    return .done
  }

  private func yank() -> Aftermath {
    guard let text = killRing.newest else { return .beep }
    editLine.insert(text)
    killRing.noteYank(leaving: editLine.state)
    return .done
  }

  private func yankEarlier(in state: LineState) -> Aftermath {
    guard let (length, replacement) = killRing.rotate(in: state) else { return .beep }
    editLine.delete((state.cursor - length)..<state.cursor)
    editLine.insert(replacement)
    killRing.noteRotation(leaving: editLine.state)
    return .done
  }

  // MARK: vi

  /// Moves by words in vi's command mode. A waiting operator acts only behind a motion of libedit's own: so the
  /// cursor goes beside the place, and a step of one character (times the count typed) completes the motion.
  private func moveForOperator(
    in state: LineState, isInclusive: Bool = false, _ motion: (WordMotion, Int) -> Int
  ) -> Aftermath {
    let words = words(in: state)
    var target = state.cursor
    for _ in 0..<min(viKeys.count, state.text.count) { target = motion(words, target) }
    guard viKeys.pendingOperator != nil else {
      return move(to: min(target, max(0, state.text.count - 1)), from: state)
    }
    if isInclusive { target = min(target + 1, state.text.count) }
    let step = viKeys.count
    if target - step >= 0 {
      editLine.moveCursor(to: target - step)
      queue.append("l")
    } else if target + step <= state.text.count {
      editLine.moveCursor(to: target + step)
      queue.append("h")
    } else {
      return .beep
    }
    return .keepArgument
  }
}
