import Answering
import ArgumentParser
import ChineseText
import Glibc
import PolicyCorpus
import Training

/// How often a term is among the first completions of its pinyin.
struct PinyinCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pinyin",
    abstract: "Draws terms of the texts, types their initials and their pinyin, and tells how often they are offered.")

  @Option(help: ArgumentHelp("The texts to open.", valueName: "path"))
  var corpus = "corpus"

  @Option(help: "How many terms to draw.")
  var count = 200

  @Option(help: "How many completions are looked at.")
  var first = 5

  @Option(help: "The seed of the draw.")
  var seed = 1

  @Option(
    help: ArgumentHelp(
      "Terms to take instead: term, initials and pinyin, apart by tabs, one a line.", valueName: "path"))
  var terms: String?

  @Flag(help: "Print the terms and nothing else.")
  var list = false

  /// A term and what is typed for it.
  private struct Spelled {
    let term: String
    let initials: String
    let pinyin: String
  }

  func run() throws {
    let engine = Engine(corpus: CorpusReader.read([corpus]).corpus)
    guard !engine.corpus.documents.isEmpty else { throw BenchmarkProblem.unreadable(corpus) }
    let documents = Array(engine.corpus.documents.indices)
    let (index, building) = MonotonicClock.measure { TermIndex(engine, documents: documents) }
    if list {
      for term in index.terms { print("\(term.text)\t\(term.kind)\t\(term.count)") }
      return
    }
    let drawn = try terms.map { try Self.read($0) } ?? draw(from: index.terms).map(Self.spelled)
    var times: [Double] = []
    func isOffered(_ term: String, _ typed: String) -> Bool {
      let (found, milliseconds) = MonotonicClock.measure { index.completions(of: typed, limit: first) }
      times.append(milliseconds)
      return found.contains { $0.term.characters == term.folded }
    }
    let byInitials = drawn.filter { !isOffered($0.term, $0.initials) }
    let byPinyin = drawn.filter { !isOffered($0.term, $0.pinyin) }
    print("terms \(index.terms.count), built in \(Figure.milliseconds(building)), drawn \(drawn.count)")
    for (name, missed) in [("initials", byInitials), ("pinyin", byPinyin)] {
      let share = 1 - Double(missed.count) / Double(max(1, drawn.count))
      print(
        "\(name) \(Figure.decimal(100 * share, places: 1)) %",
        missed.prefix(12).map { "\($0.term) \($0.initials)" }.joined(separator: ", "))
    }
    let sample = Sample(times)
    print("median \(Figure.milliseconds(sample.median)), maximum \(Figure.milliseconds(sample.maximum))")
  }

  private func draw(from terms: [TextTerm]) -> [TextTerm] {
    var left = terms.filter { term in term.characters.allSatisfy { CharacterClass($0) == .han } }
    var state = UInt64(bitPattern: Int64(seed)) &* 0x9E37_79B9_7F4A_7C15 | 1
    var drawn: [TextTerm] = []
    while drawn.count < count, !left.isEmpty {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      drawn.append(left.remove(at: Int(state % UInt64(left.count))))
    }
    return drawn
  }

  private static func spelled(_ term: TextTerm) -> Spelled {
    let syllables = term.characters.map { Pinyin.builtIn.syllables(of: $0).first ?? String(folded: [$0]) }
    return Spelled(
      term: term.text, initials: syllables.map { String($0.prefix(1)) }.joined(), pinyin: syllables.joined())
  }

  private static func read(_ path: String) throws(BenchmarkProblem) -> [Spelled] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(path) }
    defer { close(descriptor) }
    var lines = ByteLineReader(descriptor: descriptor)
    var terms: [Spelled] = []
    while let line = try? lines.next() {
      let fields = String(decoding: line.bytes, as: UTF8.self).split(separator: "\t").map(String.init)
      guard fields.count == 3 else {
        throw .badLine(file: path, line: line.number, expected: "a term, its initials and its pinyin")
      }
      terms.append(Spelled(term: fields[0], initials: fields[1], pinyin: fields[2]))
    }
    return terms
  }
}
