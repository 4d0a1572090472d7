import ArgumentParser
import Glibc
import Training

/// Puts the program, its texts, its completion scripts and its manual page below a folder, where shells and `man` look.
struct Installation {
  let program: Program
  /// The folder; the user's own where nil.
  let prefix: String?
  /// The texts to install; those that would be opened where nil.
  let corpus: String?

  /// A file to be installed.
  private struct Item {
    let place: String
    let bytes: [UInt8]
    var isProgram = false
  }

  private enum Problem: Error {
    case noHome
    case unreadable(path: String, number: Int32)
    case unwritable(FileReplacement.Problem)
    case output(OutputProblem)
  }

  private var messages: Messages { program.messages }

  func perform() -> ExitStatus {
    do throws(Problem) {
      let folder = try folder()
      for item in try items(in: folder) { try install(item) }
      try tell(messages(.installDone, ["folder": DisplayText.oneLine(folder + "/bin")]))
      return .answered
    } catch {
      switch error {
      case .noHome: program.errors.report(messages(.installNoHome))
      case .unreadable(let path, let number):
        program.errors.report(
          messages(
            .corpusUnreadable, ["path": DisplayText.oneLine(path), "error": messages.systemError(number)]))
      case .unwritable(let problem): program.errors.report(problem.text(messages))
      case .output(let problem): return program.status(of: problem, after: .failed)
      }
      return .failed
    }
  }

  private func folder() throws(Problem) -> String {
    let folders = UserFolders(environment: program.environment)
    if let prefix, !prefix.isEmpty {
      let expanded = folders.expanded(prefix)
      return expanded.count > 1 && expanded.hasSuffix("/") ? String(expanded.dropLast()) : expanded
    }
    let own = folders.expanded("~/.local")
    guard own != "~/.local" else { throw .noHome }
    return own
  }

  private func items(in folder: String) throws(Problem) -> [Item] {
    var items = [Item(place: folder + "/bin/wenzheng", bytes: try read("/proc/self/exe"), isProgram: true)]
    let scripts: [(shell: CompletionShell, place: String)] = [
      (.bash, "/share/bash-completion/completions/wenzheng"), (.zsh, "/share/zsh/site-functions/_wenzheng"),
      (.fish, "/share/fish/vendor_completions.d/wenzheng.fish"),
    ]
    for (shell, place) in scripts {
      items.append(Item(place: folder + place, bytes: Array((Wenzheng.completionScript(for: shell) + "\n").utf8)))
    }
    items.append(
      Item(place: folder + "/share/man/man1/wenzheng.1", bytes: Array(ManualPage(messages: messages).text.utf8)))
    return items + (try texts(in: folder + "/share/wenzheng/corpus"))
  }

  /// The texts, with what a trainer keeps beside them.
  private func texts(in folder: String) throws(Problem) -> [Item] {
    guard let source = program.corpusOpening.search.paths(named: corpus.map { [$0] } ?? [])?.first else { return [] }
    var items: [Item] = []
    for file in FolderFiles(source).files {
      items.append(Item(place: folder + "/" + file.relative, bytes: try read(file.path)))
    }
    return items
  }

  private func read(_ path: String) throws(Problem) -> [UInt8] {
    do throws(InputProblem) {
      return try WholeFile.read(path)
    } catch {
      throw .unreadable(path: path, number: error.number)
    }
  }

  private func install(_ item: Item) throws(Problem) {
    makeFolder(of: item.place)
    do throws(FileReplacement.Problem) {
      try FileReplacement(path: item.place, replaces: true).write(item.bytes)
    } catch {
      throw .unwritable(error)
    }
    if item.isProgram { chmod(item.place, 0o755) }
    try tell(DisplayText.oneLine(item.place))
  }

  /// Makes the folders above a file. Where that fails, writing the file tells why.
  private func makeFolder(of path: String) {
    for (place, character) in zip(path.indices, path) where character == "/" && place > path.startIndex {
      mkdir(String(path[..<place]), 0o755)
    }
  }

  private func tell(_ line: String) throws(Problem) {
    do throws(OutputProblem) {
      try program.standardOutput.write(line + "\n")
    } catch {
      throw .output(error)
    }
  }
}
