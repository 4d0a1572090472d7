/// Built-in groups of words of which one may stand in a question and another in the sentence that answers it.
///
/// Each theme is a text in the Solr synonyms format: one group a line. `关闭,关停` holds both ways; `掏钱 => 出资` leads from
/// what a question may say (left) to what a text may say (right). Lines that start with `#` are comments. A word may stand
/// in more than one group; groups are not meant to be chained. What a question says may hold words that ask (`归谁管`). Words are
/// looked for anywhere, across word boundaries too: one that often arises where two words meet (外办 in 对外办公) is left out.
enum SynonymTable {
  /// Every theme, in the order in which the groups are to be read.
  static let all: [StaticString] = [
    policyVerbs,
    regulationVerbs,
    generalVerbs,
    everydayVerbs,
    everydayChange,
    colloquial,
    amounts,
    timeOrder,
    bodies,
    localBodies,
    government,
    people,
    economy,
    financeTax,
    industryScience,
    digital,
    trade,
    transport,
    housing,
    farming,
    environment,
    disasters,
    health,
    education,
    socialSecurity,
    culture,
    enforcement,
    places,
    commonNouns,
    askedNouns,
  ]
}
