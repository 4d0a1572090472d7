/// Finds the documents: where the user says, or where they usually are.
struct CorpusSearch {
  /// An environment variable's value.
  let environment: (String) -> String?
  /// Whether something stands at a path.
  let exists: (String) -> Bool
  /// The folder of the executable; nil where it is not known.
  let executableFolder: String?

  /// The paths to read: those that are named, otherwise `$WENZHENG_CORPUS`, `./corpus`, `corpus` beside the
  /// executable, or `../share/wenzheng/corpus` from it; nil where none of them is there.
  func paths(named: [String]) -> [String]? {
    if !named.isEmpty { return named }
    if let path = environment("WENZHENG_CORPUS"), !path.isEmpty { return [path] }
    var usual = ["corpus"]
    if let executableFolder {
      usual += [executableFolder + "/corpus", executableFolder + "/../share/wenzheng/corpus"]
    }
    return usual.first(where: exists).map { [$0] }
  }
}
