internal import CivilTime
public import DatelineModel

/// The days of a story that matter most, and the sentences that tell them best; what comes out is a view.
///
/// The method is that of timeline summarisation day by day (Gholipour Ghalandari and Ifrim, ACL 2020, "Examining the
/// state-of-the-art in news timeline summarization"): days are ranked by the articles that name them and appear on them,
/// and of each day those sentences are taken that lie nearest to the centre of all that tell it.
public struct TimelineDigest: Hashable, Sendable {
  /// Words that the story is about; nil for none. Sentences that hold one come before all others of their day.
  public var topic: String?
  /// So many days; nil for all on which the story was written.
  public var maxDates: Int?
  /// So many sentences a day; nil for all events of the day.
  public var perDate: Int?

  /// A digest that leaves nothing out but what has no day.
  public init(topic: String? = nil, maxDates: Int? = nil, perDate: Int? = nil) {
    (self.topic, self.maxDates, self.perDate) = (topic, maxDates, perDate)
  }

  /// The digest of a timeline: its events on the days chosen, each with the sentence first that tells it best. A sentence
  /// from which no event was read stands for itself, and what is told without a day stands, approximately, on the day of
  /// its article.
  ///
  /// - Parameter filter: events and days that it leaves out are not chosen.
  public func view(of timeline: Timeline, keeping filter: TimelineFilter = TimelineFilter()) -> Timeline {
    let days = DigestDays(timeline)
    let sentences = perDate.map { ($0, DigestSentences(timeline.passages, topic: topic)) }
    var events = DigestEvents(timeline, filter)
    var count = 0
    for day in days.ranked(withBackground: maxDates != nil) where filter.keeps(day: day) {
      if let maxDates, count >= maxDates { break }
      let before = events.chosen.count
      if let (limit, sentences) = sentences {
        _ = sentences.best(of: days.candidates(on: day), limit: limit) { events.choose($0, on: day) }
      } else {
        events.chooseAll(on: day)
      }
      if events.chosen.count > before { count += 1 }
    }
    return events.view
  }
}
