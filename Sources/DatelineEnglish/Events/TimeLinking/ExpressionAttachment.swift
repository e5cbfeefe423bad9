internal import DatelineModel

/// How a time expression hangs in its sentence's tree.
struct ExpressionAttachment: Hashable, Sendable {
  /// The index of the expression in the annotation.
  var expression: Int
  /// The expression's top word: the one whose head stands outside it.
  var top: Int
  /// The nearest noun that it describes ("the interview on Tuesday", "Friday's meeting"); nil when it describes the clause itself.
  var noun: Int?
  /// The head of the clause that it stands in.
  var clause: Int
  /// How closely it belongs to the clause.
  var closeness: Closeness
  /// Whether it stands before the noun as a part of its name or its owner: "the 2024 model", "Friday's meeting".
  var isPremodifier: Bool

  /// How closely an expression belongs to the clause that it stands in, the closest greatest.
  enum Closeness: Int, Comparable, Hashable, Sendable {
    /// It stands in a phrase that says before, after or about what: it does not date the clause.
    case apart
    /// It describes the object, which may have another time than the clause.
    case object
    /// It describes the subject.
    case subject
    /// It describes a noun of the setting: "in an interview on Tuesday".
    case setting
    /// It stands by the verb itself.
    case verb

    static func < (one: Closeness, other: Closeness) -> Bool { one.rawValue < other.rawValue }
  }

  /// The attachment of an expression that covers those bytes; nil when the sentence has no word in it.
  ///
  /// - Parameter others: the bytes of the expressions right before and behind it. "on Friday between noon and six": what
  ///   hangs on another time describes what that one does.
  init?(_ expression: Int, range: Range<Int>, beside others: [Range<Int>], in grammar: SentenceGrammar) {
    let inside = grammar.words.indices.filter {
      grammar.words[$0].range.overlaps(range) && !grammar.words[$0].range.isEmpty
    }
    guard let anyWord = inside.last else { return nil }
    let isInside = { (word: Int) in grammar.words[word].range.overlaps(range) }
    let top =
      inside.first { word in
        grammar.words[word].tag != .adposition && (grammar.head(of: word).map { !isInside($0) } ?? true)
      } ?? anyWord
    (self.expression, self.top) = (expression, top)

    var below = top
    var noun: Int?
    var closeness = Closeness.verb
    var steps = 0
    while let head = grammar.head(of: below), !grammar.isClauseHead(below), steps < grammar.words.count {
      steps += 1
      let isTime = isInside(head) || others.contains { grammar.words[head].range.overlaps($0) }
      if [.noun, .properNoun].contains(grammar.words[head].tag), !grammar.isClauseHead(head), !isTime {
        if noun == nil, grammar.words[head].relation != .flat { noun = head }
        closeness = Self.closeness(of: head, in: grammar)
      }
      below = head
    }
    // A year that is itself the object names a thing: "affecting 2021-2023 models".
    if grammar.words[top].relation == .obj, inside.count == 1, grammar.words[top].tag == .numeral { closeness = .apart }
    clause = Self.clause(of: top, under: noun, in: grammar)
    if noun == nil, [.noun, .properNoun].contains(grammar.words[clause].tag), clause != top { noun = clause }
    self.noun = noun
    if let named = Self.namedByYear(inside, in: grammar) ?? Self.describedInBrackets(inside, in: grammar)
      ?? Self.namedByDay(inside, top, in: grammar)
    {
      (self.noun, self.closeness, isPremodifier) = (named, .apart, true)
      return
    }
    // "on Tuesday - suicide bombers": what stands beyond a dash is another phrase.
    if let named = noun, top < named, (top..<named).contains(where: { Self.isBreak(grammar.words[$0].lemma) }) {
      noun = nil
      closeness = .verb
    }
    // "announced this week plans to leave": without "'s" such a time names no noun.
    if let named = noun, let first = inside.first, let last = inside.last, last < named,
      ["this", "last", "next"].contains(grammar.words[first].lemma.lowercasedASCII),
      !grammar.children(of: last).contains(where: { grammar.words[$0].tag == .particle }),
      !grammar.children(of: top).contains(where: { grammar.words[$0].tag == .particle })
    {
      noun = nil
      closeness = .verb
    }
    isPremodifier =
      noun.map { top < $0 && grammar.words[top].relation != .nsubj } ?? false
      && !grammar.children(of: top).contains { grammar.words[$0].relation == .case && $0 < top }
    // "issued a recall Monday", "won the race on Sunday": a day behind the object is the verb's.
    if closeness == .object, let noun, top > noun,
      grammar.head(of: top) == noun || grammar.words[top].relation == .oblTime,
      [.obj, .iobj].contains(grammar.words[noun].relation),
      Self.isOfVerb(grammar.markers(of: top), clause: clause, in: grammar)
    {
      self.closeness = .verb
    } else {
      self.closeness = closeness
    }
  }

