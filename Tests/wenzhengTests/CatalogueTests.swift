import Glibc
import Testing

@testable import wenzheng

/// Words that users read stand in the catalogue of messages, nowhere else.
@Suite struct CatalogueTests {
  /// Sources that hold Chinese on purpose: the names of the shell's commands.
  private static let exceptions: Set<String> = ["ShellVerb.swift"]

  @Test func noOtherSourceHoldsChineseText() throws {
    let package = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    var checked = 0
    for file in Self.files(in: package + "/Sources/wenzheng") where !file.contains("/Messages/") {
      let name = file.split(separator: "/").last.map(String.init) ?? file
      guard file.hasSuffix(".swift"), !Self.exceptions.contains(name) else { continue }
      checked += 1
      for line in try Self.lines(of: file) {
        let code = line.prefix(upTo: line.firstRange(of: "//")?.lowerBound ?? line.endIndex)
        let hasChinese = code.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
        #expect(!hasChinese, "\(name): \(line)")
      }
    }
    #expect(checked > 20)
  }

  @Test func everyMessageIsSaidSomewhere() throws {
    let package = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    var named: Set<String> = []
    for file in Self.files(in: package + "/Sources/wenzheng")
    where file.hasSuffix(".swift") && !file.contains("/Messages/Message+") && !file.hasSuffix("/Message.swift") {
      for line in try Self.lines(of: file) {
        named.formUnion(line.split(separator: ".").dropFirst().map { String($0.prefix { $0.isLetter || $0.isNumber }) })
      }
    }
    for message in Message.allCases { #expect(named.contains(message.rawValue), "\(message)") }
  }

  private static func files(in folder: String) -> [String] {
    guard let handle = opendir(folder) else { return [] }
    defer { closedir(handle) }
    var found: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name.hasPrefix(".") { continue }
      let path = folder + "/" + name
      found += name.contains(".") ? [path] : files(in: path)
    }
    return found
  }

  private static func lines(of path: String) throws -> [Substring] {
    let file = try #require(fopen(path, "rb"))
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
  }
}
