internal import CivilTime
public import DatelineModel

/// A calendar as RFC 5545 writes it: every event with a bound is a transparent VEVENT over the days that are told.
///
/// What is told to the day or minute has its summary alone. All else begins its summary with the words for its time
/// ("in May 1961: …", "by 12 March 2031: …"), so that nobody takes the days it stands on for its date: a month stands
/// on its days, a part of a day on its hours, a deadline on its last day, an open beginning on its first.
/// `X-DATELINE-CERTAIN` says the same to programs, `X-DATELINE-WHEN` and `X-DATELINE-EDTF` hold the time as told. What
/// has no bound, or lies outside the years 1 to 9999 (whose last day no day can follow), stays a VJOURNAL without a
/// date.
///
/// Learned of the readers: calcurse 4.7.1 and ics.py 0.7 leave out VJOURNAL without a word; calcurse takes a VEVENT
/// without an end for a moment where DTSTART has a time, and leaves out one with a line break in its summary; khal 0.10.5, icalendar, vobject and libical read all of this.
public struct ICalendarRenderer: PiecewiseRenderer {
  /// A renderer.
  public init() {}

  /// The calendar.
  public func write(_ timeline: Timeline, to bytes: inout [UInt8], handOver: (inout [UInt8]) -> Void) {
    var calendar = ICalendarText(behind: bytes)
    bytes = []
    calendar.add("BEGIN", raw: "VCALENDAR")
    calendar.add("VERSION", raw: "2.0")
    calendar.add("PRODID", raw: "-//Dateline//Dateline timeline 1//EN")
    calendar.add("CALSCALE", raw: "GREGORIAN")
    if let title = timeline.title { calendar.add("X-WR-CALNAME", text: ICalendarRenderer.line(title)) }
    let sources = SourceIndex(timeline)
    let stamp = ICalendarRenderer.stamp(timeline.sources)
    let events = timeline.events + timeline.undated
    for (event, place) in zip(events, PlacedTime.inOrder(events)) {
      add(event, at: place.flatMap { ICalendarRenderer.canHold($0) ? $0 : nil }, sources, stamp: stamp, to: &calendar)
      calendar.handOver(handOver)
    }
    calendar.add("END", raw: "VCALENDAR")
    bytes = calendar.bytes
  }

  /// The events that are journal entries, although they have a date.
  package func leftOut(_ timeline: Timeline) -> [Timeline.Event] {
    timeline.events.filter { event in PlacedTime(event.when).map { !ICalendarRenderer.canHold($0) } ?? false }
  }

  private func add(
    _ event: Timeline.Event, at place: PlacedTime?, _ sources: SourceIndex, stamp: String,
    to calendar: inout ICalendarText
  ) {
    let kind = place == nil ? "VJOURNAL" : "VEVENT"
    calendar.add("BEGIN", raw: kind)
    calendar.add("UID", text: "\(event.id)@dateline")
    calendar.add("DTSTAMP", raw: stamp)
    if let place {
      ICalendarRenderer.add(place, to: &calendar)
      calendar.add("TRANSP", raw: "TRANSPARENT")
      calendar.add("SUMMARY", text: ICalendarRenderer.line(Wording.told(event, at: place)))
      calendar.add("STATUS", raw: event.status.isFact ? "CONFIRMED" : "TENTATIVE")
      if let place = event.places.first { calendar.add("LOCATION", text: ICalendarRenderer.line(place)) }
      calendar.add("X-DATELINE-CERTAIN", raw: place.tellsAll ? "TRUE" : "FALSE")
    } else {
      calendar.add("SUMMARY", text: ICalendarRenderer.line(Wording.told(event, at: nil)))
      calendar.add("STATUS", raw: "FINAL")
    }
    if let when = event.when {
      calendar.add("X-DATELINE-WHEN", text: when.text)
      if let edtf = when.edtf { calendar.add("X-DATELINE-EDTF", text: edtf) }
    }
    calendar.add("CATEGORIES", text: event.status.rawValue)
    let quotes = event.sources.map { "\(Wording.quoted($0.quote)) — \(sources.name($0.source))" }
    let attribution = Wording.attribution(of: event).map { "\(Wording.capitalised($0))." }
    let told = [Wording.time(of: event), attribution] + quotes + [Wording.edits(of: event)]
    calendar.add("DESCRIPTION", text: told.compactMap { $0 }.joined(separator: "\n"))
    if let url = event.sources.lazy.compactMap({ sources[$0.source]?.url }).first(where: ICalendarText.isPlain) {
      calendar.add("URL", raw: url)
    }
    calendar.add("END", raw: kind)
  }

  /// What a calendar shows in one line; libical 3 refuses a property without a value.
  private static func line(_ text: String) -> String {
    let line = PlainLine.text(text)
    return line.isEmpty ? "…" : line
  }

  /// Whether its first day and the day behind its last one have years of four digits: a calendar names that one, and khal
  /// 0.10.5 ends at an event on 31 December 9999 that has no end.
  private static func canHold(_ place: PlacedTime) -> Bool {
    place.first.hasCommonYear && place.last.hasCommonYear && place.last.lastDay.adding(days: 1).year <= 9999
  }

  /// From the first day or moment to the last: a calendar wants both to be days or both to be moments, so the last day of
  /// what begins at a moment is ended by its midnight. A moment has no end.
  private static func add(_ place: PlacedTime, to calendar: inout ICalendarText) {
    if place.first.time == nil {
      add("DTSTART", CivilDateTime(place.first.date), to: &calendar)
      add("DTEND", CivilDateTime(place.last.lastDay.adding(days: 1)), to: &calendar)
    } else {
      add("DTSTART", place.first.begin, to: &calendar)
      var end = place.last.end
      if end.time == nil { end = CivilDateTime(end.date, .midnight, offset: place.first.offset) }
      if place.first != place.last { add("DTEND", end, to: &calendar) }
    }
  }

  private static func add(_ name: String, _ moment: CivilDateTime, to calendar: inout ICalendarText) {
    guard moment.time != nil else { return calendar.add("\(name);VALUE=DATE", raw: digits(moment.date)) }
    calendar.add(name, raw: digits(moment))
  }

  /// The day on which the last of the sources was published: the calendar is the same whenever it is made.
  private static func stamp(_ sources: [Timeline.Source]) -> String {
    let last = sources.compactMap(\.published).max()
    guard let last, (1...9999).contains(last.date.year) else { return "19700101T000000Z" }
    var moment = last.offset == nil ? CivilDateTime(last.date, last.time, offset: .utc) : last.at(.utc)
    if moment.time == nil { moment = moment.adding(seconds: 0) }
    return digits(moment)
  }

  /// `20310304T073000Z`, or without `Z` where the offset is not known.
  private static func digits(_ moment: CivilDateTime) -> String {
    let moment = moment.at(.utc)
    let text = moment.time.map { "T" + $0.description.filter { $0 != ":" } } ?? ""
    return digits(moment.date) + text + (moment.offset == nil || text.isEmpty ? "" : "Z")
  }

  private static func digits(_ date: CivilDate) -> String { date.description.filter { $0 != "-" } }
}
