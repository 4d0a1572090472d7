/// Built-in groups of words of which one may stand in a question and another in the sentence that answers it.
///
/// Each theme is a text in the Solr synonyms format: one group a line. `关闭,关停` holds both ways; `掏钱 => 出资` leads from
/// what a question may say (left) to what a text may say (right). Lines that start with `#` are comments. A word may stand
/// in more than one group; groups are not meant to be chained.
enum SynonymTable {
  /// Every theme, in the order in which the groups are to be read.
  static let all: [StaticString] = [
    policyVerbs,
    regulationVerbs,
    generalVerbs,
    amounts,
    bodies,
    people,
    economy,
    agricultureEnvironment,
    welfare,
    digital,
    colloquial,
    timeOrder,
    places,
    commonNouns,
  ]
}
