public import CivilTime
public import DatelineModel

/// Chooses events of a timeline; what comes out is a view, which a merge refuses.
public struct TimelineFilter: Hashable, Sendable {
  /// Events that are over before this are left out, and those without a date.
  public var since: CivilDateTime?
  /// Events that begin after this, or after this day where it has no time, are left out, and those without a date.
  public var until: CivilDateTime?
  /// The statuses that are kept; nil keeps all.
  public var statuses: Set<EventStatus>?
  /// Names of which one must take part or say so, told as whole words in any case ("lind" finds "Vera Lind"); empty
  /// keeps all.
  public var participants: [String] = []
  /// Places of which one must be told; empty keeps all.
  public var places: [String] = []
  /// The most salient of what is left, so many.
  public var limit: Int?
  /// Words that the story is about: of what is left those events come first that hold one of them; nil for none.
  public var topic: String?

  /// A filter that keeps all.
  public init() {}

  /// What formats for people show unless they are asked for more: what is taken for real, or said to be.
  public static let printedStatuses = Set(EventStatus.allCases.filter(\.isPrinted))

  /// Whether it keeps all; a topic alone leaves nothing out.
  public var isEmpty: Bool {
    var other = TimelineFilter()
    other.topic = topic
    return self == other
  }

  /// The timeline without what the filter leaves out; the timeline itself when the filter is empty.
  public func view(of timeline: Timeline) -> Timeline {
    if isEmpty { return timeline }
    var ids: Set<String> = []
    let clock = timeline.clock
    for events in [timeline.events, timeline.undated] {
      for event in events where keeps(event, by: clock) { ids.insert(event.id) }
    }
    guard let limit, limit < ids.count else { return timeline.excerpt(of: ids) }
    let kept = (timeline.events + timeline.undated).filter { ids.contains($0.id) }
    let topic = Topic(self.topic)
    // The order of the timeline breaks ties, so that of two equal events the first stays.
    let ranked = kept.enumerated().map { (offset: $0, element: $1, isOnTopic: topic.isTold(in: $1.summary) ? 0 : 1) }
      .sorted {
        ($0.isOnTopic, $1.element.salience, $0.offset) < ($1.isOnTopic, $0.element.salience, $1.offset)
      }
    return timeline.excerpt(of: Set(ranked.prefix(max(0, limit)).map(\.element.id)))
  }

  private func keeps(_ event: Timeline.Event, by clock: Timeline.Clock) -> Bool {
    guard keepsApartFromTime(event) else { return false }
    guard since != nil || until != nil else { return true }
    let bounds = TimeBounds(event.when, by: clock)
    return !bounds.isOpen && keeps(from: bounds.earliest, to: bounds.latest, by: clock)
  }

  /// Whether status, participants and places let an event stay.
  func keepsApartFromTime(_ event: Timeline.Event) -> Bool {
    if let statuses, !statuses.contains(event.status) { return false }
    let people = event.participants + (event.attribution.map { [$0] } ?? [])
    return isNamed(in: people, among: participants) && isNamed(in: event.places, among: places)
  }

  /// Whether a day, counted from 1970, lies in the time asked for.
  func keeps(day: Int) -> Bool {
    keeps(from: day * TimeBounds.day, to: (day + 1) * TimeBounds.day, by: .local)
  }

  private func keeps(from earliest: Int, to latest: Int, by clock: Timeline.Clock) -> Bool {
    let asked = CivilInterval(begin: since, end: until)
    if let since, latest <= clock.instant(since, in: asked) { return false }
    guard let until else { return true }
    return earliest < clock.instant(until, in: asked) + (until.time == nil ? TimeBounds.day : 0)
  }

  private func isNamed(in names: [String], among wanted: [String]) -> Bool {
    wanted.isEmpty
      || wanted.contains { wanted in
        let words = TimelineFilter.words(of: wanted)
        return names.contains { words.isSubset(of: TimelineFilter.words(of: $0)) }
      }
  }

  private static func words(of name: String) -> Set<String> {
    Set(FoldedForm.string(name.utf8.span).split(separator: " ").map(String.init))
  }
}

extension Timeline {
  /// A view that holds just the events of those ids, for reading: without the sentences that a digest would choose from.
  func excerpt(of ids: Set<String>) -> Timeline {
    var excerpt = view(of: ids)
    (excerpt.passages, excerpt.claims) = ([], [])
    return excerpt
  }

  /// A view that holds just the events of those ids, and of the rest what belongs to them.
  func view(of ids: Set<String>) -> Timeline {
    var view = self
    view.isView = true
    view.events = events.filter { ids.contains($0.id) }
    view.undated = undated.filter { ids.contains($0.id) }
    view.relations = relations.filter { ids.contains($0.from) && ids.contains($0.to) }
    view.conflicts = conflicts.filter { $0.events.allSatisfy(ids.contains) }
    if atoms.isEmpty { return view }
    var told: Set<String> = []
    for events in [view.events, view.undated] {
      for event in events { told.formUnion(event.sources.lazy.map(\.atom)) }
    }
    view.atoms = atoms.filter { told.contains($0.id) }
    return view
  }
}
