import ChineseText
import JSONText
import PolicyCorpus

/// How a document is built, for programs: one JSON object a document.
struct OutlineJSON {
  func text(of document: Document) -> String {
    var writer = JSONWriter()
    writer.object { object in
      object.member("document", document.name)
      object.member("title", document.title)
      object.member("date", document.date?.iso8601 ?? "")
      object.member("site", document.header(.site) ?? "")
      object.member("column", document.header(.column) ?? "")
      object.member("sections") { writer in
        writer.array(document.sections.indices) { writer, index in Self.write(index, of: document, to: &writer) }
      }
    }
    return writer.text + "\n"
  }

  private static func write(_ index: Int, of document: Document, to writer: inout JSONWriter) {
    let section = document.sections[index]
    writer.object { object in
      object.member("heading", document.heading(ofSection: index))
      object.member("subtitle", section.subtitle.map(document.string) ?? "")
      object.member("level", section.level)
      object.member("line", section.line)
      object.member("paragraphs") { writer in
        writer.array(section.paragraphs) { writer, number in
          let paragraph = document.paragraphs[number]
          writer.object { object in
            object.member("paragraph", number + 1)
            object.member("sentences", paragraph.sentences.count)
            object.member("line", document.sentences[paragraph.sentences.lowerBound].line)
            object.member("start", paragraph.bytes.lowerBound)
            object.member("end", paragraph.bytes.upperBound)
          }
        }
      }
    }
  }
}
