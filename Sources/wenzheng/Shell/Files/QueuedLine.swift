import Training

/// A line that waits for its turn: of a paste, or of a file that is read.
struct QueuedLine: Equatable, Sendable {
  /// Where it comes from.
  enum Origin: Equatable, Sendable {
    case typed
    /// A question of a file; a record stands alone, whatever was asked before it.
    case question(Question, ExpectedReply, isRecord: Bool)
    /// A command of a file, where only those are performed that show something; with its file and line.
    case command(place: String)
    /// The title of a section of a file.
    case title
    /// The end of a file.
    case end
  }

  let text: String
  var origin = Origin.typed
}
