internal import DatelineModel

/// Writes the short sentence that tells an event, from the words of its clause.
struct SummaryWriter {
  private let reading: DocumentReading
  private let registry: NameRegistry
  private let pronouns: PronounResolver

  init(_ reading: DocumentReading, _ registry: NameRegistry, _ pronouns: PronounResolver) {
    (self.reading, self.registry, self.pronouns) = (reading, registry, pronouns)
  }

  /// The summary of the clause or noun phrase with that head.
  func summary(of head: Int, inSentence index: Int) -> String {
    let grammar = reading.grammar.sentences[index]
    let words = ClauseWords(of: head, in: grammar).words
    var pieces: [String] = []
    if let subject = sharedSubject(of: head, grammar) {
      pieces.append(phrase(subject, index))
      if let verb = finiteForm(of: head, with: subject, grammar) {
        // The subject is lent by another clause, and the verb needs a finite form to go with it.
        let having = perfectAuxiliary(of: head, grammar)
        let rest = words.filter { $0 != head && $0 != having }
        return finish(pieces[0] + " " + text(rest, index, replacing: head, by: verb))
      }
    }
    pieces.append(text(words, index))
    return finish(pieces.joined(separator: " "))
  }

  /// The summary of a noun that the words of an expression before it describe: "The now three-year war."
  func summary(ofNoun noun: Int, from expression: Range<Int>, inSentence index: Int) -> String? {
    let grammar = reading.grammar.sentences[index]
    guard let first = grammar.words.firstIndex(where: { $0.range.overlaps(expression) }), first < noun else {
      return nil
    }
    return finish(text(ClauseWords(from: first, to: noun, in: grammar).words, index))
  }

  /// The subject that a clause has from another one; nil when it has its own or needs none.
  private func sharedSubject(of head: Int, _ grammar: SentenceGrammar) -> Int? {
    guard grammar.isClauseHead(head),
      grammar.words[head].tag == .verb || grammar.child(of: head, .cop) != nil || gerundStem(head, grammar) != nil
    else {
      return nil
    }
    if let own = grammar.child(of: head, .nsubj, .nsubjPassive, .csubj, .csubjPassive, .expl),
      !grammar.isRelativePronoun(own)
    {
      return nil
    }
    guard let subject = grammar.subject(of: head), !grammar.isInside(subject, head) else { return nil }
    return subject
  }

  /// The past tense for a participle that gets a subject; nil when the verb is finite already.
  private func finiteForm(of head: Int, with subject: Int, _ grammar: SentenceGrammar) -> String? {
    if let stem = gerundStem(head, grammar) { return PastTense.form(of: stem) }
    let word = grammar.words[head]
    guard word.tag == .verb, grammar.group(of: head)?.finite != true else { return nil }
    switch (word.features.verbForm, word.features.tense) {
    case (.gerund, _), (.participle, .present): return PastTense.form(of: word.lemma.lowercasedASCII)
    case (.participle, _) where perfectAuxiliary(of: head, grammar) != nil:
      return PastTense.form(of: word.lemma.lowercasedASCII)
    case (.participle, _):
      let auxiliary = grammar.words[subject].features.plural ? "were " : "was "
      return auxiliary + reading.grammar.text(word.range)
    default: return nil
    }
  }

  /// The "having" of "having known of it", unless the clause is passive.
  private func perfectAuxiliary(of head: Int, _ grammar: SentenceGrammar) -> Int? {
    guard grammar.child(of: head, .auxPassive) == nil, let auxiliary = grammar.child(of: head, .aux),
      grammar.words[auxiliary].lemma.lowercasedASCII == "have"
    else { return nil }
    return auxiliary
  }

  /// "after meeting Zelensky": what was taken for a noun but has an object is a verb.
  private func gerundStem(_ head: Int, _ grammar: SentenceGrammar) -> String? {
    guard grammar.words[head].tag == .noun, grammar.words[head].relation == .advcl, grammar.child(of: head, .obj) != nil
    else {
      return nil
    }
    let text = reading.grammar.text(grammar.words[head].range).lowercasedASCII
    guard text.hasSuffix("ing"), text.utf8.count > 5 else { return nil }
    return String(text.dropLast(3))
  }

