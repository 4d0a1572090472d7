/// Tells the user what went wrong: one line on standard error for each problem.
struct ErrorReporter {
  let output: any TextOutput

  /// Reports a problem on one line.
  ///
  /// - Parameter place: the file and line it is about; nil where it is about the call as a whole.
  func report(_ text: String, at place: String? = nil) {
    let line = "wenzheng: " + (place.map { $0 + ": " } ?? "") + text
    // Where standard error cannot be written, nobody is left to be told.
    try? output.write(DisplayText.shortened(line, to: 1_000) + "\n")
  }
}
