/// Where the shell's lines come from.
protocol LineInput {
  /// The width of what lines are typed on.
  var columns: Int { get }
  /// Waits for what the user does next.
  ///
  /// - Parameter session: what completion and word motions look at; an input that goes back to an earlier one puts that in
  ///   its place.
  mutating func next(prompt: String, session: inout ShellSession) -> LineInputEvent
  /// Makes a line one that can be called back.
  mutating func remember(_ line: String)
}

/// What the user did.
enum LineInputEvent: Equatable, Sendable {
  /// Entered a line.
  case line(String)
  /// Pasted several lines and entered them.
  case lines([String])
  /// Dropped the line.
  case dropped
  /// Ended the input.
  case ended
  /// Sent a signal that ends the program.
  case terminated(signal: Int32)
  /// Nothing can be read, for the reason of this error number.
  case failed(Int32)
}
