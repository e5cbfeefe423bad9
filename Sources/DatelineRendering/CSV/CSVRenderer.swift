internal import CivilTime
public import DatelineModel

/// A table of events as RFC 4180 writes it: a row each, quoted where it must be, lines ended by CR LF, in UTF-8.
///
/// Each column is of one type, which programs that guess types guess alike: days (`begin_day`, `last_day` and the outer
/// bounds of an estimate, the last ones included), local times of the clock (`begin_time`, `last_time`) with the offset
/// from UTC apart in `utc_offset`, whole thousandths (`salience_permille`: `0.568` is 568 where a comma marks decimals),
/// `true` and `false`, and text. Days are filled for the years 1900 to 9999, which all spreadsheets know; `edtf` tells
/// every time as ISO 8601-2 writes it, and `when` in words that no spreadsheet takes for a date ("in May 1961", which
/// Gnumeric would take for its first day, "on 4 March 2031").
///
/// A cell that a spreadsheet might run begins with an apostrophe; control characters are left out. `Scripts/consumers`
/// holds a table of what pandas, polars, DuckDB, pyarrow, LibreOffice and Gnumeric make of each column.
public struct CSVRenderer: PiecewiseRenderer {
  /// A renderer.
  public init() {}

  private static let columns = [
    "id", "when", "begin_day", "last_day", "begin_time", "last_time", "utc_offset", "earliest_day", "latest_day",
    "precision", "placement", "approximate", "edtf", "status", "summary", "participants", "places", "attribution",
    "salience_permille", "quote", "sources", "edits",
  ]

  /// The table with its head.
  public func write(_ timeline: Timeline, to bytes: inout [UInt8], handOver: (inout [UInt8]) -> Void) {
    let sources = SourceIndex(timeline)
    CSVText.append(CSVRenderer.columns, to: &bytes)
    for events in [timeline.events, timeline.undated] {
      for event in events {
        CSVText.append(cells(of: event, sources), to: &bytes)
        handOver(&bytes)
      }
    }
  }

  private func cells(of event: Timeline.Event, _ sources: SourceIndex) -> [String] {
    var names: [String] = []
    for witness in event.sources {
      let name = sources[witness.source]?.url ?? sources.name(witness.source)
      if !names.contains(name) { names.append(name) }
    }
    // Told in steps: as one expression it is more than a type checker ends in its time.
    let salience = Int((event.salience * 1000).rounded())
    var cells = [event.id] + CSVRenderer.times(event.when)
    cells += [
      event.status.rawValue, event.summary, event.participants.joined(separator: "; "),
      event.places.joined(separator: "; "), event.attribution ?? "", "\(salience)",
      event.sources.first?.quote ?? "", names.joined(separator: " "), Wording.edits(of: event) ?? "",
    ]
    return cells
  }

  /// The columns from `when` to `edtf`.
  private static func times(_ when: Timeline.When?) -> [String] {
    guard let when else { return Array(repeating: "", count: 10) + ["false", ""] }
    let (interval, place) = (when.interval, PlacedTime(when))
    let first = place.flatMap { $0.hasBegin ? $0.toldFirst : nil }
    let last = place.flatMap { $0.hasEnd ? $0.toldLast : nil }
    let lastTime = last.flatMap { $0.begin == interval.end ? $0.minuteBefore : $0 }
    let offset = [first, lastTime].lazy.compactMap { time($0).isEmpty ? nil : $0?.offset }.first
      .map { $0 == .utc ? "UTC+00:00" : "UTC\($0)" }
    return [
      Wording.phrase(of: when), day(first?.begin.date), day(last?.lastDay), time(first), time(lastTime), offset ?? "",
      day((interval.earliest ?? interval.begin)?.date), day(interval.latest.map(lastDay) ?? last?.lastDay),
      when.granularity?.name ?? "", when.placement.rawValue, "\(when.approximate)", when.edtf ?? "",
    ]
  }

  /// A day that every program reads as one.
  private static func day(_ date: CivilDate?) -> String {
    guard let date, (1900...9999).contains(date.year) else { return "" }
    return date.description
  }

  private static func lastDay(before end: CivilDateTime) -> CivilDate {
    (end.time?.second ?? 0) == 0 ? end.date.adding(days: -1) : end.date
  }

  /// A local moment; empty for what is told to the day, and in years that have no day here.
  private static func time(_ point: PlacedTime.Point?) -> String {
    guard let point, let time = point.time, (1900...9999).contains(point.date.year) else { return "" }
    return "\(point.date)T\(time)"
  }
}
