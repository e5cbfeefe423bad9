internal import DatelineModel

/// Which words of a sentence tell an event: those of its clause without what only surrounds them.
struct ClauseWords {
  private let grammar: SentenceGrammar
  private var kept: [Bool]

  /// How many words a summary has at most, names put in for pronouns not counted.
  static let greatestLength = 30

  /// The words of the clause or noun phrase with that head.
  init(of head: Int, in grammar: SentenceGrammar) {
    self.grammar = grammar
    kept = [Bool](repeating: false, count: grammar.words.count)
    if Self.quotes(head, grammar), kept.count <= ClauseWords.greatestLength + 10 {
      // The verb of saying stands beside what was said: the sentence tells it as a whole.
      for word in kept.indices { kept[word] = true }
      return
    }
    for word in grammar.extent(of: head) where grammar.isInside(word, head) { kept[word] = true }
    dropFrame(of: head)
    if let frame = grammar.speechFrame(around: head) {
      // Who says it is told as attribution.
      for word in (frame.source ?? 0..<0) where kept.indices.contains(word) { kept[word] = false }
      if kept.indices.contains(frame.cue) { kept[frame.cue] = false }
    }
    for cut in Cut.allCases where count > ClauseWords.greatestLength { apply(cut, to: head) }
    if count > ClauseWords.greatestLength { shorten(head) }
  }

  /// Whether a verb of saying has no content of its own in the tree.
  private static func quotes(_ head: Int, _ grammar: SentenceGrammar) -> Bool {
    VerbTraits.of(grammar.words[head].lemma.lowercasedASCII).contains(.reporting)
      && grammar.child(of: head, .ccomp, .obj, .xcomp) == nil
  }

  /// A noun with the words that stand before it from `first` on, and what they open with: "the now three-year war".
  init(from first: Int, to noun: Int, in grammar: SentenceGrammar) {
    self.grammar = grammar
    kept = [Bool](repeating: false, count: grammar.words.count)
    var begin = min(first, noun)
    while begin > 0, [.determiner, .adverb, .adjective].contains(grammar.words[begin - 1].tag) { begin -= 1 }
    for word in begin...noun { kept[word] = true }
  }

  /// The kept words in the order of the text, without commas that stood beside what was left out.
  var words: [Int] {
    let opening = kept.indices.prefix { !kept[$0] || Self.openers.contains(grammar.words[$0].lemma.lowercasedASCII) }
    return kept.indices.dropFirst(opening.count).filter { word in
      guard kept[word] else { return false }
      guard grammar.words[word].lemma == "," else { return true }
      let isWhole = { (other: Int) in !kept.indices.contains(other) || kept[other] }
      return isWhole(word - 1) && isWhole(word + 1)
    }
  }

  private var count: Int { kept.indices.count { kept[$0] && grammar.words[$0].tag != .punctuation } }

  /// What is left out, in this order, for as long as too much is left.
  private enum Cut: CaseIterable {
    case coordinatedClauses, looseRelatives, plainAdverbials, appositions, relatives, coordinatedPhrases, adverbials
  }

  /// The conjunction that leads into the clause, what it hangs on, asides.
  private mutating func dropFrame(of head: Int) {
    for child in grammar.children(of: head) {
      let word = grammar.words[child]
      switch word.relation {
      case .mark where word.lemma.lowercasedASCII != "to": drop(child)
      case .cc where child == grammar.extent(of: head).lowerBound: drop(child)
      case .discourse, .vocative, .parataxis: drop(child)
      case .case where child < head: drop(child)
      case .advmod where Self.connectives.contains(word.lemma.lowercasedASCII) && child < head: drop(child)
      case .conj where startsOwnClause(child): drop(child, from: head)
      case .advcl where Self.dropped.contains(where: grammar.markers(of: child).contains): drop(child)
      default: break
      }
    }
    if grammar.words[head].relation == .aclRelative || grammar.words[head].relation == .acl {
      for child in grammar.children(of: head) where grammar.isRelativePronoun(child) { drop(child) }
    }
  }

  /// Words that tie a clause to another one and mean nothing at the beginning of a sentence of its own.
  private static let openers: Set<String> = [
    "since", "after", "before", "when", "as", "while", "that", "because", "and", "but", "until", "although", "though",
    "where", "which", "who", ",", "or", "so",
  ]
  private static let connectives: Set<String> = [
    "however", "but", "also", "then", "meanwhile", "still", "moreover", "furthermore", "elsewhere", "too", "instead",
    "nevertheless", "nonetheless", "therefore", "thus", "additionally", "even", "so",
  ]
  private static let dropped: Set<String> = ["while", "although", "though", "whereas", "if", "unless"]

  /// A coordinated clause with a subject of its own is told elsewhere.
  private func startsOwnClause(_ conjunct: Int) -> Bool {
    grammar.isClauseHead(conjunct) && grammar.child(of: conjunct, .nsubj, .nsubjPassive) != nil
  }

  private mutating func apply(_ cut: Cut, to head: Int) {
    for word in kept.indices where kept[word] && word != head {
      let relation = grammar.words[word].relation
      let drops =
        switch cut {
        case .coordinatedClauses: relation == .conj && grammar.isClauseHead(word)
        case .looseRelatives: relation == .aclRelative && followsComma(word)
        case .plainAdverbials:
          relation == .advcl && grammar.head(of: word) == head && followsComma(word) && !countsPeople(word)
        case .adverbials: relation == .advcl
        case .appositions: relation == .appos
        case .relatives: relation == .aclRelative
        case .coordinatedPhrases: relation == .conj && grammar.head(of: word) != head
        }
      if drops { drop(word, from: grammar.head(of: word)) }
    }
  }

  /// "killing at least 74 people": the toll belongs to the event.
  private func countsPeople(_ clause: Int) -> Bool {
    grammar.extent(of: clause).contains { grammar.words[$0].tag == .numeral && grammar.isInside($0, clause) }
  }

  private func followsComma(_ word: Int) -> Bool {
    let first = grammar.extent(of: word).lowerBound
    return first > 0 && grammar.words[first - 1].tag == .punctuation
  }

  /// Leaves out a word with all that depends on it, and the conjunction and comma before it.
  private mutating func drop(_ word: Int, from parent: Int? = nil) {
    let extent = grammar.extent(of: word)
    for inner in extent where grammar.isInside(inner, word) { kept[inner] = false }
    var before = extent.lowerBound - 1
    while before >= 0, kept[before], grammar.words[before].tag == .punctuation || grammar.words[before].relation == .cc
    {
      kept[before] = false
      before -= 1
    }
    // An aside stood between two commas.
    let after = extent.upperBound + 1
    if before < extent.lowerBound - 1, after < kept.count, kept[after], grammar.words[after].lemma == "," {
      kept[after] = false
    }
  }

  /// As many words from the left as allowed, cut before the phrase that would be torn.
  private mutating func shorten(_ head: Int) {
    var left = ClauseWords.greatestLength
    var cut: Int?
    for word in kept.indices where kept[word] && grammar.words[word].tag != .punctuation {
      left -= 1
      if left < 0 {
        cut = word
        break
      }
    }
    guard var cut else { return }
    // Go up to the phrase that crosses the limit, as far as it begins behind the head.
    while let parent = grammar.head(of: cut), grammar.extent(of: parent).lowerBound > head, parent != head {
      cut = parent
    }
    let begin = max(min(grammar.extent(of: cut).lowerBound, kept.count - 1), head + 1)
    for word in kept.indices where word >= begin { kept[word] = false }
  }
}
