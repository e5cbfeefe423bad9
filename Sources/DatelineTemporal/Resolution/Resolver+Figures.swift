internal import CivilTime
internal import DatelineModel

/// Numbers that the context completes: days without a month, dates in figures, years of two digits.
extension Resolver {
  /// The day of that number in the month of a day, or in the next or last month where the clause points there.
  mutating func dayOfMonth(_ number: Int, near day: CivilDate) -> CivilDate {
    func candidate(_ offset: Int) -> CivilDate? {
      let month = day.startOfMonth.adding(offset, .month)
      return CivilDate(year: month.year, month: month.month, day: number)
    }
    let isNow = speech?.date.startOfMonth == day.startOfMonth
    let months: [Int] =
      switch isNow ? toldDirection() : nil {
      case .past where number > day.day: [-1, -2, 0]
      case .future where number < day.day: [1, 2, 0]
      default: [0, 1, -1]
      }
    return months.lazy.compactMap { candidate($0) }.first ?? day
  }

  /// A date in figures, by the order of the document.
  mutating func numeric(_ date: NumericDate) -> Resolved {
    if context.dateOrder == .ymd, case .short(let day)? = date.year {
      return Resolved(TIMEX3Calendar(year(.short(date.first)), .day(month: date.second, day: day)))
    }
    let order = date.evidence ?? reading.order ?? (date.hasStops ? .dayFirst : .monthFirst)
    note(.dateOrder(order, date.evidence == nil ? reading.orderReason : .figures))
    let (month, day) = order == .dayFirst ? (date.second, date.first) : (date.first, date.second)
    guard let told = date.year else { return named(CalendarName(nil, .day(month: month, day))) }
    let year = self.year(told)
    let calendar = TIMEX3Calendar(year, .day(month: month, day: day))
    var resolved = Resolved(calendar, isAssumed: date.evidence == nil)
    if date.evidence == nil, date.first != date.second {
      resolved.other = OtherReading(
        calendar: TIMEX3Calendar(year, .day(month: day, day: month)),
        reason: .order(order == .dayFirst ? .monthFirst : .dayFirst))
    }
    return resolved
  }

  /// A year as TIMEX3 writes it; two digits find their century.
  mutating func year(_ year: CalendarName.Year) -> TIMEX3Calendar.Year {
    switch year {
    case .full(let number): return .year(number)
    case .short(let number):
      let year = century(of: number, unit: 1, size: 100)
      note(.yearOfDigits(year))
      return .year(year)
    case .fiscal(let inner):
      guard case .year(let number) = self.year(inner) else { return .unknown }
      return .fiscal(number)
    case .decade(let number): return .decade(number)
    case .shortDecade(let number): return .decade(century(of: number * 10, unit: 10, size: 100) / 10)
    case .century(let number): return .century(number)
    case .centuryBC(let number): return .centuryBC(number)
    case .millennium(let number): return .millennium(number)
    case .millenniumBC(let number): return .millenniumBC(number)
    }
  }

  /// The year with those last two digits that is the latest not far beyond the anchor.
  private mutating func century(of digits: Int, unit: Int, size: Int) -> Int {
    // Without any anchor the years of living memory are meant: 1930 to 2029.
    let anchor = (reading.isHistory ? story.last?.day.year : nil) ?? speech?.date.year
    guard let anchor else { return digits >= 30 ? 1900 + digits : 2000 + digits }
    let limit = anchor + (unit == 10 ? 0 : 10)
    var year = limit / 100 * 100 + digits
    if year > limit { year -= 100 }
    return year
  }
}
