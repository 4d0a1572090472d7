import Answering
import ChineseText
import ArgumentParser
import PolicyCorpus

@main
struct Wenzheng: ParsableCommand {
  @Argument var paths: [String] = []
  func run() throws {
    let reading = CorpusReader.read(paths)
    for problem in reading.problems { print(problem) }
    for document in reading.corpus.documents {
      print(document.name, document.title, document.date?.iso8601 ?? "-")
      for h in document.headers { print("  H", h.kind, document.string(h.value)) }
      for (i, s) in document.sections.enumerated() { print("  S", i, s.level, document.heading(ofSection: i), s.subtitle.map(document.string) ?? "", s.paragraphs) }
      for s in document.sentences { print("   ", s.paragraph, s.number, s.line, s.place, document.string(s.bytes)) }
    }
  }
}
