/// The kind of a time expression, as ISO-TimeML (ISO 24617-1) names them.
public enum TIMEX3Type: String, CaseIterable, Hashable, Sendable {
  case date = "DATE"
  case time = "TIME"
  case duration = "DURATION"
  case set = "SET"
}

/// What qualifies a value, as ISO-TimeML's attribute `mod`.
public enum TIMEX3Modifier: String, CaseIterable, Hashable, Sendable {
  case before = "BEFORE"
  case after = "AFTER"
  case onOrBefore = "ON_OR_BEFORE"
  case onOrAfter = "ON_OR_AFTER"
  case lessThan = "LESS_THAN"
  case moreThan = "MORE_THAN"
  case equalOrLess = "EQUAL_OR_LESS"
  case equalOrMore = "EQUAL_OR_MORE"
  case start = "START"
  case mid = "MID"
  case end = "END"
  case approx = "APPROX"
}

/// The value of a TIMEX3: what ISO-TimeML writes into the attribute `value`.
public enum TIMEX3Value: Hashable, Sendable {
  /// A date, a time, or a pattern of them with unknown parts (`XXXX-WXX-2`).
  case calendar(TIMEX3Calendar)
  /// A length of time.
  case duration(TIMEX3Duration)
  /// `PAST_REF`, `PRESENT_REF` or `FUTURE_REF`.
  case reference(Reference)

  /// A vague pointer to past, present or future.
  public enum Reference: String, CaseIterable, Hashable, Sendable {
    case past = "PAST_REF"
    case present = "PRESENT_REF"
    case future = "FUTURE_REF"
  }
}

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
    /// A century before our era, counted from it: 1 is 100-1 BC; prints as `BC00` to `BC99` for that century's hundreds.
    case centuryBC(Int)
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
      /// `T09`, `T09:30`, `T09:30:15`; a nil hour is unknown (`TXX`).
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

/// A length of time as ISO 8601 writes it, with amounts that may be unknown or fractional.
public struct TIMEX3Duration: Hashable, Sendable {
  /// The parts, coarsest first.
  public var parts: [Part]

  /// A duration of those parts, coarsest first.
  public init(_ parts: [Part]) { self.parts = parts }

  /// A duration of one unit.
  public init(_ amount: Amount, _ unit: Unit) { parts = [Part(amount, unit)] }

  /// So much of one unit.
  public struct Part: Hashable, Sendable {
    /// How much.
    public var amount: Amount
    /// Of what.
    public var unit: Unit

    /// So much of one unit.
    public init(_ amount: Amount, _ unit: Unit) { (self.amount, self.unit) = (amount, unit) }
  }

  /// How much of a unit.
  public enum Amount: Hashable, Sendable {
    /// `X`: told as "some", "a few", or not at all.
    case unknown
    /// A decimal number in thousandths: 3,500 is 3.5.
    case thousandths(Int)

    /// A whole number.
    public static func whole(_ number: Int) -> Amount { .thousandths(number * 1000) }
  }

  /// A unit of length, coarsest first; those after `day` stand behind the `T`.
  public enum Unit: String, CaseIterable, Hashable, Sendable {
    case millennium = "ML"
    case century = "CE"
    case decade = "DE"
    case year = "Y"
    case half = "H"
    case season = "S"
    case quarter = "Q"
    case month = "M"
    case weekend = "WE"
    case week = "W"
    case day = "D"
    case hour = "TH"
    case minute = "TM"
    case second = "TS"
    /// A number of mornings, evenings, nights.
    case morning = "TMO"
    case midday = "TMI"
    case afternoon = "TAF"
    case evening = "TEV"
    case night = "TNI"
    case daytime = "TDT"
  }
}
