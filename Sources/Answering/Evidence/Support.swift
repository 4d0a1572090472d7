import ChineseText

/// How much of the question a sentence with its surroundings supports, and what it leaves unsupported.
struct Support: Sendable {
  /// The supported share, 0 to 1.
  let share: Double
  /// Stretches of the question of two characters or more without support.
  let missingRanges: [Range<Int>]
  /// The same, as words.
  let missing: [String]
  /// The unsupported characters that stand in terms which the text has elsewhere: the sentence speaks of something else.
  let missingKnown: Int
  /// The unsupported characters of terms that the text does not have at all: it may say it in other words.
  let missingUnknown: Int
  /// The supported share of the content just before the interrogative; 1 where there is none.
  let before: Double
  /// The supported share of the last two content characters where nothing asks; 1 where something does.
  let tail: Double
  /// The supported share of the last two content characters where they follow the interrogative; 1 where there are none.
  let ending: Double

  init(question: Question, query: Query, match: SentenceMatch) {
    let support = match.widerSupport
    var known = [Bool](repeating: false, count: question.characters.count)
    for term in query.terms where term.isKnown {
      for place in term.range { known[place] = true }
    }
    var found = 0.0
    var total = 0.0
    var ranges: [Range<Int>] = []
    var lackingKnown = 0
    let kind = Self.kindOfAnswer(question)
    var lackingUnknown = 0
    for run in question.runs {
      var start: Int?
      for place in run {
        // The noun that only names the kind of answer (哪个部门) need not stand in the text.
        if kind.contains(place) {
          if let from = start {
            ranges.append(from..<place)
            start = nil
          }
          continue
        }
        let isLight = FunctionWords.isLight(question.characters[place])
        var weight = FunctionWords.weight(question.characters[place])
        // The words beside the interrogative are what is asked about it.
        if let asking = question.asking, Self.distance(place, asking) <= 4 { weight *= 1.8 }
        total += weight
        found += weight * support[place]
        if support[place] < 0.3 {
          if start == nil { start = place }
          if !isLight {
            if known[place] { lackingKnown += 1 } else { lackingUnknown += 1 }
          }
        } else if let from = start {
          ranges.append(from..<place)
          start = nil
        }
      }
      if let from = start { ranges.append(from..<run.upperBound) }
    }
    share = total > 0 ? found / total : 0
    missingRanges = ranges.filter { range in
      range.count { !FunctionWords.isLight(question.characters[$0]) } >= 2
    }
    missing = missingRanges.map(question.words)
    missingKnown = lackingKnown
    missingUnknown = lackingUnknown
    var places: [Int] = []
    places.reserveCapacity(question.characters.count)
    for run in question.runs {
      for place in run where !FunctionWords.isLight(question.characters[place]) { places.append(place) }
    }
    guard let asking = question.asking else {
      before = 1
      tail = Self.share(support, places.suffix(2))
      ending = 1
      return
    }
    // Up to three content characters just before the interrogative.
    let leading = places[..<(places.firstIndex { $0 >= asking.lowerBound } ?? places.count)].suffix(3)
    before = Self.share(support, leading.drop { Self.distance($0, asking) > 5 })
    tail = 1
    ending = Self.share(support, places.suffix(2).drop { $0 < asking.upperBound })
  }

  /// The focus of a question where it is a noun that names a kind of answer and nothing more.
  private static func kindOfAnswer(_ question: Question) -> Range<Int> {
    guard let focus = question.focus, question.type != .number, question.type != .list,
      let noun = FocusNouns.type(question.characters, at: focus.lowerBound, limit: focus.upperBound),
      noun.length == focus.count
    else { return 0..<0 }
    return focus
  }

  private static func distance(_ place: Int, _ asking: Range<Int>) -> Int {
    place < asking.lowerBound ? asking.lowerBound - place : place - asking.upperBound + 1
  }

  private static func share(_ support: [Double], _ places: ArraySlice<Int>) -> Double {
    places.isEmpty ? 1 : places.reduce(0) { $0 + support[$1] } / Double(places.count)
  }
}
