internal import CivilTime
public import DatelineModel

/// The days of a story that matter most, and the sentences that tell them best; what comes out is a view.
///
/// Days are ranked as in timeline summarisation (Gholipour Ghalandari and Ifrim, ACL 2020, "Examining the state-of-the-art
/// in news timeline summarization"): by how many articles speak of them, those most that look back on them later, and by
/// how many appeared on them. Of each day those sentences are taken that hold most of what its articles say, without
/// saying the same twice.
public struct TimelineDigest: Hashable, Sendable {
  /// Words that the story is about; nil for none.
  public var topic: String?
  /// So many days; nil for all.
  public var maxDates: Int?
  /// So many events a day; nil for all.
  public var perDate: Int?

  /// A digest that leaves nothing out but what has no day.
  public init(topic: String? = nil, maxDates: Int? = nil, perDate: Int? = nil) {
    (self.topic, self.maxDates, self.perDate) = (topic, maxDates, perDate)
  }

  /// The digest of a timeline: its events on the days chosen, each with the sentence first that tells it best. What is
  /// told without a day stands, approximately, on the day of its article.
  public func view(of timeline: Timeline) -> Timeline {
    let days = DigestDays(timeline)
    let sentences = DigestSentences(timeline, topic: topic)
    var (chosen, told): ([Timeline.Event], Set<Int>) = ([], [])
    for day in days.ranked.prefix(max(0, maxDates ?? days.ranked.count)) {
      let candidates = days.candidates(on: day).filter { !told.contains($0.event) }
      for pick in sentences.best(of: candidates, limit: perDate) {
        told.insert(pick.event)
        chosen.append(event(timeline.events[pick.event], witness: pick.witness, day: pick.isReported ? day : nil))
      }
    }
    var view = timeline.view(of: Set(chosen.map(\.id)))
    view.undated = []
    // Within a day the order of the timeline stays.
    let places = Dictionary(timeline.events.enumerated().map { ($1.id, $0) }) { first, _ in first }
    let begins = Dictionary(chosen.map { ($0.id, TimeBounds($0.when).begin) }) { first, _ in first }
    view.events = chosen.sorted {
      (begins[$0.id] ?? 0, places[$0.id] ?? 0) < (begins[$1.id] ?? 0, places[$1.id] ?? 0)
    }
    return view
  }

  private func event(_ event: Timeline.Event, witness: Int, day: Int?) -> Timeline.Event {
    var event = event
    event.sources.insert(event.sources.remove(at: witness), at: 0)
    if let day {
      event.when = Timeline.When(
        interval: CivilInterval(day: CivilDate(dayNumber: day)), granularity: .day, placement: .within,
        approximate: true)
    }
    return event
  }
}
