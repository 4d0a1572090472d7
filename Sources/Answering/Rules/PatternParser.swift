/// Reads the written form of a `Pattern`.
struct PatternParser {
  indirect enum Element {
    case literal(Unicode.Scalar)
    case alternatives([[Element]])
    case measure
    case number
    case gap(ClosedRange<Int>)
    case absent([Unicode.Scalar])
    case start
    case end
  }

  private let scalars: [Unicode.Scalar]
  private var position = 0

  init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
  }

  /// The alternatives of the whole pattern.
  mutating func pattern() -> [Element] {
    let found = alternatives()
    return found.count == 1 ? found[0] : [.alternatives(found)]
  }

  /// The elements up to the end, or up to the `|` or `)` that ends an alternative.
  mutating func sequence() -> [Element] {
    var elements: [Element] = []
    while position < scalars.count {
      switch scalars[position] {
      case "|", ")": return elements
      case "(":
        position += 1
        elements.append(.alternatives(alternatives()))
      case "{": elements.append(braces())
      case "^":
        position += 1
        elements.append(.start)
      case "$":
        position += 1
        elements.append(.end)
      default:
        elements.append(.literal(scalars[position]))
        position += 1
      }
    }
    return elements
  }

  private mutating func alternatives() -> [[Element]] {
    var found = [sequence()]
    while position < scalars.count, scalars[position] == "|" {
      position += 1
      found.append(sequence())
    }
    if position < scalars.count { position += 1 }
    return found
  }

  private mutating func braces() -> Element {
    guard let close = scalars[position...].firstIndex(of: "}") else {
      position += 1
      return .literal("{")
    }
    var content = ""
    for scalar in scalars[(position + 1)..<close] { content.unicodeScalars.append(scalar) }
    let open = position
    position = close + 1
    switch content {
    case "M": return .measure
    case "N": return .number
    case _ where content.unicodeScalars.first == "!" && content.unicodeScalars.count > 1:
      return .absent(Array(content.unicodeScalars.dropFirst()))
    default:
      let bounds = content.split(separator: "-").compactMap { Int($0) }
      guard bounds.count == 2, bounds[0] <= bounds[1] else {
        // No known mark: the brace stands for itself, and what follows is read on.
        position = open + 1
        return .literal("{")
      }
      return .gap(bounds[0]...bounds[1])
    }
  }
}
