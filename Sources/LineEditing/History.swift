/// The lines entered so far, oldest first, each once, at its latest place.
public struct History: Sendable, Equatable {
  /// The lines, oldest first.
  public private(set) var entries: [String] = []
  /// How many lines are kept at most.
  public let limit: Int

  /// Creates a history of lines, oldest first.
  public init(_ entries: [String] = [], limit: Int = 10_000) {
    self.limit = max(1, limit)
    self.entries = Self.deduplicated(entries, limit: self.limit)
  }

  /// Creates a history of lines that are known to differ.
  init(distinct entries: [String], limit: Int) {
    (self.entries, self.limit) = (entries, limit)
  }

  /// Adds a line at the end, and takes out the same line from before. Blank lines are left out.
  public mutating func append(_ entry: String) {
    guard !Self.isBlank(entry) else { return }
    if entries.last == entry { return }
    if let earlier = entries.lastIndex(of: entry) { entries.remove(at: earlier) }
    entries.append(entry)
    if entries.count > limit { entries.removeFirst(entries.count - limit) }
  }

  /// Forgets everything.
  public mutating func removeAll() { entries = [] }

  static func isBlank(_ entry: String) -> Bool { entry.unicodeScalars.allSatisfy { $0.properties.isWhitespace } }

  /// The latest of equal lines, at most so many, oldest first.
  static func deduplicated(_ entries: [String], limit: Int) -> [String] {
    var seen: Set<String> = []
    var result: [String] = []
    for entry in entries.reversed() where !isBlank(entry) && seen.insert(entry).inserted {
      result.append(entry)
      if result.count == limit { break }
    }
    return result.reversed()
  }
}
