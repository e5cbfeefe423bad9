internal import CivilTime
internal import DatelineModel

/// Numbers that the context completes: days without a month, years of two digits.
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

  /// A year as TIMEX3 writes it; two digits find their century.
  mutating func year(_ year: CalendarName.Year) -> TIMEX3Calendar.Year {
    switch year {
    case .full(let number): return .year(number)
    case .short(let number):
      let year = century(of: number, unit: 1)
      note(.yearOfDigits(year))
      return .year(year)
    case .fiscal(let inner):
      guard case .year(let number) = self.year(inner) else { return .unknown }
      return .fiscal(number)
    case .decade(let number): return .decade(number)
    case .shortDecade(let number): return .decade(century(of: number * 10, unit: 10) / 10)
    case .century(let number): return .century(number)
    case .centuryBC(let number): return .centuryBC(number)
    case .millennium(let number): return .millennium(number)
    case .millenniumBC(let number): return .millenniumBC(number)
    }
  }

  /// The year with those last two digits that is the latest not far beyond the anchor.
  private mutating func century(of digits: Int, unit: Int) -> Int {
    // Without any anchor the years of living memory are meant: 1930 to 2029.
    let anchor = (reading.isHistory ? story.last?.day.year : nil) ?? speech?.date.year
    guard let anchor else { return digits >= 30 ? 1900 + digits : 2000 + digits }
    let limit = anchor + (unit == 10 ? 0 : 10)
    var year = limit / 100 * 100 + digits
    if year > limit { year -= 100 }
    return year
  }
}
