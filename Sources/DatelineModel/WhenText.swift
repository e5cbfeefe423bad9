internal import CivilTime

/// Says in English when something happened: "18 August 2025", "about February 2022", "a few days before 18 August 2025".
///
/// It never tells more than is known: what lies somewhere inside a stretch is "between", what has one bound is "by",
/// "before", "after", "since" or "as of". What the article told is said as it told it ("until 10:31", "summer 2031");
/// bounds that nothing told are said as days and minutes.
public enum WhenText {
  /// The words for a time.
  static func text(_ when: Timeline.When) -> String {
    when.uncertain ? "perhaps \(known(when))" : known(when)
  }

  /// The words for a time that nobody doubts.
  private static func known(_ when: Timeline.When) -> String {
    let about = when.approximate ? "about " : ""
    let spans = when.placement == .spans
    switch (when.isDeadline ? nil : when.interval.begin, when.interval.end) {
    case (nil, nil): return "at an unknown time"
    case (let begin?, nil):
      if let side = when.first {
        return "\(side.isIncluded ? spans ? "since" : "from" : "after") \(about)\(StretchEnd(side, begin).text)"
      }
      // What goes on, of which nobody told the beginning: it was so on that day.
      if spans, when.approximate, when.granularity == nil, begin.time == nil { return "as of \(day(begin.date))" }
      guard spans || begin.time != nil else { return "after \(about)\(day(begin.date.adding(days: -1)))" }
      return "\(spans ? "since" : "from") \(about)\(StretchEnd(first: begin, when.granularity).text)"
    case (nil, let end?):
      if let side = when.last {
        return "\(spans ? "until" : side.isIncluded ? "by" : "before") \(about)\(StretchEnd(side, end).text)"
      }
      return "\(spans ? "until" : "by") \(about)\(StretchEnd(before: end).text)"
    case (let begin?, let end?):
      if case .sides(let first?, let last?)? = when.told {
        return join(StretchEnd(from: first, begin), StretchEnd(to: last, end), when.placement, about)
      }
      if let near = nearness(when) { return near }
      if let unit = unit(from: begin, until: end, when.granularity, as: when.value) { return about + unit }
      if when.approximate, when.granularity == .day, let edge = edgeOfDay(from: begin, until: end) { return edge }
      if when.approximate, let part = part(from: begin, until: end, when.granularity) { return part }
      return stretch(from: begin, until: end, when, about)
    }
  }

  /// "a few days before 18 August 2025": a fuzzy stretch of days that ends sharply.
  private static func nearness(_ when: Timeline.When) -> String? {
    guard when.approximate, when.placement == .within, when.granularity == .day, when.interval.earliest != nil,
      let begin = when.interval.begin, let end = when.interval.end, end.time == nil, when.interval.latest ?? end <= end,
      (2...10).contains(begin.date.days(until: end.date))
    else { return nil }
    if let side = when.last, !side.isIncluded { return "a few days before \(StretchEnd(side, end).text)" }
    return "a few days before \(day(end.date))"
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

  /// "18 to 20 August 2025", "between 18 August and 3 September 2025".
  private static func stretch(
    from begin: CivilDateTime, until end: CivilDateTime, _ when: Timeline.When, _ about: String
  ) -> String {
    if let hours = hours(from: begin, until: end, when) { return about + hours }
    var (first, last) = (StretchEnd(first: begin, nil), StretchEnd(before: end))
    if begin.time == nil, end.time == nil, begin.date.day == 1, end.date.day == 1 {
      let unit: Granularity = begin.date.month == 1 && end.date.month == 1 ? .year : .month
      (first, last) = (StretchEnd(begin, unit), StretchEnd(CivilDateTime(end.date.adding(days: -1)), unit))
    } else if when.placement == .spans {
      // "Since 2009" began in 2009, not on its first day.
      first = StretchEnd(first: begin, when.granularity)
    }
    if let side = when.first, when.value == nil { first = StretchEnd(from: side, begin) }
    if let side = when.last, when.value == nil { last = StretchEnd(to: side, end) }
    return join(first, last, when.placement, about)
  }

  /// A part of one day: "3 March 2031, after 20:00"; nil for what is longer or has no times.
  private static func hours(from begin: CivilDateTime, until end: CivilDateTime, _ when: Timeline.When) -> String? {
    let (first, last) = (begin.time?.second ?? 0, end.time?.second ?? 0)
    guard first > 0 || last > 0, (last > 0 ? end.date : end.date.adding(days: -1)) == begin.date else { return nil }
    let until =
      when.value == nil ? when.last.map { StretchEnd(to: $0, end) } ?? StretchEnd(before: end) : StretchEnd(before: end)
    switch (begin.time, until.moment.time) {
    case (let from?, let until?) where first > 0 && last > 0:
      return "\(day(begin.date)), \(clock(from)) to \(clock(until))"
    case (let from?, _) where first > 0: return "\(day(begin.date)), after \(clock(from))"
    case (_, let time?):
      let isIncluded = when.value == nil && when.last?.isIncluded == true
      return "\(day(begin.date)), \(isIncluded ? "by" : "before") \(clock(time))"
    default: return nil
    }
  }

  /// Two points as one stretch: what both share is told once.
  private static func join(
    _ first: StretchEnd, _ last: StretchEnd, _ placement: Timeline.When.Placement, _ about: String
  ) -> String {
    if first.text == last.text { return about + first.text }
    let isWithin = placement == .within && about.isEmpty
    // A clock time belongs to its day: "between" would part them.
    if let from = first.moment.time, let to = last.moment.time, first.moment.date == last.moment.date {
      return "\(about)\(day(first.moment.date)), \(clock(from)) to \(clock(to))"
    }
    // The rest of a day, and its beginning.
    if first.moment.date == last.moment.date {
      if let from = first.moment.time, last.unit == .day { return "\(about)\(last.text), after \(clock(from))" }
      if let to = last.moment.time, first.unit == .day { return "\(about)\(first.text), by \(clock(to))" }
    }
    let start = first.short(before: last)
    return isWithin ? "between \(start) and \(last.text)" : "\(about)\(start) to \(last.text)"
  }
}
