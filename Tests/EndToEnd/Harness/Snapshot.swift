import Glibc
import Testing

/// Output that is kept in a file beside the tests and must stay as it is.
///
/// With the environment variable `WENZHENG_RECORD_SNAPSHOTS=1` the files are written anew; a missing one fails.
enum Snapshot {
  static func expect(
    _ text: String, matches name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let path = BuiltProgram.packageFolder + "/Tests/EndToEnd/Snapshots/\(name).txt"
    if getenv("WENZHENG_RECORD_SNAPSHOTS").map({ String(cString: $0) }) == "1" {
      try TestFile.write(Array(text.utf8), to: path)
      return
    }
    guard let kept = TestFile.read(path) else {
      Issue.record("no snapshot \(name): record it and look at it", sourceLocation: sourceLocation)
      return
    }
    #expect(text == kept, "the output differs from snapshot \(name)", sourceLocation: sourceLocation)
  }
}
