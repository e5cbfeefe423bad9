internal import CivilTime
public import DatelineModel

/// A calendar as RFC 5545 writes it.
///
/// What is told to the day or lasts from a day to a day is an event in the calendar; what lies somewhere in a longer
/// stretch, or has an open side, is a journal entry that says so in words, because a calendar would invent a day for it.
public struct ICalendarRenderer: Renderer {
  /// A renderer.
  public init() {}

  /// The calendar.
  public func render(_ timeline: Timeline) -> String {
    var calendar = ICalendarText()
    calendar.add("BEGIN", raw: "VCALENDAR")
    calendar.add("VERSION", raw: "2.0")
    calendar.add("PRODID", raw: "-//Dateline//Dateline timeline 1//EN")
    calendar.add("CALSCALE", raw: "GREGORIAN")
    if let title = timeline.title { calendar.add("X-WR-CALNAME", text: title) }
    let sources = SourceIndex(timeline)
    let stamp = ICalendarRenderer.stamp(timeline.sources)
    for event in timeline.events + timeline.undated { add(event, sources, stamp: stamp, to: &calendar) }
    calendar.add("END", raw: "VCALENDAR")
    return calendar.text
  }

  private func add(
    _ event: Timeline.Event, _ sources: SourceIndex, stamp: String, to calendar: inout ICalendarText
  ) {
    let days = ICalendarRenderer.days(of: event.when)
    let kind = days == nil ? "VJOURNAL" : "VEVENT"
    calendar.add("BEGIN", raw: kind)
    calendar.add("UID", text: "\(event.id)@dateline")
    calendar.add("DTSTAMP", raw: stamp)
    if let days {
      ICalendarRenderer.add("DTSTART", days.begin, to: &calendar)
      ICalendarRenderer.add("DTEND", days.end, to: &calendar)
      calendar.add("TRANSP", raw: "TRANSPARENT")
      calendar.add("SUMMARY", text: event.summary)
      calendar.add("STATUS", raw: event.status == .happened || event.status == .ongoing ? "CONFIRMED" : "TENTATIVE")
      if let place = event.places.first { calendar.add("LOCATION", text: place) }
    } else {
      calendar.add("SUMMARY", text: "\(Wording.time(of: event)): \(event.summary)")
      calendar.add("STATUS", raw: "FINAL")
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

  /// The bounds of what a calendar can show: years of four digits, a day or a known stretch.
  private static func days(of when: Timeline.When?) -> (begin: CivilDateTime, end: CivilDateTime)? {
    guard let when, !when.approximate, let begin = when.interval.begin, let end = when.interval.end, begin < end,
      (1...9999).contains(begin.date.year), (1...9999).contains(end.date.year)
    else { return nil }
    let isOneDay = end.instant - begin.instant <= 86_400
    guard when.placement != .within || isOneDay else { return nil }
    // A calendar wants both to be dates or both to be times.
    guard (begin.time == nil) == (end.time == nil) else {
      return (CivilDateTime(begin.date), CivilDateTime(end.date.adding(days: end.time == nil ? 0 : 1)))
    }
    return (begin, end)
  }

  private static func add(_ name: String, _ moment: CivilDateTime, to calendar: inout ICalendarText) {
    guard moment.time != nil else { return calendar.add("\(name);VALUE=DATE", raw: digits(moment.date)) }
    calendar.add(name, raw: digits(moment))
  }

  /// The day on which the last of the sources was published: the calendar is the same whenever it is made.
  private static func stamp(_ sources: [Timeline.Source]) -> String {
    let last = sources.compactMap { $0.published.flatMap { CivilDateTime(iso: $0) } }.max()
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
