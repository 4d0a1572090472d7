import ChineseText
import Glibc
import LineEditing

/// Completes names of files and folders, through `~` and spaces.
struct FileNameCompletion {
  let folders: UserFolders

  func completion(of typed: Substring, in range: Range<String.Index>) -> Completion? {
    // The tilde alone is a folder.
    if typed == "~" { return Completion(range: range, candidates: [Completion.Candidate("~/")]) }
    let slash = typed.lastIndex(of: "/")
    let start = slash.map { typed.index(after: $0) } ?? typed.startIndex
    let folder = slash == nil ? "." : folders.expanded(String(typed[..<start]))
    let name = typed[start...]
    let candidates = FolderFiles.names(in: folder)
      .filter { $0.hasPrefix(name) && (name.hasPrefix(".") || !$0.hasPrefix(".")) }
      // What cannot be shown cannot be typed.
      .filter { !$0.unicodeScalars.contains(where: UnsafeScalar.isUnsafe) }
      .map { entry in
        let end = Self.isFolder(folder + "/" + entry) ? "/" : ""
        return Completion.Candidate(entry + end)
      }
    guard !candidates.isEmpty else { return nil }
    return Completion(range: start..<range.upperBound, candidates: candidates)
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
