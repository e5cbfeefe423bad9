internal import DatelineModel

/// Sentences in which no clause was seen to have a time, told as a whole: items of a chronology, fragments, and what
/// the tree hangs on a time.
extension CandidateFinder {
  /// The first sentence of a chronology's item, told as a whole where no clause was seen in it: "Piles under repair."
  func item(_ grammar: SentenceGrammar) -> Candidate? {
    guard let label = reading.itemExpression(ofSentence: grammar.sentence),
      let root = grammar.clauseHeads.first(where: { grammar.head(of: $0) == nil }), !isFurniture(root, grammar),
      isFirstOfBlock(grammar.sentence) || isBehindAddress(grammar.sentence), grammar.words.count > 2,
      !isAddress(grammar)
    else { return nil }
    if reading.grammar.isHeadline(grammar.sentence) { return nil }
    // Under "Monday" alone stands what any Monday has, "1 pear", unless a verb tells what happened.
    guard grammar.predicate(of: root) != nil || !reading.isWeekday(label) else { return nil }
    let told = ClauseStatus(of: root, in: grammar)
    guard let first = clock.time(from: label, status: told.status, role: .locates) else { return nil }
    let status = agreement.status(told.status, with: first, root, told, grammar, isItem: true)
    return Candidate(
      sentence: grammar.sentence, head: root, status: status,
      time: clock.time(from: label, status: status, role: .locates), hasOwnTime: true, isNominal: false,
      reporter: told.reporter)
  }

  /// Whether only a place stands before a sentence in its item: "Main Street. A dog bit a man."
  private func isBehindAddress(_ sentence: Int) -> Bool {
    !isFirstOfBlock(sentence) && isFirstOfBlock(sentence - 1) && isAddress(reading.grammar.sentences[sentence - 1])
  }

  /// "Harbour Hall, Norhavn, ND", "Main Street." in front of what happened there: names alone, none of which is of an
  /// event, say where and not what.
  private func isAddress(_ grammar: SentenceGrammar) -> Bool {
    let words = grammar.words.filter { $0.tag != .punctuation }
    let next = grammar.sentence + 1
    let goesOn = next < reading.document.sentences.count && !isFirstOfBlock(next)
    return (goesOn || grammar.words.contains { $0.lemma == "," })
      && words.allSatisfy { ![.noun, .verb, .auxiliary, .pronoun, .adverb].contains($0.tag) }
      && (grammar.names.contains { $0.kind == .place && $0.words.count == words.count }
        || !words.contains { SenseTable.embedded.noun($0.lemma.lowercasedASCII)?.isEventful == true })
  }

  private func isFirstOfBlock(_ sentence: Int) -> Bool {
    sentence == 0 || reading.document.sentences[sentence - 1].block != reading.document.sentences[sentence].block
  }

  /// A sentence in which a date stands but no clause was seen to have it, told as a whole: "Surgery on 15 September."
  func fragment(_ grammar: SentenceGrammar) -> Candidate? {
    guard
      let attachment = links.attachments[grammar.sentence].first(where: {
        links.isUsable($0.expression) && !links.isReference($0.expression) && !$0.isPremodifier
          && $0.closeness != .apart && !links.isYardstick($0, grammar)
          && links.times.expressions[$0.expression].role == .locates
          && links.times.expressions[$0.expression].interval != nil
      }), let root = grammar.clauseHeads.first(where: { grammar.head(of: $0) == nil }), root != attachment.top,
      reaches(root, from: attachment.clause, grammar) || isSaidApart(attachment, grammar),
      !isLeft(attachment, by: root, .happened, grammar)
    else { return nil }
    guard !isFurniture(root, grammar), isTelling(root, grammar), tellsDeed(root, grammar) else { return nil }
    let reading = ClauseStatus(of: root, in: grammar)
    guard let first = clock.time(from: attachment.expression, status: reading.status),
      !contradicts(first, root, reading.status, grammar)
    else { return nil }
    let status = agreement.status(reading.status, with: first, root, reading, grammar, isItem: false)
    return Candidate(
      sentence: grammar.sentence, head: root, status: status,
      time: clock.time(from: attachment.expression, status: status), hasOwnTime: true, isNominal: false,
      reporter: reading.reporter)
  }

  /// Whether a sentence without a clause tells what happens: "Jonas Hald, May 3, 2024" tells who wrote.
  private func tellsDeed(_ root: Int, _ grammar: SentenceGrammar) -> Bool {
    isEventNoun(root, grammar) || grammar.words.contains { $0.tag == .verb }
      // "all qualified on Saturday", with the verb taken for an adjective
      || grammar.child(of: root, .nsubj) != nil && reading.grammar.text(grammar.words[root].range).hasSuffix("ed")
  }

  /// Whether only what completes the main clause stands between it and another one: "won, to earn the cup on Tuesday", not
  /// "decided to use what was measured on Tuesday".
  private func reaches(_ root: Int, from clause: Int, _ grammar: SentenceGrammar) -> Bool {
    var current = clause
    for _ in 0..<8 where current != root {
      guard [.xcomp, .advcl].contains(grammar.words[current].relation), !FiniteVerb.isFinite(current, in: grammar),
        let governor = grammar.governor(of: current), governor != current
      else { return !grammar.groups.contains(where: \.finite) }
      current = governor
    }
    return current == root
  }

  /// "In July, the laboratory named ways", with the time taken for the head of all: told as a whole by its first verb that
  /// is past.
  func underTime(_ grammar: SentenceGrammar) -> Candidate? {
    guard
      let attachment = links.attachments[grammar.sentence].first(where: {
        grammar.head(of: $0.top) == nil && links.isUsable($0.expression) && !links.isReference($0.expression)
          && links.times.expressions[$0.expression].role == .locates
          && (["in", "on"].contains(grammar.markers(of: $0.top).first)
            || $0.top + 1 < grammar.words.count && grammar.words[$0.top + 1].lemma == ",")
      }), grammar.words.indices.filter({ $0 < attachment.top }).allSatisfy({ grammar.isInside($0, attachment.top) }),
      let verb = grammar.words.indices.first(where: {
        $0 > attachment.top + 2 && grammar.words[$0].tag == .verb && grammar.words[$0].features.tense == .past
      }), !isFurniture(verb, grammar), grammar.words.last?.lemma == "."
    else { return nil }
    guard let time = clock.time(from: attachment.expression, status: .happened), !clock.isToCome(time.interval) else {
      return nil
    }
    return Candidate(
      sentence: grammar.sentence, head: verb, status: .happened, time: time, hasOwnTime: true, isNominal: false,
      reporter: nil)
  }
}
