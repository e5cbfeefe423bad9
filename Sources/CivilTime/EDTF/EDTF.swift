/// A time as the Extended Date/Time Format writes it (ISO 8601-2:2019, clause 4 and annex A; loc.gov/standards/datetime).
///
/// Read are the levels 0 to 2: seasons, quarters and halves by their numbers, unknown digits (`198X`, `156X-12-25`), years
/// of more than four digits, with exponents and significant digits (`Y12E3`, `1950S2`), `~`, `?` and `%` on a date or a
/// part of it, intervals of two dates with open and unknown sides, and sets of dates. Refused are years outside those of
/// ``CivilDate`` (`Y170000002`).
public enum EDTF: Hashable, Sendable {
  /// One unit of the calendar, or one moment.
  case date(Date)
  /// From one to another, both included; a side is nil where it is open (`..`) or not known (empty).
  case interval(first: Date?, last: Date?)
  /// One of several dates, `[1667,1668]`, between the first and the last of them; a side is nil where it is open.
  case oneOf(first: Date?, last: Date?)
  /// All of several dates, `{1960,1961-12}`, from the first to the last of them.
  case allOf(first: Date?, last: Date?)

  /// A date and how sure it is.
  public struct Date: Hashable, Sendable {
    /// The unit that is named; of what TIMEX3 has no name for, the first of its units.
    public var value: TIMEX3Calendar
    /// The last of its units, where it is not one alone: a season of the southern half of the Earth is three months.
    public var last: TIMEX3Calendar?
    /// Whether it is an estimate: `~`, `%`.
    public var isApproximate: Bool
    /// Whether its source is doubted: `?`, `%`.
    public var isUncertain: Bool

    /// A date, sure unless it is said otherwise.
    public init(
      _ value: TIMEX3Calendar, last: TIMEX3Calendar? = nil, isApproximate: Bool = false, isUncertain: Bool = false
    ) {
      (self.value, self.last) = (value, last)
      (self.isApproximate, self.isUncertain) = (isApproximate, isUncertain)
    }

    /// From its first day or moment to behind its last.
    public var interval: CivilInterval? {
      guard var interval = value.interval() else { return nil }
      if let last { interval.end = last.interval()?.end }
      return interval
    }
  }

  /// From the first day or moment to behind the last; an open side is nil.
  public var interval: CivilInterval? {
    switch self {
    case .date(let date): date.interval
    case .interval(let first, let last), .oneOf(let first, let last), .allOf(let first, let last):
      CivilInterval(begin: first?.interval?.begin, end: last?.interval?.end)
    }
  }

  /// The time that the text writes; nil when it is none, or there is no such day.
  public init?(_ text: String) {
    if let mark = text.utf8.first, mark == UInt8(ascii: "[") || mark == UInt8(ascii: "{") {
      self.init(set: Array(text.utf8))
      return
    }
    let sides = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    func side(_ part: Substring.UTF8View) -> Date?? {
      part.isEmpty || part.elementsEqual("..".utf8) ? .some(nil) : Date(Array(part)).map { .some($0) }
    }
    switch sides.count {
    case 1:
      guard let date = Date(Array(sides[0])) else { return nil }
      self = .date(date)
    case 2:
      guard let first = side(sides[0]), let last = side(sides[1]), first != nil || last != nil else { return nil }
      for date in [first, last].compactMap({ $0 }) where date.value.time != nil { return nil }
      if let first = first?.interval?.begin, let last = last?.interval?.end, first >= last {
        return nil
      }
      self = .interval(first: first, last: last)
    default: return nil
    }
  }
}

extension EDTF.Date {
  /// Reads a date with its marks, wherever in it they stand.
  init?(_ text: [UInt8]) {
    guard let (plain, marks) = EDTF.withoutMarks(text) else { return nil }
    let isTime = plain.contains(UInt8(ascii: "T"))
    guard !isTime || marks.isEmpty, var date = EDTF.Date(plain: plain) ?? EDTF.Date(partOf: plain) else { return nil }
    (date.isApproximate, date.isUncertain) = (marks.contains("~"), marks.contains("?"))
    self = date
  }

