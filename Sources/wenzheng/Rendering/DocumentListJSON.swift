import ChineseText
import JSONText
import PolicyCorpus

/// The open documents for programs: one JSON object a document.
struct DocumentListJSON {
  func text(of document: Document) -> String {
    var writer = JSONWriter()
    writer.object { object in
      object.member("document", document.name)
      object.member("title", document.title)
      object.member("date", document.date?.iso8601 ?? "")
      object.member("sections", document.headedSectionCount)
      object.member("paragraphs", document.paragraphs.count)
      object.member("sentences", document.bodySentenceCount)
      object.member("path", document.path)
    }
    return writer.text + "\n"
  }
}
