/// How much of a query a sentence and what surrounds it support: by this, sentences are chosen for a close look. It never
/// changes, and whoever looks closely shares it.
final class SentenceSupport: Sendable {
  let passage: Passage
  let weights: TermWeights
  /// For each term of the query, how well it stands in the sentence, 0 to 1.
  let qualities: [Double]
  /// The terms that stand there with others between.
  let abbreviations: [Abbreviation]
  /// The sentences around.
  let neighbours: [Neighbour]
  /// For each term, what it is worth to any candidate that the surroundings (heading, sentence before) support it.
  let resting: [Double]
  /// The weight of the terms in the sentence, over that of all; 0 to 1.
  let coverage: Double
  /// The same, with the surroundings counted in part.
  let widerCoverage: Double

  /// A sentence around: how well each term of the query stands in it, and how much that counts.
  typealias Neighbour = (qualities: [Double], factor: Double)

  init(_ passage: Passage, query: Query, weights: TermWeights, _ found: inout TermQualities) {
    var qualities = found.qualities(of: passage)
    abbreviations = Abbreviation.all(in: passage, query: query, besides: qualities)
    for one in abbreviations { qualities[one.term] = Abbreviation.quality }
    let surroundings = passage.surroundings
    var neighbours: [Neighbour] = []
    neighbours.reserveCapacity(surroundings.count)
    var context = found.none
    for surrounding in surroundings {
      let around = found.qualities(of: passage.sibling(surrounding.sentence))
      neighbours.append((around, surrounding.factor))
      for (number, quality) in around.enumerated() where quality > 0 {
        context[number] = max(context[number], quality * surrounding.factor)
      }
    }
    var own = 0.0
    var wider = 0.0
    for (number, weight) in weights.weights.enumerated() {
      own += weight * qualities[number]
      wider += weight * max(qualities[number], context[number])
    }
    coverage = weights.total > 0 ? own / weights.total : 0
    widerCoverage = weights.total > 0 ? wider / weights.total : 0
    self.passage = passage
    self.weights = weights
    self.qualities = qualities
    self.neighbours = neighbours
    for number in context.indices where context[number] > 0 { context[number] *= context[number] > 0.9 ? 0.9 : 0.6 }
    resting = context
  }
}