  /// Reads a date by its TIMEX3 value, from which it differs in a few signs.
  private init?(plain text: [UInt8]) {
    var text = text
    guard let year = EDTF.year(of: &text) else { return nil }
    var (value, last) = (year, nil as TIMEX3Calendar?)
    if text.count >= 3, text[0] == UInt8(ascii: "-"), let number = Int(String(decoding: text[1..<3], as: UTF8.self)),
      number > 12
    {
      guard text.count == 3 else { return nil }
      if let part = EDTF.seasons[number] {
        value += part
      } else if let months = EDTF.southernSeason(number, of: value) {
        (value, last) = months
      } else {
        return nil
      }
    } else {
      // Weeks, seasons and parts of a day by their letters are TIMEX3's alone.
      guard text.allSatisfy({ 0x30...0x3A ~= $0 || EDTF.signs.contains($0) }) else { return nil }
      value += String(decoding: text, as: UTF8.self)
    }
    guard case .calendar(let calendar)? = TIMEX3Value(value), calendar.part == nil || year.utf8.count > 3,
      EDTF.isWhole(calendar.time)
    else { return nil }
    self.init(calendar, last: last)
  }
}

extension EDTF {
  /// The endings of TIMEX3 for numbers behind a year: seasons of whichever half of the Earth and of the northern one,
  /// quarters, halves.
  fileprivate static let seasons = [
    21: "-SP", 22: "-SU", 23: "-FA", 24: "-WI", 25: "-SP", 26: "-SU", 27: "-FA", 28: "-WI", 33: "-Q1", 34: "-Q2",
    35: "-Q3", 36: "-Q4", 40: "-H1", 41: "-H2",
  ]

  /// The first and the last month of a season of the southern half (29 to 32), whose names are other months' there than
  /// in TIMEX3 values.
  fileprivate static func southernSeason(_ number: Int, of year: String) -> (first: String, last: TIMEX3Calendar)? {
    guard 29...32 ~= number, let season = seasons[number - 8], case .calendar(let named)? = TIMEX3Value(year + season),
      let interval = named.interval(CalendarConventions(hemisphere: .southern)), let begin = interval.begin?.date,
      let end = interval.end?.date.adding(days: -1)
    else { return nil }
    let (first, last) = (TIMEX3Calendar(monthOf: begin), TIMEX3Calendar(monthOf: end))
    return (TIMEX3Value.calendar(first).description, last)
  }

  /// What may stand in a date besides digits and colons: `-`, `+`, `T`, `X`, `Z`.
  fileprivate static let signs: [UInt8] = Array("-+TXZ".utf8)

  /// Takes the year in front and gives it as TIMEX3 writes it; nil where there is none.
  fileprivate static func year(of text: inout [UInt8]) -> String? {
    let isLong = text.first == UInt8(ascii: "Y")
    if isLong { text.removeFirst() }
    let isNegative = text.first == UInt8(ascii: "-")
    if isNegative { text.removeFirst() }
    let digits = text.prefix { 0x30...0x39 ~= $0 }.count
    let unknown = text.dropFirst(digits).prefix { $0 == UInt8(ascii: "X") }.count
    guard let year = Int(String(decoding: text.prefix(digits), as: UTF8.self)), year <= CivilDate.greatestYear,
      isLong ? digits > 4 && unknown == 0 : digits + unknown == 4
    else { return nil }
    let name = String(decoding: text.prefix(digits), as: UTF8.self)
    text.removeFirst(digits + unknown)
    switch (unknown, isNegative) {
    case (0, false): return year == 0 ? "BC0001" : isLong ? "+" + name : name
    case (0, true): return "BC" + padded(year + 1)
    // "-004X" is 49 BC to 40 BC by astronomical years, no decade of ours; four unknown digits are no time at all.
    case (1...3, false) where text.isEmpty: return name
    default: return nil
    }
  }

  /// A clock is told to the second.
  fileprivate static func isWhole(_ time: TIMEX3Calendar.Time?) -> Bool {
    switch time?.value {
    case nil, .clock(_?, _?, _?)?: true
    default: false
    }
  }

  static func padded(_ number: Int) -> String {
    let digits = "\(number)"
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}

extension TIMEX3Calendar {
  fileprivate init(monthOf day: CivilDate) { self.init(.year(day.year), .month(day.month)) }
}
