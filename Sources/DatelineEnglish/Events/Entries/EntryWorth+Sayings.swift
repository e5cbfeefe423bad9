internal import CivilTime
internal import DatelineModel

/// Which verbs of saying only hand on what somebody says, and which are news.
extension EntryWorth {
  /// A verb of saying that only hands on what somebody says is attribution, unless it was said at another time, to
  /// somebody with a name, or binds the speaker.
  func isFrame(_ candidate: Candidate, _ traits: VerbTraits, _ grammar: SentenceGrammar) -> Bool {
    if grammar.isHearing(candidate.head) { return true }
    guard traits.contains(.reporting), !traits.contains(.newsAct), saysSomething(candidate.head, grammar) else {
      return false
    }
    if candidate.hasOwnTime, let day = reading.clock.published?.date, let end = candidate.time?.interval.end,
      end.date.days(until: day) >= Frame.farDays
    {
      return false
    }
    return !isToldToName(candidate, grammar) && !bindsSpeaker(candidate.head, grammar)
      && !isStatement(candidate, grammar)
  }

  /// "On Monday the bank said it would lend more", "In Parliament yesterday she explained the plan": what somebody said on
  /// a day is that day's event, unless what he says has a time of its own.
  private func isStatement(_ candidate: Candidate, _ grammar: SentenceGrammar) -> Bool {
    guard candidate.hasOwnTime, candidate.status == .happened, candidate.time?.granularity ?? .year <= .day,
      candidate.time?.placement == .exact, isOwnDay(candidate, grammar),
      let subject = grammar.subject(of: candidate.head),
      registry.name(of: subject, inSentence: candidate.sentence) != nil
        || !["it", "they", "we", "i", "you"].contains(grammar.words[subject].lemma.lowercasedASCII)
    else { return false }
    guard let content = grammar.child(of: candidate.head, .ccomp, .parataxis) else {
      return grammar.child(of: candidate.head, .obj).map { !isQuoted($0, grammar) } ?? false
        || grammar.group(of: candidate.head)?.passive == true
    }
    return (!isQuoted(content, grammar) || isToldToOutlet(candidate.head, grammar))
      && !reading.links.attachments[candidate.sentence].contains {
        $0.clause == content && reading.links.isUsable($0.expression)
      }
  }

  /// "told the Harbour Post on Monday", "the Harbour Post reported on Monday": what a paper has, it has on a day.
  private func isToldToOutlet(_ saying: Int, _ grammar: SentenceGrammar) -> Bool {
    let listener = grammar.child(of: saying, .iobj, .obj)
    let outlet =
      switch grammar.words[saying].lemma.lowercasedASCII {
      case "tell": listener
      case "report": grammar.child(of: saying, .nsubj)
      default: nil as Int?
      }
    return outlet.flatMap { registry.name(of: $0, inSentence: grammar.sentence) }?.kind == .organisation
  }

  /// Whether the day stands in the clause of the saying itself, and not in one that hangs on it: "said so, as she did in
  /// June". An item's day is that of all it says.
  private func isOwnDay(_ candidate: Candidate, _ grammar: SentenceGrammar) -> Bool {
    if let item = reading.itemExpression(ofSentence: candidate.sentence), item == candidate.time?.expression {
      return true
    }
    return reading.links.attachments[candidate.sentence].contains {
      $0.expression == candidate.time?.expression && grammar.clauseHead(of: $0.top) == candidate.head
    }
  }

  /// Whether a verb only tells that somebody says something.
  func isSaying(_ traits: VerbTraits) -> Bool { traits.contains(.reporting) && !traits.contains(.newsAct) }

  /// "recalled two million cars", "reported a loss": with an object and no content it is an act like any other.
  private func saysSomething(_ clause: Int, _ grammar: SentenceGrammar) -> Bool {
    guard Frame.actsWithObject.contains(grammar.words[clause].lemma.lowercasedASCII) else { return true }
    if grammar.child(of: clause, .ccomp, .parataxis) != nil { return true }
    return grammar.child(of: clause, .obj).map { isQuoted($0, grammar) } ?? false
  }

  /// "he announced": what was said stands elsewhere, and the saying alone tells nothing.
  func lacksContent(_ clause: Int, _ grammar: SentenceGrammar) -> Bool {
    // "the deal announced on Monday": the noun is what was announced.
    if grammar.words[clause].relation == .acl, grammar.predicate(of: clause)?.passive == true { return false }
    return Frame.needsContent.contains(grammar.words[clause].lemma.lowercasedASCII)
      && grammar.child(of: clause, .obj, .ccomp, .xcomp, .nsubjPassive, .csubj, .csubjPassive, .obl, .acl) == nil
  }

  /// "She also praised him": what somebody says of others further down, whom only a pronoun names.
  func isTalk(_ candidate: Candidate, _ grammar: SentenceGrammar) -> Bool {
    candidate.sentence > 1 && Frame.talk.contains(grammar.words[candidate.head].lemma.lowercasedASCII)
      && grammar.subject(of: candidate.head).map { grammar.words[$0].tag == .pronoun } ?? false
  }

  private enum Frame {
    static let talk: Set<String> = [
      "claim", "warn", "criticise", "criticize", "praise", "blame", "urge", "admit", "allege", "dismiss",
      "condemn", "denounce",
    ]

    /// They tell nothing without what was said.
    static let needsContent: Set<String> = [
      "announce", "confirm", "deny", "reveal", "disclose", "declare", "claim", "propose", "allege", "admit", "warn",
    ]

    /// Verbs of saying that mean something else with an object.
    static let actsWithObject: Set<String> = ["recall", "report", "post"]

    /// What was said so many days before publication is no longer the news of the day but an event of its own.
    static let farDays = 14
    /// "said he is ready to attend": a stand that others can count on.
    static let stands: Set<String> = ["ready", "willing", "prepared", "open", "determined", "unwilling"]
  }

  /// A saying that is no mere frame: an interview, a stand taken.
  func isFrameOfNote(_ candidate: Candidate, _ traits: VerbTraits, _ grammar: SentenceGrammar) -> Bool {
    traits.contains(.reporting) && !traits.contains(.newsAct)
      && (isToldToName(candidate, grammar) || bindsSpeaker(candidate.head, grammar))
  }

  /// "told Marit Enger", "speaking to the Harbour Post, an official said": what was said to somebody with a name, not
  /// to "reporters on Friday".
  private func isToldToName(_ candidate: Candidate, _ grammar: SentenceGrammar) -> Bool {
    if TalkPhrase.isWithSomebodyNamed(candidate.head, in: grammar, registry) { return true }
    guard ["tell", "assure"].contains(grammar.words[candidate.head].lemma.lowercasedASCII),
      let subject = grammar.subject(of: candidate.head),
      let speaker = registry.name(of: subject, inSentence: candidate.sentence), registry.isTitled(speaker.full),
      case let listeners = grammar.names.filter({ (1...6).contains($0.words.lowerBound - candidate.head) })
    else { return false }
    return listeners.contains { $0.kind == .person }
  }

  func bindsSpeaker(_ clause: Int, _ grammar: SentenceGrammar) -> Bool {
    guard let content = grammar.child(of: clause, .ccomp) else { return false }
    return Frame.stands.contains(grammar.words[content].lemma.lowercasedASCII)
      && grammar.child(of: content, .nsubj).map { grammar.words[$0].tag == .pronoun } ?? false
  }
}
