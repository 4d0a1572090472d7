/// Walking through the lines that contain what was typed, newest first.
struct HistoryRecall {
  private let draft: LineState
  private let matches: [[Unicode.Scalar]]
  /// How far back; 0 is what was typed.
  private var place = 0

  /// Starts from what was typed.
  init(draft: LineState, history: [String]) {
    self.draft = draft
    matches = history.reversed().lazy.map { Array($0.unicodeScalars) }
      .filter { $0 != draft.text && $0.containsRun(draft.text) }
  }

  /// The state of the line at the present place.
  var state: LineState {
    place == 0 ? draft : LineState(text: matches[place - 1], cursor: matches[place - 1].count)
  }

  /// Goes to an older line. Answers whether there was one.
  mutating func goBack() -> Bool {
    guard place < matches.count else { return false }
    place += 1
    return true
  }

  /// Goes to a newer line, at last to what was typed. Answers whether there was one.
  mutating func goForward() -> Bool {
    guard place > 0 else { return false }
    place -= 1
    return true
  }
}

/// An incremental search through the lines, by any part of them.
struct IncrementalSearch {
  /// The line as it was when the search began.
  let original: LineState
  private let entries: [[Unicode.Scalar]]
  private(set) var pattern: [Unicode.Scalar] = []
  /// The entry that is shown; the count of entries where none is.
  private var shown: Int
  /// Whether what was typed is found.
  private(set) var isFound = true

  init(original: LineState, history: [String]) {
    self.original = original
    entries = history.map { Array($0.unicodeScalars) }
    shown = entries.count
  }

  /// What the line shows: the line found, with the cursor where the pattern begins, or the original line.
  var state: LineState {
    guard shown < entries.count else { return original }
    return LineState(text: entries[shown], cursor: entries[shown].startOfRun(pattern) ?? 0)
  }

  /// Adds to the pattern. Stays at the line shown if that still matches.
  mutating func extend(by scalars: [Unicode.Scalar]) {
    pattern += scalars
    find(from: shown, step: -1)
  }

  /// Takes back the last character of the pattern, and starts anew from the newest line.
  mutating func shorten() {
    guard !pattern.isEmpty else { return }
    pattern.removeLast()
    shown = entries.count
    isFound = true
    if !pattern.isEmpty { find(from: entries.count - 1, step: -1) }
  }

  /// Goes to the next older line that matches and differs.
  mutating func goBack() { find(from: shown - 1, step: -1) }

  /// Goes to the next newer line that matches and differs.
  mutating func goForward() { find(from: shown + 1, step: 1) }

  private mutating func find(from start: Int, step: Int) {
    var place = min(start, entries.count - 1)
    while entries.indices.contains(place) {
      if entries[place].containsRun(pattern) {
        (shown, isFound) = (place, true)
        return
      }
      place += step
    }
    isFound = pattern.isEmpty && shown < entries.count
  }
}

extension [Unicode.Scalar] {
  /// Where the run first occurs.
  func startOfRun(_ run: [Unicode.Scalar]) -> Int? {
    guard let first = run.first else { return 0 }
    guard run.count <= count else { return nil }
    return (0...(count - run.count)).first { start in
      self[start] == first && self[start..<(start + run.count)].elementsEqual(run)
    }
  }

  /// Whether the run occurs.
  func containsRun(_ run: [Unicode.Scalar]) -> Bool { startOfRun(run) != nil }
}
