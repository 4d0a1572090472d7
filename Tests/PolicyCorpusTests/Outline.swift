@testable import PolicyCorpus

/// A document's structure, a line for each thing in the order of the source: `title …` and the like for header lines,
/// `# …` for headings (a `#` for each level), `~ …` for subtitles, `2.1 …` for the first sentence of the second paragraph.
enum Outline {
  static func lines(of text: String) -> [String] {
    lines(of: DocumentReader.read(Array(text.utf8), name: "文件"))
  }

  static func lines(of document: Document) -> [String] {
    document.sentences.indices.flatMap { index -> [String] in
      let sentence = document.sentences[index]
      switch sentence.place {
      case .header:
        return document.headers.filter { $0.sentence == index }.map {
          "\($0.kind.rawValue) \(document.string($0.value))"
        }
      case .heading where sentence.number == 1:
        let section = document.sections[sentence.section]
        return [String(repeating: "#", count: section.level) + " " + document.heading(ofSection: sentence.section)]
      case .heading: return ["~ " + document.string(sentence.bytes)]
      case .body: return ["\(sentence.paragraph).\(sentence.number) \(document.string(sentence.bytes))"]
      }
    }
  }
}
