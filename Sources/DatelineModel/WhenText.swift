public import CivilTime

/// Says in English when something happened: "18 August 2025", "about February 2022", "a few days before 18 August 2025".
///
/// It never tells more than the bounds do: what lies somewhere inside a stretch is "between", what has one bound is
/// "by", "after" or "since".
public enum WhenText {
  /// The words for an interval.
  public static func text(
    _ interval: CivilInterval, granularity: Granularity?, placement: Timeline.When.Placement, approximate: Bool
  ) -> String {
    let about = approximate ? "about " : ""
    switch (interval.begin, interval.end) {
    case (nil, nil): return "at an unknown time"
    case (let begin?, nil):
      guard placement == .spans || begin.time != nil else {
        return "after \(about)\(day(begin.date.adding(days: -1)))"
      }
      return "\(placement == .spans ? "since" : "from") \(about)\(point(begin, granularity))"
    case (nil, let end?):
      return "\(placement == .spans ? "until" : "by") \(about)\(last(before: end))"
    case (let begin?, let end?):
      if let near = nearness(interval, granularity, placement, approximate) { return near }
      if let unit = unit(from: begin, until: end, granularity) { return about + unit }
      if approximate, granularity == .day, let edge = edgeOfDay(from: begin, until: end) { return edge }
      if approximate, let part = part(from: begin, until: end, granularity) { return part }
      return stretch(from: begin, until: end, granularity, placement, about)
    }
  }

  /// "a few days before 18 August 2025": a fuzzy stretch of days that ends sharply.
  private static func nearness(
    _ interval: CivilInterval, _ granularity: Granularity?, _ placement: Timeline.When.Placement, _ approximate: Bool
  ) -> String? {
    guard approximate, placement == .within, granularity == .day, interval.earliest != nil,
      let begin = interval.begin, let end = interval.end, end.time == nil, interval.latest ?? end <= end,
      (2...10).contains(begin.date.days(until: end.date))
    else { return nil }
    return "a few days before \(day(end.date))"
  }

  /// The name of a stretch that is just one unit of the calendar.
  private static func unit(
    from begin: CivilDateTime, until end: CivilDateTime, _ granularity: Granularity?
  ) -> String? {
    if begin.time != nil || end.time != nil { return clock(from: begin, until: end, granularity) }
    let (year, month, dayOfMonth) = begin.date.components
    let days = begin.date.days(until: end.date)
    if days == 1 { return day(begin.date) }
    switch granularity {
    case .week where days == 7: return "the week of \(day(begin.date))"
    case .weekend where days <= 3: return "the weekend of \(day(begin.date))"
    default: break
    }
    guard dayOfMonth == 1, end.date.day == 1 else { return nil }
    let months = (end.date.year - year) * 12 + end.date.month - month
    switch months {
    case 1: return "\(monthNames[month - 1]) \(name(ofYear: year))"
    case 3 where granularity == .season: return season(month: month, year: year)
    case 3 where month % 3 == 1: return "the \(ordinals[month / 3]) quarter of \(name(ofYear: year))"
    case 6 where month % 6 == 1: return "the \(ordinals[month / 6]) half of \(name(ofYear: year))"
    case 12 where month == 1: return name(ofYear: year)
    case 120 where month == 1 && year > 0 && year % 10 == 0: return "the \(year)s"
    case 1200 where month == 1 && year > 0: return "the \(numeral(year / 100 + 1)) century"
    case 12_000 where month == 1 && year > 0: return "the \(numeral(year / 1000 + 1)) millennium"
    default: return nil
    }
  }

  /// "late on 3 March 2031": an estimate that begins or ends with its day.
  private static func edgeOfDay(from begin: CivilDateTime, until end: CivilDateTime) -> String? {
    switch ((begin.time?.second ?? 0) > 0, (end.time?.second ?? 0) > 0) {
    case (true, false) where begin.date.adding(days: 1) == end.date: "late on \(day(begin.date))"
    case (false, true) where begin.date == end.date: "early on \(day(begin.date))"
    default: nil
    }
  }

  /// "early March 2014", "the late 1980s": an estimate that begins or ends with its month, year, decade or century.
  private static func part(from begin: CivilDateTime, until end: CivilDateTime, _ granularity: Granularity?) -> String?
  {
    let year = begin.date.year
    let (first, months): (CivilDate?, Int)
    switch granularity {
    case .month: (first, months) = (begin.date.startOfMonth, 1)
    case .year: (first, months) = (begin.date.startOfYear, 12)
    case .decade: (first, months) = (CivilDate(year: year - year % 10, month: 1, day: 1), 120)
    case .century: (first, months) = (CivilDate(year: year - year % 100, month: 1, day: 1), 1200)
    default: return nil
    }
    guard year > 0, let first else { return nil }
    let after = first.adding(months: months)
    guard end.date <= after, (begin.date == first) != (end.date == after),
      let name = unit(from: CivilDateTime(first), until: CivilDateTime(after), granularity)
    else { return nil }
    let edge = begin.date == first ? "early" : "late"
    return name.hasPrefix("the ") ? "the \(edge) \(name.dropFirst(4))" : "\(edge) \(name)"
  }

  /// A stretch inside a day, or between two moments.
  private static func clock(
    from begin: CivilDateTime, until end: CivilDateTime, _ granularity: Granularity?
  ) -> String? {
    let seconds = end.instant - begin.instant
    guard let time = begin.time, seconds <= 86_400 else { return nil }
    switch granularity {
    case .partOfDay:
      let part =
        switch time.hour {
        case 4...10: "morning"
        case 11...12: "midday"
        case 13...16: "afternoon"
        case 17...20: "evening"
        default: "night"
        }
      return "\(day(begin.date)), \(part)"
    case .second, .minute, .hour: return seconds <= 3600 ? moment(begin) : nil
    default: return nil
    }
  }

