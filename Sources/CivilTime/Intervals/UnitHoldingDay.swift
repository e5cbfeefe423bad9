extension TIMEX3Calendar {
  /// The unit of that size that holds the day: its ISO week, its quarter, its decade. The weekend is that of its week;
  /// what is finer than a day gives the day.
  public init(_ unit: Granularity, holding date: CivilDate, hemisphere: Hemisphere = .northern) {
    let (year, month, day) = date.components
    switch unit {
    case .second, .minute, .hour, .partOfDay, .day: self.init(.year(year), .day(month: month, day: day))
    case .week:
      let week = ISOWeek(of: date)
      self.init(.year(week.year), .week(week.week))
    case .weekend:
      let week = ISOWeek(of: date)
      self.init(.year(week.year), .weekend(week: week.week))
    case .month: self.init(.year(year), .month(month))
    case .season:
      let season = Season(holdingMonth: month, hemisphere)
      // A season that begins in December is named by the year of its December.
      self.init(.year(month <= 2 ? year - 1 : year), .season(season))
    case .quarter: self.init(.year(year), .quarter((month - 1) / 3 + 1))
    case .half: self.init(.year(year), .half((month - 1) / 6 + 1))
    case .year: self.init(.year(year))
    case .decade: self.init(year > 0 ? .decade(year / 10) : .decadeBC((1 - year) / 10))
    case .century: self.init(year > 0 ? .century(year / 100) : .centuryBC(-year / 100 + 1))
    case .millennium: self.init(year > 0 ? .millennium(year / 1000) : .millenniumBC(-year / 1000 + 1))
    }
  }
}

extension TIMEX3Calendar.Season {
  /// The season in which the month (1-12) lies.
  public init(holdingMonth month: Int, _ hemisphere: Hemisphere = .northern) {
    let northern: [TIMEX3Calendar.Season] = [.winter, .spring, .summer, .autumn]
    self = northern[(month % 12 / 3 + (hemisphere == .northern ? 0 : 2)) & 3]
  }
}

extension CivilDate {
  /// The unit of that size that holds the day; see ``TIMEX3Calendar/init(_:holding:hemisphere:)``.
  public func interval(_ unit: Granularity, hemisphere: Hemisphere = .northern) -> CivilInterval {
    let value = TIMEX3Calendar(unit, holding: self, hemisphere: hemisphere)
    return value.interval(CalendarConventions(hemisphere: hemisphere)) ?? CivilInterval(day: self)
  }

  /// The quarter of the year, 1-4.
  public var quarter: Int { (month - 1) / 3 + 1 }
  /// The half of the year, 1 or 2.
  public var half: Int { (month - 1) / 6 + 1 }
}

extension CivilDateTime {
  /// The unit of that size that holds the moment; what is finer than a day needs a known time, and gives the day without.
  public func interval(_ unit: Granularity) -> CivilInterval {
    let length: Int? =
      switch unit {
      case .second: 1
      case .minute: 60
      case .hour: 3600
      default: nil
      }
    guard let length, let time else { return date.interval(unit) }
    let begin = CivilDateTime(date, TimeOfDay(second: time.second / length * length), offset: offset)
    return CivilInterval(begin: begin, end: begin.adding(seconds: length))
  }
}
