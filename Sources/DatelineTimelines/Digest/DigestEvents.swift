internal import CivilTime
internal import DatelineModel

/// The events of a digest: each sentence that was chosen with the event that was read from it.
struct DigestEvents {
  /// The events chosen so far.
  private(set) var chosen: [Timeline.Event] = []

  private let timeline: Timeline
  private let filter: TimelineFilter
  private let clock: Timeline.Clock
  /// For each sentence the events that it proves, by index, and as which of their sources.
  private var proofs: [Place: [(event: Int, witness: Int)]] = [:]
  private var byDay: [Int: [Int]] = [:]
  private var taken: Set<Int> = []

  private struct Place: Hashable {
    let source: String
    let start: Int
  }

  init(_ timeline: Timeline, _ filter: TimelineFilter) {
    (self.timeline, self.filter, clock) = (timeline, filter, timeline.clock)
    for (index, event) in timeline.events.enumerated() {
      for (number, witness) in event.sources.enumerated() {
        proofs[Place(source: witness.source, start: witness.start), default: []].append((index, number))
      }
      if let day = day(of: event) { byDay[day, default: []].append(index) }
    }
  }

  /// Takes the sentence; false where its event is left out or taken already.
  mutating func choose(_ candidate: DigestDays.DaySentence, on day: Int) -> Bool {
    let passage = timeline.passages[candidate.passage]
    let proven = proofs[Place(source: passage.source, start: passage.start)] ?? []
    let fitting =
      proven.first { self.day(of: timeline.events[$0.event]) == day }
      ?? proven.first { candidate.isReported && !TimeBounds(timeline.events[$0.event].when, by: clock).hasBegin }
    if let fitting {
      var event = timeline.events[fitting.event]
      guard filter.keepsApartFromTime(event), taken.insert(fitting.event).inserted else { return false }
      event.sources.insert(event.sources.remove(at: fitting.witness), at: 0)
      if self.day(of: event) != day { event.when = DigestEvents.when(day, isReported: true) }
      chosen.append(event)
      return true
    }
    // A lead whose event has another day tells that day, not this one.
    if candidate.isReported, !proven.isEmpty { return false }
    guard filter.keepsApartFromTime(event(of: passage, day: day, isReported: candidate.isReported)) else {
      return false
    }
    chosen.append(event(of: passage, day: day, isReported: candidate.isReported))
    return true
  }

  /// Takes all events of a day.
  mutating func chooseAll(on day: Int) {
    for index in byDay[day] ?? [] where filter.keepsApartFromTime(timeline.events[index]) {
      if taken.insert(index).inserted { chosen.append(timeline.events[index]) }
    }
  }

  /// The digest: what was chosen, by day and then in the order of the timeline.
  var view: Timeline {
    var view = timeline.excerpt(of: Set(chosen.map(\.id)))
    let places = Dictionary(timeline.events.enumerated().map { ($1.id, $0) }) { first, _ in first }
    let keyed = chosen.map { (TimeBounds($0.when, by: clock).begin, places[$0.id] ?? .max, $0.id, $0) }
    view.events = keyed.sorted { ($0.0, $0.1, $0.2) < ($1.0, $1.1, $1.2) }.map(\.3)
    view.undated = []
    return view
  }

  /// A sentence from which no event of that day was read, as an event.
  private func event(of passage: Timeline.Passage, day: Int, isReported: Bool) -> Timeline.Event {
    let id = StableID.atom(source: passage.source, quote: passage.quote, span: passage.start..<passage.end)
    return Timeline.Event(
      id: id, when: DigestEvents.when(day, isReported: isReported), summary: passage.quote, status: .happened,
      participants: [], places: [], attribution: nil, salience: 0,
      sources: [
        Timeline.Witness(
          atom: id, source: passage.source, quote: passage.quote, start: passage.start, end: passage.end,
          expression: nil, basis: [])
      ])
  }

  private static func when(_ day: Int, isReported: Bool) -> Timeline.When {
    Timeline.When(
      interval: CivilInterval(day: CivilDate(dayNumber: day)), granularity: .day,
      placement: isReported ? .within : .exact, approximate: isReported)
  }

  /// The day on which something begins; nil for what is not told to the day.
  private func day(of event: Timeline.Event) -> Int? {
    let bounds = TimeBounds(event.when, by: clock)
    guard bounds.isBounded, bounds.end - bounds.begin < 2 * TimeBounds.day else { return nil }
    return floorDivide(bounds.begin, TimeBounds.day)
  }
}
