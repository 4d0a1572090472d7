import Glibc
import LineEditing

// A small program for the tests: it reads lines with the editor and tells what it got. Its options are arguments:
// `vi`, `plain`, `colour`, `startup` (obey ~/.editrc), `help`
// (colours, suggestions and menus while typing), `history=PATH`.

func say(_ text: String) {
  print(text)
  fflush(nil)
}

let names = ["国务院", "国家税务总局", "国家发展改革委", "住房公积金", "养老保险", "监测"]

func complete(_ request: CompletionRequest) -> Completion? {
  let before = request.textBeforeCursor
  let start = before.lastIndex(of: " ").map { before.index(after: $0) } ?? before.startIndex
  let range = start..<request.cursor
  let typed = request.line[range]
  if typed == "jc" {
    return Completion(range: range, candidates: [.init("监测", display: "监测 (jc)")], mayReplace: true)
  }
  if typed.hasPrefix("many") {
    return Completion(range: range, candidates: (1...60).map { .init("many候选\($0)") })
  }
  return Completion(range: range, candidates: names.filter { $0.hasPrefix(typed) }.map { .init($0) })
}

let many = (1...40).map { number in
  Completion.Candidate("候选\(number)", description: number.isMultiple(of: 2) ? "第\(number)项" : "")
}

/// What the random sessions complete: the letter before the cursor.
func completeLetter(_ request: CompletionRequest) -> Completion? {
  guard let letter = request.textBeforeCursor.last else { return nil }
  let range = request.line.index(before: request.cursor)..<request.cursor
  switch letter {
  case "b": return Completion(range: range, candidates: many, mayReplace: true)
  case "c":
    let names = ["c国务院", "c国家税务总局", "c发展改革委员会办公厅"]
    return Completion(range: range, candidates: names.map { .init($0) })
  default: return nil
  }
}

func highlight(_ line: String) -> [StyledRange] {
  line.indices.compactMap { index in
    let range = index..<line.index(after: index)
    if line[index].isASCII, line[index].isNumber { return StyledRange(range, style: Style(parameters: "35")) }
    return line[index] == "市" ? StyledRange(range, style: Style(parameters: "1;36")) : nil
  }
}

func suggest(_ line: String) -> String? {
  line.hasSuffix("a") ? "bc" : line.hasSuffix("天") ? "津市委网信办 1２ abc" : nil
}

let arguments = CommandLine.arguments.dropFirst()
let repair = LocaleRepair.perform()
if case .repaired(_, let codeset, let substitute) = repair { say("LOCALE \(codeset) -> \(substitute)") }

var configuration = LineEditorConfiguration(program: "fixture")
if arguments.contains("vi") { configuration.mode = .vi }
configuration.isPlain = arguments.contains("plain")
configuration.readsStartupFile = arguments.contains("startup")
configuration.completion = complete
if arguments.contains("help") {
  configuration.completion = completeLetter
  configuration.highlighting = highlight
  configuration.suggestion = suggest
  configuration.menuStatus = { "第\($0)–\($1)项，共\($2)项" }
}
configuration.searchPrompt = { pattern, isFound in Prompt("(搜索\(isFound ? "" : "不到")“\(pattern)”) ") }
configuration.morePrompt = "（更多）"

var file = arguments.first { $0.hasPrefix("history=") }.map {
  HistoryFile(path: String($0.dropFirst(8)), limit: 10_000)
}
let prompt = arguments.contains("colour") ? Prompt("问> ", style: .boldGreen) : Prompt("问> ")

do {
  let editor = try LineEditor(configuration: configuration)
  do throws(HistoryFileError) {
    if let file { editor.history = try file.load() }
  } catch {
    say("NOTICE \(error.operation)")
    file = nil
  }
  func remember(_ line: String) {
    editor.history.append(line)
    do throws(HistoryFileError) {
      try file?.append(line)
    } catch {
      say("NOTICE \(error.operation)")
      file = nil
    }
  }
  reading: while true {
    switch editor.readLine(prompt: prompt) {
    case .line(let line):
      say("GOT|\(line)|")
      remember(line)
    case .lines(let lines):
      for line in lines {
        say("PASTED|\(line)|")
        remember(line)
      }
    case .interrupted: say("INTERRUPTED")
    case .endOfInput:
      say("END")
      break reading
    case .terminated(let signal):
      say("TERMINATED \(signal)")
      exit(128 + signal)
    case .failure(let reason):
      say("FAILURE \(reason)")
      exit(2)
    }
  }
} catch {
  say("UNAVAILABLE \(error)")
  exit(3)
}
