import ChineseText

/// Whether somebody else does what the question says that one does.
extension Extraction {
  /// 协会是高校发起的吗 against 企业发起的协会: what is done is told, and whoever is said to do it is another.
  func hasOtherAgent() -> Bool {
    guard let agent = query.askedAgent else { return false }
    let scores = match.clauses.map { clauseScore($0, aside: agent) }
    guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }), scores[best] > 0 else { return false }
    let clause = match.clauses[best]
    // The clause itself, or the one before it from which it takes its subject.
    let agents = passage.agents
    var first = best
    while first > 0, best - first < 2, agents.count > first, agents[first] == nil { first -= 1 }
    let window = match.clauses[first].lowerBound..<clause.upperBound
    let namesOne = agents.count > first && agents[first] != nil || characters[window].contains(0x7531)  // 由
    guard namesOne else { return false }
    var isSaid = false
    match.occurrences.eachTerm(overlapping: window) { term, quality in
      let range = query.terms[term].range
      if quality >= 0.4, agent.contains(range.lowerBound), agent.contains(range.upperBound - 1) { isSaid = true }
    }
    return !isSaid
  }
}
