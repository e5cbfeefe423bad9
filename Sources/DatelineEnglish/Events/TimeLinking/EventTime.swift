internal import CivilTime
internal import DatelineModel

/// When an event is, and why.
struct EventTime: Hashable, Sendable {
  var interval: CivilInterval
  var placement: Timeline.When.Placement
  /// Nil where only bounds are known.
  var granularity: Granularity?
  /// What was told, in units of the calendar; nil where only bounds are known.
  var told: Timeline.When.Told?
  var isApproximate = false
  /// The index of the expression that tells it; nil when tense alone bounds it.
  var expression: Int?
  /// From the words to the date.
  var basis: [BasisStep]

  /// Whether no expression tells it.
  var isBoundOnly: Bool { expression == nil }
}

/// Makes times of events from expressions, tense and the day of publication.
struct EventClock {
  let times: TemporalAnnotation
  let published: CivilDateTime?
  /// The last day that can be told as gone by: a page that was changed later knows more than at its publication.
  let horizon: CivilDate?
  /// For the expressions that begin or end a range with two sides: the index of that range.
  private let ranges: [Int: Int]
  /// The expressions that something lies behind, "after Monday", and does not begin with, "since Monday".
  private let passed: Set<Int>
  /// The expressions before which something ends, "before Monday", and not with them, "by Monday".
  private let ahead: Set<Int>

  /// A clock for a document's expressions and its day of publication; without one nothing is bounded by it.
  init(times: TemporalAnnotation, published: CivilDateTime?, horizon: CivilDate? = nil) {
    (self.times, self.published, self.horizon) = (times, published, horizon ?? published?.date)
    var (ranges, passed, ahead) = ([Int: Int](), Set<Int>(), Set<Int>())
    for (index, range) in times.ranges.enumerated() {
      guard let from = range.from else {
        if let to = range.to, let begin = times.expressions[to].interval?.begin, range.interval.end == begin {
          ahead.insert(to)
        }
        continue
      }
      if let to = range.to {
        if let begin = range.interval.begin, let end = range.interval.end, end <= begin { continue }
        (ranges[from], ranges[to]) = (index, index)
      } else if let end = times.expressions[from].interval?.end, range.interval.begin == end {
        passed.insert(from)
      }
    }
    (self.ranges, self.passed, self.ahead) = (ranges, passed, ahead)
  }

  /// Whether an interval begins after the last day that can be told as gone by; never where that day is not known.
  func isToCome(_ interval: CivilInterval) -> Bool {
    guard let horizon, let begin = interval.begin else { return false }
    return begin.date > horizon
  }

  /// The time that an expression gives to an event of that status; nil when the expression places nothing.
  ///
  /// - Parameter role: how the event uses the expression, where its place tells more than the expression itself.
  func time(from index: Int, status: EventStatus, role: TimeExpression.Role? = nil) -> EventTime? {
    time(from: index, inRange: ranges[index], status: status, role: role)
  }

  /// The expressions that begin and end the range of which one is a side; nil where it is none's.
  func sides(ofRangeWith index: Int) -> (from: Int, to: Int)? {
    guard let range = ranges[index], let from = times.ranges[range].from, let to = times.ranges[range].to else {
      return nil
    }
    return (from, to)
  }

  /// The time to which a range leads, for what is moved from one time to another ("moved from March to June"); nil where
  /// the expression stands in no range.
  func goal(ofRangeWith index: Int, status: EventStatus) -> EventTime? {
    ranges[index].flatMap { times.ranges[$0].to }.flatMap {
      time(from: $0, inRange: nil, status: status, role: .locates)
    }
  }

  private func time(
    from index: Int, inRange range: Int?, status: EventStatus, role: TimeExpression.Role?
  ) -> EventTime? {
    let expression = times.expressions[index]
    if case .reference(.present) = expression.value { return present(status, expression: index) }
    if let derived = expression.derivedInterval, expression.interval == nil || expression.role != .locates {
      // What goes on has no end that is known, though its length is counted up to the day of publication.
      let interval =
        status == .ongoing ? CivilInterval(begin: derived.begin, end: nil, earliest: derived.earliest) : derived
      return EventTime(
        interval: interval, placement: .spans, granularity: expression.granularity, isApproximate: true,
        expression: index, basis: expression.basis)
    }
    if let range {
      let sides = (times.ranges[range].from, times.ranges[range].to)
      return EventTime(
        interval: times.ranges[range].interval, placement: .spans, granularity: expression.granularity,
        told: EventClock.told(
          first: sides.0.flatMap { side($0) }, last: sides.1.flatMap { side($0) }),
        isApproximate: isApproximate(expression), expression: index, basis: expression.basis)
    }
    // "Will meet in three weeks": the day that the length points to, give or take some.
    if expression.interval == nil, let points = expression.points {
      return EventTime(
        interval: points.interval, placement: .exact, granularity: points.value.granularity,
        isApproximate: true, expression: index, basis: expression.basis)
    }
    guard let interval = expression.interval else { return nil }
    var time = EventTime(
      interval: interval, placement: .exact, granularity: expression.granularity, told: .unit(expression.value),
      isApproximate: isApproximate(expression), expression: index, basis: expression.basis)
    let role = role ?? expression.role
    switch role {
    case .begins where passed.contains(index) && status != .ongoing:
      // "Shortly after 6 a.m." is not yet the next day, and what happened "after Monday" not after publication.
      guard let after = interval.end else { return nil }
      let isClock = expression.granularity.map { $0 <= .hour } ?? false
      time.placement = .within
      time.interval = CivilInterval(
        begin: isClock ? interval.begin : after,
        end: isClock
          ? CivilDateTime((interval.begin ?? after).date.adding(days: 1))
          : status == .happened ? dayAfterPublication.flatMap { after < $0 ? $0 : nil } : nil
      )
      time.granularity = nil
      time.told = isClock ? nil : EventClock.told(first: side(index, isIncluded: false), last: nil)
    case .begins:
      time.placement = .spans
      time.interval = CivilInterval(
        begin: interval.begin,
        end: status == .happened
          ? dayAfterPublication.flatMap { end in interval.begin.map { $0 < end ? end : nil } ?? end } : nil,
        earliest: interval.earliest)
      time.told = EventClock.told(first: side(index), last: nil)
    case .ends, .limits:
      // "Open until 30 June" is open up to then, since when is not told; "done by 30 June" happens somewhere before.
      time.placement = role == .ends || status == .ongoing ? .spans : .within
      let isAhead = ahead.contains(index)
      let end = isAhead ? interval.begin : interval.end
      // "Before 5 p.m." is that day; of the first hours it is not sure.
      let isMoment =
        role == .limits && isAhead && status == .happened && expression.granularity.map { $0 <= .hour } ?? false
        && end.map { $0.adding(seconds: -6 * 3600).date == $0.date } ?? false
      let begin =
        isMoment
        ? end.map { CivilDateTime($0.date) }
        // "will be done by the end of May": not before it is told.
        : role == .limits && [.planned, .possible].contains(status) ? published.map { CivilDateTime($0.date) } : nil
      time.interval = CivilInterval(
        begin: begin.flatMap { begin in end.map { begin < $0 ? begin : nil } ?? begin }, end: end,
        latest: isAhead ? nil : interval.latest)
      // "The end of June" is sharp where it ends.
      time.isApproximate = expression.modifier == .approx || time.interval.latest != nil
      time.told = EventClock.told(
        first: nil,
        last: side(index, isIncluded: !isAhead) ?? EventClock.edge(of: time.interval, isIncluded: !isAhead))
    case .lasts: time.placement = .spans
    case .locates, .recurs, .qualifies: time.placement = isCoarse(expression) ? .within : .exact
    }
    return time
  }

