/// What reading a line has come to.
public enum ReadOutcome: Sendable, Equatable {
  /// A line was entered.
  case line(String)
  /// Several lines were pasted and then entered, to be taken one after another.
  case lines([String])
  /// The line was dropped by an interrupt (Ctrl-C).
  case interrupted
  /// The input has ended (Ctrl-D on an empty line, or the terminal is gone).
  case endOfInput
  /// A signal asks the process to end. The terminal is as it was before; the client ends in its own way.
  case terminated(signal: Int32)
  /// The terminal could not be read.
  case failure(errno: Int32)
}
