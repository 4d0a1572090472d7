#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How sure the engine is of a candidate: a logistic regression over what it knows of it.
///
/// The weights were fitted, with a quadratic penalty, on questions whose right answers are known, over several texts.
struct Confidence {
  /// What is known of a candidate, by name, each with its weight.
  let parts: [(name: String, value: Double, weight: Double)]

  /// Between 0 and 1.
  var value: Double {
    let sum = parts.reduce(Self.bias) { $0 + $1.value * $1.weight }
    return min(0.99, max(0.01, 1 / (1 + exp(-sum))))
  }

  init(best: Responder.Weighed, support: Support, margin: Double, vetoes: [Vetoes]) {
    let score = best.score
    var parts: [(name: String, value: Double, weight: Double)] = [
      ("support", support.share, 1.67),
      ("nearness", score.nearness, 1.65),
      ("coverage", score.coverage, 1.37),
      ("prior", score.prior, 3.57),
      ("time", score.time, 0.42),
      ("typed", best.candidate.isTyped ? 1 : 0, 0.39),
      ("missing-known", Double(min(8, support.missingKnown)) / 8, -1.33),
      ("missing-unknown", Double(min(8, support.missingUnknown)) / 8, -0.52),
      ("margin", margin, 0.88),
      ("own-coverage", best.match.coverage, 0.51),
      ("before", support.before, 0.13),
      ("tail", support.tail, 1.56),
      ("ending", support.ending, 0.00),
    ]
    for veto in vetoes { parts.append((veto.identifier, 1, -veto.weight)) }
    self.parts = parts
  }

  static let bias = -5.94
}
