/// Recognizing names of people, bodies and places by the words that go with them.
public enum Names {
  /// The length of the office noun that ends just before a place, the longest; nil where none does.
  public static func office(_ characters: [UInt16], before end: Int, from lowest: Int) -> Int? {
    offices.longestSuffix(characters, before: end, from: lowest)?.length
  }

  /// The length of the office noun that starts at a place, the longest.
  public static func office(_ characters: [UInt16], at start: Int, limit: Int) -> Int? {
    offices.longestPrefix(characters, at: start, limit: limit)?.length
  }

  /// The length of the verb of saying that starts at a place, the longest.
  public static func speechVerb(_ characters: [UInt16], at start: Int, limit: Int) -> Int? {
    speechVerbs.longestPrefix(characters, at: start, limit: limit)?.length
  }

  /// The length of the verb of saying that ends just before a place, the longest.
  public static func speechVerb(_ characters: [UInt16], before end: Int, from lowest: Int) -> Int? {
    speechVerbs.longestSuffix(characters, before: end, from: lowest)?.length
  }

  /// The length of the word for a body (局, 委员会, 公司) that ends just before a place.
  public static func organizationSuffix(_ characters: [UInt16], before end: Int, from lowest: Int) -> Int? {
    organizationSuffixes.longestSuffix(characters, before: end, from: lowest)?.length
  }

  /// The length of the word for a kind of place (省, 市, 开发区) that ends just before a place of the text.
  public static func placeSuffix(_ characters: [UInt16], before end: Int, from lowest: Int) -> Int? {
    placeSuffixes.longestSuffix(characters, before: end, from: lowest)?.length
  }

  /// The length of the name of a province, a large city or a country that starts at a place.
  public static func knownPlace(_ characters: [UInt16], at start: Int, limit: Int) -> Int? {
    knownPlaces.longestPrefix(characters, at: start, limit: limit)?.length
  }

  /// Whether a word names a province, in its short or full form.
  public static func isProvince(_ word: [UInt16]) -> Bool { provinces.contains(word, 0..<word.count) }

  /// Whether a word names a large city or a municipality.
  public static func isCity(_ word: [UInt16]) -> Bool {
    cities.contains(word, 0..<word.count) || provinces.contains(word, 0..<word.count)
  }

  /// Whether a word names a country.
  public static func isCountry(_ word: [UInt16]) -> Bool { countries.contains(word, 0..<word.count) }

  /// Whether a common word that looks like a name starts at a place: 方案, 高校.
  public static func isWordLikeName(_ characters: [UInt16], at start: Int, limit: Int) -> Bool {
    wordsLikeNames.longestPrefix(characters, at: start, limit: limit) != nil
  }

  /// The lengths that the name of a person starting at a place may have, the likelier first; empty where no surname stands.
  public static func personLengths(_ characters: [UInt16], at start: Int, limit: Int) -> [Int] {
    let room = limit - start
    if let surname = doubleSurnames.longestPrefix(characters, at: start, limit: limit)?.length {
      return room > surname + 1 ? [surname + 1, surname + 2] : room > surname ? [surname + 1] : []
    }
    guard room > 1, surnames.contains(characters[start]) else { return [] }
    return room > 2 ? [3, 2] : [2]
  }

  private static let offices = WordTable(words: NameTables.officeNouns)
  private static let wordsLikeNames = WordTable(words: NameTables.wordsLikeNames)
  private static let speechVerbs = WordTable(words: NameTables.speechVerbs)
  private static let organizationSuffixes = WordTable(words: NameTables.organizationSuffixes)
  private static let placeSuffixes = WordTable(words: NameTables.placeSuffixes)
  private static let provinces = WordTable(words: NameTables.provinces)
  private static let cities = WordTable(words: NameTables.cities)
  private static let countries = WordTable(words: NameTables.countries)
  private static let doubleSurnames = WordTable(words: NameTables.doubleSurnames)
  private static let surnames: CharacterSet16 = {
    var found: CharacterSet16 = []
    NameTables.singleSurnames.eachLine { found.formUnion(CharacterSet16(characters: FoldedText(Array($0)).characters)) }
    return found
  }()
  private static let knownPlaces: WordTable = {
    var table = WordTable()
    for words in [NameTables.provinces, NameTables.cities, NameTables.countries, NameTables.worldRegions] {
      words.eachLine { line in
        for word in line.split(separator: 0x20) { table.insert(FoldedText(Array(word)).characters) }
      }
    }
    return table
  }()
}
