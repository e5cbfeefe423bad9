internal import CivilTime
public import DatelineModel

/// JSON Lines that Timesketch imports: a row for each event with `message`, `datetime` and `timestamp_desc`.
///
/// Timesketch knows moments only, and sorts by them. So a row is written for what is told to happen or begin at a time of
/// the clock, no estimate and not somewhere inside a stretch. Its offset is written where it is known; of a local time
/// Timesketch's importer (`read_and_validate_jsonl`, commit 00cd366) makes one of its server's zone, UTC in its
/// containers, and `timestamp_desc` says that no zone was told. All else has no row, ``leftOut(_:)`` names it: days, parts
/// of days, months, years, deadlines, what has no date, and years outside 1 to 9999.
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
        json.field("datetime", place.toldFirst.begin.description)
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

  /// Where an event begins, if that is told by the clock; nil for others.
  private static func place(of event: Timeline.Event) -> PlacedTime? {
    guard let when = event.when, !when.approximate, !when.uncertain, let place = PlacedTime(when), place.hasBegin,
      place.isSharp || place.lasts, place.toldFirst.precision == .time, place.toldFirst.hasCommonYear
    else { return nil }
    return place
  }

  private static func description(of place: PlacedTime, _ told: String) -> String {
    let zone = place.toldFirst.offset == nil ? ", without a zone" : ""
    if place.toldFirst == place.toldLast, place.isSharp { return "Time told\(zone)" }
    return "Begin\(zone) of what was told: \(told)"
  }
}
