internal import DatelineModel

/// Says whom a bare title means: "the president" in an article in which one person has this title, or is the one that
/// the lead tells of while every other president has a country.
struct TitleResolver {
  private let registry: NameRegistry
  /// For each title the full names of those who bear it: plainly ("President Thorvik"), or with something before it
  /// ("Norlander President Jonas Hald").
  private var plain: [String: Set<String>] = [:]
  private var qualified: [String: Set<String>] = [:]
  /// The first person that the lead speaks of.
  private var subjectOfLead: String?

  init(_ grammar: DocumentGrammar, _ registry: NameRegistry) {
    self.registry = registry
    for (index, sentence) in grammar.sentences.enumerated() {
      for name in registry.occurrences[index] where name.kind == .person {
        if index == 0, subjectOfLead == nil { subjectOfLead = name.full }
        guard let title = Self.title(before: name.words.lowerBound, sentence) else { continue }
        if title.isQualified {
          qualified[title.word, default: []].insert(name.full)
        } else {
          plain[title.word, default: []].insert(name.full)
        }
      }
    }
  }

  /// The name that a noun stands for, and how sure that is; nil when it is no bare title or more than one person may be
  /// meant.
  func name(for word: Int, in sentence: SentenceGrammar) -> (name: String, certainty: Double)? {
    let title = sentence.words[word].lemma.lowercasedASCII
    guard Self.titles.contains(title), !sentence.words[word].features.plural,
      registry.name(of: word, inSentence: sentence.sentence) == nil, Self.isBare(word, sentence)
    else { return nil }
    let holders = (plain[title] ?? []).union(qualified[title] ?? [])
    if let only = plain[title], only.count == 1, let name = only.first { return (name, 0.9) }
    guard plain[title] == nil, !holders.isEmpty, let subject = subjectOfLead, !holders.contains(subject),
      !plain.values.contains(where: { $0.contains(subject) }),
      !qualified.values.contains(where: { $0.contains(subject) })
    else { return nil }
    // Every other bearer of the title is told apart by country or office: the bare one is the article's own. No word says
    // that it is the one whom the lead tells of.
    return (subject, 0.6)
  }

  /// "the president", without anything that says which.
  private static func isBare(_ word: Int, _ sentence: SentenceGrammar) -> Bool {
    sentence.children(of: word).allSatisfy {
      [.case, .punct].contains(sentence.words[$0].relation)
        || sentence.words[$0].relation == .det && sentence.words[$0].lemma.lowercasedASCII == "the"
    } && sentence.child(of: word, .det) != nil
  }

  private static func title(before first: Int, _ sentence: SentenceGrammar) -> (word: String, isQualified: Bool)? {
    guard first > 0, case let word = sentence.words[first - 1].lemma.lowercasedASCII, titles.contains(word) else {
      return nil
    }
    let isQualified = first > 1 && [.adjective, .properNoun, .noun].contains(sentence.words[first - 2].tag)
    return (word, isQualified)
  }

  private static let titles: Set<String> = [
    "president", "chancellor", "premier", "minister", "secretary", "governor", "mayor", "king", "queen", "pope",
    "senator", "chairman", "chairwoman", "director", "coach", "ambassador", "commissioner", "prince", "princess",
  ]
}
