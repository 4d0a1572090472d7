/// How the engine came to what it says, for people: nothing in it depends on the clock or on the order of a hash table.
public struct Explanation: Sendable {
  /// The question's analysis: label and value, in the order they are shown.
  public let analysis: [Fact]
  /// The identifiers of the rules that fired, in the order they did.
  public let rules: [String]
  /// The sentences that were weighed, best first.
  public let evidence: [RankedSentence]
  /// How the answer was cut, and why it was given or refused, one step a line.
  public let decision: [Fact]

  /// How the confidence came about; nil where there was nothing to be sure of.
  public let confidence: Score?

  /// A label and what it says.
  public struct Fact: Sendable, Equatable {
    /// What is named.
    public let label: String
    /// What it is.
    public let value: String

    /// A label and what it says.
    public init(_ label: String, _ value: String) {
      self.label = label
      self.value = value
    }
  }

  /// A sentence and what it was worth.
  public struct RankedSentence: Sendable {
    /// The sentence.
    public let citation: Citation
    /// What it is worth, as a tree.
    public let score: Score
    /// The words that it would answer with; empty where it has none.
    public let candidate: String
  }

  /// A score and the named parts it is made of.
  public struct Score: Sendable, Equatable {
    /// What is measured.
    public let name: String
    /// How much there is of it.
    public let value: Double
    /// What it is made of.
    public let parts: [Score]

    /// A score and its parts.
    public init(_ name: String, _ value: Double, _ parts: [Score] = []) {
      self.name = name
      self.value = value
      self.parts = parts
    }
  }
}
