extension TIMEX3Value {
  /// The stretch of time that a calendar value denotes; see ``TIMEX3Calendar/interval(_:)``. Nil for lengths and vague
  /// references.
  public var interval: CivilInterval? { interval(.standard) }

  /// The stretch of time that a calendar value denotes by those conventions.
  public func interval(_ conventions: CalendarConventions) -> CivilInterval? {
    guard case .calendar(let calendar) = self else { return nil }
    return calendar.interval(conventions)
  }

  /// The type that such a value has unless it recurs: sets are written with the same values.
  public var type: TIMEX3Type {
    switch self {
    case .calendar(let calendar): calendar.time == nil ? .date : .time
    case .duration: .duration
    case .reference: .date
    }
  }
}

extension TIMEX3Calendar {
  /// The stretch of time that the value denotes; nil when the year is not known or the value is not possible.
  ///
  /// Unknown parts leave the narrowest stretch that surely holds it: `2025-08-XX` gives August, `2025-WXX` the year's
  /// weeks; ``hasUnknownParts`` tells. Seasons are meteorological, three whole months, and winter is named by the year
  /// in which it begins. A night begins in the evening of its day and ends in the next morning.
  public func interval(_ conventions: CalendarConventions = .standard) -> CivilInterval? {
    guard isPossible, let days = days(conventions) else { return nil }
    guard let time, let day = days.begin?.date, days.dayCount == 1 else { return days }
    return time.interval(on: day)
  }

  /// Whether some part is written with `X`.
  public var hasUnknownParts: Bool {
    switch year {
    case .unknown, .unknownBC: return true
    case .year, .fiscal: break
    // A month of a decade is written with an X, too: 198X-08.
    default: if part != nil || time != nil { return true }
    }
    switch part {
    case .month(nil), .week(nil), .weekend(week: nil), .quarter(nil), .half(nil): return true
    case .day(let month, let day) where month == nil || day == nil: return true
    case .weekday(let week, let weekday) where week == nil || weekday == nil: return true
    default: break
    }
    if case .clock(hour: nil, _, _) = time?.value { return true }
    return false
  }

  /// The whole days that the value denotes, its time of day left out.
  private func days(_ conventions: CalendarConventions) -> CivilInterval? {
    guard let start = year.firstMonth(conventions) else { return nil }
    // Few values denote the whole year.
    func whole() -> CivilInterval? { CivilInterval(months: start.count, from: start.year, start.month) }
    guard start.count == 12, let part else { return whole() }
    switch part {
    case .month(let month?), .day(month: let month?, day: nil):
      return CivilInterval(months: 1, from: start.year(holding: month), month)
    case .day(let month?, let day?):
      return CivilDate(year: start.year(holding: month), month: month, day: day).map(CivilInterval.init(day:))
    case .week(let week):
      return weeks(start, week)
    case .weekday(let week, let weekday):
      guard let week, let weekday else { return weeks(start, week) }
      return ISOWeek(year: start.year, week: week).map { CivilInterval(day: $0.day(weekday)) }
    case .weekend(let week):
      guard let week else { return weeks(start, nil) }
      return ISOWeek(year: start.year, week: week).map { week in
        CivilInterval(days: week.day(.saturday), until: week.monday.adding(days: 7))
      }
    case .quarter(let quarter?): return CivilInterval(months: 3, from: start.year, start.month + (quarter - 1) * 3)
    case .half(let half?): return CivilInterval(months: 6, from: start.year, start.month + (half - 1) * 6)
    case .season(let season):
      return CivilInterval(months: 3, from: start.year, season.firstMonth(conventions.hemisphere))
    case .month(nil), .day(month: nil, _), .quarter(nil), .half(nil): return whole()
    }
  }

  /// The week of that number, or all weeks of the year.
  private func weeks(_ start: Year.Start, _ week: Int?) -> CivilInterval? {
    guard let first = ISOWeek(year: start.year, week: week ?? 1)?.monday else { return nil }
    let count = week == nil ? ISOWeek.count(inYear: start.year) : 1
    return CivilInterval(days: first, until: first.adding(days: count * 7))
  }
}