  /// A noun phrase without its relative clauses, names told in full.
  private func phrase(_ noun: Int, _ index: Int) -> String {
    let grammar = reading.grammar.sentences[index]
    var words: [Int] = []
    for word in grammar.extent(of: noun) where grammar.isInside(word, noun) {
      var current = word
      var isOuter = true
      while current != noun, let parent = grammar.head(of: current) {
        if [.aclRelative, .acl, .appos, .conj, .parataxis, .cc].contains(grammar.words[current].relation) {
          isOuter = grammar.words[current].relation == .conj || grammar.words[current].relation == .cc
          if !isOuter { break }
        }
        current = parent
      }
      let leads = grammar.head(of: word) == noun && grammar.words[word].relation == .case && word < noun
      if isOuter, !leads { words.append(word) }
    }
    while let last = words.last, grammar.words[last].tag == .punctuation { words.removeLast() }
    return text(words, index)
  }

  /// Words as they stand in the text, with the white space between them, pronouns and short names resolved.
  private func text(_ words: [Int], _ index: Int, replacing place: Int? = nil, by replacement: String = "") -> String {
    let grammar = reading.grammar.sentences[index]
    var result = ""
    var previous: Int?
    var told: Set<String> = []
    var all = words
    if let place, !all.contains(place) {
      all.insert(place, at: all.firstIndex { $0 > place } ?? all.count)
    }
    for word in all {
      let isPunctuation = grammar.words[word].tag == .punctuation
      if let previous {
        let gap = grammar.words[previous].range.upperBound < grammar.words[word].range.lowerBound
        let touching = previous + 1 == word && !gap
        let closing =
          isPunctuation && word > 0 && grammar.words[word - 1].range.upperBound == grammar.words[word].range.lowerBound
        if !touching, !closing { result += " " }
      }
      previous = word
      if word == place {
        result += replacement
      } else if let name = pronouns.name(for: word, inSentence: index), grammar.words[word].tag == .pronoun {
        result += told.contains(name) ? reading.grammar.text(grammar.words[word].range) : resolved(word, name, grammar)
        told.insert(name)
      } else if let name = registry.name(of: word, inSentence: index), name.words.count == 1, !told.contains(name.full),
        name.kind == .person
      {
        result += name.full
        told.insert(name.full)
      } else {
        if let name = registry.name(of: word, inSentence: index) { told.insert(name.full) }
        result += reading.grammar.text(grammar.words[word].range)
      }
    }
    return result
  }

  private func resolved(_ word: Int, _ name: String, _ grammar: SentenceGrammar) -> String {
    switch grammar.words[word].lemma.lowercasedASCII {
    case "his", "its": name + "'s"
    case "her": grammar.words[word].relation == .nmodPossessive ? name + "'s" : name
    case "himself", "herself", "itself": reading.grammar.text(grammar.words[word].range)
    default:
      grammar.words[word].relation == .nmodPossessive ? name + "'s" : name
    }
  }

  /// Without quotation marks when one of a pair is missing.
  private static func withoutTornMarks(_ text: String) -> String {
    let scalars = text.unicodeScalars
    let opening = scalars.count { $0 == "\u{201C}" }
    let closing = scalars.count { $0 == "\u{201D}" }
    let straight = scalars.count { $0 == "\"" }
    guard opening != closing || straight % 2 == 1 else { return text }
    return String(String.UnicodeScalarView(scalars.filter { !["\u{201C}", "\u{201D}", "\""].contains($0) }))
  }

  /// A capital at the beginning, one full stop at the end, no mark left hanging.
  private func finish(_ text: String) -> String {
    var bytes = Array(Self.withoutTornMarks(text).utf8)
    let marks: Set<UInt8> = [0x20, 0x2C, 0x3B, 0x3A, 0x2E, 0x2D, 0x0A, 0x09]
    while let last = bytes.last, marks.contains(last) { bytes.removeLast() }
    while let first = bytes.first, marks.contains(first) { bytes.removeFirst() }
    for index in bytes.indices where bytes[index] == 0x0A || bytes[index] == 0x09 { bytes[index] = 0x20 }
    if let first = bytes.first, first &- 0x61 < 26 { bytes[0] = first & 0xDF }
    guard let last = bytes.last else { return "" }
    if ![0x21, 0x3F].contains(last) { bytes.append(0x2E) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
