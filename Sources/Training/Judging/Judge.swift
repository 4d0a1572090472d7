public import Answering
public import PolicyCorpus

/// Judges whether responses are what a question file expects, by the rules of the project's `score.py`.
///
/// It departs from them only where `score.py` would call an answer wrong for want of something to compare it with:
/// what the file says nothing of is not judged.
public struct Judge: Sendable {
  private let citations: CitationJudge

  /// A judge over the documents that are answered from.
  public init(corpus: Corpus) {
    citations = CitationJudge(corpus: corpus)
  }

  /// What became of an expectation.
  public func verdict(on response: Response, _ expectation: ExpectedReply) -> Verdict {
    if let line = expectation.refusalLine {
      let given = response.answer.map { [$0.text] } ?? []
      return Verdict(
        findings: [Finding(part: .refusal, line: line, holds: given.isEmpty, expected: [], given: given)])
    }
    var findings: [Finding] = []
    if let finding = Self.words(response.answer, expectation, type: expectation.type ?? response.type) {
      findings.append(finding)
    }
    if let finding = evidence(response.answer, expectation) { findings.append(finding) }
    if let document = expectation.document {
      let given = response.answer?.citations.first?.document
      findings.append(
        Finding(
          part: .document, line: document.line, holds: given == document.text, expected: [document.text],
          given: given.map { [$0] } ?? []))
    }
    return Verdict(findings: findings)
  }

  /// Whether the words of an answer are right, whatever it cites: never, where a refusal is expected.
  public static func isRight(_ answer: Answer, _ expectation: ExpectedReply, type: AnswerType) -> Bool {
    expectation.refusalLine == nil && words(answer, expectation, type: expectation.type ?? type)?.holds == true
  }

  private static func words(_ answer: Answer?, _ expectation: ExpectedReply, type: AnswerType) -> Finding? {
    if let first = expectation.items.first {
      let wanted = expectation.items.map(\.text)
      let given = answer?.items.filter { !$0.isEmpty } ?? []
      return Finding(
        part: .items, line: first.line,
        holds: AnswerJudge.agreement(given: given, wanted: wanted) >= AnswerJudge.leastAgreement,
        expected: wanted, given: given)
    }
    guard let first = expectation.answers.first else { return nil }
    let wanted = expectation.answers.map(\.text)
    guard let answer else {
      return Finding(part: .answer, line: first.line, holds: false, expected: wanted, given: [])
    }
    let holds: Bool
    if type == .yesno {
      holds = Polarity(answer.text).map { $0 == Polarity(first.text) } ?? false
    } else {
      holds = AnswerJudge.matches(answer.text, wanted)
    }
    return Finding(
      part: .answer, line: first.line, holds: holds, expected: nearestFirst(wanted, to: answer.text),
      given: [answer.text])
  }

  private func evidence(_ answer: Answer?, _ expectation: ExpectedReply) -> Finding? {
    guard !expectation.evidence.isEmpty || !expectation.span.isEmpty else { return nil }
    let given = answer?.citations ?? []
    let holding = given.firstIndex { citations.holds($0, expectation) }
    let line = expectation.evidence.first?.line ?? expectation.answers.first?.line ?? 0
    return Finding(
      part: .evidence, line: line, holds: holding == 0, expected: expectation.evidence.map(\.text),
      given: given.first.map { [$0.text] } ?? [], citation: holding.flatMap { $0 > 0 ? $0 + 1 : nil })
  }

  /// The words, those that share the longest run with what was given first.
  private static func nearestFirst(_ words: [String], to given: String) -> [String] {
    let other = Array(given.unicodeScalars)
    let runs = words.map { word in
      word.unicodeScalars.count > 1_000 ? 0 : SharedRun.agreement(Array(word.unicodeScalars), other)
    }
    guard let best = runs.indices.max(by: { runs[$0] < runs[$1] }), best > 0 else { return words }
    return [words[best]] + words.enumerated().filter { $0.offset != best }.map(\.element)
  }
}
