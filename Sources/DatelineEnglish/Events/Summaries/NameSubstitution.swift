internal import DatelineEvents
internal import DatelineModel

/// Names in the place of what only points to them: a pronoun, a family name, an office.
struct NameSubstitution {
  private let reading: DocumentReading
  private let who: WhoIsWho
  private let descriptions: Descriptions
  private let grammar: SentenceGrammar

  init(_ reading: DocumentReading, _ who: WhoIsWho, _ descriptions: Descriptions, _ grammar: SentenceGrammar) {
    (self.reading, self.who, self.descriptions, self.grammar) = (reading, who, descriptions, grammar)
  }

  /// The wording with "the Hang Seng index" for a word of "the index"; nil where nothing tells which is meant.
  func described(_ word: Int, in wording: SummaryWording) -> SummaryWording? {
    guard let (sentence, modifiers) = descriptions.modifiers(of: word, in: grammar), wording.kept[word],
      wording.kept[word - 1], wording.edit(at: word) == nil
    else { return nil }
    let source = reading.grammar.sentences[sentence].words
    let text = reading.grammar.text(
      source[modifiers.lowerBound].range.lowerBound..<source[modifiers.upperBound - 1].range.upperBound)
    var result = wording
    result.replace(
      word - 1..<word + 1, by: "the \(text) \(reading.grammar.text(grammar.words[word].range))", .name, certainty: 0.85)
    return result
  }

  /// The wording with the full name for a word; nil where it has none or the name is told already.
  func named(_ word: Int, in wording: SummaryWording) -> SummaryWording? {
    guard wording.edit(at: word) == nil, let referent = who.referent(of: word, inSentence: grammar.sentence),
      referent.words.lowerBound == word || referent.form != .shortName, referent.words.allSatisfy({ wording.kept[$0] }),
      !isTold(referent, in: wording)
    else { return nil }
    var result = wording
    switch referent.form {
    case .pronoun:
      guard let text = inPlace(of: word, referent.name), !hasSpeaker(word), !pointsAhead(word) else { return nil }
      let clitic = helper(leaningOn: word)
      result.replace(
        word..<word + (clitic == nil ? 1 : 2), by: text + (clitic.map { " " + $0 } ?? ""), .name,
        certainty: referent.certainty)
    case .shortName:
      // "performs in Cardiff" is in no "Ada Cardiff".
      guard referent.kind != .person || !isLocated(word), !isGroup(word) else { return nil }
      guard let words = short(referent.words, isPerson: referent.kind == .person) else { return nil }
      if who.names.isAcronymed(referent.name) {
        guard let full = spelledOut(referent, behind: words.lowerBound) else { return nil }
        result.replace(words, by: full, .name, certainty: referent.certainty)
      } else {
        result.replace(words, by: referent.name, .name, certainty: referent.certainty)
      }
    case .description:
      // "the mayor's office" is no place of the mayor's own.
      guard
        [.nsubj, .nsubjPassive, .obj, .obl, .oblAgent, .nmod].contains(grammar.words[word].relation)
          || grammar.words[word].relation == .nmodPossessive && referent.kind != .person
      else { return nil }
      result.replace(referent.words, by: referent.name, .name, certainty: referent.certainty)
    }
    return result
  }

  /// "Democrats made gains" in a text of Democrats from many places: a group without an article is no one body.
  private func isGroup(_ word: Int) -> Bool {
    guard grammar.words[word].features.plural, grammar.words[word].tag == .properNoun else { return false }
    return word == 0 || grammar.words[word - 1].lemma.lowercasedASCII != "the"
  }

  private func isLocated(_ word: Int) -> Bool {
    grammar.markers(of: word).contains { ["in", "near", "outside", "across", "around", "throughout"].contains($0) }
  }

  /// "the World Health Organization (WHO)" for an acronym, which stays beside it; nil where it only tells which thing is
  /// meant ("a WHO spokesman").
  private func spelledOut(_ acronym: Referent, behind first: Int) -> String? {
    guard let word = acronym.words.first, grammar.words[word].relation != .compound else { return nil }
    let hasArticle = first > 0 && grammar.words[first - 1].tag == .determiner
    return (who.names.hasArticle(acronym.name) && !hasArticle ? "the " : "") + acronym.name
      + " (\(reading.grammar.text(grammar.words[word].range)))"
  }

