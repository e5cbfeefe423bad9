internal import CivilTime
public import DatelineModel

/// An array of items for vis-timeline's DataSet.
///
/// What is told to a day or a moment is a point; a longer stretch is a range; what has one bound is put there, and its
/// words say which side is open. `certain` is false where the words say more than the item's place, of a month on its
/// days, too; they stand in front then. Events without any
/// bound cannot be items and are left out. Contents and tooltips are HTML.
public struct VisRenderer: Renderer {
  /// A renderer.
  public init() {}

  /// The items.
  public func render(_ timeline: Timeline) -> String {
    let snippet = EventSnippet(SourceIndex(timeline))
    var json = JSONWriter(indented: true)
    json.array { json in
      let events = timeline.events + timeline.undated
      for (event, place) in zip(events, PlacedTime.onOneClock(events)) {
        guard let place else { continue }
        let time = HTMLText.escaped(Wording.time(of: event))
        let summary = HTMLText.escaped(event.summary)
        let isPoint = place.first == place.last && place.first.precision >= .day
        json.object { json in
          json.field("id", event.id)
          json.field("content", place.tellsAll ? summary : "<em>\(time):</em> \(summary)")
          json.field("title", "<p><strong>\(time)</strong></p>\(snippet.html(of: event))")
          json.field("start", VisRenderer.local(place.first.begin))
          if !isPoint { json.field("end", VisRenderer.local(place.last.end)) }
          json.field("type", isPoint ? "point" : "range")
          json.field("className", "dateline \(event.status.rawValue)")
          json.field("status", event.status.rawValue)
          json.field("certain", place.tellsAll)
        }
      }
    }
    return json.text + "\n"
  }

  /// The events that have no item.
  package func leftOut(_ timeline: Timeline) -> [Timeline.Event] {
    (timeline.events + timeline.undated).filter { PlacedTime($0.when) == nil }
  }

  /// A moment as JavaScript reads it: a day with its midnight, so that it is the reader's own and not that of UTC.
  static func local(_ moment: CivilDateTime) -> String {
    (moment.time == nil ? moment.adding(seconds: 0) : moment).description
  }
}
