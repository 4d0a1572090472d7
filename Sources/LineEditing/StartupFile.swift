import CLibedit
import Glibc

/// The user's `$EDITRC` or `~/.editrc`, read line by line rather than by `el_source`: a line that takes another
/// mode forgets this editor's own keys, which must come back before the next line.
struct StartupFile {
  private let path: String

  /// The file that the environment names, if any.
  init?() {
    if let path = environment("EDITRC") {
      self.path = path
    } else if let home = environment("HOME") {
      path = home + "/.editrc"
    } else {
      return nil
    }
  }

  /// Obeys the file's lines.
  func apply(to editLine: EditLine) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    var reader = LineReader(descriptor: descriptor)
    while true {
      do throws(LineReader.Failure) {
        guard let line = try reader.next() else { break }
        apply(line, to: editLine)
      } catch {
        if case .unreadable = error { break }
      }
    }
    KeyBindings.bindCodes(in: editLine)
  }

  private func apply(_ line: String, to editLine: EditLine) {
    let text = line.drop { $0 == " " || $0 == "\t" }
    guard !text.isEmpty, !text.hasPrefix("#"), let tokenizer = tok_init(nil) else { return }
    defer { tok_end(tokenizer) }
    var count: Int32 = 0
    var words: UnsafeMutablePointer<UnsafePointer<CChar>?>?
    guard tok_str(tokenizer, String(text), &count, &words) == 0, let words, count > 0 else { return }
    _ = el_parse(editLine.pointer, count, words)
    let arguments = (0..<Int(count)).compactMap { words[$0].map { String(cString: $0) } }
    if arguments.contains("-v") || arguments.contains("-e") { KeyBindings.bind(in: editLine) }
  }
}
