import ChineseText

/// Reads a demo. Its lines are those of a plain question file: a question, `:command`, `# words to the viewer`,
/// `【chapter】`; and directives of its own.
public struct DemoReader {
  /// What has been read so far.
  public private(set) var demo = Demo()
  /// What is wrong with it.
  public private(set) var problems: [DemoProblem] = []
  private var scene = Demo.Scene()
  /// Whether a further line of narration belongs to the one before.
  private var isInNarration = false

  /// The longest script, in lines.
  public static let mostLines = 20_000

  private init() {}

  /// Reads all lines.
  public static func read(_ lines: consuming ByteLineReader) throws(InputProblem) -> DemoReader {
    var reader = DemoReader()
    while let line = try lines.next() {
      guard line.number <= mostLines else {
        reader.problems.append(DemoProblem(reason: .tooManyLines(mostLines), line: line.number))
        break
      }
      if let reason = reader.take(line, limit: lines.limit) {
        reader.problems.append(DemoProblem(reason: reason, line: line.number))
        if reason == .line(.binary) { break }
      }
    }
    reader.endScene()
    return reader
  }

  /// Takes a line.
  ///
  /// - Returns: why it cannot be played; nil where it can.
  private mutating func take(_ line: ByteLineReader.Line, limit: Int) -> DemoProblem.Reason? {
    if line.isTooLong { return .line(.tooLong(megabytes: limit >> 20)) }
    if line.bytes.contains(0) { return .line(.binary) }
    if let byte = line.bytes.withUnsafeBufferPointer(UTF8Decoding.firstInvalidByte) {
      return .line(.notUTF8(byte: byte + 1))
    }
    let text = String(decoding: line.bytes, as: UTF8.self)
    if let column = Self.controlCharacter(in: text) { return .controlCharacter(column: column) }
    do throws(QuestionProblem.Reason) {
      return take(try PlainLine(text, number: line.number), number: line.number)
    } catch {
      return .line(error)
    }
  }

  private mutating func take(_ line: PlainLine, number: Int) -> DemoProblem.Reason? {
    defer {
      if case .comment = line { isInNarration = true } else { isInNarration = false }
    }
    switch line {
    case .blank: return nil
    case .comment(let text): tell(text)
    case .title(let title): scene.parts.append(.title(title))
    case .question(let text): type(text.trimmed, number)
    case .expectation: return .expectation
    case .command(let command):
      guard let (directive, value) = DemoDirective.read(command) else {
        type(command, number)
        return nil
      }
      return obey(directive, value, number)
    }
    return nil
  }

  private mutating func tell(_ text: String) {
    if isInNarration, case .narration(let lines) = scene.parts.last {
      scene.parts[scene.parts.count - 1] = .narration(lines + [text])
    } else if !text.isEmpty {
      scene.parts.append(.narration([text]))
    }
  }

  private mutating func type(_ text: String, _ number: Int) {
    scene.line = Demo.Line(text, number: number)
    endScene()
  }

  private mutating func endScene() {
    if scene.line != nil || !scene.parts.isEmpty { demo.scenes.append(scene) }
    let changed = scene.parts.reduce(scene.speed) { if case .speed(let speed) = $1 { speed } else { $0 } }
    scene = Demo.Scene()
    scene.speed = changed
  }

  private mutating func obey(_ directive: DemoDirective, _ value: String, _ number: Int) -> DemoProblem.Reason? {
    if directive.isForStart, !demo.scenes.isEmpty || !scene.parts.isEmpty { return .misplaced(directive) }
    guard !value.isEmpty || directive == .wait else { return .missingValue(directive) }
    switch directive {
    case .title:
      guard demo.title == nil else { return .repeated(.title) }
      demo.title = value
    case .corpus: demo.corpora.append(Demo.Line(value, number: number))
    case .speed:
      guard let speed = DemoNumber.speed(value), Self.speeds.contains(speed) else {
        return .badSpeed(value, slowest: Self.speeds.lowerBound, fastest: Self.speeds.upperBound)
      }
      scene.parts.append(.speed(speed))
    case .wait:
      guard !value.isEmpty else {
        scene.parts.append(.wait(seconds: nil))
        return nil
      }
      guard let seconds = DemoNumber.seconds(value), seconds <= Double(Self.longestWait) else {
        return .badWait(value, longest: Self.longestWait)
      }
      scene.parts.append(.wait(seconds: seconds))
    }
    return nil
  }

  /// The speeds that a demo may have.
  public static let speeds = 0.1...10
  private static let longestWait = 600

  /// The number of the first character, 1-based, that a terminal would take for a key; a tab is only white space.
  private static func controlCharacter(in text: String) -> Int? {
    let scalars = text.unicodeScalars
    guard
      let place = scalars.firstIndex(where: { ($0.value < 0x20 && $0 != "\t") || (0x7F..<0xA0).contains($0.value) })
    else { return nil }
    return scalars.distance(from: scalars.startIndex, to: place) + 1
  }
}
