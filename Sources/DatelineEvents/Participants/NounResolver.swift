internal import DatelineModel

/// Says which name a noun behind "the" stands for: "the president", "the company", "the university".
///
/// A noun stands for a name where the text ties both together: by an office or a kind before the name ("President Lund",
/// "plane maker Skyfold"), by an apposition or a statement ("Skyfold, a plane maker", "Skyfold is a company"), or by the
/// name itself ("the University of Norhavn"). Where two names have the noun, or another thing of that noun came between, it
/// stands for none.
struct NounResolver {
  private let registry: NameRegistry
  /// For each noun, by its lemma, what it was said of, in the order of the text.
  private var uses: [String: [Use]] = [:]
  /// The first person that the lead speaks of.
  private var subjectOfLead: String?
  /// The organisations of the document, each where it is named first.
  private var bodies: [(name: String, sentence: Int, word: Int)] = []

  /// A noun for something that is named beside it, or that has no name there.
  private struct Use {
    var sentence: Int
    var word: Int
    /// The full name and its kind; nil for something that nothing names.
    var bearer: (name: String, kind: SentenceAnalysis.Name.Kind)?
    var tie: Tie
  }

  /// How a noun and a name are tied.
  private enum Tie {
    /// "President Thorvik", with nothing before the title.
    case title
    /// "Norlander President Jonas Hald".
    case qualifiedTitle
    /// "Skyfold, a plane maker", "Skyfold is a company".
    case statement
    /// "the University of Norhavn".
    case partOfName
    /// "a company", "another company": it speaks of something that has no name there.
    case none
  }

  init(_ grammar: DocumentGrammar, _ registry: NameRegistry) {
    self.registry = registry
    for (index, sentence) in grammar.sentences.enumerated() {
      for name in registry.occurrences[index] {
        if name.kind == .person, index == 0, subjectOfLead == nil { subjectOfLead = name.full }
        if name.kind == .organisation, !bodies.contains(where: { $0.name == name.full }) {
          bodies.append((name.full, index, name.words.lowerBound))
        }
        addTies(of: name, sentence)
      }
      for word in sentence.words.indices { addUnnamed(word, sentence) }
    }
    for noun in uses.keys { uses[noun]?.sort { ($0.sentence, $0.word) < ($1.sentence, $1.word) } }
  }

  /// The name that a noun stands for, what bears it, and how sure that is; nil when it is no noun behind "the", or
  /// more than one may be meant.
  func name(
    for word: Int, in sentence: SentenceGrammar
  ) -> (name: String, kind: SentenceAnalysis.Name.Kind, certainty: Double)? {
    let noun = sentence.words[word].lemma.lowercasedASCII
    guard [.noun, .properNoun].contains(sentence.words[word].tag), !sentence.words[word].features.plural,
      registry.name(of: word, inSentence: sentence.sentence) == nil, Self.isDefinite(word, sentence)
    else { return nil }
    let isBare = Self.isBare(word, sentence)
    if isBare, Self.titles.contains(noun) { return title(noun) }
    let earlier = (uses[noun] ?? []).prefix { ($0.sentence, $0.word) < (sentence.sentence, word) }
    guard let first = earlier.first(where: { $0.bearer != nil }), let bearer = first.bearer else {
      return earlier.isEmpty ? onlyBody(noun, before: (sentence.sentence, word)) : nil
    }
    guard isBare, earlier.allSatisfy({ $0.bearer?.name == bearer.name }), isNear(bearer.name, sentence.sentence) else {
      return nil
    }
    return (bearer.name, bearer.kind, first.tie == .partOfName ? 0.8 : 0.85)
  }

  /// Who bears a title plainly, or is the one that the lead tells of while every other bearer has a country.
  private func title(_ title: String) -> (name: String, kind: SentenceAnalysis.Name.Kind, certainty: Double)? {
    let bearers = { (tie: Tie) in Set((uses[title] ?? []).filter { $0.tie == tie }.compactMap(\.bearer?.name)) }
    if let only = bearers(.title).first {
      return bearers(.title).count == 1 ? (only, .person, 0.9) : nil
    }
    guard !bearers(.qualifiedTitle).isEmpty, let subject = subjectOfLead,
      !uses.values.joined().contains(where: {
        $0.bearer?.name == subject && [.title, .qualifiedTitle].contains($0.tie)
      })
    else { return nil }
    // Every other bearer of the title is told apart by country or office: the bare one is the article's own. No word says
    // that it is the one whom the lead tells of.
    return (subject, .person, 0.6)
  }

  /// "the company", "the band", where one organisation alone was named so far.
  private func onlyBody(
    _ noun: String, before place: (sentence: Int, word: Int)
  ) -> (name: String, kind: SentenceAnalysis.Name.Kind, certainty: Double)? {
    guard Self.bodyNouns.contains(noun) else { return nil }
    let named = bodies.prefix { ($0.sentence, $0.word) < place }
    guard named.count == 1, let only = named.first, registry.certainty(of: only.name) > 0.5,
      isNear(only.name, place.sentence),
      // A university, a ministry, a court is no company.
      !only.name.split(separator: " ").contains(where: { Self.kindsInNames.contains(String($0).lowercasedASCII) })
    else { return nil }
    return (only.name, .organisation, 0.8)
  }

  /// Whether a name stands in one of the last sentences.
  private func isNear(_ name: String, _ sentence: Int) -> Bool {
    registry.occurrences[max(0, sentence - Self.reach)...sentence].contains { $0.contains { $0.full == name } }
  }

