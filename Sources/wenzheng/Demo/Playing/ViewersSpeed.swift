/// How much faster than the script says the viewer wants it.
struct ViewersSpeed: Equatable {
  private(set) var factor: Double

  private static let steps = [0.25, 0.5, 0.75, 1, 1.5, 2, 3, 5]

  init(_ factor: Double) { self.factor = factor }

  mutating func increase() { factor = Self.steps.first { $0 > factor } ?? factor }
  mutating func decrease() { factor = Self.steps.last { $0 < factor } ?? factor }
}