  /// The side of a stretch that an expression tells; nil for what names no known unit, or a part of one.
  private func side(_ index: Int, isIncluded: Bool = true) -> Timeline.When.Side? {
    switch times.expressions[index].modifier {
    case .start?, .mid?, .end?: nil
    default: Timeline.When.Side(times.expressions[index].value, isIncluded: isIncluded)
    }
  }

  /// The last day before the end of an interval, or the day at which it ends; nil for moments.
  private static func edge(of interval: CivilInterval, isIncluded: Bool) -> Timeline.When.Side? {
    guard let end = interval.end, end.time == nil else { return nil }
    let day = isIncluded ? end.date.adding(days: -1) : end.date
    return TIMEX3Value(day.description).flatMap { Timeline.When.Side($0, isIncluded: isIncluded) }
  }

  private static func told(first: Timeline.When.Side?, last: Timeline.When.Side?) -> Timeline.When.Told? {
    first == nil && last == nil ? nil : .sides(first: first, last: last)
  }

  /// An event without a time of its own: a past one was over by the day of publication.
  ///
  /// - Parameters:
  ///   - refused: the expression beside it that cannot be its time, as it lies on the other side of publication.
  ///   - posted: the day of the post in which it is told; nil outside of posts.
  func bound(_ status: EventStatus, despite refused: Int? = nil, posted: CivilDate? = nil) -> EventTime? {
    guard let day = posted ?? published?.date else { return nil }
    let (verb, noun) = posted == nil ? ("published", "publication") : ("posted", "the post")
    let anchor = BasisStep(.anchor, "\(verb) \(WhenText.day(day))")
    let reason =
      refused.map { "which its date \(times.expressions[$0].value) contradicts" } ?? "with no time of its own"
    switch status {
    case .happened, .alleged, .denied:
      return EventTime(
        interval: CivilInterval(begin: nil, end: CivilDateTime(day.adding(days: 1))), placement: .within,
        basis: [
          anchor, BasisStep(.direction, "told as past, \(reason): by the day of \(noun)"),
        ])
    case .ongoing: return present(status, expression: nil, on: posted)
    case .planned, .possible:
      return EventTime(
        interval: CivilInterval(begin: CivilDateTime(day.adding(days: 1)), end: nil), placement: .within,
        basis: [
          anchor, BasisStep(.direction, "told as still to come, \(reason): after the day of \(noun)"),
        ])
    }
  }

  private var dayAfterPublication: CivilDateTime? { published.map { CivilDateTime($0.date.adding(days: 1)) } }

  /// What holds on the day of publication; what happened "now" happened by then.
  private func present(_ status: EventStatus, expression: Int?, on posted: CivilDate? = nil) -> EventTime? {
    guard let day = posted ?? published?.date else { return nil }
    switch status {
    case .ongoing:
      return EventTime(
        interval: CivilInterval(begin: CivilDateTime(day), end: nil), placement: .spans, isApproximate: true,
        expression: expression,
        basis: [
          BasisStep(.anchor, "\(posted == nil ? "published" : "posted") \(WhenText.day(day))"),
          BasisStep(.assumption, "told as going on; its beginning is not told, so it stands at the day of publication"),
        ])
    default: return bound(status)
    }
  }

  /// Whether an event lies somewhere inside the expression's time and does not fill it.
  private func isCoarse(_ expression: TimeExpression) -> Bool {
    guard let granularity = expression.granularity else { return true }
    return granularity > .day
  }

  private func isApproximate(_ expression: TimeExpression) -> Bool {
    expression.modifier == .approx || expression.interval?.earliest != nil || expression.interval?.latest != nil
  }
}
