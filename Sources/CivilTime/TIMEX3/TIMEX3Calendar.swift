/// A calendar value: a year or a wider span, a part of the year, a time.
public struct TIMEX3Calendar: Hashable, Sendable {
  /// The year or the wider span.
  public var year: Year
  /// The part of the year; nil when the value ends with the year.
  public var part: Part?
  /// The time of day; nil when the value ends with the day.
  public var time: Time?

  /// A value of those parts.
  public init(_ year: Year, _ part: Part? = nil, _ time: Time? = nil) {
    (self.year, self.part, self.time) = (year, part, time)
  }

  /// A year or a wider span.
  public enum Year: Hashable, Sendable {
    /// `XXXX`
    case unknown
    /// An astronomical year (0 is 1 BC, which prints as `BC0001`).
    case year(Int)
    /// A fiscal year, named by the year in which it ends: `FY2024`.
    case fiscal(Int)
    /// Ten years by their first three digits: 198 is 1980-1989. From year 0 on.
    case decade(Int)
    /// A hundred years by their first two digits: 19 is 1900-1999, as TIMEX3 writes "the 20th century".
    case century(Int)
    /// A thousand years by their first digit: 2 is 2000-2999.
    case millennium(Int)
    /// `BCXXXX`
    case unknownBC
    /// Ten years before our era by their first three digits: 44 is 449-440 BC and prints as `BC044`.
    case decadeBC(Int)
    /// A century before our era, counted from it: 1 is 100-1 BC; prints as `BC00` to `BC99` for that century's hundreds.
    case centuryBC(Int)
    /// A thousand years before our era, counted from it: 1 is 1000-1 BC; prints as `BC0` to `BC9`.
    case millenniumBC(Int)
  }

  /// A part of a year. A nil number is unknown (`XX`, `X`).
  public enum Part: Hashable, Sendable {
    /// `-08`
    case month(Int?)
    /// `-08-19`, `-XX-15`
    case day(month: Int?, day: Int?)
    /// `-W34`
    case week(Int?)
    /// `-W34-2`; a nil weekday is unknown.
    case weekday(week: Int?, Weekday?)
    /// `-W34-WE`
    case weekend(week: Int?)
    /// `-Q3`
    case quarter(Int?)
    /// `-H1`
    case half(Int?)
    /// `-SU`
    case season(Season)
  }

  /// A season, as TIMEX3 abbreviates it.
  public enum Season: String, CaseIterable, Hashable, Sendable {
    case spring = "SP"
    case summer = "SU"
    case autumn = "FA"
    case winter = "WI"
  }

  /// A time of day.
  public struct Time: Hashable, Sendable {
    /// The clock or the part of the day.
    public var value: Value
    /// The offset from UTC, where the text tells one.
    public var offset: UTCOffset?

    /// A time of day, at an offset where one is told.
    public init(_ value: Value, offset: UTCOffset? = nil) { (self.value, self.offset) = (value, offset) }

    /// What is known of the time.
    public enum Value: Hashable, Sendable {
      /// `T09`, `T09:30`, `T09:30:15`; a nil hour is unknown (`TXX`). `T24:00` is the midnight that ends the day.
      case clock(hour: Int?, minute: Int?, second: Int?)
      /// `TMO`
      case part(PartOfDay)
    }
  }

  /// A part of the day, as TIMEX3 abbreviates it.
  public enum PartOfDay: String, CaseIterable, Hashable, Sendable {
    case morning = "MO"
    case midday = "MI"
    case afternoon = "AF"
    case evening = "EV"
    case night = "NI"
    case daytime = "DT"
    /// Any time after noon.
    case pm = "PM"
  }
}
