import CLibedit

/// The commands that this editor adds to libedit's. Their names can be used in `~/.editrc`.
enum EditorCommand: String, CaseIterable {
  case older = "editor-older-history"
  case newer = "editor-newer-history"
  case search = "editor-search-history"
  case undo = "editor-undo"
  case left = "editor-left"
  case right = "editor-right"
  case lineStart = "editor-line-start"
  case lineEnd = "editor-line-end"
  case wordLeft = "editor-word-left"
  case wordRight = "editor-word-right"
  case killWordLeft = "editor-kill-word-left"
  case killWordRight = "editor-kill-word-right"
  case killToStart = "editor-kill-to-start"
  case killToEnd = "editor-kill-to-end"
  case yank = "editor-yank"
  case yankEarlier = "editor-yank-earlier"
  case delete = "editor-delete"
  case deleteOrEnd = "editor-delete-or-end"
  case complete = "editor-complete"
  case clearScreen = "editor-clear-screen"
  case viNextWord = "editor-vi-next-word"
  case viPreviousWord = "editor-vi-previous-word"
  case viEndOfWord = "editor-vi-end-of-word"
  case ignore = "editor-ignore"

  /// One C function each, for libedit passes nothing on that would tell them apart. They capture nothing.
  var function: editline_command_function {
    switch self {
    case .older: { editor, _ in LineEditor.perform(.older, in: editor) }
    case .newer: { editor, _ in LineEditor.perform(.newer, in: editor) }
    case .search: { editor, _ in LineEditor.perform(.search, in: editor) }
    case .undo: { editor, _ in LineEditor.perform(.undo, in: editor) }
    case .left: { editor, _ in LineEditor.perform(.left, in: editor) }
    case .right: { editor, _ in LineEditor.perform(.right, in: editor) }
    case .lineStart: { editor, _ in LineEditor.perform(.lineStart, in: editor) }
    case .lineEnd: { editor, _ in LineEditor.perform(.lineEnd, in: editor) }
    case .wordLeft: { editor, _ in LineEditor.perform(.wordLeft, in: editor) }
    case .wordRight: { editor, _ in LineEditor.perform(.wordRight, in: editor) }
    case .killWordLeft: { editor, _ in LineEditor.perform(.killWordLeft, in: editor) }
    case .killWordRight: { editor, _ in LineEditor.perform(.killWordRight, in: editor) }
    case .killToStart: { editor, _ in LineEditor.perform(.killToStart, in: editor) }
    case .killToEnd: { editor, _ in LineEditor.perform(.killToEnd, in: editor) }
    case .yank: { editor, _ in LineEditor.perform(.yank, in: editor) }
    case .yankEarlier: { editor, _ in LineEditor.perform(.yankEarlier, in: editor) }
    case .delete: { editor, _ in LineEditor.perform(.delete, in: editor) }
    case .deleteOrEnd: { editor, _ in LineEditor.perform(.deleteOrEnd, in: editor) }
    case .complete: { editor, _ in LineEditor.perform(.complete, in: editor) }
    case .clearScreen: { editor, _ in LineEditor.perform(.clearScreen, in: editor) }
    case .viNextWord: { editor, _ in LineEditor.perform(.viNextWord, in: editor) }
    case .viPreviousWord: { editor, _ in LineEditor.perform(.viPreviousWord, in: editor) }
    case .viEndOfWord: { editor, _ in LineEditor.perform(.viEndOfWord, in: editor) }
    case .ignore: { editor, _ in LineEditor.perform(.ignore, in: editor) }
    }
  }
}

/// Codes that stand for keys without a character. They lie in C1, which nobody types and the key reader drops, so
/// they are free in both of libedit's key maps.
enum KeyCode: UInt8, CaseIterable {
  case up = 0x80
  case down, left, right, home, end, delete, wordDelete, wordLeft, wordRight

  var scalar: Unicode.Scalar { Unicode.Scalar(rawValue) }

  /// libedit's notation for the code.
  var notation: String { "\\" + String(rawValue, radix: 8) }

  /// The command that the code is bound to, always.
  var command: String {
    switch self {
    case .up: EditorCommand.older.rawValue
    case .down: EditorCommand.newer.rawValue
    case .left: EditorCommand.left.rawValue
    case .right: EditorCommand.right.rawValue
    case .home: EditorCommand.lineStart.rawValue
    case .end: EditorCommand.lineEnd.rawValue
    case .delete: EditorCommand.delete.rawValue
    case .wordDelete: EditorCommand.killWordRight.rawValue
    case .wordLeft: EditorCommand.wordLeft.rawValue
    case .wordRight: EditorCommand.wordRight.rawValue
    }
  }

  /// The code of a key, if it has one.
  init?(_ key: Key) {
    switch key {
    case .up: self = .up
    case .down: self = .down
    case .left: self = .left
    case .right: self = .right
    case .home: self = .home
    case .end: self = .end
    case .delete: self = .delete
    case .wordDelete: self = .wordDelete
    case .wordLeft: self = .wordLeft
    case .wordRight: self = .wordRight
    case .character, .escape, .alt, .backTab, .paste: return nil
    }
  }
}
