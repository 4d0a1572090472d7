/// A question of which the right answer is known.
struct GoldQuestion {
  /// What is asked.
  let text: String
  /// The document that it is asked of; nil for all of them.
  let document: String?
  /// The type of its answer.
  let type: String
  /// Whether the texts answer it.
  let isAnswerable: Bool
  /// The right answers; any one will do.
  let answers: [String]
  /// The items of a list.
  let items: [String]

  /// The question of a line; nil where it lacks the question.
  init?(_ line: JSONText) {
    guard let text = line["question"]?.text else { return nil }
    self.text = text
    document = line["document"]?.text ?? (line["scope"]?.text == "document" ? line["doc"]?.text : nil)
    type = line["type"]?.text ?? "other"
    isAnswerable = line["answerable"] != .literal("false")
    answers = line["answers"]?.texts ?? []
    items = line["items"]?.texts ?? []
  }

  /// The questions of a file.
  static func read(_ path: String) throws(BenchmarkProblem) -> [GoldQuestion] {
    var questions: [GoldQuestion] = []
    for line in try QuestionLines.lines(of: path) {
      guard let question = JSONText(line.text).flatMap(GoldQuestion.init) else {
        throw .badLine(file: path, line: line.number, expected: "a gold question in JSON")
      }
      questions.append(question)
    }
    return questions
  }
}
