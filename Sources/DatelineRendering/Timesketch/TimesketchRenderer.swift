internal import CivilTime
public import DatelineModel

/// JSON Lines that Timesketch imports: a row for each event with `message`, `datetime` and `timestamp_desc`.
///
/// Timesketch knows moments only, and sorts by them. So a row is written for what is told to begin at a day or a moment,
/// no estimate and not somewhere inside a stretch; a day stands at its midnight, UTC where no offset is told, and
/// `timestamp_desc` says that no time was told. All else has no row, ``leftOut(_:)`` names it: months, years, deadlines,
/// what has no date, and years outside 1 to 9999.
public struct TimesketchRenderer: Renderer {
  /// A renderer.
  public init() {}

  /// The rows.
  public func render(_ timeline: Timeline) -> String {
    let sources = SourceIndex(timeline)
    let snippet = EventSnippet(sources)
    var bytes: [UInt8] = []
    var json = JSONWriter()
    for event in timeline.events + timeline.undated {
      guard let place = TimesketchRenderer.place(of: event) else { continue }
      let told = Wording.time(of: event)
      json.removeAll()
      json.object { json in
        json.field("message", event.summary)
        json.field("datetime", TimesketchRenderer.moment(place.first.begin))
        json.field("timestamp_desc", TimesketchRenderer.description(of: place, told))
        json.field("status", event.status.rawValue)
        json.field("when", told)
        json.field("details", snippet.words(of: event))
        json.field("url", event.sources.lazy.compactMap { sources[$0.source]?.url }.first)
        json.field("event_id", event.id)
      }
      bytes += json.bytes
      bytes.append(0x0A)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The events that have no row.
  package func leftOut(_ timeline: Timeline) -> [Timeline.Event] {
    (timeline.events + timeline.undated).filter { TimesketchRenderer.place(of: $0) == nil }
  }

  /// Where an event begins, if that is told to the day; nil for others.
  private static func place(of event: Timeline.Event) -> PlacedTime? {
    guard let when = event.when, !when.approximate, let place = PlacedTime(when), place.hasBegin,
      place.isSharp || place.lasts, place.first.precision >= .day, place.first.hasCommonYear
    else { return nil }
    return place
  }

  private static func description(of place: PlacedTime, _ told: String) -> String {
    let isMoment = place.first.precision == .time
    if place.first == place.last, place.isSharp { return isMoment ? "Time told" : "Day told, without a time" }
    return "Begin\(isMoment ? "" : " (a day, without a time)") of what was told: \(told)"
  }

  /// RFC 3339 with an offset.
  private static func moment(_ moment: CivilDateTime) -> String {
    CivilDateTime(moment.date, moment.time ?? TimeOfDay(second: 0), offset: moment.offset ?? .utc).description
  }
}
