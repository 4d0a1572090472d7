/// What kind a folded character is.
public enum CharacterClass: UInt8, Sendable {
  case han, digit, latin, openQuote, closeQuote, terminator, comma, enumeration, other

  /// The class of a folded character.
  @inlinable
  @inline(__always)
  public init(_ character: UInt16) {
    // Most are.
    self = character >= 0x4E00 && character <= 0x9FFF ? .han : Self.other(than: character)
  }

  @usableFromInline
  static func other(than character: UInt16) -> CharacterClass {
    CharacterClass(looked: character)
  }

  private init(looked character: UInt16) {
    switch character {
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x3007, 0xF900...0xFAFF, 0xD800...0xDFFF: self = .han
    case 0x30...0x39: self = .digit
    case 0x61...0x7A, 0xC0...0x24F, 0x370...0x4FF: self = .latin
    case 0x201C, 0x2018, 0x300A: self = .openQuote  // “ ‘ 《
    case 0x201D, 0x2019, 0x300B: self = .closeQuote  // ” ’ 》
    case 0x3002, 0x21, 0x3F, 0x3B: self = .terminator  // 。 ! ? ;
    case 0x2C, 0x3A: self = .comma  // , :
    case 0x3001: self = .enumeration  // 、
    default: self = .other
    }
  }

  /// Whether characters of this class belong to a word.
  @inlinable
  public var isWord: Bool { self == .han || self == .digit || self == .latin }
}

/// Folded characters that the rules name.
public enum Character16 {
  /// 。
  public static let fullStop: UInt16 = 0x3002
  /// ，in its folded form
  public static let comma: UInt16 = 0x2C
  /// 、
  public static let enumerationComma: UInt16 = 0x3001
  /// ；in its folded form
  public static let semicolon: UInt16 = 0x3B
  /// ：in its folded form
  public static let colon: UInt16 = 0x3A
  /// “
  public static let openDouble: UInt16 = 0x201C
  /// ”
  public static let closeDouble: UInt16 = 0x201D
  /// ‘
  public static let openSingle: UInt16 = 0x2018
  /// ’
  public static let closeSingle: UInt16 = 0x2019
  /// 《
  public static let openTitle: UInt16 = 0x300A
  /// 》
  public static let closeTitle: UInt16 = 0x300B
  /// （ in its folded form
  public static let openParenthesis: UInt16 = 0x28
  /// ） in its folded form
  public static let closeParenthesis: UInt16 = 0x29
  /// The point of a decimal.
  public static let point: UInt16 = 0x2E
  /// %
  public static let percent: UInt16 = 0x25
  /// —
  public static let dash: UInt16 = 0x2014
  /// Half-width hyphen.
  public static let hyphen: UInt16 = 0x2D
  /// ·
  public static let middleDot: UInt16 = 0xB7
}
