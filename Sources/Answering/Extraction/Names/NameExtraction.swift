import ChineseText
import PolicyCorpus

extension Extraction {
  /// What the question's words leave open stands in for a name only where nothing looks like one.
  func untyped(_ candidates: [Candidate]) -> [Candidate] {
    candidates.filter { $0.rule == "gap.between" || question.focus == nil }.map { candidate in
      var candidate = candidate
      candidate.prior *= 0.55
      return candidate
    }
  }

  /// The subject of each clause: what stands before its first verb.
  func subjects(prior: Double) -> [Candidate] {
    let subjects = passage.subjects(found: { subjectsOfClauses() })
    var found: [Candidate] = []
    found.reserveCapacity(subjects.count)
    for subject in subjects where !isAsked(subject) {
      found.append(Candidate(passage: passage, range: subject, rule: "subject.of-clause", prior: prior, isTyped: false))
    }
    return found
  }

  /// What stands before the first verb of each clause; nothing of it depends on the question.
  private func subjectsOfClauses() -> [Range<Int>] {
    var found: [Range<Int>] = []
    for clause in match.clauses {
      if Self.notSubjects.longestPrefix(characters, at: clause.lowerBound, limit: clause.upperBound) != nil { continue }
      let end = PhraseBoundary.end(of: clause.lowerBound, characters, highest: clause.upperBound, longest: 16)
      let subject = trimmed(stretch(clause.lowerBound, end))
      guard subject.count >= 2, end < clause.upperBound, !isEmptyOfContent(subject), isBalanced(subject) else {
        continue
      }
      found.append(subject)
    }
    return found
  }

  private static let notSubjects = WordTable(
    words: "作为 对于 为 在 随着 根据 通过 按照 这 那 要 我们 他们 并 同时 此外 其中 如今 目前 以 从 由 对 把 将 让 使 当 因 由于 一时间")

  /// 作为甲，乙…: what 乙 is, and who 甲 is.
  func rolesHeld() -> [Candidate] {
    var found: [Candidate] = []
    for (number, clause) in match.clauses.enumerated() where number + 1 < match.clauses.count {
      guard CharacterSearch.matches(Self.asRole, in: characters, at: clause.lowerBound), coverage(of: clause) > 0.25
      else { continue }
      let next = match.clauses[number + 1]
      let end = PhraseBoundary.end(of: next.lowerBound, characters, highest: next.upperBound, longest: 16)
      let subject = trimmed(stretch(next.lowerBound, end))
      guard subject.count >= 2 else { continue }
      found.append(Candidate(passage: passage, range: subject, rule: "role.held-by", prior: 0.85, reach: .sentence))
    }
    return found
  }

  private static let asRole = "作为".folded
}
