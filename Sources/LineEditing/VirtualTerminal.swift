import Glibc
import Synchronization

/// A terminal that nobody sits at: what is written to it is kept, and no key is pressed.
///
/// A pseudo-terminal lies under it, for a line editor asks for the size and changes the modes of a real one.
public final class VirtualTerminal: Sendable {
  /// Why there is none, as the operating system says (errno).
  public struct Failure: Error, Equatable, Sendable {
    /// The error number.
    public let errno: Int32
  }

  /// The terminal, for a line editor.
  public let terminal: Terminal
  private let written: Written
  private let other: Int32

  /// Creates a terminal of a size and type.
  public init(size: Terminal.Size, type: String = "xterm-256color") throws(Failure) {
    var own: Int32 = -1
    var other: Int32 = -1
    var window = winsize(
      ws_row: UInt16(clamping: size.rows), ws_col: UInt16(clamping: size.columns), ws_xpixel: 0, ws_ypixel: 0)
    guard openpty(&own, &other, nil, nil, &window) == 0 else { throw Failure(errno: errno) }
    for descriptor in [own, other] { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    let written = Written()
    var terminal = Terminal(input: other, output: other, type: type)
    terminal.diversion = { written.append($0) }
    (self.terminal, self.written, self.other) = (terminal, written, own)
  }

  deinit {
    close(terminal.input)
    close(other)
  }

  /// Writes text, as a program does that prints.
  public func write(_ text: String) { terminal.write(text) }

  /// What has been written since the last call, with the line ends that a terminal gets.
  public func takeOutput() -> String { written.take() }

  private final class Written: Sendable {
    private let text = Mutex("")

    func append(_ more: String) { text.withLock { $0 += more } }

    func take() -> String {
      let taken = text.withLock { text in
        defer { text = "" }
        return text
      }
      // The terminal's driver makes CR LF of LF.
      var result = String.UnicodeScalarView()
      var previous: Unicode.Scalar?
      for scalar in taken.unicodeScalars {
        if scalar == "\n", previous != "\r" { result.append("\r") }
        result.append(scalar)
        previous = scalar
      }
      return String(result)
    }
  }
}
