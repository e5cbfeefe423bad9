internal import CivilTime
public import DatelineModel

/// The JSON that TimelineJS 3 reads: a slide for the title and one for each event.
///
/// Its dates are numbers, of which only the year is required: a year or month stays without a day. The words for each
/// time are given as `display_date`, which TimelineJS shows instead of the numbers. Events without any bound, which can
/// have no slide, are told on the title's. Headlines and texts are HTML. Groups are rows of the axis, the words of a
/// group its label; pictures are named by their addresses (3.9.13 takes a `media` whose address ends in no known ending
/// for an embedded page unless its host is known, so those without an ending of pictures are left out).
public struct TimelineJSRenderer: Renderer {
  private let style: TimelineStyle

  /// A renderer; by default without pictures and groups.
  public init(_ style: TimelineStyle = TimelineStyle()) { self.style = style }

  /// The document.
  public func render(_ timeline: Timeline) -> String {
    let sources = SourceIndex(timeline)
    let snippet = EventSnippet(sources)
    let all = timeline.events + timeline.undated
    let events = zip(all, PlacedTime.onOneClock(all)).map { (event: $0, place: $1) }
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
          // A bar is drawn up to the first moment of what its end names (3.9.13): so that is the last minute told.
          if place.first != place.last { TimelineJSRenderer.write("end_date", place.last.lastMinute, to: &json) }
          json.field("display_date", HTMLText.escaped(Wording.time(of: item.event)))
          let whole = item.event.headline == item.event.summary ? "" : "<p>\(HTMLText.escaped(item.event.summary))</p>"
          TimelineJSRenderer.writeText(item.event.headline, whole + snippet.html(of: item.event), to: &json)
          json.field("group", group(of: item.event, sources))
          if style.showsImages { TimelineJSRenderer.writeMedia(of: item.event, sources, to: &json) }
        }
      }
    }
    return json.text + "\n"
  }

  private func group(of event: Timeline.Event, _ sources: SourceIndex) -> String? {
    switch style.grouping {
    case .place?: event.places.first.map(HTMLText.escaped)
    case .source?:
      event.sources.first.map { HTMLText.escaped(sources[$0.source]?.publisher ?? sources.name($0.source)) }
    case nil: nil
    }
  }

  /// The picture of the first article that has one. TimelineJS loads it in the reader's browser; nothing is fetched here.
  private static func writeMedia(of event: Timeline.Event, _ sources: SourceIndex, to json: inout JSONWriter) {
    let articles = event.sources.lazy.compactMap { sources[$0.source] }
    guard let article = articles.first(where: { WebPicture(of: $0)?.hasEndingOfPictures == true }),
      let picture = WebPicture(of: article)
    else {
      return
    }
    json.key("media")
    json.object { json in
      json.field("url", picture.address)
      json.field("link", article.url.flatMap { HTMLText.isWebAddress($0) ? $0 : nil })
      json.field("alt", HTMLText.escaped(picture.words))
      json.field("credit", article.publisher.map(HTMLText.escaped))
    }
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
