import Testing

/// An invented text and the structure that it has.
struct OutlineCase: CustomTestStringConvertible {
  let name: String
  let text: String
  let outline: [String]

  init(_ name: String, _ text: String, _ outline: [String]) {
    self.name = name
    self.text = text
    self.outline = outline
  }

  var testDescription: String { name }
}
