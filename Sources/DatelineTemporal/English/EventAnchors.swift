internal import CivilTime
internal import DatelineModel

extension English {
  /// "days after the summit", "a year before the invasion", "within 24 hours of returning", "in the decade since the war":
  /// the event that a length hangs on, told by the rest of its phrase.
  static func eventTie(_ parser: Parser, _ start: Int, _ end: Int, _ length: Length) -> EventTie? {
    let relation: EventAnchor.Relation
    if parser.has(.of, end), parser.has(.within, start - 1) {
      relation = .within
    } else if parser.has(.after, end) {
      relation = .after
    } else if parser.has(.before, end) {
      relation = .before
    } else if parser.has(.since, end) {
      relation = .since
    } else {
      return nil
    }
    let event = eventWords(parser, end + 1)
    return event.isEmpty ? nil : EventTie(relation: relation, distance: length, tokens: event)
  }

  /// How many tokens an event is named by at most.
  private static let longestEvent = 16

  /// The rest of a phrase or clause: up to the next mark, conjunction or end of the sentence.
  private static func eventWords(_ parser: Parser, _ start: Int) -> Range<Int> {
    var end = start
    while end < parser.limit, end - start < longestEvent {
      if parser.hasAny(SymbolSet(.comma, .stop, .clauseBreak, .colon, .open, .close), end) { break }
      if parser.isMark(end), !parser.isHyphen(end), !parser.has(.apostrophe, end) { break }
      end += 1
    }
    return start..<end
  }
}
