import Answering
import JSONText
import Training

/// A run for programs: a record an answer, as the contract has it, at once; behind it a record `check` where something
/// was expected; at the end a record `summary` where anything was.
struct JSONLinesReport: RunReport {
  /// Whether answers carry their explanation.
  let explains: Bool

  func answered(_ asked: AskedQuestion) -> [UInt8] {
    JSONLinesRenderer(explains: explains, completed: asked.reply.completed)
      .bytes(of: asked.response, to: asked.question)
  }

  func judged(_ asked: AskedQuestion, _ verdict: Verdict?) -> String {
    guard let verdict else { return "" }
    var writer = JSONWriter()
    writer.object { object in
      object.member("check", asked.question.id)
      object.member("line", asked.line)
      if !asked.section.isEmpty { object.member("section", asked.section) }
      object.member("type", (asked.expected.type ?? asked.response.type).rawValue)
      object.member("held") { $0.value(.boolean(verdict.holds)) }
      object.member("findings") { $0.array(verdict.findings) { writer, finding in Self.write(finding, to: &writer) } }
    }
    return writer.text + "\n"
  }

  private static func write(_ finding: Finding, to writer: inout JSONWriter) {
    writer.object { object in
      object.member("part", finding.part.rawValue)
      object.member("line", finding.line)
      object.member("held") { $0.value(.boolean(finding.holds)) }
      object.member("expected", finding.expected.map(EchoLimit.cut))
      object.member("given", finding.given.map(EchoLimit.cut))
    }
  }

  func ending(_ tally: Tally, wasStopped: Bool) -> String {
    guard tally.checked.total > 0 else { return "" }
    var writer = JSONWriter()
    writer.object { object in
      object.member("summary") { summary in
        summary.object { object in
          object.member("questions", tally.questions)
          Self.write(tally.checked, to: &object)
          object.member("stopped") { $0.value(.boolean(wasStopped)) }
          object.member("types") { types in
            types.object { object in
              for row in tally.rows { object.member(Self.name(row.kind)) { Self.write(row.count, in: &$0) } }
            }
          }
        }
      }
    }
    return writer.text + "\n"
  }

  private static func write(_ count: Tally.Count, in writer: inout JSONWriter) {
    writer.object { object in write(count, to: &object) }
  }

  private static func write(_ count: Tally.Count, to object: inout JSONWriter) {
    object.member("checked", count.total)
    object.member("held", count.held)
    object.member("failed", count.failed)
  }

  private static func name(_ kind: Tally.Kind) -> String {
    switch kind {
    case .answer(let type): type.rawValue
    case .refusal: "refusal"
    }
  }
}
