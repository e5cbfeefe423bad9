internal import DatelineModel

/// Says which name a noun behind "the" stands for: "the president", "the company", "the university".
///
/// A noun stands for a name where the text ties both together: by an office or a kind before the name ("President Lund",
/// "plane maker Skyfold"), by an apposition or a statement ("Skyfold, a plane maker", "Skyfold is a company"), or by the
/// name itself ("the University of Norhavn"). Where two names have the noun, or another thing of that noun came between, it
/// stands for none.
struct NounResolver {
  private let registry: NameRegistry
  /// For each noun, by its lemma, what it is tied to.
  private var ties: [String: Ties] = [:]
  /// For each title who bears it plainly ("President Thorvik").
  private var plain: [String: Set<String>] = [:]
  /// The titles that somebody bears with something before them ("Norlander President Jonas Hald").
  private var qualified: Set<String> = []
  /// Whoever bears a title.
  private var titled: Set<String> = []
  /// The first person that the lead speaks of.
  private var subjectOfLead: String?
  /// The organisation that is named first, and where another one is.
  private var firstBody: (name: String, place: Place)?
  private var secondBody: Place?

  /// Where a word stands.
  private struct Place: Comparable, Hashable {
    var sentence, word: Int

    static func < (one: Place, other: Place) -> Bool { (one.sentence, one.word) < (other.sentence, other.word) }
  }

  /// What a noun is tied to where it is used first, and from where on something else is.
  private struct Ties {
    var first: Use
    var breaks: Place?

    init(_ uses: [Use]) {
      first = uses[0]
      breaks = uses.first { [first] in $0.bearer?.name != first.bearer?.name }?.place
    }
  }

  /// A noun for something that is named beside it, or that has no name there.
  private struct Use {
    var place: Place
    /// The full name and its kind; nil for something that nothing names.
    var bearer: (name: String, kind: SentenceAnalysis.Name.Kind)?
    /// Whether the noun is a part of the name ("the University of Norhavn").
    var isPart = false
  }

  /// What each noun is used for, by its lemma, and where a name is tied to one.
  private struct Uses {
    var byNoun: [String: [Use]] = [:]
    var tied: Set<Place> = []
  }

  init(_ grammar: DocumentGrammar, _ registry: NameRegistry) {
    self.registry = registry
    var uses = Uses()
    for (index, sentence) in grammar.sentences.enumerated() {
      for name in registry.occurrences[index] {
        if name.kind == .person, index == 0, subjectOfLead == nil { subjectOfLead = name.full }
        if name.kind == .organisation {
          let place = Place(sentence: index, word: name.words.lowerBound)
          if firstBody == nil { firstBody = (name.full, place) }
          if secondBody == nil, firstBody?.name != name.full { secondBody = place }
        }
        addTies(of: name, sentence, to: &uses)
      }
      for word in sentence.words.indices { addUnnamed(word, sentence, to: &uses) }
    }
    ties = uses.byNoun.mapValues { Ties($0.sorted { $0.place < $1.place }) }
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
    let place = Place(sentence: sentence.sentence, word: word)
    guard let ties = ties[noun], ties.first.place < place else { return onlyBody(noun, before: place) }
    guard isBare, let bearer = ties.first.bearer, ties.breaks.map({ place < $0 }) ?? true,
      isNear(bearer.name, sentence.sentence)
    else { return nil }
    return (bearer.name, bearer.kind, ties.first.isPart ? 0.8 : 0.85)
  }

  /// Who bears a title plainly, or is the one that the lead tells of while every other bearer has a country.
  private func title(_ title: String) -> (name: String, kind: SentenceAnalysis.Name.Kind, certainty: Double)? {
    if let bearers = plain[title] { return bearers.count == 1 ? bearers.first.map { ($0, .person, 0.9) } : nil }
    guard qualified.contains(title), let subject = subjectOfLead, !titled.contains(subject) else { return nil }
    // Every other bearer of the title is told apart by country or office: the bare one is the article's own. No word says
    // that it is the one whom the lead tells of.
    return (subject, .person, 0.6)
  }

  /// "the company", "the band", where one organisation alone was named so far.
  private func onlyBody(
    _ noun: String, before place: Place
  ) -> (name: String, kind: SentenceAnalysis.Name.Kind, certainty: Double)? {
    guard Self.bodyNouns.contains(noun), let only = firstBody, only.place < place,
      secondBody.map({ place < $0 }) ?? true,
      registry.certainty(of: only.name) > 0.5,
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

  /// How many sentences back the name lies at most for which a noun stands.
  private static let reach = 5

  // MARK: Ties

  private mutating func addTies(
    of name: NameRegistry.Occurrence, _ sentence: SentenceGrammar, to uses: inout Uses
  ) {
    let first = name.words.lowerBound
    if first > 0, name.kind == .person, case let title = sentence.words[first - 1].lemma.lowercasedASCII,
      Self.titles.contains(title)
    {
      // "the day president Lund left": what stands before the title tells which only as a part of its phrase.
      if first > 1, [.adjective, .properNoun, .noun].contains(sentence.words[first - 2].tag),
        [.amod, .compound, .flat, .nmod].contains(sentence.words[first - 2].relation),
        SenseTable.embedded.noun(sentence.words[first - 2].lemma.lowercasedASCII)?.isTime != true
      {
        qualified.insert(title)
      } else {
        plain[title, default: []].insert(name.full)
      }
      titled.insert(name.full)
    }
    guard name.kind != .place else { return }
    if name.kind == .organisation, name.words.count > 1 {
      for word in name.words where Self.kindsInNames.contains(sentence.words[word].lemma.lowercasedASCII) {
        add(word, name, isPart: true, sentence, to: &uses)
      }
    }
    guard let head = sentence.head(ofName: name.words) else { return }
    var name = name
    for noun in nouns(beside: head, sentence) where !name.words.contains(noun) {
      if name.kind == .other {
        // What is said to be a maker is one, whatever the name alone told.
        guard Self.bodyNouns.contains(sentence.words[noun].lemma.lowercasedASCII) else { continue }
        name.kind = .organisation
      }
      add(noun, name, isPart: false, sentence, to: &uses)
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

  private func add(
    _ word: Int, _ name: NameRegistry.Occurrence, isPart: Bool, _ sentence: SentenceGrammar,
    to uses: inout Uses
  ) {
    let place = Place(sentence: sentence.sentence, word: word)
    uses.tied.insert(place)
    uses.byNoun[sentence.words[word].lemma.lowercasedASCII, default: []].append(
      Use(place: place, bearer: (name.full, name.kind), isPart: isPart))
  }

  /// Adds a noun that speaks of something new, or of something that other words tell.
  private func addUnnamed(_ word: Int, _ sentence: SentenceGrammar, to uses: inout Uses) {
    let noun = sentence.words[word].lemma.lowercasedASCII
    guard sentence.words[word].tag == .noun, !Self.titles.contains(noun), !Self.isDefinite(word, sentence),
      ![.compound, .flat].contains(sentence.words[word].relation)
    else { return }
    let place = Place(sentence: sentence.sentence, word: word)
    if !uses.tied.contains(place) { uses.byNoun[noun, default: []].append(Use(place: place, bearer: nil)) }
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
