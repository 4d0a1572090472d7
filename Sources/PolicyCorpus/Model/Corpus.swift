/// The documents that questions are asked about, in the order of their names.
public struct Corpus: Sendable {
  /// The documents.
  public let documents: [Document]

  /// A corpus of documents.
  public init(_ documents: [Document]) {
    self.documents = documents
  }

  /// The index of a document by its name; nil where there is none.
  public func index(ofDocument name: String) -> Int? {
    documents.firstIndex { $0.name == name }
  }
}
