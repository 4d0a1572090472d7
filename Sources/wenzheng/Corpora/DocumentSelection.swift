/// Which documents questions are about.
struct DocumentSelection: Sendable {
  /// Files and folders to read; where there are none, the usual places are looked at.
  var paths: [String] = []
  /// The name of the document to answer from; nil for all of them.
  var document: String?
}
