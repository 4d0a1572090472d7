extension LineEditor {
  /// Longer lines than this are neither coloured nor gone on with: they were pasted, and each key would look at all of it.
  private static let longestLine = 2_000

  /// The look of each scalar of the line; empty where all are plain.
  func styles(of text: [Unicode.Scalar]) -> [Style] {
    guard isColoured, let highlighting = configuration.highlighting, text.count <= Self.longestLine else { return [] }
    let line = String(text)
    let scalars = line.unicodeScalars
    var styles = [Style](repeating: .plain, count: text.count)
    var (offset, index) = (0, scalars.startIndex)
    for part in highlighting(line) {
      while index < part.range.upperBound, index < scalars.endIndex {
        if index >= part.range.lowerBound { styles[offset] = part.style }
        (offset, index) = (offset + 1, scalars.index(after: index))
      }
    }
    return styles
  }

  /// What stands behind the line: a hint of the client's, otherwise what may follow.
  func hint(in state: LineState) -> [Glyph] {
    if let hint = clientHint(in: state) { return Prompt(hint, style: .dim).glyphs(coloured: isColoured) }
    return suggestion(in: state).map { Glyph($0, style: configuration.suggestionStyle) }
  }

  private func clientHint(in state: LineState) -> String? {
    guard !isPlain, search == nil, menu == nil, state.cursor == state.text.count else { return nil }
    return configuration.hint(String(state.text))
  }

  /// What may follow the line; empty unless the cursor stands at its end and nothing else is going on.
  func suggestion(in state: LineState) -> [Unicode.Scalar] {
    guard isColoured, search == nil, menu == nil, let provider = configuration.suggestion,
      state.cursor == state.text.count, state.text.count <= Self.longestLine, !state.text.contains("\n"),
      clientHint(in: state) == nil
    else { return [] }
    return provider(String(state.text))?.unicodeScalars.filter { !$0.isControl && !$0.isInvisible } ?? []
  }

  /// Takes over what may follow the line; nil where nothing may.
  func takeSuggestion(in state: LineState) -> Aftermath? {
    take(suggestion(in: state)[...])
  }

  /// Takes over one word of what may follow the line; nil where nothing may.
  func takeWordOfSuggestion(in state: LineState) -> Aftermath? {
    let suggestion = suggestion(in: state)
    guard !suggestion.isEmpty else { return nil }
    let words = WordMotion(scalars: state.text + suggestion, segmentation: configuration.words)
    // A word may have begun before the cursor.
    return take(suggestion.prefix(max(1, words.endOfWord(after: state.cursor) - state.cursor)))
  }

  private func take(_ text: ArraySlice<Unicode.Scalar>) -> Aftermath? {
    guard !text.isEmpty else { return nil }
    editLine.insert(Array(text))
    return .done
  }
}