  /// Whether the wording has that name, in its words or put in.
  private func isTold(_ referent: Referent, in wording: SummaryWording) -> Bool {
    let name = referent.name
    if !referent.isName {
      return wording.words.contains { name.hasSuffix(" " + grammar.words[$0].lemma.lowercasedASCII) }
        || wording.edits.contains { $0.kind == .name && $0.text.lowercasedASCII.contains(name) }
    }
    if wording.edits.contains(where: { $0.kind == .name && $0.text.contains(name) }) { return true }
    return who.names.occurrences[grammar.sentence].contains { occurrence in
      occurrence.full == name && occurrence.words.allSatisfy { wording.kept[$0] }
        && (occurrence.words.count > 1
          || occurrence.fullness == 1 && occurrence.words.upperBound <= referent.words.lowerBound)
    }
  }

  /// "X said she would go": a pronoun in what somebody says stays beside the one who says it.
  private func hasSpeaker(_ word: Int) -> Bool {
    var current = word
    for _ in 0..<12 {
      guard let head = grammar.head(of: current) else { break }
      if grammar.words[current].relation == .ccomp { return true }
      current = head
    }
    return grammar.reportingTail.map { word < $0.begin } ?? false || grammar.speechFrame(around: word) != nil
  }

  /// "After the death of his mother, Stone delayed the visit": a pronoun before the subject of its sentence may be of who
  /// is named there.
  private func pointsAhead(_ word: Int) -> Bool {
    guard let gender = Gender(pronoun: grammar.words[word].lemma.lowercasedASCII) else { return false }
    var current = word
    while let head = grammar.head(of: current) {
      if head > current, let subject = grammar.child(of: head, .nsubj, .nsubjPassive),
        subject > grammar.extent(of: current).upperBound,
        let name = who.name(of: subject, inSentence: grammar.sentence), name.kind == .person
      {
        return who.names.gender(of: name.full).map { $0 == gender } ?? true
      }
      current = head
    }
    return false
  }

  /// A name in the form that its pronoun has; nil for forms that a name cannot take.
  private func inPlace(of word: Int, _ name: String) -> String? {
    switch grammar.words[word].relation {
    case .nsubj, .nsubjPassive:
      return ["he", "she", "it", "they"].contains(grammar.words[word].lemma.lowercasedASCII) ? name : nil
    case .nmodPossessive:
      guard let noun = grammar.head(of: word), noun > word, [.noun, .properNoun].contains(grammar.words[noun].tag)
      else {
        return nil
      }
      return name + "'s"
    case .obj, .iobj, .obl, .nmod:
      switch reading.grammar.text(grammar.words[word].range).lowercasedASCII {
      case "him": return name
      // Before a noun it may be an owner's, whatever the tree makes of it.
      case "her" where word + 1 == grammar.words.count || ![.noun, .adjective].contains(grammar.words[word + 1].tag):
        return name
      default: return nil
      }
    default: return nil
    }
  }

  /// "she'd", "he's": the full form of the helping verb that leans on a pronoun.
  private func helper(leaningOn word: Int) -> String? {
    let next = word + 1
    guard next < grammar.words.count, grammar.words[next].tag == .auxiliary,
      grammar.words[next].range.lowerBound == grammar.words[word].range.upperBound
    else { return nil }
    switch grammar.words[next].lemma.lowercasedASCII {
    case "be":
      guard let verb = grammar.head(of: next), grammar.words[verb].tag == .verb,
        grammar.words[verb].features.tense == .past
      else { return "is" }
      return grammar.child(of: verb, .obj) != nil ? "has" : "is"
    case "have": return reading.grammar.text(grammar.words[next].range).hasSuffix("d") ? "had" : "has"
    case "will", "would": return grammar.words[next].lemma.lowercasedASCII
    default: return nil
    }
  }

  /// The words of a short name with the title before it; nil where it is part of something longer ("Trump Tower").
  private func short(_ name: Range<Int>, isPerson: Bool) -> Range<Int>? {
    guard let first = name.first, let last = name.last else { return nil }
    if last + 1 < grammar.words.count, grammar.words[last + 1].tag == .properNoun { return nil }
    guard first > 0 else { return name }
    let before = grammar.words[first - 1]
    if before.lemma == "-" || last + 1 < grammar.words.count && grammar.words[last + 1].lemma == "-" { return nil }
    if Self.titles.contains(before.lemma.lowercasedASCII.filter { $0 != "." }) { return first - 1..<name.upperBound }
    return before.tag == .properNoun || before.tag == .determiner && isPerson ? nil : name
  }

  /// What stands before a name and belongs to it.
  static let titles: Set<String> = ["mr", "mrs", "ms", "miss", "dr", "mx"]
}