  /// "on Monday" behind an object is the verb's; so is "in May", save where the object is what somebody speaks of.
  private static func isOfVerb(_ markers: [String], clause: Int, in grammar: SentenceGrammar) -> Bool {
    if markers.allSatisfy({ $0 == "on" }) { return true }
    return markers == ["in"]
      && VerbTraits.of(grammar.words[clause].lemma.lowercasedASCII).isDisjoint(with: [.newsAct, .reporting, .claiming])
  }

  private static func isBreak(_ lemma: String) -> Bool {
    ["-", "\u{2013}", "\u{2014}", "--", ";", ":"].contains(lemma)
  }

  /// The noun that a year or a length stands before as a part of its name, by the words alone, since trees of such
  /// names are rarely right: "the 2021-2023 Model S", "its 2024 range", "the three-year war".
  private static func namedByYear(_ inside: [Int], in grammar: SentenceGrammar) -> Int? {
    guard let first = inside.first, let end = inside.last else { return nil }
    let last = endOfYears(from: end, in: grammar)
    guard grammar.words.indices.contains(last + 1), [.noun, .properNoun].contains(grammar.words[last + 1].tag) else {
      return nil
    }
    let isYear = inside.allSatisfy { [.numeral, .punctuation, .symbol].contains(grammar.words[$0].tag) }
    // "the three-and-a-half-year war", "a 20-metre tree": hyphens make a length a part of the noun.
    let isLength = inside.count > 2 && grammar.words[end - 1].lemma == "-"
    guard isYear || isLength else { return nil }
    var before = first - 1
    while before >= 0, [.numeral, .punctuation, .symbol, .adverb].contains(grammar.words[before].tag),
      grammar.words[before].lemma != ","
    {
      before -= 1
    }
    guard before >= 0 else { return nil }
    let isLoosePreposition =
      grammar.words[before].tag == .adposition
      && ["to", "of", "with", "for", "about", "like"].contains(grammar.words[before].lemma.lowercasedASCII)
    let inPhrase: [UniversalTag] = [.determiner, .adjective, .noun, .pronoun, .particle, .properNoun]
    guard isLoosePreposition || inPhrase.contains(grammar.words[before].tag) else { return nil }
    var noun = last + 1
    while grammar.words.indices.contains(noun + 1), [.noun, .properNoun].contains(grammar.words[noun + 1].tag) {
      noun += 1
    }
    return noun
  }

  /// The noun between which and its article a day stands that the tree gives to the verb: "the Sept. 11, 2001, terrorist
  /// attacks".
  private static func namedByDay(_ inside: [Int], _ top: Int, in grammar: SentenceGrammar) -> Int? {
    guard let first = inside.first, let last = inside.last, first > 0,
      grammar.words[first - 1].tag == .determiner, grammar.words[first].tag == .properNoun,
      let head = grammar.head(of: top), grammar.isClauseHead(head)
    else { return nil }
    var noun = last + 1
    if grammar.words.indices.contains(noun), grammar.words[noun].lemma == "," { noun += 1 }
    let start = noun
    while grammar.words.indices.contains(noun), [.adjective, .noun].contains(grammar.words[noun].tag) { noun += 1 }
    guard noun > start, grammar.words[noun - 1].tag == .noun else { return nil }
    return noun - 1
  }

