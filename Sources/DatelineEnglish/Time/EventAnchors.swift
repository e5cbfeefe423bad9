internal import CivilTime
internal import DatelineModel
internal import DatelineTemporal

extension English {
  /// "days after the summit", "a year before the invasion", "within 24 hours of returning", "in the decade since the war":
  /// the event that a length hangs on, told by the rest of its phrase.
  static func eventTie(_ parser: PhraseParser, _ start: Int, _ end: Int, _ length: Length) -> EventTie? {
    let relation: EventAnchor.Relation
    if parser.has(.of, end), parser.has(.within, start - 1) {
      relation = .within
    } else if parser.has(.after, end) {
      relation = .after
    } else if parser.has(.before, end) || parser.has(.previous, end) && parser.has(.to, end + 1) {
      relation = .before
    } else if parser.has(.since, end) {
      relation = .since
    } else {
      return nil
    }
    let event = eventWords(parser, parser.has(.previous, end) ? end + 2 : end + 1)
    return event.isEmpty ? nil : EventTie(relation: relation, distance: length, tokens: event)
  }

  /// "Since the election", "until his return", "during the war": the event that a word of order hangs on, where no time
  /// stands behind it. A determiner tells that a thing is named and no clause begins.
  static func openEvent(_ parser: inout PhraseParser, _ index: Int) -> EventTie? {
    guard let relation = relation(parser, index), parser.hasAny(determiners, index + 1), parser.isWord(index + 2),
      !(parser.has(.unit, index - 1) && relation != .during), parser.phrase(at: index + 1) == nil
    else { return nil }
    let words = eventWords(parser, index + 1)
    let end = words.dropFirst(2).first { parser.hasAny(phraseEnds, $0) } ?? words.upperBound
    return EventTie(relation: relation, distance: nil, tokens: index + 1..<end)
  }

  private static func relation(_ parser: PhraseParser, _ index: Int) -> EventAnchor.Relation? {
    if parser.has(.since, index) { return .since }
    if parser.has(.until, index) { return .until }
    if parser.has(.during, index) { return .during }
    if parser.has(.after, index) { return .after }
    return parser.has(.before, index) ? .before : nil
  }

  /// What tells that a thing is named and no clause begins.
  static let determiners = SymbolSet(.the, .ownerWord)
  /// What ends a noun phrase: the verb of the clause, or another adverbial.
  private static let phraseEnds = SymbolSet(
    .pastVerb, .presentVerb, .futureVerb, .modalVerb, .perfect, .promiseVerb, .planVerb, .and, .or, .until, .since,
    .during, .by, .as, .at, .after, .before, .pronoun)

  /// How many tokens an event is named by at most.
  private static let longestEvent = 16

  /// The rest of a phrase or clause: up to the next mark, conjunction or end of the sentence.
  private static func eventWords(_ parser: PhraseParser, _ start: Int) -> Range<Int> {
    var end = start
    while end < parser.limit, end - start < longestEvent {
      if parser.hasAny(SymbolSet(.comma, .stop, .clauseBreak, .colon, .open, .close), end) { break }
      if parser.isMark(end), !parser.isHyphen(end), !parser.has(.apostrophe, end) { break }
      end += 1
    }
    return start..<end
  }
}
