/// The international symbols of units right behind a number: 35kV, 100Mbps, 182cm.
enum UnitSymbols {
  /// The longest symbol that starts at a place and ends its word.
  static func longest(
    _ characters: [UInt16], at start: Int, limit: Int
  ) -> (length: Int, category: MeasureWords.Category)? {
    guard start < limit, CharacterClass(characters[start]) == .latin,
      let found = table.longestPrefix(characters, at: start, limit: limit)
    else { return nil }
    let end = start + found.length
    guard end >= limit || ![.latin, .digit].contains(CharacterClass(characters[end])) else { return nil }
    return (found.length, categories[Int(found.value)].category)
  }

  /// Without those that also stand for something else behind a number (5G, 4K).
  private static let categories: [(category: MeasureWords.Category, symbols: String)] = [
    (.length, "km m cm mm nm ft"), (.area, "ha km2 m2"), (.volume, "ml l m3"), (.mass, "kg mg t"),
    (.energy, "kw mw gw kwh mwh gwh kv mv kj"), (.data, "tb gb mb pb kb mbps gbps kbps"), (.time, "h min ms s"),
    (.other, "hz khz mhz ghz db ppm ppb rpm mmol mpa kpa hpa"),
  ]

  private static let table: WordTable = {
    var table = WordTable()
    for (number, entry) in categories.enumerated() {
      for symbol in entry.symbols.split(separator: " ") { table.insert(String(symbol).folded, value: Int32(number)) }
    }
    return table
  }()
}
