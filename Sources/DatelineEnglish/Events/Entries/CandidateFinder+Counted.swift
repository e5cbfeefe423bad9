internal import CivilTime
internal import DatelineModel

extension CandidateFinder {
  /// "sank two days after the storm of 3 March", "a week before the vote on 9 March": the time of a clause that is counted
  /// from an event which the sentence dates.
  ///
  /// - Parameter own: the expression that seems to date the clause; where it is not the event's, it does.
  func counted(_ clause: Int, own: Int?, _ grammar: SentenceGrammar) -> EventTime? {
    for attachment in links.attachments[grammar.sentence] {
      let expression = links.times.expressions[attachment.expression]
      guard let anchor = AnchorPhrase(expression, in: grammar), [.after, .before].contains(anchor.relation),
        !isLength(attachment, grammar), let event = eventWord(in: anchor.event, grammar), event != clause,
        // "two days after he fled" may hang on the main clause or on the one that it leads in.
        (attachment.clause == event ? grammar.governor(of: event) : attachment.clause) == clause,
        let base = date(of: event, in: anchor.event, grammar), own == nil || own == base
      else { continue }
      let isAfter = anchor.relation == .after
      guard let distance = distance(anchor.distance, of: expression, grammar) else { continue }
      let (interval, unit) = span(from: base, by: distance, isAfter: isAfter)
      let isNear = distance.isVague && distance.unit >= .partOfDay
      return EventTime(
        interval: interval, placement: .within, granularity: unit,
        told: isAfter || !isNear ? nil : links.times.expressions[base].interval?.begin.flatMap(told(before:)),
        isApproximate: distance.isVague || expression.modifier != nil || unit != .day,
        expression: attachment.expression,
        basis: expression.basis + [
          BasisStep(.anchor, "counted \(isAfter ? "on" : "back") from \(links.times.expressions[base].value)")
        ])
    }
    return nil
  }

  /// The distance with the bound that its words set: "within two days", "less than two weeks"; nil where it has no end, as
  /// "more than two weeks" has none.
  private func distance(
    _ told: EventAnchor.Distance, of expression: TimeExpression, _ grammar: SentenceGrammar
  ) -> EventAnchor.Distance? {
    var distance = told
    let before = grammar.words.last { $0.range.upperBound <= expression.range.lowerBound }
    switch expression.modifier {
    case .lessThan, .equalOrLess: distance.least = 0
    case .moreThan, .equalOrMore: return nil
    default: if before?.lemma.lowercasedASCII == "within" { distance.least = 0 }
    }
    return distance
  }

  /// The expression that dates an event from which something is counted; nil where none does.
  func date(of event: Int, in bytes: Range<Int>, _ grammar: SentenceGrammar) -> Int? {
    let own =
      grammar.isClauseHead(event)
      ? links.expression(ofClause: event, in: grammar) : links.expression(ofNoun: event, in: grammar)
    // "after the quake on 4 March": the tree may hang the day on the verb.
    let beside = links.attachments[grammar.sentence].first { attachment in
      let range = links.times.expressions[attachment.expression].range
      return grammar.words[event].tag == .noun && range.lowerBound < bytes.upperBound
        && grammar.words.indices.contains(event + 2)
        && (event + 1...event + 2).contains { grammar.words[$0].range.overlaps(range) }
    }
    guard let found = (own ?? beside)?.expression, links.isUsable(found), !links.isReference(found),
      links.times.expressions[found].role == .locates, links.times.expressions[found].interval?.begin != nil,
      links.times.expressions[found].interval?.end != nil
    else { return nil }
    return found
  }

  /// The time at that distance from what an expression dates, no finer than either.
  private func span(
    from base: Int, by distance: EventAnchor.Distance, isAfter: Bool
  ) -> (interval: CivilInterval, unit: Granularity) {
    let expression = links.times.expressions[base]
    guard let begin = expression.interval?.begin, let end = expression.interval?.end else { return (.unbounded, .day) }
    let unit = min(max(calendarUnit(distance.unit), calendarUnit(expression.granularity ?? .day)), .year)
    // A day that ends at midnight is its own last day.
    let last = end.time == nil || end.time?.second == 0 ? CivilDateTime(end.date.adding(days: -1)) : begin
    let (least, most) = isAfter ? (distance.least, distance.most) : (-distance.most, -distance.least)
    let first = shift(begin, by: least, distance.unit).date
    let final = shift(max(begin, last), by: most, distance.unit).date
    guard !distance.isVague else {
      return (
        CivilInterval(
          begin: CivilDateTime(first), end: CivilDateTime(final.adding(days: 1)),
          earliest: isAfter || distance.unit < .partOfDay ? nil : CivilDateTime(first)), .day
      )
    }
    return (
      CivilInterval(
        begin: CivilDateTime(start(of: first, unit)), end: CivilDateTime(next(start(of: final, unit), unit))),
      unit
    )
  }

  /// Months and years are counted in themselves, all else in days.
  private func calendarUnit(_ unit: Granularity) -> Granularity {
    switch unit {
    case .month, .quarter, .season, .half: .month
    case _ where unit >= .year: .year
    default: .day
    }
  }
}

extension EventAnchor.Distance {
  /// Whether no number tells it: "a few days".
  var isVague: Bool { least != most }
}
