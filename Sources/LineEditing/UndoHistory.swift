/// The states a line has been in. libedit has no undo for its emacs keys, and vi's restores one change.
///
/// It only looks at the line before each key press, so it covers every editing command there is.
struct UndoHistory {
  /// How many typed characters one undo takes back at most.
  static let longestRun = 20

  private var earlier: [LineState] = []
  private(set) var current: LineState
  private var run = 0

  init(_ state: LineState = LineState()) { current = state }

  /// Takes note of the present state.
  mutating func record(_ state: LineState) {
    guard state.text != current.text else {
      if state.cursor != current.cursor { run = 0 }
      current.cursor = state.cursor
      return
    }
    if continuesRun(state) {
      run += 1
    } else {
      earlier.append(current)
      run = isTyping(state) ? 1 : 0
    }
    current = state
  }

  /// The state before the last change, which becomes the present one.
  mutating func undo() -> LineState? {
    guard let state = earlier.popLast() else { return nil }
    run = 0
    current = state
    return state
  }

  private func isTyping(_ state: LineState) -> Bool {
    let at = current.cursor
    return state.text.count == current.text.count + 1 && state.cursor == at + 1
      && state.text[..<at].elementsEqual(current.text[..<at])
      && state.text[(at + 1)...].elementsEqual(current.text[at...])
  }

  /// Typing goes on in the same run until a word begins anew after a space or punctuation mark.
  private func continuesRun(_ state: LineState) -> Bool {
    guard run > 0, run < Self.longestRun, isTyping(state) else { return false }
    let isWord = { (scalar: Unicode.Scalar) in WordBoundaries.characterClass(of: scalar) != .none }
    return !(isWord(state.text[state.cursor - 1]) && !isWord(current.text[current.cursor - 1]))
  }
}
