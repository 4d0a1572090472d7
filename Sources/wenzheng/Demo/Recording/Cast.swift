import JSONText
import LineEditing

/// A recording of a terminal in the format asciicast v2 (docs.asciinema.org): a header, then a line an event.
struct Cast {
  private let size: Terminal.Size
  private let title: String?
  private var events = ""

  init(size: Terminal.Size, title: String?) {
    self.size = size
    self.title = title
  }

  /// Adds what the terminal got.
  ///
  /// - Parameter time: the milliseconds since the beginning, no fewer than those of the event before.
  mutating func output(_ text: String, at time: Int) {
    if !text.isEmpty { event("o", text, time) }
  }

  /// Adds a mark that players can go to.
  mutating func mark(_ label: String, at time: Int) { event("m", label, time) }

  /// The file.
  var text: String {
    var header = JSONWriter()
    header.object { header in
      header.member("version", 2)
      header.member("width", size.columns)
      header.member("height", size.rows)
      if let title { header.member("title", title) }
      header.member("env") { $0.object { $0.member("TERM", "xterm-256color") } }
    }
    return header.text + "\n" + events
  }

  private mutating func event(_ code: String, _ data: String, _ time: Int) {
    var writer = JSONWriter()
    writer.string(data)
    let fraction = String(time % 1_000)
    let seconds = "\(time / 1_000).\(String(repeating: "0", count: 3 - fraction.count))\(fraction)"
    events += "[\(seconds), \"\(code)\", \(writer.text)]\n"
  }
}