  /// How many sentences lie between a name and a noun for it at most.
  private static let reach = 5

  // MARK: Ties

  private mutating func addTies(of name: NameRegistry.Occurrence, _ sentence: SentenceGrammar) {
    let first = name.words.lowerBound
    if first > 0, name.kind == .person, Self.titles.contains(sentence.words[first - 1].lemma.lowercasedASCII) {
      let isQualified = first > 1 && [.adjective, .properNoun, .noun].contains(sentence.words[first - 2].tag)
      add(first - 1, name, isQualified ? .qualifiedTitle : .title, sentence)
    }
    guard name.kind != .place else { return }
    if name.kind == .organisation, name.words.count > 1 {
      for word in name.words where Self.kindsInNames.contains(sentence.words[word].lemma.lowercasedASCII) {
        add(word, name, .partOfName, sentence)
      }
    }
    guard let head = name.words.first(where: { sentence.head(of: $0).map { !name.words.contains($0) } ?? true })
    else { return }
    var name = name
    for noun in nouns(beside: head, sentence) where !name.words.contains(noun) {
      if name.kind == .other {
        // What is said to be a maker is one, whatever the name alone told.
        guard Self.bodyNouns.contains(sentence.words[noun].lemma.lowercasedASCII) else { continue }
        name.kind = .organisation
      }
      add(noun, name, .statement, sentence)
    }
  }

  /// Nouns that tell what bears a name: its appositions, what it stands in apposition to, what it is said to be.
  private func nouns(beside head: Int, _ sentence: SentenceGrammar) -> [Int] {
    var found = sentence.children(of: head).filter { sentence.words[$0].relation == .appos }
    if let above = sentence.head(of: head) {
      switch sentence.words[head].relation {
      case .appos, .flat: found.append(above)
      case .nsubj where sentence.child(of: above, .cop) != nil: found.append(above)
      default: break
      }
    }
    // "plane maker Skyfold": the noun hangs on the name.
    found += sentence.children(of: head).filter {
      $0 == head - 1 && sentence.words[$0].relation == .compound
        && SenseTable.embedded.noun(sentence.words[$0].lemma.lowercasedASCII)?.canSpeak == true
    }
    return found.filter {
      sentence.words[$0].tag == .noun && !sentence.words[$0].features.plural
        && !Self.titles.contains(sentence.words[$0].lemma.lowercasedASCII)
    }
  }

  private mutating func add(
    _ word: Int, _ name: NameRegistry.Occurrence, _ tie: Tie, _ sentence: SentenceGrammar
  ) {
    uses[sentence.words[word].lemma.lowercasedASCII, default: []].append(
      Use(sentence: sentence.sentence, word: word, bearer: (name.full, name.kind), tie: tie))
  }

  /// Adds a noun that speaks of something new, or of something that other words tell.
  private mutating func addUnnamed(_ word: Int, _ sentence: SentenceGrammar) {
    let noun = sentence.words[word].lemma.lowercasedASCII
    guard sentence.words[word].tag == .noun, !Self.titles.contains(noun), !Self.isDefinite(word, sentence),
      ![.compound, .flat].contains(sentence.words[word].relation),
      !(uses[noun] ?? []).contains(where: { $0.sentence == sentence.sentence && $0.word == word })
    else { return }
    uses[noun, default: []].append(Use(sentence: sentence.sentence, word: word, bearer: nil, tie: .none))
  }

  /// "the Norlander e-commerce giant": behind "the", and with nothing but adjectives and nouns before it.
  private static func isDefinite(_ word: Int, _ sentence: SentenceGrammar) -> Bool {
    sentence.child(of: word, .det).map { sentence.words[$0].lemma.lowercasedASCII == "the" } ?? false
      && sentence.children(of: word).allSatisfy {
        [.case, .punct].contains(sentence.words[$0].relation)
          || $0 < word && [.det, .amod, .compound, .nummod].contains(sentence.words[$0].relation)
      }
  }

  /// "the president", without anything that says which.
  private static func isBare(_ word: Int, _ sentence: SentenceGrammar) -> Bool {
    sentence.children(of: word).allSatisfy {
      [.case, .punct].contains(sentence.words[$0].relation)
        || sentence.words[$0].relation == .det && sentence.words[$0].lemma.lowercasedASCII == "the"
    } && sentence.child(of: word, .det) != nil
  }

  private static let titles: Set<String> = [
    "president", "chancellor", "premier", "minister", "secretary", "governor", "mayor", "king", "queen", "pope",
    "senator", "chairman", "chairwoman", "director", "coach", "ambassador", "commissioner", "prince", "princess",
  ]

  /// What a firm or a band is called that was named before.
  private static let bodyNouns: Set<String> = [
    "company", "firm", "giant", "retailer", "maker", "manufacturer", "airline", "carrier", "lender", "startup",
    "publisher", "broadcaster", "developer", "supplier", "insurer", "band", "corporation", "automaker", "carmaker",
    "chipmaker", "conglomerate", "multinational", "brewer", "miner",
  ]

  /// What a name says that its bearer is.
  private static let kindsInNames: Set<String> = [
    "university", "college", "school", "institute", "academy", "ministry", "department", "agency", "bureau", "office",
    "commission", "committee", "council", "board", "authority", "court", "parliament", "party", "union", "association",
    "federation", "league", "alliance", "coalition", "organization", "organisation", "foundation", "fund", "trust",
    "bank", "exchange", "church", "museum", "gallery", "theatre", "orchestra", "hospital", "airline", "society",
    "institution", "club", "conservatory", "centre", "center", "service",
  ]
}