extension TIMEX3Calendar.Year {
  /// Where a span of years begins, and how many months it has.
  fileprivate struct Start {
    var year: Int
    var month: Int
    var count: Int

    init(year: Int, month: Int = 1, count: Int = 12) {
      (self.year, self.month, self.count) = (year, month, count)
    }

    /// The years that begin with those digits; the first of them all is year 1, 1 BC being told as such.
    init(years digits: Int, of length: Int) {
      let first = max(digits * length, 1)
      self.init(year: first, count: ((digits + 1) * length - first) * 12)
    }

    /// The calendar year in which the month (1-12) of a fiscal year lies.
    func year(holding month: Int) -> Int { month < self.month ? year + 1 : year }
  }

  fileprivate func firstMonth(_ conventions: CalendarConventions) -> Start? {
    switch self {
    case .unknown, .unknownBC: nil
    case .year(let year): Start(year: year)
    case .fiscal(let year):
      Start(year: conventions.fiscalYearStart == 1 ? year : year - 1, month: conventions.fiscalYearStart)
    case .decade(let digits): Start(years: digits, of: 10)
    case .century(let digits): Start(years: digits, of: 100)
    case .millennium(let digit): Start(years: digit, of: 1000)
    // The years 9-1 BC are a decade of nine years: there is no year 0 to count.
    case .decadeBC(let digits): Start(year: -digits * 10 - 8, count: digits == 0 ? 108 : 120)
    case .centuryBC(let count): Start(year: 1 - count * 100, count: 1200)
    case .millenniumBC(let count): Start(year: 1 - count * 1000, count: 12_000)
    }
  }
}

extension TIMEX3Calendar.Season {
  /// The first month of the season; winter's lies in the year that names it.
  public func firstMonth(_ hemisphere: Hemisphere) -> Int {
    switch (self, hemisphere) {
    case (.spring, .northern), (.autumn, .southern): 3
    case (.summer, .northern), (.winter, .southern): 6
    case (.autumn, .northern), (.spring, .southern): 9
    case (.winter, .northern), (.summer, .southern): 12
    }
  }
}

extension TIMEX3Calendar.PartOfDay {
  /// First and last hour, the last exclusive and beyond 24 where the part ends in the next day.
  public var hours: Range<Int> {
    switch self {
    case .morning: 6..<12
    case .midday: 11..<14
    case .afternoon: 12..<18
    case .evening: 18..<22
    case .night: 20..<30
    case .daytime: 6..<18
    case .pm: 12..<24
    }
  }
}

extension TIMEX3Calendar.Time {
  /// The stretch of that day; the whole day when the hour is not known.
  func interval(on day: CivilDate) -> CivilInterval {
    let midnight = CivilDateTime(day, .midnight, offset: offset)
    func span(from second: Int, lasting length: Int) -> CivilInterval {
      let begin = midnight.adding(seconds: second)
      return CivilInterval(begin: begin, end: begin.adding(seconds: length))
    }
    switch value {
    case .part(let part): return span(from: part.hours.lowerBound * 3600, lasting: part.hours.count * 3600)
    case .clock(let hour?, let minute?, let second?):
      return span(from: hour * 3600 + minute * 60 + min(second, 59), lasting: 1)
    case .clock(let hour?, let minute?, nil): return span(from: hour * 3600 + minute * 60, lasting: 60)
    // "24" is a midnight: a moment, not an hour.
    case .clock(24, _, _): return span(from: 86_400, lasting: 60)
    case .clock(let hour?, nil, _): return span(from: hour * 3600, lasting: 3600)
    case .clock(nil, _, _): return span(from: 0, lasting: 86_400)
    }
  }
}

extension CivilInterval {
  /// So many whole months from a month on, whose number may lie outside 1-12; nil beyond the years that are reckoned
  /// with.
  init?(months count: Int, from year: Int, _ month: Int) {
    guard CivilDate.years.contains(year) else { return nil }
    let index = year * 12 + month - 1
    self.init(days: CivilDate(firstOfMonth: index), until: CivilDate(firstOfMonth: index + count))
  }
}
