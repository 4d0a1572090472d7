/// The looks of the parts of a menu.
public struct MenuStyles: Sendable, Equatable {
  /// A candidate.
  public var candidate = Style.plain
  /// The candidate that the line shows.
  public var selected = Style.reversed
  /// What is said about a candidate, and what stands below the menu.
  public var description = Style.dim

  /// The usual looks.
  public init() {}

  /// No looks at all.
  static var plain: MenuStyles {
    var styles = MenuStyles()
    (styles.candidate, styles.selected, styles.description) = (.plain, .plain, .plain)
    return styles
  }
}

/// The completions to choose from, while they are shown below the line. The line shows the one that is selected.
struct CompletionMenu {
  let candidates: [Completion.Candidate]
  /// The candidate that the line shows; nil where it shows what was typed.
  var selected: Int?
  var styles = MenuStyles.plain
  /// What stands below a menu of several pages.
  var status: (_ first: Int, _ last: Int, _ count: Int) -> String = { "\($0)-\($1)/\($2)" }
  /// The line as it was when the menu was opened.
  let original: LineState
  /// How many scalars before the cursor a candidate replaces.
  private let replacedCount: Int

  /// A menu of candidates, at least one, for a line.
  init(_ completion: Completion, typed: String, in state: LineState) {
    candidates = completion.candidates
    original = state
    replacedCount = typed.unicodeScalars.count
  }

  /// What the line shows.
  var state: LineState {
    guard let selected else { return original }
    let chosen = Array(candidates[selected].text.unicodeScalars)
    let start = original.cursor - replacedCount
    var text = original.text
    text.replaceSubrange(start..<original.cursor, with: chosen)
    return LineState(text: text, cursor: start + chosen.count)
  }

  /// A step through the menu.
  enum Step { case next, previous, left, right, up, down }

  /// Selects another candidate; a step over an end goes on at the other.
  ///
  /// - Parameter columns: how many candidates stand side by side.
  mutating func move(_ step: Step, columns: Int) {
    let last = candidates.count - 1
    guard let place = selected else {
      switch step {
      case .next, .right, .down: selected = 0
      case .previous, .left, .up: selected = last
      }
      return
    }
    switch step {
    case .next, .right: selected = place < last ? place + 1 : 0
    case .previous, .left: selected = place > 0 ? place - 1 : last
    case .down:
      let column = place % columns
      // Below the last row of a column its first goes on.
      selected = place + columns <= last ? place + columns : column
    case .up:
      let column = place % columns
      selected = place >= columns ? place - columns : last - (last - column) % columns
    }
  }
}
