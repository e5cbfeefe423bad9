package import CivilTime

extension WhenText {
  /// A point that a stretch begins or ends with: a unit of the calendar and its name.
  struct StretchEnd {
    /// Its first day or moment.
    let moment: CivilDateTime
    /// A day, month, year or moment of the clock; nil for other units.
    let unit: Granularity?
    let text: String

    /// A told side of a stretch that has that bound there.
    init(_ side: Timeline.When.Side, _ bound: CivilDateTime) {
      let interval = side.value.interval ?? .unbounded
      var begin = interval.begin ?? bound
      // Letters for a zone are known to the bound alone.
      begin.offset = begin.offset ?? bound.offset
      let granularity = side.value.granularity
      moment = begin
      switch granularity {
      case .second, .minute, .hour:
        (unit, text) = (.minute, WhenText.moment(begin))
      default:
        unit = granularity.flatMap { [.day, .month, .year].contains($0) ? $0 : nil }
        text =
          interval.end.flatMap { WhenText.unit(from: begin, until: $0, granularity, as: side.value) }
          ?? WhenText.moment(begin)
      }
    }

    /// The first point of a stretch: a side that it does not reach into is only its bound.
    init(from side: Timeline.When.Side, _ begin: CivilDateTime) {
      self = side.isIncluded ? StretchEnd(side, begin) : StretchEnd(first: begin, nil)
    }

    /// The last point of a stretch.
    init(to side: Timeline.When.Side, _ end: CivilDateTime) {
      self = side.isIncluded ? StretchEnd(side, end) : StretchEnd(before: end)
    }

    /// A beginning, no finer than the granularity told.
    init(first moment: CivilDateTime, _ granularity: Granularity?) {
      guard moment.time == nil, let granularity, moment.date.day == 1, granularity >= .month else {
        self.init(moment, moment.time == nil ? .day : .minute)
        return
      }
      self.init(moment, granularity >= .year && moment.date.month == 1 ? .year : .month)
    }

    /// The last day, or the moment, before an end that nothing told.
    init(before end: CivilDateTime) {
      let isMoment = (end.time?.second ?? 0) > 0
      self.init(isMoment ? end : CivilDateTime(end.date.adding(days: -1)), isMoment ? .minute : .day)
    }

    init(_ moment: CivilDateTime, _ unit: Granularity) {
      (self.moment, self.unit) = (moment, unit)
      text =
        switch unit {
        case .year: WhenText.name(ofYear: moment.date.year)
        case .month: WhenText.month(moment.date)
        default: WhenText.moment(moment)
        }
    }

    /// Its name without what a later one of the same unit tells, too: "18" before "20 August 2025".
    func short(before last: StretchEnd) -> String {
      guard unit == last.unit else { return text }
      let (year, month, day) = moment.date.components
      let end = last.moment.date.components
      switch unit {
      case .day where (year, month) == (end.year, end.month): return "\(day)"
      case .day where year == end.year: return "\(day) \(WhenText.monthNames[month - 1])"
      case .month where year == end.year: return WhenText.monthNames[month - 1]
      default: return text
      }
    }
  }

  /// The name of a stretch that is just one unit of the calendar; what only its value knows is named by that: whose
  /// summer it was, which part of a day.
  static func unit(
    from begin: CivilDateTime, until end: CivilDateTime, _ granularity: Granularity?, as value: TIMEX3Value? = nil
  ) -> String? {
    if begin.time != nil || end.time != nil { return clock(from: begin, until: end, granularity, as: value) }
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
    case 1: return self.month(begin.date)
    case 3 where granularity == .season: return season(begin.date, until: end.date, as: value)
    case 3 where month % 3 == 1: return "the \(ordinals[month / 3]) quarter of \(name(ofYear: year))"
    case 6 where month % 6 == 1: return "the \(ordinals[month / 6]) half of \(name(ofYear: year))"
    case 12 where month == 1: return name(ofYear: year)
    case 120 where month == 1 && year > 0 && year % 10 == 0: return "the \(year)s"
    case 1200 where month == 1 && year > 0: return "the \(numeral(year / 100 + 1)) century"
    case 12_000 where month == 1 && year > 0: return "the \(numeral(year / 1000 + 1)) millennium"
    default: return nil
    }
  }

  /// A stretch inside a day.
  private static func clock(
    from begin: CivilDateTime, until end: CivilDateTime, _ granularity: Granularity?, as value: TIMEX3Value?
  ) -> String? {
    let seconds = end.instant - begin.instant
    guard let time = begin.time, seconds <= 86_400 else { return nil }
    switch granularity {
    case .partOfDay:
      var told: TIMEX3Calendar.PartOfDay?
      if case .calendar(let calendar)? = value, case .part(let part)? = calendar.time?.value { told = part }
      // Bounds that nothing told are named by the part whose hours are nearest.
      func distance(_ part: TIMEX3Calendar.PartOfDay) -> Int {
        let (first, last) = (part.hours.lowerBound * 3600, part.hours.upperBound * 3600)
        return abs(first - time.second) + abs(last - time.second - seconds)
      }
      let part = told ?? TIMEX3Calendar.PartOfDay.allCases.min { distance($0) < distance($1) }
      return part.map { "\(day(begin.date)), \($0.name)" }
    case .second, .minute, .hour: return seconds <= 3600 ? moment(begin) : nil
    default: return nil
    }
  }

  /// "summer 2031", "winter 2031–2032": by its value, else as the northern half of the Earth calls it.
  private static func season(_ begin: CivilDate, until end: CivilDate, as value: TIMEX3Value?) -> String? {
    let northern = TIMEX3Calendar.Season.allCases.first { $0.firstMonth(.northern) == begin.month }
    var told: TIMEX3Calendar.Season?
    if case .calendar(let calendar)? = value, case .season(let season)? = calendar.part { told = season }
    guard let season = told ?? northern else { return nil }
    let last = end.adding(days: -1).year
    let years = last == begin.year ? name(ofYear: last) : "\(name(ofYear: begin.year))–\(name(ofYear: last))"
    return "\(season.name) \(years)"
  }

  /// "19 August 2025, 09:30 UTC": a day, or a moment with its offset where one is known.
  static func moment(_ moment: CivilDateTime) -> String {
    guard let time = moment.time else { return day(moment.date) }
    let zone = moment.offset.map { $0 == .utc ? " UTC" : " UTC\($0.description)" } ?? ""
    return "\(day(moment.date)), \(clock(time))\(zone)"
  }

  /// "09:30".
  static func clock(_ time: TimeOfDay) -> String {
    let digits = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    return "\(digits(time.hour)):\(digits(time.minute))"
  }

  /// "19 August 2025".
  package static func day(_ date: CivilDate) -> String {
    "\(date.day) \(month(date))"
  }

  /// "August 2025".
  package static func month(_ date: CivilDate) -> String {
    "\(monthNames[date.month - 1]) \(name(ofYear: date.year))"
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

extension TIMEX3Calendar.Season {
  fileprivate var name: String {
    switch self {
    case .spring: "spring"
    case .summer: "summer"
    case .autumn: "autumn"
    case .winter: "winter"
    }
  }
}

extension TIMEX3Calendar.PartOfDay {
  fileprivate var name: String {
    switch self {
    case .morning: "morning"
    case .midday: "midday"
    case .afternoon: "afternoon"
    case .evening: "evening"
    case .night: "night"
    case .daytime: "by day"
    case .pm: "after noon"
    }
  }
}
