extension LineEditor {
  /// Begins to search history.
  func beginSearch() {
    recall = nil
    search = IncrementalSearch(original: editLine.state, history: history.entries)
  }

  /// Lets a key act on the search; a key that means nothing to it ends the search and acts on the line found.
  func acceptInSearch(_ key: Key) {
    switch key {
    case .character("\u{12}"): change { $0.goBack() }
    case .character("\u{13}"): change { $0.goForward() }
    case .character("\u{8}"), .character("\u{7F}"): change { $0.shorten() }
    case .character("\u{7}"):
      if let original = search?.original { editLine.replace(with: original) }
      search = nil
    case .character(let scalar) where !scalar.isControl: change { $0.extend(by: [scalar]) }
    case .paste(let text): change { $0.extend(by: PastedText.cleaned(text).filter { $0 != "\n" }) }
    case .escape, .backTab: search = nil
    case .character(let scalar):
      search = nil
      queue.append(scalar)
    case .alt(let scalar):
      search = nil
      queue += ["\u{1B}", scalar]
    default:
      search = nil
      if let code = KeyCode(key) { queue.append(code.scalar) }
    }
  }

  private func change(_ step: (inout IncrementalSearch) -> Void) {
    guard var search else { return }
    step(&search)
    self.search = search
    editLine.replace(with: search.state)
    if !search.isFound { write("\u{7}") }
  }
}
