/// A file of synonyms that lies with the documents; what its lines mean is not for this module to say.
public struct SynonymFile: Sendable, Equatable {
  /// Its name in a folder of documents, or beside a document.
  public static let name = "synonyms.txt"

  /// The path as it was found.
  public let path: String
  /// What it holds.
  public let bytes: [UInt8]
}
