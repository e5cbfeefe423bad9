internal import DatelineModel

/// What the sentences of a document tell of each other's names: their kinds, their ends, those that were overlooked.
enum NameSettlement {
  /// Mends the names of a document, given for each sentence in the order of the text.
  static func settle(_ found: inout [[NameRegistry.Occurrence]], _ grammar: DocumentGrammar) {
    for sentence in found.indices {
      found[sentence] = withoutJunk(found[sentence], grammar.sentences[sentence], grammar)
    }
    for sentence in found.indices { joinDefined(&found[sentence], grammar.sentences[sentence], grammar) }
    findPersons(&found, grammar)
    settleKinds(&found)
    findBodies(&found, grammar)
    addOverlooked(&found, grammar)
  }

  // MARK: Ends

  /// Parts "Billboard the Kestrels", two names with an article between, and drops "R-Md.", a party and a state.
  private static func withoutJunk(
    _ names: [NameRegistry.Occurrence], _ sentence: SentenceGrammar, _ grammar: DocumentGrammar
  ) -> [NameRegistry.Occurrence] {
    names.flatMap { name -> [NameRegistry.Occurrence] in
      let text = { (range: Range<Int>) in
        grammar.text(
          sentence.words[range.lowerBound].range.lowerBound..<sentence.words[range.upperBound - 1].range.upperBound)
      }
      if name.full.utf8.dropFirst().first == UInt8(ascii: "-"), ["R", "D", "I"].contains(name.full.prefix(1)),
        name.words.lowerBound > 0, sentence.words[name.words.lowerBound - 1].lemma == ","
      {
        return []
      }
      guard
        let article = name.words.dropFirst().dropLast().first(where: { word in
          sentence.words[word].tag == .determiner && text(word..<word + 1) == "the"
            && ![.adposition, .coordinatingConjunction].contains(sentence.words[word - 1].tag)
        })
      else { return [name] }
      return [name.words.lowerBound..<article, article + 1..<name.words.upperBound].map { part in
        // The kind was that of the last word.
        NameRegistry.Occurrence(
          words: part, kind: part.upperBound == name.words.upperBound ? name.kind : .other, full: text(part),
          certainty: min(name.certainty, 0.5))
      }
    }
  }

  /// Makes one name of "Customs and Border Protection (CBP)", whatever the words were taken for: the initials tell it.
  private static func joinDefined(
    _ names: inout [NameRegistry.Occurrence], _ sentence: SentenceGrammar, _ grammar: DocumentGrammar
  ) {
    let words = sentence.words
    let text = { (word: Int) in grammar.text(words[word].range) }
    for open in words.indices where words[open].lemma == "(" && open + 2 < words.count && words[open + 2].lemma == ")" {
      let acronym = text(open + 1)
      guard 2...7 ~= acronym.utf8.count, acronym.utf8.allSatisfy({ 0x41...0x5A ~= $0 }),
        let first = beginning(of: acronym, before: open, text)
      else { continue }
      let overlapping = names.filter { $0.words.overlaps(first..<open) }
      if overlapping.count == 1, overlapping[0].words == first..<open { continue }
      names.removeAll { $0.words.overlaps(first..<open + 2) }
      let full = grammar.text(words[first].range.lowerBound..<words[open - 1].range.upperBound)
      for (range, form) in [(first..<open, full), (open + 1..<open + 2, acronym)] {
        names.append(
          NameRegistry.Occurrence(words: range, kind: .organisation, full: form, certainty: definedCertainty))
      }
      names.sort { $0.words.lowerBound < $1.words.lowerBound }
    }
  }

  /// The first of the words before a bracket whose initials are an acronym; nil where they are not.
  private static func beginning(of acronym: String, before open: Int, _ text: (Int) -> String) -> Int? {
    var letters = acronym.utf8.reversed()[...]
    var word = open - 1
    while let letter = letters.first, word >= 0 {
      let form = text(word)
      if form.utf8.first == letter {
        letters = letters.dropFirst()
      } else if !small.contains(form) {
        return nil
      }
      word -= 1
    }
    return letters.isEmpty && open - word > 2 ? word + 1 : nil
  }

