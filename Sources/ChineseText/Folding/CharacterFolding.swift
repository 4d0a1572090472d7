/// Folds one character to the form by which texts and questions are compared: half-width, lower case, simplified,
/// one shape for each kind of quotation mark and dash. One character always folds to one character, so that a place
/// in the folded text is a place in the source.
public enum CharacterFolding {
  /// What a character that carries no meaning folds to: white space, controls, zero-width marks.
  public static let nothing: UInt16 = 0

  /// The folded character of a Unicode scalar, `nothing` where it is to be left out.
  ///
  /// Scalars above U+FFFF share the codes of the surrogate area: they stay comparable, and never equal a letter.
  public static func fold(_ scalar: UInt32) -> UInt16 {
    scalar <= 0xFFFF ? table[Int(scalar)] : UInt16(0xD800 + (scalar & 0x7FF))
  }

  /// For each scalar up to U+FFFF, what it folds to.
  public static let table: [UInt16] = makeTable()

  private static func makeTable() -> [UInt16] {
    var table = [UInt16](unsafeUninitializedCapacity: 0x10000) { buffer, count in
      for code in 0..<0x10000 { buffer[code] = UInt16(code) }
      count = 0x10000
    }
    for code in 0...0x20 { table[code] = nothing }
    for code in 0x7F...0xA0 { table[code] = nothing }
    for code in 0x41...0x5A { table[code] = UInt16(code + 0x20) }
    for code in 0xFF01...0xFF5E {
      let narrow = code - 0xFEE0
      table[code] = UInt16((0x41...0x5A).contains(narrow) ? narrow + 0x20 : narrow)
    }
    for code in 0x300...0x36F { table[code] = nothing }
    for code in 0x2000...0x200F { table[code] = nothing }
    for code in 0x2028...0x202F { table[code] = nothing }
    for code in 0x2060...0x206F { table[code] = nothing }
    for code in 0xD800...0xDFFF { table[code] = nothing }
    for code in 0xE000...0xF8FF { table[code] = nothing }
    for code in 0xFE00...0xFE0F { table[code] = nothing }
    for code in [0xAD, 0x1680, 0x180E, 0x3000, 0xFEFF, 0xFFFC, 0xFFFD, 0xFFFE, 0xFFFF] { table[code] = nothing }
    assign(&table, from: "「」『』﹁﹂﹃﹄｢｣＂〝〞", to: "“”‘’“”‘’“”\"“”")
    assign(&table, from: "─━―–‒﹘", to: "——————")
    assign(&table, from: "•・‧∙⋅", to: "·····")
    assign(&table, from: "〈〉﹤﹥【】〔〕［］｛｝﹙﹚", to: "《》<>[][][]{}()")
    assign(&table, from: "﹐﹑﹒﹔﹕﹖﹗﹪｡､", to: ",、.;:?!%。、")
    assign(&table, from: "○◯", to: "〇〇")
    TraditionalCharacters.eachPair { traditional, simplified in table[Int(traditional)] = simplified }
    return table
  }

  private static func assign(_ table: inout [UInt16], from: String, to: String) {
    for (source, target) in zip(from.unicodeScalars, to.unicodeScalars) where source.value <= 0xFFFF {
      table[Int(source.value)] = UInt16(target.value)
    }
  }
}
