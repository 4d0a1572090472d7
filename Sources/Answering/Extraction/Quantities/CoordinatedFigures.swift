import ChineseText
import PolicyCorpus

extension Extraction {
  /// 甲和乙分别增长三成和五成: the figure in the place of the thing asked for. Where 分别 is left out, two figures joined by
  /// 和 belong to two things joined before them.
  func respectively(_ phrases: [NumberPhrase], _ found: inout [Candidate]) {
    let marks = CharacterSearch.all(Self.respectivelyWord, in: characters, range)
    for mark in marks {
      for values in coordinatedFigures(phrases, after: mark.upperBound) where !preferExtreme(of: values, &found) {
        if values.count == 2, let place = placeInCompound(before: mark.lowerBound) {
          prefer(place, of: values, &found)
        } else {
          // 甲、乙分别为…，增速分别为…: the second row is told of the same things.
          let before = phrases.last { $0.range.upperBound <= mark.lowerBound }
          let own = subjects(
            before: mark.lowerBound, count: values.count, joinedOnly: true,
            from: mark == marks.first ? nil : before?.range.upperBound)
          let first = marks.first?.lowerBound ?? mark.lowerBound
          weigh(
            values, against: own.isEmpty ? subjects(before: first, count: values.count, joinedOnly: false) : own,
            &found)
        }
      }
    }
    guard marks.isEmpty else { return }
    for values in coordinatedFigures(phrases, after: range.lowerBound) {
      guard let first = values.first, Set(values.map(\.category)).count == 1 else { continue }
      weigh(
        values, against: subjects(before: first.range.lowerBound, count: values.count, joinedOnly: true), &found)
    }
  }

  /// The things before a place that so many figures belong to: the members of the last coordination of as many, in its
  /// clause or the ones before it; adverbials between (2020年, 扣除价格因素) are none.
  func subjects(before place: Int, count: Int, joinedOnly: Bool, from lowest: Int? = nil) -> [Range<Int>] {
    let window = stretch(max(lowest ?? range.lowerBound, place - 60), place)
    for clause in Clauses.split(characters, window).reversed() {
      let members = Self.coordinated(characters, clause)
      if members.count >= count { return Array(members.suffix(count)) }
    }
    return joinedOnly
      ? []
      : Array(
        Self.coordinated(characters, window).filter {
          Self.adverbials.longestPrefix(characters, at: $0.lowerBound, limit: $0.upperBound) == nil
        }.suffix(count))
  }

  private func weigh(_ values: [NumberPhrase], against things: [Range<Int>], _ found: inout [Candidate]) {
    guard things.count == values.count else { return }
    let weights = things.map(own).map { coverage(of: $0) + (isNamed($0, sharing: things) ? 1 : 0) + contrast($0) }
    guard let best = weights.indices.max(by: { weights[$0] < weights[$1] }), weights[best] > 0,
      weights.filter({ $0 == weights[best] }).count == 1
    else { return }
    prefer(best, of: values, &found)
  }

  /// 丙三大行业产值 names 丙; 实现收入3亿元 names 收入, whoever it is that has it.
  private func own(_ thing: Range<Int>) -> Range<Int> {
    let numeral = thing.dropFirst(2).lazy.compactMap {
      Numeral.starting(at: $0, in: self.characters, limit: thing.upperBound)
    }.first
    guard let numeral else { return thing }
    // What all of them are called together stands behind their number.
    if let figure = passage.numbers.first(where: { $0.numeral.range == numeral.range }),
      figure.range.upperBound >= thing.upperBound
    {
      let end = figure.range.lowerBound
      let verb = stretch(thing.lowerBound, end).last {
        PhraseBoundary.endsInVerb(characters, $0, lowest: thing.lowerBound)
      }
      return stretch(verb ?? thing.lowerBound, end)
    }
    return numeral.isChinese ? thing.lowerBound..<numeral.range.lowerBound : thing
  }

  /// 面积最大的有多少亩: of a row of figures, the most or the least.
  private func preferExtreme(of values: [NumberPhrase], _ found: inout [Candidate]) -> Bool {
    func asks(_ words: [[UInt16]]) -> Bool {
      words.contains { question.contains($0) && !passage.says($0) }
    }
    let amounts = values.map(\.numeral.value)
    let extreme = asks(Self.greatest) ? amounts.max() : asks(Self.least) ? amounts.min() : nil
    guard let extreme, let best = amounts.firstIndex(of: extreme) else { return false }
    prefer(best, of: values, &found)
    return true
  }

  private static let greatest = ["最大", "最多", "最高", "最长", "最快", "最重", "最贵"].map(\.folded)
  private static let least = ["最小", "最少", "最低", "最短", "最慢", "最轻", "最便宜"].map(\.folded)

  private func prefer(_ best: Int, of values: [NumberPhrase], _ found: inout [Candidate]) {
    for (index, value) in values.enumerated() {
      for number in found.indices where found[number].range == value.range {
        found[number].prior = max(0, min(1, found[number].prior + (index == best ? 0.25 : -0.25)))
      }
    }
  }

  /// The figures after a place that nothing but 和 or 、 parts: each row of two or more.
  private func coordinatedFigures(_ phrases: [NumberPhrase], after place: Int) -> [[NumberPhrase]] {
    var rows: [[NumberPhrase]] = []
    var row: [NumberPhrase] = []
    for phrase in phrases where phrase.range.lowerBound >= place {
      if let last = row.last, phrase.range.lowerBound - last.range.upperBound == 1,
        Self.listMarks.contains(characters[last.range.upperBound])
      {
        row.append(phrase)
      } else {
        if row.count > 1 { rows.append(row) }
        row = [phrase]
      }
    }
    if row.count > 1 { rows.append(row) }
    return rows
  }

  /// 一、二、三等奖: a shorter member shares the ending of the last.
  private func isNamed(_ member: Range<Int>, sharing members: [Range<Int>]) -> Bool {
    guard let last = members.last, member.count < 4 else { return false }
    let ending = last.dropFirst(min(member.count, last.count)).prefix(2)
    return question.contains(Array(characters[member]) + ending.map { characters[$0] })
  }

  /// What begins a clause that names no thing: 扣除价格因素, 比上年.
  private static let adverbials = WordTable(words: "扣除 剔除 按 比 同比 较 与 其中 平均 每年 比上年 实际 名义")
  private static let respectivelyWord = "分别".folded

  private static let joiningCharacters = CharacterSet16("和与及")

  /// The members of the last coordination before a place: 甲、乙和丙.
  static func coordinated(_ characters: [UInt16], _ range: Range<Int>) -> [Range<Int>] {
    var members: [Range<Int>] = []
    var start = range.lowerBound
    for place in range {
      let character = characters[place]
      let isMark =
        character == Character16.enumerationComma || Clauses.isBoundary(characters, place, range)
        || joiningCharacters.contains(character)
          && PhraseBoundary.isParticle(characters, place, lowest: range.lowerBound)
      if isMark {
        if place > start { members.append(start..<place) }
        start = place + 1
      }
    }
    if start < range.upperBound { members.append(start..<range.upperBound) }
    return members
  }
}
