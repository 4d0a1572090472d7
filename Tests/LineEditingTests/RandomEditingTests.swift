import ScreenModel
import Testing

@testable import LineEditing

@Suite struct RandomEditingTests {
  @Test("The screen is as it should be after every key", arguments: 1...20, [21, 100])
  func randomSession(seed: Int, columns: Int) throws {
    try edit(seed: seed, columns: columns, resizing: false)
  }

  @Test("It is on narrow screens of any width", arguments: 21...50)
  func randomSessionOnNarrowScreen(seed: Int) throws {
    try edit(seed: seed, columns: seed - 18, resizing: false)
  }

  @Test("It is where the terminal takes other sizes in mid-edit", arguments: 51...70)
  func randomSessionWithResizing(seed: Int) throws {
    try edit(seed: seed, columns: 60, resizing: true)
  }

  /// How many sessions with every help are tried; more by `RANDOM_SESSIONS`.
  private static let helped = 101...(100 + (ProcessEnvironment.number("RANDOM_SESSIONS") ?? 20))

  @Test("It is with menus, suggestions and colours, on screens of any width, resized in mid-edit", arguments: helped)
  func randomSessionWithHelp(seed: Int) throws {
    let columns = seed.isMultiple(of: 2) ? 60 : seed % 37 + 5
    let session = try TerminalSession(["help"], columns: columns, height: 60)
    var generator = SeededGenerator(seed: UInt64(seed))
    var model = HelpedEditorModel()
    var log: [String] = []
    for number in 1...45 {
      if seed.isMultiple(of: 2), number.isMultiple(of: 4) {
        let width = Int.random(in: 12...80, using: &generator)
        session.resize(columns: width)
        log.append("→\(width)")
      }
      let keys = model.step(columns: session.screen.columns, &generator)
      log.append(keys)
      session.send(keys)
      let expected = model.screen(columns: session.screen.columns, height: session.screen.height)
      try session.wait(for: "agreement after \(log) and cursor \(expected.cursor) with\n\(expected.text)") {
        $0.lines == expected.lines && $0.cursor == expected.cursor && $0.looks == expected.looks
      }
    }
  }

  private func edit(seed: Int, columns: Int, resizing: Bool) throws {
    let session = try TerminalSession(["colour"], columns: columns, height: 60)
    var generator = SeededGenerator(seed: UInt64(seed))
    var model = EditorModel()
    var log: [String] = []
    for number in 1...45 {
      if resizing, number.isMultiple(of: 4) {
        let width = Int.random(in: 12...80, using: &generator)
        session.resize(columns: width)
        log.append("→\(width)")
      }
      let keys = model.step(&generator)
      log.append(keys)
      session.send(keys)
      let expected = Screen.showing(
        prompt: "问> ", state: model.state, columns: session.screen.columns, height: session.screen.height)
      try session.wait(for: "agreement after \(log) and cursor \(expected.cursor) with\n\(expected.text)") {
        $0.lines == expected.lines && $0.cursor == expected.cursor
      }
    }
    session.send("\r")
    guard !model.state.text.isEmpty else { return }
    // Blanks at the end of a row are not to be seen.
    let entered = String(model.state.text.filter { $0 != " " })
    try session.wait(for: "the line") { screen in
      screen.lines.joined().filter { $0 != " " }.contains("GOT|\(entered)|")
    }
  }
}
