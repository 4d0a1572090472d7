import Glibc
import Training

/// How the shell is to start: what the command line says, before what the settings file says.
struct ShellStart: Sendable {
  var documents = DocumentSelection()
  var format: OutputFormat?
  var explains = false
  var color: ColorChoice?
  var language: Language?
  var isPlain = false
  var isPrivate = false

  /// The settings, and what is wrong with the settings file, each problem with its place.
  func settings(in program: Program) -> (settings: ShellSettings, problems: [String]) {
    var settings = ShellSettings()
    settings.language = program.messages.language
    var problems: [String] = []
    if let path = UserFolders(environment: program.environment).settingsFile, access(path, F_OK) == 0 {
      do throws(InputProblem) {
        let file = SettingsFile(try WholeFile.read(path), to: &settings)
        problems = file.problems.map { "\(path):\($0.line): " + $0.problem.text(program.messages) }
      } catch {
        let values: KeyValuePairs = ["path": path, "error": program.messages.systemError(error.number)]
        problems = [program.messages(.settingsUnreadable, values)]
      }
    }
    if let format { settings.format = format }
    if explains { settings.explains = true }
    if let color { settings.color = color }
    if let language { settings.language = language }
    if isPrivate { settings.isPrivate = true }
    if isPlain || Self.isDumb(program.environment("TERM")) { settings.isPlain = true }
    return (settings, problems)
  }

  private static func isDumb(_ terminal: String?) -> Bool {
    terminal == nil || terminal == "" || terminal == "dumb" || terminal == "unknown"
  }
}
