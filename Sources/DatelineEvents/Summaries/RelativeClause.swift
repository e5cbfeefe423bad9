internal import DatelineModel

/// A relative clause told as a sentence: what it describes takes the place that its pronoun has, or that it left open.
struct RelativeClause {
  /// The noun that it describes.
  let antecedent: Int
  private let head: Int
  private let grammar: SentenceGrammar
  /// "who", "which", "that", "whose"; nil where the clause has none ("the bag my parents bought").
  private let pronoun: Int?

  /// Nil when the clause with that head is no relative clause with an antecedent, or shares its pronoun with another.
  init?(_ head: Int, in grammar: SentenceGrammar) {
    guard grammar.words[head].relation == .aclRelative, let noun = grammar.antecedent(of: head) else { return nil }
    pronoun = grammar.extent(of: head).first {
      Self.pronouns.contains(grammar.words[$0].lemma.lowercasedASCII) && grammar.isInside($0, head)
        && [.pronoun, .determiner, .subordinatingConjunction].contains(grammar.words[$0].tag)
    }
    let described = pronoun.flatMap { Self.person(before: $0, in: grammar) } ?? noun
    let antecedent = Self.name(explainedBy: described, in: grammar) ?? described
    // "business and leisure travellers who": the clause may describe both.
    guard [.noun, .properNoun].contains(grammar.words[antecedent].tag), grammar.words[antecedent].relation != .conj,
      pronoun.map({ grammar.agrees(antecedent, with: $0, of: head) }) ?? true
    else { return nil }
    (self.head, self.grammar, self.antecedent) = (head, grammar, antecedent)
    guard grammar.child(of: head, .expl) == nil, standsBehindAntecedent, isLoose || tellsOfParticulars else {
      return nil
    }
  }

  /// Whether the clause stands right behind its noun: "a firm in a town, which is closing" may speak of either.
  private var standsBehindAntecedent: Bool {
    let first = pronoun ?? grammar.extent(of: head).lowerBound
    guard let last = grammar.words[..<first].lastIndex(where: { $0.tag != .punctuation && $0.relation != .case }) else {
      return false
    }
    if grammar.child(of: antecedent, .appos).map({ grammar.isInside(last, $0) }) == true { return true }
    if last == antecedent || grammar.name(of: antecedent)?.words.contains(last) == true { return true }
    // "the bridge of Norhavn, which": one noun without a comma of its own before the clause.
    return (antecedent + 1...max(last, antecedent + 1)).allSatisfy {
      [.flat, .compound, .nummod, .punct].contains(grammar.words[$0].relation)
    }
  }

  /// "Thorvik, who resigned": between marks it says something of what is known already.
  private var isLoose: Bool {
    guard let pronoun, pronoun > 0 else { return false }
    let before = grammar.words[pronoun - 1].relation == .case ? pronoun - 2 : pronoun - 1
    return before >= 0 && grammar.words[before].tag == .punctuation
      || grammar.name(of: antecedent) != nil
  }

  /// "the plane that crashed", not "firms that fall victim", "anyone who wishes": a clause that says which ones are meant
  /// tells nothing of all of them.
  private var tellsOfParticulars: Bool {
    let determiner = grammar.child(of: antecedent, .det).map { grammar.words[$0].lemma.lowercasedASCII }
    if let determiner, Self.quantifiers.contains(determiner) { return false }
    let isPast = grammar.predicate(of: head)?.tense == .past
    let isPlural = grammar.words[antecedent].features.plural
    return isPast || !isPlural && determiner != nil && determiner != "a" && determiner != "an"
  }

  private static let quantifiers: Set<String> = [
    "all", "any", "every", "each", "no", "many", "most", "few", "those", "such", "either", "neither", "another",
  ]

  /// "a debate than Thorvik, who lost it": who is the person whose name stands right before.
  private static func person(before pronoun: Int, in grammar: SentenceGrammar) -> Int? {
    guard grammar.words[pronoun].lemma.lowercasedASCII == "who",
      let last = grammar.words[..<pronoun].lastIndex(where: { $0.tag != .punctuation }),
      let name = grammar.name(of: last), name.kind == .person
    else { return nil }
    return name.words.first { word in grammar.head(of: word).map { !name.words.contains($0) } ?? true }
  }

  /// "Vera Moen, an engineer who died in 2009": the name that the noun explains.
  private static func name(explainedBy noun: Int, in grammar: SentenceGrammar) -> Int? {
    let first = grammar.extent(of: noun).lowerBound
    guard grammar.words[noun].relation == .appos, first > 1,
      grammar.words[first - 1].lemma == "," || grammar.words[first].lemma == ",",
      let last = grammar.words[..<first].lastIndex(where: { $0.tag != .punctuation }),
      let name = grammar.name(of: last), name.kind == .person
    else { return nil }
    return name.words.first { word in grammar.head(of: word).map { !name.words.contains($0) } ?? true }
  }