  /// Words of a name of which its acronym says nothing.
  private static let small: Set<String> = ["of", "and", "for", "the", "in", "on", "to", "&", ",", "-"]

  /// How sure it is that words whose initials stand behind them in brackets are a name.
  private static let definedCertainty = 0.8

  // MARK: Organisations

  /// Makes an organisation of a name of no known kind that acts as one somewhere: it says or announces something, has
  /// shares, a chief executive, a spokesman.
  private static func findBodies(_ found: inout [[NameRegistry.Occurrence]], _ grammar: DocumentGrammar) {
    var acting: Set<String> = []
    for (names, sentence) in zip(found, grammar.sentences) {
      for name in names where name.kind == .other && name.words.count <= 2 && acts(name, sentence) {
        acting.insert(name.full)
      }
    }
    for sentence in found.indices {
      for index in found[sentence].indices
      where found[sentence][index].kind == .other && acting.contains(found[sentence][index].full) {
        found[sentence][index].kind = .organisation
        found[sentence][index].certainty = max(found[sentence][index].certainty, bodyCertainty)
      }
    }
  }

  private static func acts(_ name: NameRegistry.Occurrence, _ sentence: SentenceGrammar) -> Bool {
    guard let head = sentence.head(ofName: name.words), let above = sentence.head(of: head) else { return false }
    let lemma = sentence.words[above].lemma.lowercasedASCII
    switch sentence.words[head].relation {
    case .nsubj:
      return sentence.words[above].tag == .verb
        && !VerbTraits.of(lemma).isDisjoint(with: [.reporting, .newsAct, .planning])
    case .nmodPossessive, .compound: return ownedByBodies.contains(lemma)
    default: return false
    }
  }

  private static let ownedByBodies: Set<String> = [
    "share", "stock", "profit", "revenue", "earnings", "ceo", "executive", "spokesman", "spokeswoman", "spokesperson",
    "shareholder", "investor", "headquarters", "employee", "subsidiary", "listing", "board", "customer", "ipo",
    "offering", "founder", "co-founder", "official", "chairman", "staff",
  ]

  /// How sure it is that what acts as an organisation is one.
  private static let bodyCertainty = 0.6

  // MARK: Persons in longer names

  /// Takes a person out of what stands before the name: "Ambassador Lund", where "Rosa Lund" stands elsewhere, and makes
  /// "Fiona Hill" a person where "Hill" alone is one.
  private static func findPersons(_ found: inout [[NameRegistry.Occurrence]], _ grammar: DocumentGrammar) {
    var alone: Set<String> = []
    var places: Set<String> = []
    // For each family name what stands before it in the names of persons.
    var given: [String: Set<Substring>] = [:]
    for name in found.joined() {
      if name.kind == .place { places.insert(name.full) }
      guard name.kind == .person, name.certainty > 0.4 else { continue }
      if let family = NameRegistry.family(of: name.full) {
        given[family, default: []].insert(name.full.prefix { $0 != " " })
      } else {
        alone.insert(name.full)
      }
    }
    for sentence in found.indices {
      let words = grammar.sentences[sentence].words
      let text = { (range: Range<Int>) in
        grammar.text(words[range.lowerBound].range.lowerBound..<words[range.upperBound - 1].range.upperBound)
      }
      for index in found[sentence].indices {
        let name = found[sentence][index]
        guard let family = NameRegistry.family(of: name.full), name.words.count > 1 else { continue }
        let first = name.words.lowerBound
        let before = name.words.upperBound - 2
        if name.words.count == 2, isTitle(words[first]),
          given[family]?.contains(where: { $0 != text(first..<first + 1) }) ?? false
        {
          take(first + 1..<name.words.upperBound)
        } else if name.kind == .place || name.kind == .other, alone.contains(family),
          GivenNames.gender(of: text(before..<before + 1)) != nil,
          before == first || places.contains(text(first..<before))
        {
          // "Norland Kurt Lund": who is sent there.
          take(before..<name.words.upperBound)
        }
        func take(_ part: Range<Int>) {
          found[sentence][index] = NameRegistry.Occurrence(
            words: part, kind: .person, full: text(part), certainty: max(name.certainty, 0.7))
        }
      }
    }
  }

