internal import DatelineTimelines

/// What is shown of a timeline.
public struct Selection: Hashable, Sendable {
  /// Events that are over before this are left out.
  public var since: CivilDateTime?
  /// Events that begin after this are left out.
  public var until: CivilDateTime?
  /// The most salient events, so many.
  public var limit: Int?
  /// The statuses shown; nil shows all in JSON and what is taken for real elsewhere.
  public var include: Set<EventStatus>?
  /// Names of which one must take part; empty shows all.
  public var participants: [String] = []
  /// Places of which one must be told; empty shows all.
  public var places: [String] = []
  /// Words that the events should be about; nil takes them from the articles.
  public var topic: String?
  /// The most salient days, so many.
  public var maxDates: Int?
  /// The most salient events of each day, so many.
  public var perDate: Int?

  /// Everything.
  public init() {}

  /// Whether days and sentences are chosen from all that the articles say.
  package var isDigest: Bool { maxDates != nil || perDate != nil }

  /// What is shown of a timeline in a format: the timeline itself, or a view of it.
  public func view(of timeline: Timeline, as format: TimelineFormat) -> Timeline {
    var filter = TimelineFilter()
    (filter.since, filter.until, filter.participants, filter.places) = (since, until, participants, places)
    filter.statuses = include ?? (format.isLossless ? nil : TimelineFilter.printedStatuses)
    let view =
      isDigest
      ? TimelineDigest(topic: topic, maxDates: maxDates, perDate: perDate).view(of: timeline, keeping: filter)
      : filter.view(of: timeline)
    var salience = TimelineFilter()
    (salience.limit, salience.topic) = (limit, topic)
    return salience.view(of: view)
  }

  /// How many events a format leaves out for their status when nothing is asked for, and how they are shown; empty when
  /// it leaves out none.
  package func hidden(of timeline: Timeline) -> [Diagnostic] {
    guard include == nil else { return [] }
    let events = timeline.events + timeline.undated
    let hidden = EventStatus.allCases.filter { !TimelineFilter.printedStatuses.contains($0) }
    let counts = hidden.map { status in (status, events.count { $0.status == status }) }.filter { $0.1 > 0 }
    if counts.isEmpty { return [] }
    let told = counts.map { "\($0.1) \($0.0.rawValue)" }.joined(separator: ", ")
    let names = counts.map(\.0.rawValue).joined(separator: ",")
    return [
      Diagnostic(.warning, "hidden-events", "no event is shown, and \(told); --include \(names) shows them")
    ]
  }

  /// A number that is at least one.
  static func count(_ text: String) -> Int? { Int(text).flatMap { $0 > 0 ? $0 : nil } }
}
