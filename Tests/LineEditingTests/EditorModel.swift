@testable import LineEditing

/// A small generator with a seed, so that a failure can be had again.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }
  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}

/// What an editor should do, said in the simplest way.
struct EditorModel {
  var state = LineState()
  private var killed: [Unicode.Scalar] = []
  /// A kill in the state that the last one left adds to it.
  private var stateAfterKill: LineState?

  private static let glyphs = Array("天津市委网信办一上不三十九亿元，。、“”《》·（）ＡＢ１２abcXYZ 0123é".unicodeScalars)

  /// Makes a random change; answers the keys that bring it about.
  mutating func step(_ generator: inout SeededGenerator) -> String {
    let words = WordMotion(scalars: state.text, segmentation: WordBoundaries.byCharacterClass)
    let cursor = state.cursor
    switch Int.random(in: 0..<30, using: &generator) {
    case 0..<14:
      let glyph = Self.glyphs.randomElement(using: &generator) ?? "a"
      insert([glyph])
      return String(glyph)
    case 14, 15:
      move(-1)
      return "\u{1B}[D"
    case 16:
      move(1)
      return "\u{1B}[C"
    case 17:
      state.cursor = 0
      return "\u{1B}[H"
    case 18:
      state.cursor = state.text.count
      return "\u{1B}[4~"
    case 19, 20:
      if cursor > 0 { remove((cursor - 1)..<cursor) }
      return "\u{7F}"
    case 21:
      if cursor < state.text.count { remove(cursor..<(cursor + 1)) }
      return "\u{1B}[3~"
    case 22, 23:
      state.cursor = words.startOfWord(before: cursor)
      return "\u{1B}[1;5D"
    case 24:
      state.cursor = words.endOfWord(after: cursor)
      return "\u{1B}f"
    case 25:
      kill(words.startOfWord(before: cursor)..<cursor, .before)
      return "\u{17}"
    case 26:
      kill(cursor..<words.endOfWord(after: cursor), .after)
      return "\u{1B}d"
    case 27:
      if Bool.random(using: &generator) {
        kill(cursor..<state.text.count, .after)
        return "\u{B}"
      }
      let pasted = Array("粘贴 abc，中文".unicodeScalars)
      insert(pasted)
      return "\u{1B}[200~粘贴\tabc，中文\u{1B}[201~"
    case 28:
      yank()
      return "\u{19}"
    default: return "\u{1B}[99;9Z\u{200D}\u{FEFF}"
    }
  }

  /// Types a character.
  mutating func type(_ scalar: Unicode.Scalar) { insert([scalar]) }

  private mutating func yank() {
    insert(killed)
    stateAfterKill = nil
  }

  private mutating func insert(_ text: [Unicode.Scalar]) {
    state.text.insert(contentsOf: text, at: state.cursor)
    state.cursor += text.count
  }

  private mutating func move(_ distance: Int) {
    state.cursor = min(max(0, state.cursor + distance), state.text.count)
  }

  private mutating func remove(_ range: Range<Int>) {
    state.text.removeSubrange(range)
    state.cursor = range.lowerBound
  }

  private mutating func kill(_ range: Range<Int>, _ side: KillRing.Side) {
    guard !range.isEmpty else { return }
    let text = Array(state.text[range])
    killed = stateAfterKill != state ? text : (side == .before ? text + killed : killed + text)
    remove(range)
    stateAfterKill = state
  }
}
