import Answering
import ArgumentParser
import PolicyCorpus
import Training

/// How far confidence can be trusted.
struct ConfidenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "confidence",
    abstract: "Asks gold questions: reliability, risk and coverage, and how well confidence parts right from wrong.",
    discussion: """
      An answer is right where the words judge says so; of a question that the texts do not answer, only a refusal is. \
      Withheld answers are those that a refusal would have given.
      """)

  @Option(help: ArgumentHelp("The texts to open.", valueName: "path"))
  var corpus = "corpus"

  @Argument(help: "The gold questions, JSON lines.")
  var gold: String

  func run() throws {
    let questions = try QuestionLines.read(gold)
    let engine = Engine(corpus: CorpusReader.read([corpus]).corpus)
    guard !engine.corpus.documents.isEmpty else { throw BenchmarkProblem.unreadable(corpus) }
    var given: [JudgedAnswer] = []
    var withheld: [JudgedAnswer] = []
    var rightly = 0
    for (question, expectation) in questions {
      let response = engine.respond(to: question.text, document: engine.corpus.document(named: question.document))
      if let answer = response.answer {
        let isRight = Judge.isRight(answer, expectation, type: response.type)
        given.append(JudgedAnswer(confidence: response.confidence, isRight: isRight))
        if isRight { rightly += 1 }
      } else {
        if expectation.refusalLine != nil { rightly += 1 }
        if let candidate = response.refusal?.candidate {
          let isRight = Judge.isRight(candidate, expectation, type: response.type)
          withheld.append(JudgedAnswer(confidence: response.confidence, isRight: isRight))
        }
      }
    }
    print("questions \(questions.count), right or rightly refused \(rightly)")
    print("answers given \(given.count), withheld \(withheld.count)")
    printReliability(given, withheld)
    printRiskCoverage(given + withheld, of: questions.count)
    print("\nAUROC of the answers given \(Figure.decimal(Discrimination.area(given), places: 3))")
    print("AUROC with those withheld \(Figure.decimal(Discrimination.area(given + withheld), places: 3))")
  }

  private func printReliability(_ given: [JudgedAnswer], _ withheld: [JudgedAnswer]) {
    print("\n" + Figure.row(["from", "given", "mean", "right", "withheld", "mean", "right"]))
    for (of, others) in zip(Reliability.bins(given), Reliability.bins(withheld)) {
      let figures = [of, others].flatMap { bin in
        [String(bin.count), Figure.decimal(bin.meanConfidence), Figure.decimal(bin.shareRight)]
      }
      print(Figure.row([Figure.decimal(of.lowerBound, places: 1)] + figures))
    }
    let error = Figure.decimal(Reliability.expectedError(given), places: 3)
    print("expected calibration error of the answers given \(error)")
  }

  private func printRiskCoverage(_ answers: [JudgedAnswer], of questions: Int) {
    print("\n" + Figure.row(["coverage", "least", "risk"]))
    for point in RiskCoverage.points(answers, ofQuestions: questions) {
      print(Figure.row([point.coverage, point.leastConfidence, point.risk].map { Figure.decimal($0) }))
    }
  }
}
