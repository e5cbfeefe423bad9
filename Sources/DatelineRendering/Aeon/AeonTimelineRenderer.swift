internal import CivilTime
public import DatelineModel

/// The table that Aeon Timeline 3 imports (File, Import CSV): its own column names, so that it matches them by itself.
///
/// Learned from its guide (aeontimeline.com/guides/importing-data, help.timeline.app articles 165 and 235): a row for each
/// item, straight quotation marks, several values of a column joined by commas, `Internal Identifier` what a later import
/// updates by. An item without dates is allowed and stays undated; dates may end with the year or month, and are what
/// the date format chosen at the import says (year, month, day; 24 hours), here parted by hyphens. The end is the last
/// day told; a unit of the calendar has no end, so that its precision stays. Years before 1 are written with `BC` behind.
/// It runs no formulas, so that its cells are written as they are. It has no room for what is open or only about: the
/// words for such a time stand before the label ("By 12 March 2031: …").
public struct AeonTimelineRenderer: PiecewiseRenderer {
  private static let columns = [
    "Internal Identifier", "Type", "Label", "Start Date", "End Date", "Summary", "Participants", "Locations", "Tags",
    "External Links",
  ]

  /// A renderer.
  public init() {}

  /// The table with its head.
  public func write(_ timeline: Timeline, to bytes: inout [UInt8], handOver: (inout [UInt8]) -> Void) {
    let sources = SourceIndex(timeline)
    CSVText.append(AeonTimelineRenderer.columns, to: &bytes)
    let events = timeline.events + timeline.undated
    for (event, place) in zip(events, PlacedTime.onOneClock(events)) {
      CSVText.append(cells(of: event, at: place, sources), isGuarded: false, to: &bytes)
      handOver(&bytes)
    }
  }

  private func cells(of event: Timeline.Event, at place: PlacedTime?, _ sources: SourceIndex) -> [String] {
    let quotes = event.sources.prefix(5).map { "\(Wording.quoted($0.quote)) — \(sources.name($0.source))" }
    let remarks = [Wording.remark(on: event), Wording.edits(of: event)].compactMap { $0 }
    let told = [event.summary] + remarks + quotes
    let links = event.sources.compactMap { sources[$0.source]?.url }
    return [
      event.id, "Event", Wording.told(event, at: place), place.map { AeonTimelineRenderer.date($0.first) } ?? "",
      place.flatMap(AeonTimelineRenderer.end) ?? "",
      told.joined(separator: "\n"), AeonTimelineRenderer.list(event.participants),
      AeonTimelineRenderer.list(event.places), event.status.rawValue,
      AeonTimelineRenderer.list(links.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }),
    ]
  }

  /// Several values in one cell: a comma inside one would part it.
  private static func list(_ values: [String]) -> String {
    values.map { value in
      String(decoding: value.utf8.map { $0 == 0x2C ? 0x3B : $0 }, as: UTF8.self)
    }.joined(separator: ",")
  }

  /// Nil for one unit. A moment has a moment as its end: the day that it lies in began before it.
  private static func end(of place: PlacedTime) -> String? {
    if place.first == place.last { return nil }
    return date(place.first.time == nil ? place.last : place.last.lastMinute)
  }

  private static func date(_ point: PlacedTime.Point) -> String {
    let (year, month, day) = point.date.components
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    var text = "\(year > 0 ? year : 1 - year)"
    while text.utf8.count < 4 { text = "0" + text }
    if point.precision != .year { text += "-\(two(month))" }
    if point.precision >= .day { text += "-\(two(day))" }
    if let time = point.time { text += " \(time)" }
    return year > 0 ? text : text + " BC"
  }
}
