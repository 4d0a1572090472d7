/// Where the shell's lines come from.
protocol LineInput {
  /// Waits for what the user does next.
  mutating func next(prompt: String) -> LineInputEvent
}

/// What the user did.
enum LineInputEvent: Equatable, Sendable {
  /// Entered a line.
  case line(String)
  /// Dropped the line.
  case dropped
  /// Ended the input.
  case ended
  /// Sent a signal that ends the program.
  case terminated(signal: Int32)
  /// Nothing can be read, for the reason of this error number.
  case failed(Int32)
}
