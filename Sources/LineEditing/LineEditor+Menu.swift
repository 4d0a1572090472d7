extension LineEditor {
  /// Shows completions below the line.
  ///
  /// - Parameter isChosen: whether the line shows the first of them at once.
  func open(_ menu: CompletionMenu, selectingFirst isChosen: Bool) {
    var menu = menu
    menu.status = configuration.menuStatus
    if isColoured { menu.styles = configuration.menuStyles }
    if isChosen { menu.selected = 0 }
    self.menu = menu
    editLine.replace(with: menu.state)
  }

  /// Lets a key act on the menu; one that means nothing to it closes the menu, with the line as it is shown.
  ///
  /// - Returns: whether the key has done its work.
  func acceptInMenu(_ key: Key) -> Bool {
    switch key {
    case .character("\t"): walk(.next)
    case .backTab: walk(.previous)
    case .left: walk(.left)
    case .right: walk(.right)
    case .up: walk(.up)
    case .down: walk(.down)
    case .escape, .character("\u{7}"):
      if let original = menu?.original { editLine.replace(with: original) }
      menu = nil
    case .character("\r"), .character("\n"):
      let isChosen = menu?.selected != nil
      menu = nil
      return isChosen
    default:
      menu = nil
      return false
    }
    return true
  }

  private func walk(_ step: CompletionMenu.Step) {
    guard var menu else { return }
    menu.move(step, columns: MenuLayout(menu, below: 1, on: terminal.size).columns)
    self.menu = menu
    editLine.replace(with: menu.state)
  }
}
