import CLibedit
import Glibc

/// What was done to give the process a locale in which text is UTF-8; without one, libedit loses all other text.
public enum LocaleRepair: Sendable, Equatable {
  /// The locale of the environment is UTF-8 already.
  case unneeded
  /// The locale asked for is missing or has another encoding; the character type of another locale is in use.
  case repaired(requested: String, codeset: String, substitute: String)
  /// No UTF-8 locale is there: what is not ASCII can be neither shown nor typed.
  case impossible(requested: String, codeset: String)

  /// Takes the locale of the environment, and repairs its character type where that is not UTF-8.
  ///
  /// Call once, before the first `LineEditor`, while the process has one thread.
  public static func perform() -> LocaleRepair {
    let accepted = setlocale(LC_ALL, "") != nil
    let codeset = editline_codeset().map { String(cString: $0) } ?? ""
    if accepted, isUTF8(codeset) { return .unneeded }
    let requested = environment("LC_ALL") ?? environment("LC_CTYPE") ?? environment("LANG") ?? "C"
    for substitute in ["C.UTF-8", "en_US.UTF-8", "UTF-8"] where setlocale(LC_CTYPE, substitute) != nil {
      return .repaired(requested: requested, codeset: codeset, substitute: substitute)
    }
    return .impossible(requested: requested, codeset: codeset)
  }

  private static func isUTF8(_ codeset: String) -> Bool {
    ["UTF-8", "utf-8", "utf8", "UTF8"].contains(codeset)
  }
}
