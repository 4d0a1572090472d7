import PolicyCorpus

/// There is no document of this name.
struct UnknownDocument: Error, Equatable, Sendable {
  /// The name.
  let name: String
  /// The name of a document that comes close; nil where none does.
  let nearest: String?

  /// What is wrong and what to do.
  func text(_ messages: Messages) -> String {
    let name = DisplayText.shortened(name)
    guard let nearest else { return messages(.unknownDocument, ["name": name]) }
    return messages(.unknownDocumentNearest, ["name": name, "nearest": nearest])
  }
}

/// Finds documents by name.
struct DocumentNames {
  private let corpus: Corpus
  private let indices: [String: Int]

  init(corpus: Corpus) {
    self.corpus = corpus
    var indices: [String: Int] = [:]
    // The name that citations give comes before the path, which is accepted too.
    for (index, document) in corpus.documents.enumerated() { indices[document.path] = index }
    for (index, document) in corpus.documents.enumerated() { indices[document.name] = index }
    self.indices = indices
  }

  /// The index of the document of a name or path.
  func index(of name: String) throws(UnknownDocument) -> Int {
    if !name.isEmpty, let index = indices[name] { return index }
    let names = corpus.documents.map(\.name)
    throw UnknownDocument(name: name, nearest: NearestName.find(name, among: names))
  }

  /// The one document of a name or path; all of them where it is nil.
  func documents(named name: String?) throws(UnknownDocument) -> [Document] {
    guard let name else { return corpus.documents }
    return [corpus.documents[try index(of: name)]]
  }
}
