/// Questions that no one would ask, and sentences made into questions.
public enum RandomQuestion {
  private static let interrogatives = [
    "多少", "几个", "哪些", "什么", "谁", "何时", "哪里", "为什么", "怎样", "是否", "吗", "有没有", "多少家", "哪几项", "一共多少", "说了什么", "什么是", "何",
    "第几", "几", "能不能", "叫什么", "的原因", "名单", "时间", "咋", "啥",
  ]

  /// Words at random, most with an interrogative among them.
  public static func question(using generator: inout SeededGenerator) -> String {
    var question = RandomText.text(pieces: generator.below(6), using: &generator)
    if !generator.oneIn(4) { question += generator.pick(interrogatives) }
    return question + RandomText.text(pieces: generator.below(4), using: &generator)
  }

  /// A stretch of a sentence with characters dropped, swapped, doubled or replaced by an interrogative.
  public static func mutated(_ sentence: String, using generator: inout SeededGenerator) -> String {
    var characters = Array(sentence)
    let length = min(characters.count, 4 + generator.below(24))
    let start = generator.below(characters.count - length + 1)
    characters = Array(characters[start..<start + length])
    for _ in 0..<generator.below(4) where characters.count > 1 {
      let place = generator.below(characters.count - 1)
      switch generator.below(4) {
      case 0: characters.remove(at: place)
      case 1: characters.swapAt(place, place + 1)
      case 2: characters.insert(characters[place], at: place)
      default: characters.insert(contentsOf: generator.pick(interrogatives), at: place)
      }
    }
    return String(characters) + (generator.oneIn(3) ? "" : generator.pick(interrogatives))
  }
}
