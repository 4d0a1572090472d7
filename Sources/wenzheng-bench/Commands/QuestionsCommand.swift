import Answering
import ArgumentParser
import PolicyCorpus
import Training

/// How long questions take in a process that has the texts.
struct QuestionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "questions", abstract: "Asks the questions of a file in this process, and times each.")

  @Option(help: ArgumentHelp("The texts to open.", valueName: "path"))
  var corpus = "corpus"

  @Option(help: "How many questions to ask, the file's over and over; all of them once by default.")
  var count: Int?

  @Argument(help: "The questions: one a line, or JSON lines.")
  var file: String

  func run() throws {
    let questions = try QuestionLines.read(file)
    let (engine, loading) = MonotonicClock.measure { Engine(corpus: CorpusReader.read([corpus]).corpus) }
    guard !engine.corpus.documents.isEmpty else { throw BenchmarkProblem.unreadable(corpus) }
    var answered = 0
    let times = (0..<(count ?? questions.count)).map { number in
      let question = questions[number % questions.count].question
      let document = engine.corpus.document(named: question.document)
      let (response, milliseconds) = MonotonicClock.measure { engine.respond(to: question.text, document: document) }
      if response.answer != nil { answered += 1 }
      return milliseconds
    }
    let sample = Sample(times)
    print("documents \(engine.corpus.documents.count)")
    print("loading \(Figure.milliseconds(loading))")
    print("questions \(sample.count), answered \(answered)")
    print("total \(Figure.milliseconds(sample.total))")
    print("median \(Figure.milliseconds(sample.median))")
    print("99th percentile \(Figure.milliseconds(sample.percentile(99)))")
    print("maximum \(Figure.milliseconds(sample.maximum))")
  }
}

extension Corpus {
  /// The index of the document of a name; nil where no name is given or none has it.
  func document(named name: String?) -> Int? {
    guard let name else { return nil }
    return documents.firstIndex { $0.name == name }
  }
}
