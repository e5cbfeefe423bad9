internal import CivilTime
public import DatelineModel

/// The JSON that TimelineJS 3 reads: a slide for the title and one for each event.
///
/// Its dates are numbers, of which only the year is required: a year or month stays without a day. The words for each
/// time are given as `display_date`, which TimelineJS shows instead of the numbers. Events without any bound, which can
/// have no slide, are told on the title's. Headlines and texts are HTML.
public struct TimelineJSRenderer: Renderer {
  /// A renderer.
  public init() {}

  /// The document.
  public func render(_ timeline: Timeline) -> String {
    let snippet = EventSnippet(SourceIndex(timeline))
    let events = (timeline.events + timeline.undated).map { (event: $0, place: PlacedTime($0.when)) }
    let unplaced = events.filter { $0.place == nil }.map { "<li>\(HTMLText.escaped($0.event.summary))</li>" }
    var json = JSONWriter(indented: true)
    json.object { json in
      json.key("title")
      json.object { json in
        TimelineJSRenderer.writeText(
          timeline.title ?? Wording.untitled,
          unplaced.isEmpty ? "" : "<p>\(Wording.undated):</p><ul>\(unplaced.joined())</ul>", to: &json)
      }
      json.field("events", each: events) { json, item in
        guard let place = item.place else { return }
        json.object { json in
          json.field("unique_id", item.event.id)
          TimelineJSRenderer.write("start_date", place.first, to: &json)
          if place.first != place.last { TimelineJSRenderer.write("end_date", place.last, to: &json) }
          json.field("display_date", HTMLText.escaped(Wording.time(of: item.event)))
          TimelineJSRenderer.writeText(item.event.summary, snippet.html(of: item.event), to: &json)
        }
      }
    }
    return json.text + "\n"
  }

  private static func writeText(_ headline: String, _ html: String, to json: inout JSONWriter) {
    json.key("text")
    json.object { json in
      json.field("headline", HTMLText.escaped(headline))
      json.field("text", html)
    }
  }

  /// A point in the numbers that are known. Years before our era are negative: 1 BC is -1.
  private static func write(_ name: String, _ point: PlacedTime.Point, to json: inout JSONWriter) {
    let (year, month, day) = point.date.components
    json.key(name)
    json.object { json in
      json.field("year", year > 0 ? year : year - 1)
      if point.precision != .year { json.field("month", month) }
      if point.precision == .day || point.precision == .time { json.field("day", day) }
      if let time = point.time {
        json.field("hour", time.hour)
        json.field("minute", time.minute)
      }
    }
  }
}
