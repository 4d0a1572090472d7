/// The key bindings of this editor, above libedit's own.
enum KeyBindings {
  /// Keys of both modes; in vi, of its insert mode.
  private static let common: [(keys: String, command: EditorCommand)] = [
    ("^A", .lineStart), ("^E", .lineEnd), ("^I", .complete), ("^R", .search), ("^P", .older), ("^N", .newer),
    ("^D", .deleteOrEnd), ("^_", .undo),
    ("^W", .killWordLeft), ("^U", .killToStart), ("^K", .killToEnd), ("^Y", .yank), ("^L", .clearScreen),
  ]

  private static let emacs: [(keys: String, command: EditorCommand)] = [
    ("^B", .left), ("^F", .right), ("\\eb", .wordLeft), ("\\eB", .wordLeft), ("\\ef", .wordRight),
    ("\\eF", .wordRight), ("\\ed", .killWordRight), ("\\eD", .killWordRight), ("\\e^?", .killWordLeft),
    ("\\e^H", .killWordLeft), ("\\ey", .yankEarlier), ("^X^U", .undo),
  ]

  private static let viCommand: [(keys: String, command: EditorCommand)] = [
    ("w", .viNextWord), ("b", .viPreviousWord), ("e", .viEndOfWord), ("u", .undo), ("k", .older), ("j", .newer),
    ("/", .search), ("?", .search), ("^R", .search), ("^D", .deleteOrEnd), ("^_", .undo), ("^L", .clearScreen),
    ("^P", .older), ("^N", .newer),
    // libedit would wait for the rest of a sequence.
    ("^[", .ignore),
  ]

  /// Makes the editor's commands known to libedit.
  static func define(in editLine: EditLine) {
    for command in EditorCommand.allCases { editLine.addCommand(command) }
  }

  /// Binds the keys of the mode in force. Taking a mode forgets what was bound, so this comes after it.
  static func bind(in editLine: EditLine) {
    for (keys, command) in common { editLine.bind(keys, to: command.rawValue) }
    switch editLine.mode {
    case .emacs:
      for (keys, command) in emacs { editLine.bind(keys, to: command.rawValue) }
    case .vi:
      for (keys, command) in viCommand { editLine.bindInCommandMode(keys, to: command.rawValue) }
      // vi's own undo for the backspace key stops where insertion began.
      for keys in ["^?", "^H"] { editLine.bind(keys, to: "ed-delete-prev-char") }
    }
    bindCodes(in: editLine)
  }

  /// Binds the codes that stand for keys without a character; the editor relies on these.
  static func bindCodes(in editLine: EditLine) {
    for code in KeyCode.allCases {
      editLine.bind(code.notation, to: code.command)
      editLine.bindInCommandMode(code.notation, to: code.command)
    }
  }
}