  /// The name behind which a year stands in brackets, as those of a life or of a work do: "Ida Brandt (b. 1912)",
  /// "Olaf Brandt (1881-1954)", "Karl Holt (born 1880, died 1944)", "Norvik (founded 1903)".
  private static func describedInBrackets(_ inside: [Int], in grammar: SentenceGrammar) -> Int? {
    guard var word = inside.first, inside.allSatisfy({ isYearOrMark($0, in: grammar) }) else { return nil }
    repeat { word -= 1 } while word > 0 && (isYearOrMark(word, in: grammar) || isOfLife(word, in: grammar))
    guard word > 0, grammar.words[word].lemma == "(", grammar.words[word - 1].tag == .properNoun else { return nil }
    return word - 1
  }

  private static func isYearOrMark(_ word: Int, in grammar: SentenceGrammar) -> Bool {
    let lemma = grammar.words[word].lemma
    return ["-", "\u{2013}", ",", ";", "."].contains(lemma)
      || lemma.utf8.count == 4 && lemma.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }

  private static func isOfLife(_ word: Int, in grammar: SentenceGrammar) -> Bool {
    beginnings.contains(grammar.words[word].lemma.lowercasedASCII)
  }

  /// How a life begins and ends, or how what people make begins. The tagger knows some of the participles as other words.
  private static let beginnings: Set<String> = [
    "b.", "b", "d.", "d", "c.", "born", "bear", "died", "die", "founded", "found", "est.", "established", "establish",
    "formed", "form", "built", "build", "opened", "open", "launched", "launch",
  ]

  /// The last word of a range of years that an expression begins: "2021" in "the 2021-2023 models".
  private static func endOfYears(from last: Int, in grammar: SentenceGrammar) -> Int {
    let next = last + 2
    guard grammar.words.indices.contains(next), grammar.words[next].tag == .numeral,
      ["-", "\u{2013}", "to"].contains(grammar.words[last + 1].lemma), grammar.words[next].range.count == 4
    else { return last }
    return next
  }

  /// The clause that an expression stands in. The day of an interview, a statement or a speech is that of the saying,
  /// wherever the phrase was attached.
  private static func clause(of top: Int, under noun: Int?, in grammar: SentenceGrammar) -> Int {
    let clause = clause(behindLeadInOf: grammar.clauseHead(of: top), for: top, in: grammar)
    guard let noun, sayings.contains(grammar.words[noun].lemma.lowercasedASCII), !grammar.isClauseHead(noun) else {
      return clause
    }
    var current = clause
    for _ in 0..<6 {
      let traits = VerbTraits.of(grammar.words[current].lemma.lowercasedASCII)
      if traits.contains(.reporting) || traits.contains(.newsAct) { return current }
      guard [.ccomp, .acl, .xcomp, .advcl].contains(grammar.words[current].relation),
        let governor = grammar.governor(of: current), governor != current
      else { break }
      current = governor
    }
    return current
  }

  /// "In March, weeks after the vote was held, they left", "In 1970 after he lost, he ruled": what stands before the word
  /// that leads a clause in belongs to the clause that this one hangs on, but for "two weeks after".
  private static func clause(behindLeadInOf clause: Int, for top: Int, in grammar: SentenceGrammar) -> Int {
    guard grammar.words[clause].relation == .advcl, let leadIn = grammar.child(of: clause, .mark), top < leadIn,
      grammar.words[top..<leadIn].contains(where: { $0.lemma == "," }) || grammar.child(of: top, .case) != nil,
      let governor = grammar.governor(of: clause)
    else { return clause }
    return governor
  }

  private static let sayings: Set<String> = [
    "interview", "statement", "speech", "conference", "briefing", "post", "tweet", "letter", "address", "broadcast",
    "podcast", "memo", "email", "call", "report",
  ]

  private static func closeness(of noun: Int, in grammar: SentenceGrammar) -> Closeness {
    switch grammar.words[noun].relation {
    case .nsubj, .nsubjPassive, .csubj: return .subject
    case .obj, .iobj: return .object
    case .obl, .oblTime, .oblAgent:
      return grammar.markers(of: noun).contains { apart.contains($0) } ? .apart : .setting
    default: return .object
    }
  }

  /// What they lead has another time than the clause.
  private static let apart: Set<String> = [
    "after", "before", "since", "until", "till", "ahead", "following", "prior", "despite", "about", "than", "like",
    "unlike", "between", "from",
  ]
}
