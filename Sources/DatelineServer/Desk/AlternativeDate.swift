internal import Dateline
internal import DatelineStore
internal import DatelineTimelines
internal import TemporalResolver

/// A second reading of the words that date an event: "03/04/2024" is a day in March or in April.
struct AlternativeDate: Hashable, Sendable {
  /// The date that it gives.
  var date: EditedDate
  /// When it would hold, in words; empty where that is not told.
  var condition: String

  /// The other readings of an event's tellings, each once: of the two that each has, those that are not its date now.
  static func all(of event: Timeline.Event, in timeline: Timeline) -> [AlternativeDate] {
    var found: [AlternativeDate] = []
    let now = event.when.map { EditedDate.known($0).text }
    for witness in event.sources {
      guard let expression = witness.expression else { continue }
      let published = timeline.sources.first { $0.id == witness.source }?.published
      for reading in TemporalResolver.annotate(witness.quote, published: published).expressions {
        guard reading.words(in: witness.quote) == expression, let other = reading.alternative else { continue }
        for (value, condition) in [(reading.value, ""), (other.value, other.condition)] {
          guard value.description != now, let date = EditedDate(value.description),
            !found.contains(where: { $0.date == date })
          else { continue }
          found.append(AlternativeDate(date: date, condition: condition))
        }
      }
    }
    return found
  }
}

extension EditedDate {
  /// The date for people.
  var words: String {
    switch self {
    case .known(let when): when.text
    case .unknown: "unknown"
    }
  }
}

extension StoryState {
  /// The number of the article that a source is; nil for a source that no article of the story is.
  func articleNumber(of source: String) -> Int? {
    articles.first { $0.stored.isIn && $0.parts.contains { $0.source.id == source } }?.stored.id
  }
}
