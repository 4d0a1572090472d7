/// A text as two answers are compared: as code points, folded.
struct ComparedText {
  /// Half-width, lower case, without white space and punctuation but a point between digits.
  let characters: [Unicode.Scalar]
  /// The numbers in it, as they are written, in order.
  let numerals: [[Unicode.Scalar]]

  init(_ text: String) {
    let narrow = Self.narrow(text)
    characters = narrow.indices.filter { Self.counts(narrow, at: $0) }.map { narrow[$0] }
    numerals = Self.numerals(in: narrow)
  }

  /// Whether it holds a digit.
  var hasDigit: Bool { characters.contains(where: Self.isDigit) }

  /// The ways to read an answer: as it is; and where something stands in brackets, as a resolved date does, without
  /// the brackets and each bracket alone.
  static func readings(of text: String) -> [ComparedText] {
    var outside = ""
    var inside: [String] = []
    var rest = Substring(text).unicodeScalars
    while let scalar = rest.popFirst() {
      if scalar == "（" || scalar == "(" {
        let words = rest.prefix { !"（）()".unicodeScalars.contains($0) }
        if let end = rest[words.endIndex...].first, end == "）" || end == ")" {
          if !words.isEmpty { inside.append(String(words)) }
          rest = rest[rest.index(after: words.endIndex)...]
          continue
        }
      }
      outside.unicodeScalars.append(scalar)
    }
    let isOutside = !outside.unicodeScalars.allSatisfy(isWhiteSpace)
    return ([text] + (!inside.isEmpty && isOutside ? [outside] + inside : [])).map(ComparedText.init)
  }

  /// The text without white space.
  static func squeezed(_ text: String) -> [Unicode.Scalar] { text.unicodeScalars.filter { !isWhiteSpace($0) } }

  static func isWhiteSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || (0x1C...0x1F).contains(scalar.value)
  }

  private static func narrow(_ text: String) -> [Unicode.Scalar] {
    var narrow: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      let isWide = (0xFF01...0xFF5E).contains(scalar.value)
      let half = isWide ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
      narrow += half.properties.lowercaseMapping.unicodeScalars
    }
    return narrow
  }

  private static func counts(_ narrow: [Unicode.Scalar], at place: Int) -> Bool {
    let scalar = narrow[place]
    if scalar == ".", place > 0, place + 1 < narrow.count, isDigit(narrow[place - 1]), isDigit(narrow[place + 1]) {
      return true
    }
    return !isWhiteSpace(scalar) && !punctuation.contains(scalar)
  }

  /// Runs of digits with a decimal part, or of Chinese numerals, each with 万 and 亿 after it.
  private static func numerals(in narrow: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
    let text = narrow.indices.filter { place in
      // A comma that groups thousands says nothing.
      !(narrow[place] == "," && place > 0 && isDigit(narrow[place - 1])
        && place + 3 < narrow.count && narrow[place + 1...place + 3].allSatisfy(isDigit))
    }.map { narrow[$0] }
    var found: [[Unicode.Scalar]] = []
    var place = 0
    func run(_ start: Int, _ holds: (Unicode.Scalar) -> Bool) -> Int {
      text[start...].firstIndex { !holds($0) } ?? text.count
    }
    while place < text.count {
      var end = run(place, isDigit)
      if end > place {
        if end + 1 < text.count, text[end] == ".", isDigit(text[end + 1]) { end = run(end + 1, isDigit) }
        end = run(end) { $0 == "万" || $0 == "亿" }
      } else {
        end = run(place, chineseNumerals.contains)
        if end > place {
          end = run(end) { $0 == "万" || $0 == "亿" }
          // Before white space, the last character is not taken for part of it.
          if end < text.count, isWhiteSpace(text[end]), !(text[end] == "\n" && end + 1 == text.count) { end -= 1 }
        }
      }
      if end > place { found.append(Array(text[place..<end])) }
      place = max(end, place + 1)
    }
    return found
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .decimalNumber
  }

  private static let chineseNumerals = Set("零〇一二两三四五六七八九十百千".unicodeScalars)
  private static let punctuation = Set("，。、；：？！“”‘’《》〈〉（）【】「」『』…—─·,.;:?!\"'()[]<>-".unicodeScalars)
}
