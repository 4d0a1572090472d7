import Answering
import ChineseText
import JSONText

extension JSONWriter {
  /// A citation, as the answer contract has it.
  mutating func write(_ citation: Citation) {
    object { object in
      object.member("document", citation.document)
      object.member("title", citation.title)
      object.writePlace(of: citation)
      object.member("text", citation.text)
    }
  }

  /// The answer of another document.
  mutating func write(_ other: Alternative) {
    object { object in
      object.member("answer", other.text)
      object.member("date", other.citation.date?.iso8601 ?? "")
      object.member("citation") { $0.write(other.citation) }
    }
  }

  /// An explanation.
  mutating func write(_ explanation: Explanation) {
    object { object in
      object.member("analysis") { $0.array(explanation.analysis) { writer, fact in writer.write(fact) } }
      object.member("rules", explanation.rules)
      object.member("evidence") { $0.array(explanation.evidence) { writer, ranked in writer.write(ranked) } }
      if let confidence = explanation.confidence { object.member("confidence") { $0.write(confidence) } }
      object.member("decision") { $0.array(explanation.decision) { writer, fact in writer.write(fact) } }
    }
  }

  private mutating func write(_ fact: Explanation.Fact) {
    object { object in
      object.member("label", fact.label)
      object.member("value", EchoLimit.cut(fact.value))
    }
  }

  private mutating func write(_ ranked: Explanation.RankedSentence) {
    object { object in
      object.member("document", ranked.citation.document)
      object.writePlace(of: ranked.citation)
      object.member("text", ranked.citation.text)
      object.member("candidate", ranked.candidate)
      object.member("score") { $0.write(ranked.score) }
    }
  }

  private mutating func write(_ score: Explanation.Score) {
    object { object in
      object.member("name", score.name)
      object.member("value") { $0.number(score.value) }
      if !score.parts.isEmpty {
        object.member("parts") { $0.array(score.parts) { writer, part in writer.write(part) } }
      }
    }
  }

  /// The members that say where a sentence stands.
  private mutating func writePlace(of citation: Citation) {
    member("section", citation.section)
    member("paragraph", citation.paragraph)
    member("sentence", citation.sentence)
    member("line", citation.line)
    member("start", citation.bytes.lowerBound)
    member("end", citation.bytes.upperBound)
  }
}
