internal import CivilTime
internal import DatelineModel

/// The events in their total order, those that nothing places apart, and what could not hold together.
struct OrderedEvents {
  private(set) var events: [Timeline.Event] = []
  private(set) var undated: [Timeline.Event] = []
  private(set) var relations: [Timeline.Relation] = []
  private(set) var diagnostics: [Diagnostic] = []

  /// None.
  init() {}

  /// When the first teller of an event was published, in seconds, and where in the article it stands.
  typealias FirstMention = (published: Int, position: Int)

  /// - Parameters:
  ///   - derived: whose events are taken out of it.
  ///   - mentions: of each event the first.
  init(_ derived: inout DerivedEvents, mentions: [FirstMention], by clock: Timeline.Clock) {
    let network = ConstraintNetwork(
      bounds: derived.events.map { TimeBounds($0.when, by: clock) },
      isLasting: derived.events.map { $0.when?.placement == .spans }, links: derived.links)
    let order = TotalOrder(
      network,
      keys: derived.events.indices.map { index in
        TotalOrder.Key(
          mentioned: mentions[index].published, position: mentions[index].position, id: derived.events[index].id,
          isDeadline: derived.events[index].when?.isDeadline ?? false)
      }
    ).order
    diagnostics = network.yielded.map { link in
      let (from, to) = (derived.events[link.from], derived.events[link.to])
      return DerivedDiagnostic.orderCycle.note(
        "Left out, because dates or other sentences say otherwise: \(OrderedEvents.quote(from)) "
          + "\(link.type.words) \(OrderedEvents.quote(to)).")
    }
    events = derived.takeEvents()
    relations = network.kept.map { link in
      Timeline.Relation(from: derived.ids[link.from], to: derived.ids[link.to], type: link.type)
    }
    let related = Set(network.kept.flatMap { [$0.from, $0.to] })
    events.put(into: order.map { Int32($0) })
    var kept = 0
    for (place, index) in order.enumerated() {
      events[place].when = OrderedEvents.tightened(
        events[place].when, from: network.earliest[index], to: network.latest[index], by: clock)
      if TimeBounds(events[place].when, by: clock).isOpen, !related.contains(index) {
        undated.append(events[place])
      } else {
        if kept != place { events.swapAt(kept, place) }
        kept += 1
      }
    }
    events.removeSubrange(kept...)
  }

  /// A time whose open sides are closed by what must come before and after; whole days.
  private static func tightened(
    _ when: Timeline.When?, from earliest: Int, to latest: Int, by clock: Timeline.Clock
  ) -> Timeline.When? {
    let bounds = TimeBounds(when, by: clock)
    let opensAt = bounds.hasBegin || earliest == TimeBounds.past ? nil : floorDivide(earliest, TimeBounds.day)
    let closesAt = bounds.hasEnd || latest == TimeBounds.future ? nil : -floorDivide(-latest, TimeBounds.day)
    guard opensAt != nil || closesAt != nil else { return when }
    func moment(_ day: Int?) -> CivilDateTime? { day.map { CivilDateTime(CivilDate(dayNumber: $0)) } }
    let interval = when?.interval ?? .unbounded
    let (begin, end) = (moment(opensAt) ?? interval.begin, moment(closesAt) ?? interval.end)
    let closed = CivilInterval(begin: begin, end: end)
    if let begin, let end, clock.instant(begin, in: closed) >= clock.instant(end, in: closed) { return when }
    let first = opensAt == nil ? when?.first : nil
    let last = closesAt == nil ? when?.last : nil
    return Timeline.When(
      told: first == nil && last == nil ? nil : .sides(first: first, last: last),
      interval: closed, granularity: nil, placement: when?.placement ?? .within,
      approximate: when?.approximate ?? false, uncertain: when?.uncertain ?? false)
  }

  /// The sentence that tells an event best, cut to what a note can hold.
  private static func quote(_ event: Timeline.Event) -> String {
    let text = event.sources.first?.quote ?? event.summary
    let start = text.prefix(noteLength)
    return start.endIndex == text.endIndex ? "“\(text)”" : "“\(start)…”"
  }

  private static let noteLength = 90
}

extension EventRelation.Kind {
  /// The relation between the names of two events.
  fileprivate var words: String {
    switch self {
    case .before: "before"
    case .after: "after"
    case .simultaneous: "at the time of"
    case .includes: "including"
    case .isIncluded: "during"
    case .vague: "somewhere near"
    }
  }
}
