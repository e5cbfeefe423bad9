internal import CivilTime
internal import DatelineModel

extension CandidateFinder {
  /// "days after the summit", "two months since he unveiled": the event that a time is counted from, where the clause
  /// itself is dated or told of the day of publication.
  func anchored(
    _ attachment: ExpressionAttachment, _ grammar: SentenceGrammar, _ found: [Candidate]
  ) -> Candidate? {
    let expression = links.times.expressions[attachment.expression]
    guard
      let anchor = AnchorPhrase(expression, in: grammar), [.after, .since].contains(anchor.relation),
      // "jailed for six years after he was caught": that is how long he will be there.
      !isLength(attachment, grammar),
      let event = eventWord(in: anchor.event, grammar),
      grammar.words[event].tag == .verb || isTelling(event, grammar),
      // "starts two weeks after the final on 20 May": the final has its day.
      date(of: event, in: anchor.event, grammar) == nil
    else { return nil }
    guard let base = base(of: attachment, grammar, found, isVague: anchor.distance.isVague) else {
      // Without a day of publication its place among the others is all that is told.
      guard clock.published == nil else { return nil }
      return Candidate(
        sentence: grammar.sentence, head: event, status: .happened, time: nil, hasOwnTime: true,
        isNominal: grammar.words[event].tag == .noun, reporter: nil)
    }
    let distance = anchor.distance
    let earliest = shift(base, by: -distance.most, distance.unit)
    let isSharp = !distance.isVague
    let isWithinDay = distance.unit < .partOfDay
    // "two months since" is the month; "a few days before" ends where its anchor begins, "hours before" with a day.
    let unit = isSharp && distance.unit >= .month ? min(distance.unit, .year) : .day
    let begin = isSharp ? start(of: earliest.date, unit) : earliest.date
    let end =
      isSharp
      ? next(begin, unit)
      : isWithinDay
        ? next(shift(base, by: -distance.least, distance.unit).date, .day)
        : shift(base, by: -max(distance.least - 1, 0), distance.unit).date
    let time = EventTime(
      interval: CivilInterval(
        begin: CivilDateTime(begin), end: CivilDateTime(end), earliest: isSharp ? nil : CivilDateTime(begin)),
      placement: .within, granularity: unit, told: isSharp || isWithinDay ? nil : told(before: base),
      isApproximate: !isSharp || unit != .day, expression: attachment.expression,
      basis: expression.basis + [BasisStep(.anchor, "counted back from \(base.date)")])
    return Candidate(
      sentence: grammar.sentence, head: event, status: .happened, time: time, hasOwnTime: true,
      isNominal: grammar.words[event].tag == .noun, reporter: nil)
  }

  /// "A few days before" is told of the day of what it is counted from.
  func told(before base: CivilDateTime) -> Timeline.When.Told? {
    TIMEX3Value(base.date.description).flatMap { Timeline.When.Side($0, isIncluded: false) }.map {
      .sides(first: nil, last: $0)
    }
  }

  /// Whether "for" leads in a length of time, words of degree between: "for over six years".
  func isLength(_ attachment: ExpressionAttachment, _ grammar: SentenceGrammar) -> Bool {
    let start = links.times.expressions[attachment.expression].range.lowerBound
    guard let first = grammar.words.firstIndex(where: { $0.range.upperBound > start }) else { return false }
    return grammar.words[max(0, first - 3)..<first].contains { $0.lemma.lowercasedASCII == "for" }
  }

  /// The verb of the clause, or the event noun, that stands in those bytes.
  func eventWord(in bytes: Range<Int>, _ grammar: SentenceGrammar) -> Int? {
    let inside = grammar.words.indices.filter { bytes.contains(grammar.words[$0].range.lowerBound) }
    let verb = inside.first { grammar.words[$0].tag == .verb && grammar.predicate(of: $0)?.finite == true }
    // That a time is counted from it makes a noun the name of an event.
    let noun = inside.first {
      grammar.words[$0].relation != .compound && grammar.words[$0].tag == .noun
        && SenseTable.embedded.noun(grammar.words[$0].lemma)?.isPerson != true
    }
    // "a day after her friend Jonas Hald, 19, died": the words that name the event may reach only as far as its subject.
    if verb == nil, noun == nil, let last = inside.last {
      return grammar.words.indices.dropFirst(last + 1).first {
        grammar.words[$0].tag == .verb && grammar.predicate(of: $0)?.finite == true
          && grammar.child(of: $0, .nsubj, .nsubjPassive).map { $0 <= last + 2 } ?? false
      }
    }
    guard let verb, let noun else { return verb ?? noun }
    return grammar.isInside(noun, verb) || verb < noun ? verb : noun
  }

  private func base(
    of attachment: ExpressionAttachment, _ grammar: SentenceGrammar, _ found: [Candidate], isVague: Bool
  ) -> CivilDateTime? {
    if let dated = found.first(where: { $0.head == attachment.clause && !$0.isNominal && $0.hasOwnTime }),
      dated.time?.expression != attachment.expression
    {
      return dated.time?.interval.begin
    }
    // "In March, a month after they announced it, the yard said"
    if !reading.document.tokens[grammar.words[attachment.top].token].flags.contains(.quoted),
      let holder = grammar.governor(of: attachment.clause),
      let dated = found.first(where: { $0.head == holder && !$0.isNominal && $0.hasOwnTime }),
      dated.time?.expression != attachment.expression, dated.time?.placement != .spans
    {
      return dated.time?.interval.begin
    }
    let before = found.filter {
      $0.hasOwnTime && $0.time?.expression != attachment.expression && $0.time?.placement != .spans
        && $0.head < attachment.top
    }
    if let nearest = before.max(by: { $0.head < $1.head }) { return nearest.time?.interval.begin }
    let tense = grammar.predicate(of: attachment.clause)?.tense
    // "The vote came days after the fire.", as the news: a day more or less is within what "days" leaves open.
    let isNews = tense == .past && isVague && grammar.sentence <= 1
    return tense == .present || isNews ? clock.published.map { CivilDateTime($0.date) } : nil
  }

  func start(of day: CivilDate, _ unit: Granularity) -> CivilDate {
    switch unit {
    case .month: day.startOfMonth
    case .day: day
    default: day.startOfYear
    }
  }

  func next(_ day: CivilDate, _ unit: Granularity) -> CivilDate {
    switch unit {
    case .month: day.adding(months: 1)
    case .day: day.adding(days: 1)
    default: day.adding(years: 1)
    }
  }

  /// So many units behind a moment, or before it. Hours from a day whose hour is not known lie on that day.
  func shift(_ moment: CivilDateTime, by count: Int, _ unit: Granularity) -> CivilDateTime {
    if unit < .partOfDay { return moment.time == nil ? CivilDateTime(moment.date) : moment.adding(count, unit) }
    return CivilDateTime(moment.date.adding(count, unit))
  }
}
