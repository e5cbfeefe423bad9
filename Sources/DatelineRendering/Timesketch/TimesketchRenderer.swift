internal import CivilTime
public import DatelineModel

/// JSON Lines that Timesketch imports: a row for each event with `message`, `datetime` and `timestamp_desc`.
///
/// Timesketch knows moments only, so a row stands at the first moment of what is told, or at the end where only that is
/// known; `timestamp_desc` says in words what of the time was told. Where no offset is told it is UTC. Events without any
/// bound, or outside the years 1 to 9999, have no row.
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
      guard let place = PlacedTime(event.when), place.first.hasCommonYear else { continue }
      let told = Wording.time(of: event)
      json.removeAll()
      json.object { json in
        json.field("message", place.isSharp ? event.summary : "\(told): \(event.summary)")
        json.field("datetime", TimesketchRenderer.moment(place.hasBegin ? place.first.begin : place.first.end))
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

  private static func description(of place: PlacedTime, _ told: String) -> String {
    if !place.hasBegin { return "End of what was told: \(told)" }
    if place.first.precision == .time, place.isSharp { return "Time told" }
    return "Begin of what was told: \(told)"
  }

  /// RFC 3339 with an offset.
  private static func moment(_ moment: CivilDateTime) -> String {
    CivilDateTime(moment.date, moment.time ?? TimeOfDay(second: 0), offset: moment.offset ?? .utc).description
  }
}
