import Glibc
import ScreenModel

@testable import LineEditing

/// What an editor with colours, suggestions and menus should do; its words are those of the fixture's `help`.
struct HelpedEditorModel {
  private var editor = EditorModel()
  private var menu: Menu?

  private struct Menu {
    let original: LineState
    let candidates: [(text: String, description: String)]
    var selected: Int?

    /// The line with the letter before the cursor replaced by the candidate.
    var state: LineState {
      guard let selected else { return original }
      let text = Array(candidates[selected].text.unicodeScalars)
      let before = original.text[..<(original.cursor - 1)]
      return LineState(
        text: before + text + original.text[original.cursor...], cursor: before.count + text.count)
    }

    private var textWidth: Int { candidates.map { DisplayWidth.columns(of: $0.text) }.max() ?? 0 }

    private var cellWidth: Int {
      let description = candidates.map { DisplayWidth.columns(of: $0.description) }.max() ?? 0
      return 1 + textWidth + (description == 0 ? 0 : 2 + description)
    }

    func side(columns: Int) -> Int {
      let width = min(cellWidth, columns - 1)
      return max(1, (columns + 1) / (width + 2))
    }

    /// The rows below a text of so many, with escape sequences.
    func rows(columns: Int) -> [String] {
      let side = side(columns: columns)
      let width = min(cellWidth, columns - 1)
      let all = (candidates.count + side - 1) / side
      let height = all > 10 ? 9 : all
      let first = (selected ?? 0) / (height * side) * height * side
      let shown = first..<min(first + height * side, candidates.count)
      var rows = stride(from: first, to: shown.upperBound, by: side).map { start in
        (start..<min(start + side, shown.upperBound)).map { index in
          let look = index == selected ? "\u{1B}[7m" : ""
          let candidate = candidates[index]
          let text = (index == selected ? ">" : " ") + candidate.text
          let room = 3 + textWidth - DisplayWidth.columns(of: text)
          let description =
            candidate.description.isEmpty
            ? "" : String(repeating: " ", count: room) + "\u{1B}[2m\(candidate.description)"
          let cell = Self.cut(look + text + "\u{1B}[0m" + description, to: width)
          return Self.padded(cell, to: index + 1 < min(start + side, shown.upperBound) ? width + 2 : 0)
        }.joined()
      }
      if all > 10 {
        rows.append(Self.cut("\u{1B}[2m第\(first + 1)–\(shown.upperBound)项，共\(candidates.count)项", to: columns - 1))
      }
      return rows
    }

    private static func width(_ text: String) -> Int {
      var screen = Screen(columns: 200, height: 1)
      screen.feed(text: text)
      return screen.cursor.column
    }

    private static func padded(_ text: String, to width: Int) -> String {
      text + "\u{1B}[0m" + String(repeating: " ", count: max(0, width - Self.width(text)))
    }

    private static func cut(_ text: String, to width: Int) -> String {
      var kept = ""
      for scalar in text.unicodeScalars {
        if Self.width(kept + String(scalar)) > width { break }
        kept.unicodeScalars.append(scalar)
      }
      return kept
    }
  }

  /// Makes a random change; answers the keys that bring it about.
  mutating func step(columns: Int, _ generator: inout SeededGenerator) -> String {
    if menu != nil, Int.random(in: 0..<5, using: &generator) > 0 { return walk(columns: columns, &generator) }
    if let menu {
      // Any other key works on the line as the menu shows it.
      editor.state = menu.state
      self.menu = nil
      let letter: Unicode.Scalar = ["b", "网", "7"].randomElement(using: &generator) ?? "b"
      editor.type(letter)
      return String(letter)
    }
    switch Int.random(in: 0..<10, using: &generator) {
    case 0, 1:
      let letter: Unicode.Scalar = Bool.random(using: &generator) ? "b" : "c"
      editor.type(letter)
      open(letter)
      return "\(letter)\t"
    case 2:
      let letter: Unicode.Scalar = Bool.random(using: &generator) ? "天" : "a"
      editor.type(letter)
      return String(letter)
    case 3 where !suggestion.isEmpty:
      for scalar in suggestion.unicodeScalars { editor.type(scalar) }
      return ["\u{5}", "\u{1B}[C", "\u{1B}[F"].randomElement(using: &generator) ?? "\u{5}"
    case 4 where suggestion.hasPrefix("津"):
      // The word goes on where the line has begun it.
      for scalar in "津市委网信办".unicodeScalars { editor.type(scalar) }
      return "\u{1B}f"
    default:
      // Motions at the end take a suggestion.
      guard suggestion.isEmpty else {
        editor.type("，")
        return "，"
      }
      return editor.step(&generator)
    }
  }

  private mutating func open(_ letter: Unicode.Scalar) {
    let candidates: [(text: String, description: String)] =
      letter == "b"
      ? (1...40).map { ("候选\($0)", $0.isMultiple(of: 2) ? "第\($0)项" : "") }
      : ["c国务院", "c国家税务总局", "c发展改革委员会办公厅"].map { ($0, "") }
    menu = Menu(original: editor.state, candidates: candidates, selected: letter == "b" ? 0 : nil)
  }

  private mutating func walk(columns: Int, _ generator: inout SeededGenerator) -> String {
    guard var menu else { return "" }
    let (side, count) = (menu.side(columns: columns), menu.candidates.count)
    let place = menu.selected
    defer { if self.menu != nil { self.menu = menu } }
    switch Int.random(in: 0..<12, using: &generator) {
    case 0..<4:
      menu.selected = place.map { ($0 + 1) % count } ?? 0
      return Bool.random(using: &generator) ? "\t" : "\u{1B}[C"
    case 4, 5:
      menu.selected = place.map { ($0 + count - 1) % count } ?? count - 1
      return Bool.random(using: &generator) ? "\u{1B}[Z" : "\u{1B}[D"
    case 6, 7, 8:
      menu.selected = place.map { $0 + side < count ? $0 + side : $0 % side } ?? 0
      return "\u{1B}[B"
    case 9:
      menu.selected =
        place.map { place in place >= side ? place - side : (0..<count).last { $0 % side == place } ?? 0 } ?? count - 1
      return "\u{1B}[A"
    case 10:
      editor.state = menu.original
      self.menu = nil
      // Escape by itself is known after a while; Ctrl-G at once.
      return Int.random(in: 0..<4, using: &generator) == 0 ? "\u{1B}" : "\u{7}"
    default:
      guard menu.selected != nil else { return "" }
      editor.state = menu.state
      self.menu = nil
      return "\r"
    }
  }

  private var suggestion: String {
    let state = editor.state
    guard menu == nil, state.cursor == state.text.count, !state.text.contains("\n") else { return "" }
    return state.text.last == "a" ? "bc" : state.text.last == "天" ? "津市委网信办 1２ abc" : ""
  }

  /// The screen that is to be seen.
  func screen(columns: Int, height: Int) -> Screen {
    Screen.showing(
      prompt: "问> ", state: menu?.state ?? editor.state, columns: columns, height: height,
      look: { $0.isASCII && $0.properties.numericType != nil ? "35" : $0 == "市" ? "1;36" : "" },
      suggestion: suggestion, menu: menu?.rows(columns: columns) ?? [])
  }
}

/// Settings of the tests themselves.
enum ProcessEnvironment {
  static func number(_ name: String) -> Int? { getenv(name).flatMap { Int(String(cString: $0)) } }
}