  private static let pronouns: Set<String> = ["who", "whom", "which", "that", "whose"]

  /// The clause's words with the antecedent put in.
  ///
  /// - Parameters:
  ///   - words: the words of the clause that its summary keeps.
  ///   - noun: the words of the antecedent without the clause.
  /// - Returns: nil where nothing tells which place the antecedent has in the clause.
  func pieces(_ words: [Int], _ noun: [Int]) -> [PhraseWriter.Piece]? {
    guard let place, Wholeness(grammar).isSubject(noun) else { return nil }
    let noun = noun.map { PhraseWriter.Piece.word($0) }
    var pieces: [PhraseWriter.Piece] = []
    if case .pronoun(let pronoun) = place, !words.contains(pronoun) { pieces += noun }
    for word in words {
      switch place {
      case .pronoun(let pronoun) where word == pronoun:
        pieces += noun
        if grammar.words[pronoun].lemma.lowercasedASCII == "whose" { pieces.append(.ending("'s")) }
      case .pronoun(let pronoun) where word == pronoun + 1:
        pieces.append(written(out: word).map { .told($0) } ?? .word(word))
      case .behind(let last):
        if word != pronoun { pieces.append(.word(word)) }
        if word == last { pieces += noun }
      default: pieces.append(.word(word))
      }
    }
    return pieces
  }

  private var hasSubject: Bool { grammar.child(of: head, .nsubj, .nsubjPassive, .expl) != nil }

  private enum Place {
    /// It takes the pronoun's own place.
    case pronoun(Int)
    /// It is an object and follows the last word of its verb.
    case behind(Int)
  }

  private var place: Place? {
    if let pronoun {
      switch grammar.words[pronoun].relation {
      case _ where !hasSubject && grammar.head(of: pronoun) == head: return .pronoun(pronoun)
      case .nsubj, .nsubjPassive, .nmodPossessive: return .pronoun(pronoun)
      case .obj where isPlain && !hasOtherObject(than: pronoun):
        return grammar.head(of: pronoun).map { .behind(end(ofVerb: $0)) }
      case .obl,
        .nmod where pronoun > 0 && grammar.words[pronoun - 1].relation == .case:
        return .pronoun(pronoun)
      default: break
      }
    }
    // "the bag my parents bought": a verb with a subject but without the object that it needs.
    guard hasSubject, isPlain, grammar.predicate(of: head)?.passive == false,
      !grammar.children(of: head).contains(where: { Self.adverbs.contains(grammar.words[$0].lemma.lowercasedASCII) }),
      grammar.child(of: head, .obj, .xcomp, .ccomp, .cop) == nil,
      !Self.settings.contains(grammar.words[antecedent].lemma.lowercasedASCII)
    else { return nil }
    return .behind(end(ofVerb: head))
  }

  /// "told the firm that it would pay a million": the place of an object is taken, so "that" has none in the clause.
  private func hasOtherObject(than pronoun: Int) -> Bool {
    guard let verb = grammar.head(of: pronoun) else { return false }
    return grammar.children(of: verb).contains { $0 != pronoun && [.obj, .ccomp].contains(grammar.words[$0].relation) }
  }

  /// Whether the clause stands right behind its noun: else it may belong to a nearer one ("layoffs at a firm that it
  /// bought").
  private var isPlain: Bool {
    (antecedent + 1..<max(grammar.extent(of: head).lowerBound, antecedent + 1)).allSatisfy {
      [.punct, .flat].contains(grammar.words[$0].relation)
    }
  }

  /// What says when, where or why is no object of the clause behind it: "the day the plane left".
  private static let settings: Set<String> = [
    "day", "week", "month", "year", "time", "moment", "way", "place", "reason", "night", "morning", "season", "decade",
    "point", "hour", "minute", "period",
  ]

  /// "states where it was allowed": they stand for an adjunct.
  private static let adverbs: Set<String> = ["where", "when", "why", "how", "whereby"]

  /// The verb, its particle and the person to whom something is given.
  private func end(ofVerb verb: Int) -> Int {
    grammar.children(of: verb).filter { [.compoundParticle, .iobj].contains(grammar.words[$0].relation) }
      .map { grammar.extent(of: $0).upperBound }.reduce(verb, max)
  }

  /// "who’s won": a short form that leans on the pronoun is written out.
  private func written(out word: Int) -> String? {
    let previous = grammar.words[word - 1].range.upperBound
    guard grammar.words[word].tag == .auxiliary, grammar.words[word].range.lowerBound == previous else { return nil }
    let isPlural = grammar.words[antecedent].features.plural
    switch grammar.words[word].lemma.lowercasedASCII {
    case "be" where grammar.child(of: head, .obj) != nil && grammar.words[head].features.tense == .past: return "has"
    case "be": return isPlural ? "are" : "is"
    case "have": return isPlural ? "have" : "has"
    case "will": return "will"
    default: return nil
    }
  }
}
