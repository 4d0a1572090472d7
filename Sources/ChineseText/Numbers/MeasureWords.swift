/// Measure words and units: what a number counts or measures.
public enum MeasureWords {
  /// The kind of thing that a measure word counts.
  public enum Category: Int32, Sendable {
    case count, person, organization, money, percent, length, area, volume, mass, time, frequency, energy, data
    case temperature, ordinal, other
  }

  /// The longest measure word that starts at a place.
  public static func longest(_ characters: [UInt16], at start: Int, limit: Int) -> (length: Int, category: Category)? {
    guard let found = table.longestPrefix(characters, at: start, limit: limit) else { return nil }
    return (found.length, Category(rawValue: found.value) ?? .other)
  }

  /// The category of a word that is a measure word.
  public static func category(_ word: [UInt16]) -> Category? {
    table.value(word, 0..<word.count).flatMap(Category.init(rawValue:))
  }

  private static let table: WordTable = {
    var table = WordTable()
    MeasureWordTable.entries.eachLine { line in
      let fields = line.split(separator: 0x09, maxSplits: 2, omittingEmptySubsequences: false)
      guard fields.count >= 2, let category = category(named: fields[1]) else { return }
      table.insert(FoldedText(Array(fields[0])).characters, value: category.rawValue)
    }
    return table
  }()

  private static func category(named name: Slice<UnsafeBufferPointer<UInt8>>) -> Category? {
    switch String(decoding: name, as: UTF8.self) {
    case "count": .count
    case "person": .person
    case "organization": .organization
    case "money": .money
    case "percent": .percent
    case "length": .length
    case "area": .area
    case "volume": .volume
    case "mass": .mass
    case "time": .time
    case "frequency": .frequency
    case "energy": .energy
    case "data": .data
    case "temperature": .temperature
    case "ordinal": .ordinal
    case "other": .other
    default: nil
    }
  }
}
