import Glibc
import LineEditing
import Training

/// A demo that is ready to be played: its script understood, its texts read.
struct OpenedDemo {
  let demo: Demo
  let documents: OpenDocuments
  /// How well the opening went.
  let status: ExitStatus

  /// A session that has asked nothing yet, and that looks the same for everyone.
  func session(in program: Program, settings: ShellSettings) -> ShellSession {
    var settings = settings
    // A pager would wait for a key in mid-demo.
    settings.pager = .never
    return ShellSession(program: program, settings: settings, documents: documents)
  }
}

/// Opens demos, and tells the user what is wrong with them.
struct DemoOpening {
  let program: Program
  /// Which texts, where the script shall not say.
  let documents: DocumentSelection

  private var messages: Messages { program.messages }
  /// So many problems of a script are told.
  private static let mostTold = 20

  /// The demo of a file; nil, with the problems told, where it cannot be played.
  func open(_ path: String) -> OpenedDemo? {
    guard let demo = read(path), let paths = corpora(of: demo, path) else { return nil }
    guard let opened = program.corpusOpening.open(named: paths) else { return nil }
    var documents = OpenDocuments(opened, named: paths)
    if let name = self.documents.document {
      do throws(UnknownDocument) {
        documents.selected = try DocumentNames(corpus: opened.corpus).index(of: name)
      } catch {
        program.errors.report(error.text(messages))
        return nil
      }
    }
    return OpenedDemo(demo: demo, documents: documents, status: opened.status)
  }

  private func read(_ path: String) -> Demo? {
    let reading: DemoReader
    do throws(InputProblem) {
      let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw InputProblem(number: errno) }
      defer { close(descriptor) }
      reading = try DemoReader.read(ByteLineReader(descriptor: descriptor))
    } catch {
      program.errors.report(messages(.demoUnreadable, ["path": path, "error": messages.systemError(error.number)]))
      return nil
    }
    var problems = reading.problems.map { (line: $0.line, text: $0.text(messages)) }
    let verbs = DemoCommands(messages: messages)
    problems += reading.demo.scenes.compactMap(\.line).compactMap { line in
      verbs.problem(with: line.text).map { (line: line.number, text: $0) }
    }
    problems.sort { $0.line < $1.line }
    for problem in problems.prefix(Self.mostTold) {
      program.errors.report(problem.text, at: "\(path):\(problem.line)")
    }
    if problems.count > Self.mostTold {
      program.errors.report(messages(.demoMoreProblems, ["count": String(problems.count - Self.mostTold)]), at: path)
    }
    guard problems.isEmpty else { return nil }
    guard reading.demo.scenes.contains(where: { $0.line != nil }) else {
      program.errors.report(messages(.demoEmpty), at: path)
      return nil
    }
    return reading.demo
  }

  /// The paths of the texts: the user's, otherwise the script's, which go from its folder on.
  private func corpora(of demo: Demo, _ path: String) -> [String]? {
    guard documents.paths.isEmpty else { return documents.paths }
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    let found = demo.corpora.map { line in
      let isItsFolder = line.text == "." && !folder.isEmpty
      return (path: line.text.hasPrefix("/") ? line.text : folder + (isItsFolder ? "" : line.text), line: line.number)
    }
    if let missing = found.first(where: { access($0.path, F_OK) != 0 }) {
      let place = "\(path):\(missing.line)"
      program.errors.report(messages(.demoNoCorpus, ["path": DisplayText.oneLine(missing.path)]), at: place)
      return nil
    }
    return found.map(\.path)
  }
}

/// The commands that a demo may hold.
struct DemoCommands {
  let messages: Messages

  /// Why a line cannot be typed in a demo; nil where it can.
  func problem(with line: String) -> String? {
    guard case .command(let name, _) = ShellLine(line) else { return nil }
    let directives = DemoDirective.allCases.flatMap { [$0.rawValue, $0.chineseName] }
    do throws(ShellVerbProblem) {
      let verb = try ShellVerb(named: name, besides: directives)
      guard !verb.mayStandInFile else { return nil }
      let allowed = ShellVerb.allCases.filter(\.mayStandInFile).map { ":" + $0.name(in: messages.language) }
      return messages(
        .demoCommandNotAllowed,
        ["name": DisplayText.shortened(name, to: 40), "choices": allowed.joined(separator: messages.listSeparator)])
    } catch {
      return error.text(messages, name: name)
    }
  }
}