  /// "18 to 20 August 2025", "between 18 August and 3 September 2025": what both ends share is told once.
  private static func stretch(
    from begin: CivilDateTime, until end: CivilDateTime, _ granularity: Granularity?,
    _ placement: Timeline.When.Placement, _ about: String
  ) -> String {
    let last = end.date.adding(days: -1)
    if begin.time == nil, end.time == nil, begin.date.day == 1, end.date.day == 1 {
      let isYears = begin.date.month == 1 && end.date.month == 1
      let (from, to) =
        isYears ? (name(ofYear: begin.date.year), name(ofYear: last.year)) : (month(begin.date), month(last))
      return join(
        isYears || begin.date.year != last.year ? from : monthNames[begin.date.month - 1], to, placement, about)
    }
    if let hours = hours(from: begin, until: end) { return about + hours }
    guard begin.time == nil, (end.time?.second ?? 0) == 0 else {
      return join(begin.time == nil ? day(begin.date) : moment(begin), self.last(before: end), placement, about)
    }
    // "Since 2009" began in 2009, not on its first day.
    if placement == .spans, begin.date.day == 1, let granularity, granularity >= .month {
      return join(point(begin, granularity), day(last), placement, about)
    }
    let (year, month, dayOfMonth) = begin.date.components
    let first =
      switch (year == last.year, month == last.month) {
      case (true, true): "\(dayOfMonth)"
      case (true, false): "\(dayOfMonth) \(monthNames[month - 1])"
      default: day(begin.date)
      }
    return join(first, day(last), placement, about)
  }

  /// A part of one day: "3 March 2031, after 20:00"; nil for what is longer or has no times.
  private static func hours(from begin: CivilDateTime, until end: CivilDateTime) -> String? {
    let (first, last) = (begin.time?.second ?? 0, end.time?.second ?? 0)
    guard first > 0 || last > 0, (last > 0 ? end.date : end.date.adding(days: -1)) == begin.date else { return nil }
    switch (begin.time, end.time) {
    case (let from?, let until?) where first > 0 && last > 0:
      return "\(day(begin.date)), \(clock(from)) to \(clock(lastTold(until)))"
    case (let from?, _) where first > 0: return "\(day(begin.date)), after \(clock(from))"
    case (_, let until?): return "\(day(begin.date)), before \(clock(lastTold(until)))"
    default: return nil
    }
  }

  private static func join(
    _ first: String, _ last: String, _ placement: Timeline.When.Placement, _ about: String
  ) -> String {
    placement == .within && about.isEmpty ? "between \(first) and \(last)" : "\(about)\(first) to \(last)"
  }

  /// A beginning, no finer than the granularity told.
  private static func point(_ moment: CivilDateTime, _ granularity: Granularity?) -> String {
    guard moment.time == nil, let granularity, moment.date.day == 1 else { return self.moment(moment) }
    if granularity >= .year, moment.date.month == 1 { return name(ofYear: moment.date.year) }
    return granularity >= .month ? month(moment.date) : day(moment.date)
  }

  /// The last day, or the last minute, before an end.
  private static func last(before end: CivilDateTime) -> String {
    guard let time = end.time, time.second > 0 else { return day(end.date.adding(days: -1)) }
    return moment(CivilDateTime(end.date, lastTold(time), offset: end.offset))
  }

  /// The time that an end was told with: "by noon" ends with the minute of noon, a minute behind a round one.
  private static func lastTold(_ end: TimeOfDay) -> TimeOfDay {
    end.minute % 5 == 1 ? TimeOfDay(second: end.second - 60) ?? end : end
  }

  private static func moment(_ moment: CivilDateTime) -> String {
    guard let time = moment.time else { return day(moment.date) }
    let zone = moment.offset.map { $0 == .utc ? " UTC" : " UTC\($0.description)" } ?? ""
    return "\(day(moment.date)), \(clock(time))\(zone)"
  }

  /// "09:30".
  private static func clock(_ time: TimeOfDay) -> String {
    let digits = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    return "\(digits(time.hour)):\(digits(time.minute))"
  }

  /// "18 August 2025".
  package static func day(_ date: CivilDate) -> String { "\(date.day) \(month(date))" }

  /// "August 2025".
  package static func month(_ date: CivilDate) -> String {
    "\(monthNames[date.month - 1]) \(name(ofYear: date.year))"
  }

  private static func season(month: Int, year: Int) -> String? {
    switch month {
    case 3: "spring \(name(ofYear: year))"
    case 6: "summer \(name(ofYear: year))"
    case 9: "autumn \(name(ofYear: year))"
    case 12: "winter \(name(ofYear: year))–\(name(ofYear: year + 1))"
    default: nil
    }
  }

  /// Years before our era count backwards: the astronomical year 0 is 1 BC.
  package static func name(ofYear year: Int) -> String { year > 0 ? "\(year)" : "\(1 - year) BC" }

  private static func numeral(_ number: Int) -> String {
    switch (number % 10, number % 100) {
    case (1, let tail) where tail != 11: "\(number)st"
    case (2, let tail) where tail != 12: "\(number)nd"
    case (3, let tail) where tail != 13: "\(number)rd"
    default: "\(number)th"
    }
  }

  private static let ordinals = ["first", "second", "third", "fourth"]
  /// January first.
  package static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
}
