internal import DatelineModel

/// What short forms of names stand for in a document: a family name or a given name alone, an acronym.
struct ShortNameResolver {
  /// For each word that ends or begins a person's name the full names that have it so, in the order of the text.
  private var families: [String: [String]] = [:]
  private var given: [String: [String]] = [:]
  /// Acronyms with what they are told to stand for, and where that is told.
  private var acronyms: [String: String] = [:]
  private var definitions: Set<Place> = []
  /// What acronyms stand for.
  var acronymed: Set<String> { Set(acronyms.values) }
  /// What of it is told behind "the".
  private(set) var articled: Set<String> = []

  /// The most bearers of one name that are told apart, so that no list of names makes the work grow with its square: a name
  /// that so many have is nobody's.
  static let mostBearers = 32

  /// A word of a document, by its sentence.
  private struct Place: Hashable { var sentence, word: Int }

  /// Takes a name in. Headings and lines that are no sentences tell no full forms.
  mutating func add(_ name: NameRegistry.Occurrence, isProse: Bool) {
    guard name.kind == .person, isProse, name.certainty > 0.4, let family = NameRegistry.family(of: name.full),
      let first = name.full.split(separator: " ").first.map(String.init)
    else { return }
    Self.add(name.full, to: &families[family, default: []])
    Self.add(name.full, to: &given[first, default: []])
  }

  /// Adds a full name beside others, unless it is one of them in other words: "Rosa Maria Lund" is "Rosa Lund".
  private static func add(_ full: String, to known: inout [String]) {
    if known.count >= mostBearers { return }
    let words = full.split(separator: " ")
    for (index, other) in known.enumerated() {
      let others = other.split(separator: " ")
      if others.allSatisfy(words.contains) {
        known[index] = full
        return
      }
      if words.allSatisfy(others.contains) { return }
    }
    known.append(full)
  }

  /// Takes in "World Health Organization (WHO)": two names, the second in brackets and of the first's initials.
  mutating func addAcronym(
    _ name: NameRegistry.Occurrence, _ next: NameRegistry.Occurrence, _ sentence: SentenceGrammar
  ) {
    guard next.words.count == 1, name.words.upperBound + 1 == next.words.lowerBound,
      sentence.words[name.words.upperBound].lemma == "(",
      Self.initials(of: name.full) == next.full.split(separator: ".").joined()
    else { return }
    acronyms[next.full] = name.full
    let first = name.words.lowerBound
    if first > 0, sentence.words[first - 1].lemma.lowercasedASCII == "the" { articled.insert(name.full) }
    definitions.insert(Place(sentence: sentence.sentence, word: next.words.lowerBound))
  }

  private static func initials(of full: String) -> String {
    String(full.split { $0 == " " || $0 == "-" }.compactMap(\.first).filter { $0.isUppercase })
  }

  /// Gives a short form its full form where one is left: `gender` is what a title before it tells ("Mrs Lund").
  func complete(_ name: inout NameRegistry.Occurrence, _ gender: Gender?, inSentence sentence: Int) {
    guard !name.full.utf8.contains(0x20) else { return }
    if let full = acronyms[name.full] {
      // In its brackets an acronym stands beside what it stands for.
      let isDefinition = definitions.contains(Place(sentence: sentence, word: name.words.lowerBound))
      (name.full, name.fullness) = (full, isDefinition ? 1 : 0.98)
      if name.kind == .other || name.kind == .person { name.kind = .organisation }
      return
    }
    guard name.kind != .place else { return }
    let bearers = families[name.full] ?? []
    if bearers.count >= Self.mostBearers { return }
    // Of a family, a title may tell who is meant; else the bare name is nobody's.
    let meant = bearers.filter { full in
      gender.flatMap { told in GivenNames.gender(of: full).map { $0 == told } } ?? true
    }
    if let only = meant.first, meant.count == 1 {
      (name.full, name.kind, name.fullness) = (only, .person, bearers.count == 1 ? 0.94 : 0.9)
    } else if bearers.isEmpty, let only = given[name.full], only.count == 1, name.kind == .person {
      (name.full, name.fullness) = (only[0], 0.85)
    }
  }
}
