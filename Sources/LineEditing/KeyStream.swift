/// Where a line editor's key presses come from, one after another.
///
/// The editor reads those of its terminal. A client may put a stream of its own before them, which types by itself and
/// passes on what it likes of what the user types: see `LineEditorConfiguration.keys`.
public protocol KeyStream: AnyObject {
  /// Whether the next event is there already. The line is drawn only before one that must be waited for.
  var hasInput: Bool { get }

  /// Waits for the next event, at most so many milliseconds; without a limit where nil.
  func next(within milliseconds: Int32?) -> KeyEvent
}
