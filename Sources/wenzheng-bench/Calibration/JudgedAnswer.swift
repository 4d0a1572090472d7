/// An answer of which is known whether it is right.
struct JudgedAnswer: Equatable {
  /// How sure the engine is of it, 0 to 1.
  let confidence: Double
  /// Whether it is right.
  let isRight: Bool
}
