import Answering
import JSONText
import Training

/// Responses for programs: one JSON object a line, its fields always in the same order.
struct JSONLinesRenderer: ResponseRenderer {
  /// Whether a field `explanation` is added.
  let explains: Bool
  /// The question as a conversation completed it, which is added as a field `completed`.
  var completed: String?

  func text(of response: Response, to question: Question) -> String {
    String(decoding: bytes(of: response, to: question), as: UTF8.self)
  }

  /// The same in UTF-8.
  func bytes(of response: Response, to question: Question) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { object in
      object.member("id", question.id)
      object.member("question", EchoLimit.cut(question.text))
      object.member("status", response.answer == nil ? "refused" : "answered")
      object.member("type", response.type.rawValue)
      switch response.outcome {
      case .answered(let answer): Self.write(answer, response.confidence, to: &object)
      case .refused(let refusal): Self.write(refusal, response.confidence, to: &object)
      }
      if let completed { object.member("completed", EchoLimit.cut(completed)) }
      if explains { object.member("explanation") { $0.write(response.explanation) } }
    }
    writer.endLine()
    return writer.bytes
  }

  private static func write(_ answer: Answer, _ confidence: Double, to object: inout JSONWriter) {
    object.member("answer", answer.text)
    object.member("answers", answer.items)
    object.member("confidence") { $0.number(confidence) }
    object.member("citations") { $0.array(answer.citations) { writer, citation in writer.write(citation) } }
    guard !answer.alternatives.isEmpty else { return }
    object.member("others") { $0.array(answer.alternatives) { writer, other in writer.write(other) } }
  }

  private static func write(_ refusal: Refusal, _ confidence: Double, to object: inout JSONWriter) {
    object.member("answer", "")
    object.member("answers", [])
    object.member("confidence") { $0.number(confidence) }
    object.member("citations", [])
    object.member("reason", refusal.reason.rawValue)
    object.member("missing", refusal.missing.prefix(EchoLimit.parts).map(EchoLimit.cut))
    object.member("nearest") { $0.array(refusal.nearest) { writer, citation in writer.write(citation) } }
  }
}
