/// The lines of a history file, the latest of equal ones, oldest first.
///
/// They are compared as bytes: the standard library would bring every string to a normal form first, and a shell waits
/// for this before its first prompt.
struct HistoryLines {
  private struct Line: Hashable {
    let bytes: ArraySlice<UInt8>

    func hash(into hasher: inout Hasher) { bytes.withUnsafeBytes { hasher.combine(bytes: $0) } }
  }

  /// How many lines the file has, with those that are repeated.
  let total: Int
  private let lines: [Line]

  init(bytes: [UInt8], limit: Int) {
    let all = bytes.split(separator: 0x0A)
    total = all.count
    var seen: Set<Line> = []
    var kept: [Line] = []
    for bytes in all.reversed() where !bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) {
      let line = Line(bytes: bytes)
      if seen.insert(line).inserted { kept.append(line) }
      if kept.count == limit { break }
    }
    lines = kept.reversed()
  }

  /// The lines as text, without control characters.
  var entries: [String] {
    lines.map { line in
      let text = String(decoding: line.bytes, as: UTF8.self)
      // 0xC2 begins the C1 control characters, among others.
      let isClean = line.bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != 0xC2 }
      return isClean ? text : String(text.unicodeScalars.filter { !$0.isControl })
    }
  }

  /// The lines as a file has them.
  var bytes: [UInt8] {
    lines.reduce(into: []) { result, line in
      result += line.bytes
      result.append(0x0A)
    }
  }
}
