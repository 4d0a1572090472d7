import Answering
import LineEditing
import PolicyCorpus

/// What the shell does with a line; it knows nothing of terminals.
struct ShellSession: Sendable {
  let program: Program
  /// The width of the screen.
  var columns = 80
  var settings: ShellSettings
  var documents: OpenDocuments
  var conversation = Conversation()
  /// The last question with its reply; nil before the first.
  var last: (typed: String, reply: Reply)?
  /// The citations that `:context` and `:open` know by number, from 1.
  var citations: [Citation] = []
  var transcript: Transcript?
  /// The file that is being read; nil where none is.
  var reading: FileReading?
  /// What is to be written to the transcript.
  var unwritten = ""
  var history = History()
  /// The number of questions asked.
  var count = 0
  /// The question that was offered instead of the last one; nil where none was.
  var offeredQuestion: String?
  /// Whether the commands for citations have been pointed out.
  var hasHinted = false
  /// The changed files that the user has been told of.
  var toldChanges: [String] = []

  init(program: Program, settings: ShellSettings, documents: OpenDocuments) {
    self.program = program
    self.settings = settings
    self.documents = documents
  }

  var messages: Messages { Messages(language: settings.language) }

  var style: TextStyle {
    settings.isPlain
      ? .plain
      : settings.color.style(
        isTerminal: program.standardOutput.isTerminal, theme: settings.theme, environment: program.environment)
  }

  var folders: UserFolders { UserFolders(environment: program.environment) }

  /// Takes a line.
  mutating func reply(to line: QueuedLine) -> ShellReply {
    switch line.origin {
    case .typed: return reply(to: line.text, place: nil)
    case .command(let place): return reply(to: line.text, place: place)
    case .question(let question, let expected, let isRecord):
      return .text(answer(question, expected, isRecord: isRecord))
    case .title:
      conversation.restart()
      keep { transcript, _ in transcript.heading(line.text) }
      return .text("")
    case .end: return .text(endReading())
    }
  }

  /// Takes a line.
  ///
  /// - Parameter place: the file and line where it stands; nil where it was typed.
  private mutating func reply(to line: String, place: String?) -> ShellReply {
    switch ShellLine(line) {
    case .empty: return .text("")
    case .question(let text): return .text(answer(text))
    case .command(let name, let argument):
      let prefix = place.map { DisplayText.oneLine($0) + ": " } ?? ""
      do throws(ShellVerbProblem) {
        let verb = try ShellVerb(named: name)
        guard place == nil || verb.mayStandInFile else {
          return .text(prefix + messages(.shellCommandNotInFile, ["name": DisplayText.shortened(name, to: 40)]) + "\n")
        }
        return perform(verb, argument)
      } catch {
        return .text(prefix + error.text(messages, name: name) + "\n")
      }
    }
  }

  /// Takes a line.
  mutating func reply(to line: String) -> ShellReply { reply(to: line, place: nil) }

  private mutating func perform(_ verb: ShellVerb, _ argument: String) -> ShellReply {
    switch verb {
    case .more: .text(more())
    case .why: .text(why())
    case .context: .text(context(argument))
    case .open: open(argument)
    case .outline: .text(outline())
    case .documents: .text(list())
    case .terms: .text(terms(argument))
    case .use: .text(use(argument))
    case .corpus: .text(openCorpus(argument))
    case .reload: .text(reload())
    case .format: .text(change("format", argument))
    case .timing: .text(change("timing", argument))
    case .set: .text(set(argument))
    case .log: .text(log(argument))
    case .read: read(argument)
    case .history: .text(listHistory(argument))
    case .help: .text(help(argument))
    case .quit: .leave
    }
  }

  private func help(_ argument: String) -> String {
    let help = CommandHelp(messages: messages)
    let name = argument.first == ":" || argument.first == "：" ? String(argument.dropFirst()) : argument
    guard !name.isEmpty else { return help.overview(columns: columns) }
    do throws(ShellVerbProblem) {
      return help.details(of: try ShellVerb(named: name))
    } catch {
      return error.text(messages, name: name) + "\n"
    }
  }
}

/// What is to be done after a line.
enum ShellReply: Equatable, Sendable {
  /// Show this; nothing where it is empty.
  case text(String)
  /// Page a document.
  case page(PagedDocument)
  /// Show this, then take these lines one after another.
  case lines([QueuedLine], notice: String)
  case leave
}
