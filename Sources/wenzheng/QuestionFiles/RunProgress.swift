import Glibc

/// Tells how far a long file has been asked: on standard error, where that is a terminal and the answers go elsewhere.
struct RunProgress {
  private let output: FileOutput
  private let messages: Messages
  private let descriptor: Int32
  /// The size of the file in bytes; nil where nothing is told.
  private let size: Int?
  private var told = 0

  /// A file of so many bytes is long.
  private static let long = 16_384
  /// It is told after so many questions.
  private static let step = 50

  init(program: Program, descriptor: Int32) {
    output = program.standardError
    messages = program.messages
    self.descriptor = descriptor
    var status = stat()
    let isShown = output.isTerminal && !program.standardOutput.isTerminal
    let isLong = isShown && fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    size = isLong && Int(status.st_size) >= Self.long ? Int(status.st_size) : nil
  }

  /// Shows how many questions have been asked.
  mutating func show(questions: Int) {
    guard let size, questions >= told + Self.step else { return }
    told = questions
    let share = min(100, max(0, Int(lseek(descriptor, 0, SEEK_CUR))) * 100 / size)
    let values: KeyValuePairs = ["count": String(questions), "share": String(share)]
    try? output.write("\r\u{1B}[K" + messages(.runProgress, values))
  }

  /// Takes it from the screen.
  func end() {
    if told > 0 { try? output.write("\r\u{1B}[K") }
  }
}
