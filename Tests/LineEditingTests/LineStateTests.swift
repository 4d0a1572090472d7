import ScreenModel
import Testing

@testable import LineEditing

@Suite struct LineStateTests {
  private func words(_ line: String) -> [Substring] {
    WordBoundaries.byCharacterClass(line).map { line[$0] }
  }

  @Test func wordsByCharacterClass() {
    #expect(words("天津市，网信办abc 12.5亿元《タグ》") == ["天津市", "网信办", "abc", "12", "5", "亿元", "タグ"])
    #expect(words("").isEmpty)
    #expect(words("，。") == [])
    #expect(words("ＡＢ１２é··") == ["ＡＢ１２é"])
  }

  @Test func motionsFollowTheSegmentation() {
    let text = Array("天津市委网信办".unicodeScalars)
    let motion = WordMotion(scalars: text) { line in
      // 天津 · 市委 · 网信办
      let view = line.unicodeScalars
      let at = [0, 2, 4, 7].map { view.index(view.startIndex, offsetBy: $0) }
      return [at[0]..<at[1], at[1]..<at[2], at[2]..<at[3]]
    }
    #expect(motion.endOfWord(after: 0) == 2)
    #expect(motion.endOfWord(after: 2) == 4)
    #expect(motion.endOfWord(after: 7) == 7)
    #expect(motion.startOfWord(before: 7) == 4)
    #expect(motion.startOfWord(before: 4) == 2)
    #expect(motion.startOfWord(before: 0) == 0)
    #expect(motion.startOfNextWord(after: 0) == 2)
    #expect(motion.startOfNextWord(after: 5) == 7)
    #expect(motion.lastOfWord(after: 0) == 1)
    #expect(motion.lastOfWord(after: 1) == 3)
  }

  @Test func arrowsStepThroughPastedLines() {
    let text = Array("一二三\n四\n五六七八".unicodeScalars)
    #expect(LineState(text: text, cursor: 2).placeInLineAbove == nil)
    #expect(LineState(text: text, cursor: 2).placeInLineBelow == 5)
    #expect(LineState(text: text, cursor: 5).placeInLineBelow == 7)
    #expect(LineState(text: text, cursor: 5).placeInLineAbove == 1)
    #expect(LineState(text: text, cursor: 10).placeInLineAbove == 5)
    #expect(LineState(text: text, cursor: 10).placeInLineBelow == nil)
  }

  private func typing(_ text: String, into undo: inout UndoHistory) {
    for scalar in text.unicodeScalars {
      var state = undo.current
      state.text.insert(scalar, at: state.cursor)
      state.cursor += 1
      undo.record(state)
    }
  }

  @Test func typingIsTakenBackByWords() {
    var undo = UndoHistory()
    typing("天津市，网信办", into: &undo)
    #expect(undo.undo().map { String($0.text) } == "天津市，")
    #expect(undo.undo().map { String($0.text) } == "")
    #expect(undo.undo() == nil)
    typing(String(repeating: "长", count: 50), into: &undo)
    #expect(undo.undo().map(\.text.count) == 40)
  }

  @Test func movingAndDeletingBeginNewGroups() {
    var undo = UndoHistory()
    typing("一二", into: &undo)
    undo.record(LineState(text: ["一", "二"], cursor: 0))
    typing("三", into: &undo)
    undo.record(LineState(text: ["一", "二"], cursor: 0))
    #expect(undo.undo() == LineState(text: ["三", "一", "二"], cursor: 1))
    #expect(undo.undo() == LineState(text: ["一", "二"], cursor: 0))
    #expect(undo.undo() == LineState())
  }

  @Test func killsInARowBecomeOne() {
    var ring = KillRing()
    let states = ["甲乙丙", "甲乙", "甲"].map { LineState(text: Array($0.unicodeScalars), cursor: $0.count) }
    ring.kill(["丙"], on: .before, from: states[0], leaving: states[1])
    ring.kill(["乙"], on: .before, from: states[1], leaving: states[2])
    #expect(ring.newest == ["乙", "丙"])
    ring.startLine()
    ring.kill(["甲"], on: .before, from: states[2], leaving: LineState())
    #expect(ring.newest == ["甲"])
    ring.noteYank(leaving: states[2])
    let rotation = ring.rotate(in: states[2])
    #expect(rotation?.length == 1)
    #expect(rotation?.replacement == ["乙", "丙"])
    #expect(ring.rotate(in: states[0]) == nil)
  }

  @Test func viCountsAndOperators() {
    var tracker = ViCommandTracker()
    for key in "3dw".unicodeScalars { tracker.note(key) }
    #expect(tracker.count == 3 && tracker.pendingOperator == "d")
    for key in "10b".unicodeScalars { tracker.note(key) }
    #expect(tracker.count == 10 && tracker.pendingOperator == nil)
    for key in "fdw".unicodeScalars { tracker.note(key) }
    #expect(tracker.count == 1 && tracker.pendingOperator == nil)
  }

  @Test func plainDisplayStepsBackAndWrites() {
    _ = LocaleRepair.perform()
    var display = PlainDisplay()
    var screen = Screen(columns: 20, height: 10)
    let prompt = Prompt("问> ").glyphs(coloured: false)
    let size = Terminal.Size(rows: 10, columns: 20)
    func show(_ text: String, _ cursor: Int) {
      let state = LineState(text: Array(text.unicodeScalars), cursor: cursor)
      screen.feed(text: display.draw(Frame(prompt: prompt, state: state), size: size))
    }
    show("天津市", 3)
    #expect(screen.lines == ["问> 天津市"] && screen.cursor == (0, 10))
    show("天津市", 1)
    #expect(screen.cursor == (0, 6))
    show("天北津市", 2)
    #expect(screen.lines == ["问> 天北津市"] && screen.cursor == (0, 8))
    show("天市", 1)
    #expect(screen.lines == ["问> 天市"] && screen.cursor == (0, 6))
    show("天市", 2)
    show("天市委网信办介绍三", 9)
    #expect(screen.lines == ["问> 天市委网信办介绍", "三"])
    show("天市委网信办介绍三", 8)
    #expect(screen.lines.last == "<网信办介绍三")
    #expect(screen.sequences == 0)
  }
}