  /// "Ambassador": a noun for a person, which is nobody's given name nor stays with its bearer ("Pope Leo").
  private static func isTitle(_ word: SentenceAnalysis.Word) -> Bool {
    let lemma = word.lemma.lowercasedASCII
    return SenseTable.embedded.noun(lemma)?.isPerson == true && GivenNames.gender(of: lemma) == nil
      && !staying.contains(lemma)
  }

  /// Titles by which their bearers go.
  private static let staying: Set<String> = [
    "king", "queen", "prince", "princess", "pope", "saint", "emperor", "empress", "duke", "duchess", "sir", "dame",
    "lord", "lady", "sheikh", "sultan", "emir",
  ]

  // MARK: Kinds

  /// Gives all names of the same words the kind that most certainty speaks for.
  private static func settleKinds(_ found: inout [[NameRegistry.Occurrence]]) {
    var votes: [String: [SentenceAnalysis.Name.Kind: Double]] = [:]
    var bearers: [String: Double] = [:]
    for name in found.joined() {
      votes[name.full, default: [:]][name.kind, default: 0] += name.certainty
      if name.kind == .person, let family = NameRegistry.family(of: name.full) {
        bearers[family] = max(bearers[family] ?? 0, name.certainty)
      }
    }
    // Whose family name it is, that person it names.
    for (family, certainty) in bearers where votes[family] != nil {
      votes[family]?[.person, default: 0] += 2 * certainty
    }
    for sentence in found.indices {
      for index in found[sentence].indices {
        let name = found[sentence][index]
        guard let kinds = votes[name.full], kinds.count > 1,
          let best = kinds.max(by: { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }),
          best.key != name.kind,
          best.value > 2 * (kinds[name.kind] ?? 0) || best.value > 1.2 * (kinds[name.kind] ?? 0) && name.certainty < 0.7
        else { continue }
        found[sentence][index].kind = best.key
        found[sentence][index].certainty = best.value / kinds.values.reduce(0, +)
      }
    }
  }

  // MARK: Overlooked names

  /// Adds names of one word that were overlooked: such as stand elsewhere as a name, or end a person's.
  private static func addOverlooked(_ found: inout [[NameRegistry.Occurrence]], _ grammar: DocumentGrammar) {
    var known: [String: (kind: SentenceAnalysis.Name.Kind, certainty: Double)] = [:]
    for name in found.joined() where name.certainty > 0.6 {
      let word = name.kind == .person ? NameRegistry.family(of: name.full) ?? name.full : name.full
      guard !word.utf8.contains(0x20), word.utf8.count > 2, !months.contains(word),
        known[word].map({ $0.certainty < name.certainty }) ?? true
      else { continue }
      known[word] = (name.kind, name.certainty)
    }
    guard !known.isEmpty else { return }
    // Most words begin as no name does, and are told apart without being looked up.
    var begins = [Bool](repeating: false, count: 256)
    for name in known.keys { if let first = name.utf8.first { begins[Int(first)] = true } }
    let text = grammar.document.text.utf8.span
    for (index, sentence) in grammar.sentences.enumerated() {
      for word in sentence.words.indices where Self.mayBeName.contains(sentence.words[word].tag) {
        let range = sentence.words[word].range
        guard let first = range.first, first < text.count, begins[Int(text[first])],
          let like = known[grammar.text(range)],
          !found[index].contains(where: { $0.words.contains(word) }),
          ![word - 1, word + 1].contains(where: { near in
            sentence.words.indices.contains(near) && sentence.words[near].tag == .properNoun
              && !found[index].contains { $0.words.contains(near) }
          })
        else { continue }
        let name = NameRegistry.Occurrence(
          words: word..<word + 1, kind: like.kind, full: grammar.text(sentence.words[word].range),
          certainty: like.certainty * 0.9)
        found[index].insert(name, at: found[index].firstIndex { $0.words.lowerBound > word } ?? found[index].count)
      }
    }
  }

  /// Names that are oftener a month.
  private static let months: Set<String> = ["March", "April", "May", "June", "August"]

  /// Tags under which a name may hide, above all where it begins a sentence.
  private static let mayBeName: Set<UniversalTag> = [.properNoun, .noun, .adjective, .verb, .adverb, .other]
}
