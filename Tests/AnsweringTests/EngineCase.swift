import Testing

/// A question on an invented text, and what the engine is to make of it.
struct EngineCase: CustomTestStringConvertible {
  enum ExpectedReply {
    /// Any one of these answers.
    case answer([String])
    /// These items.
    case items([String])
    case refusal
  }

  let text: InventedText
  let question: String
  let expectation: ExpectedReply
  /// Words of the sentence that is to be cited first; those of the answer where it is nil.
  let cites: String?

  init(_ text: InventedText, _ question: String, _ answers: String..., cites: String? = nil) {
    self.text = text
    self.question = question
    expectation = .answer(answers)
    self.cites = cites
  }

  init(_ text: InventedText, _ question: String, items: [String], cites: String? = nil) {
    self.text = text
    self.question = question
    expectation = .items(items)
    self.cites = cites
  }

  init(_ text: InventedText, refuses question: String) {
    self.text = text
    self.question = question
    expectation = .refusal
    cites = nil
  }

  var testDescription: String { question }
}
