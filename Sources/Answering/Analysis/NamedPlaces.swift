import ChineseText

extension Question {
  /// The names of places in a question, without the adverbs (目前, 现在) that may stand right before them.
  var namedPlaces: [NamePhrase] {
    placePhrases.compactMap { name in
      let start = name.range.first { content[$0] } ?? name.range.lowerBound
      // 某县地区生产总值: 地区 belongs to what follows.
      let end = name.range.upperBound
      let isProduct = CharacterSearch.matches(Self.regionalProduct, in: characters, at: end - 2)
      let named = NamePhrase(
        range: stretch(start, isProduct ? end - 2 : end), kind: .place, isProper: name.isProper)
      return isPlaceName(named) ? named : nil
    }
  }

  /// A place name and not a longer phrase that ends like one.
  private func isPlaceName(_ name: NamePhrase) -> Bool {
    guard name.isProper, (2...5).contains(name.range.count), let last = name.range.last else { return false }
    if Names.isProvince(Array(characters[name.range])) || Names.isCity(Array(characters[name.range]))
      || Names.isCountry(Array(characters[name.range]))
    {
      return true
    }
    return Self.placeKinds.contains(characters[last]) && name.range.count >= 3
      && !dates.contains { $0.range.overlaps(name.range) }
      && name.range.allSatisfy { place in
        !Self.notInPlaceNames.contains(characters[place])
          && PhraseBoundary.verb(characters, at: place, limit: name.range.upperBound) == nil
          && PhraseBoundary.weakVerb(characters, at: place, limit: name.range.upperBound) == nil
      }
  }

  /// Pronouns, relations and grammatical characters that no name of a place holds.
  private static let notInPlaceNames = CharacterSet16(
    "我你他她它自己本该这那哪各每全旁边附近周围跟归由没有不是的了在与把被给得到从向吗呢谁什么怎几多少问说个只名拿做当举召签扎根好要想")

  /// On what the names of places that have a government end.
  static let placeKinds = CharacterSet16("省市区县镇乡村州旗")
  private static let regionalProduct = "地区生产".folded
}
