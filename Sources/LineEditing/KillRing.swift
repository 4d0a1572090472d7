/// What has been killed, to be yanked. Kills that follow one another without a key between them become one.
struct KillRing {
  /// The side of the cursor that a kill took.
  enum Side { case before, after }

  private static let capacity = 30
  private var entries: [[Unicode.Scalar]] = []
  private var stateAfterKill: LineState?
  private var lastYank: (state: LineState, length: Int, index: Int)?

  /// Keeps what was killed from one state of the line, leaving another.
  mutating func kill(_ text: [Unicode.Scalar], on side: Side, from old: LineState, leaving new: LineState) {
    if let state = stateAfterKill, state == old, var entry = entries.popLast() {
      entry = side == .before ? text + entry : entry + text
      entries.append(entry)
    } else {
      entries.append(text)
      if entries.count > Self.capacity { entries.removeFirst() }
    }
    stateAfterKill = new
  }

  /// A new line has begun: no kill goes on, no yank can be rotated.
  mutating func startLine() { (stateAfterKill, lastYank) = (nil, nil) }

  /// What was killed last.
  var newest: [Unicode.Scalar]? { entries.last }

  /// Remembers that the newest kill was put into the line, which is now in the state.
  mutating func noteYank(leaving state: LineState) {
    lastYank = (state, entries.last?.count ?? 0, entries.count - 1)
    stateAfterKill = nil
  }

  /// Directly after a yank: how much of it to take back, and the kill before it to put there.
  mutating func rotate(in state: LineState) -> (length: Int, replacement: [Unicode.Scalar])? {
    guard let yank = lastYank, yank.state == state, !entries.isEmpty else { return nil }
    let index = yank.index > 0 ? yank.index - 1 : entries.count - 1
    lastYank = (state, entries[index].count, index)
    return (yank.length, entries[index])
  }

  /// Remembers the state that rotating has left.
  mutating func noteRotation(leaving state: LineState) { lastYank?.state = state }
}
