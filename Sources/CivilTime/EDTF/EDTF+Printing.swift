extension EDTF {
  /// What stands behind a date: `~` of an estimate, `?` of what is doubted, `%` of both; nothing of others.
  public static func mark(isApproximate: Bool, isUncertain: Bool) -> String {
    switch (isApproximate, isUncertain) {
    case (true, true): "%"
    case (true, false): "~"
    case (false, true): "?"
    case (false, false): ""
    }
  }

  /// The year as EDTF writes it, astronomical: `1961`, `-0043`, `0000`, `Y12025`.
  public static func text(ofYear year: Int) -> String {
    guard abs(year) > 9999 else {
      let digits = "\(abs(year))"
      return (year < 0 ? "-" : "") + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    }
    return "Y\(year)"
  }

  /// A month (1-12) of a year; of a year beyond four digits the year alone, as EDTF knows no months there.
  public static func text(ofMonth month: Int, year: Int) -> String {
    let tail = abs(year) > 9999 ? "" : month < 10 ? "-0\(month)" : "-\(month)"
    return text(ofYear: year) + tail
  }

  /// A day; of a year beyond four digits the year alone.
  public static func text(of date: CivilDate) -> String {
    let (year, month, day) = date.components
    guard abs(year) <= 9999 else { return text(ofYear: year) }
    return text(ofMonth: month, year: year) + (day < 10 ? "-0\(day)" : "-\(day)")
  }

  /// A moment, which EDTF tells to the second, with its offset where one is known; without a time the day.
  public static func text(of moment: CivilDateTime) -> String {
    guard let time = moment.time, abs(moment.date.year) <= 9999 else { return text(of: moment.date) }
    return "\(text(of: moment.date))T\(time)\(moment.offset?.description ?? "")"
  }
}

extension TIMEX3Calendar {
  /// What EDTF names as one: a decade, century or millennium of our era (`198X`), a season, quarter or half (`2019-21`).
  /// Nil for what it tells by days, months, years or moments, and for weeks, which it does not know.
  public var edtfUnit: String? {
    guard time == nil else { return nil }
    switch (year, part) {
    case (.decade(let digits), nil) where digits > 0: return EDTF.unknown(digits, 3)
    case (.century(let digits), nil) where digits > 0: return EDTF.unknown(digits, 2)
    case (.millennium(let digit), nil) where digit > 0: return EDTF.unknown(digit, 1)
    case (.year(let year), .season(let season)?) where abs(year) <= 9999:
      return "\(EDTF.text(ofYear: year))-\(season.edtfNumber)"
    case (.year(let year), .quarter(let quarter?)?) where abs(year) <= 9999:
      return "\(EDTF.text(ofYear: year))-\(32 + quarter)"
    case (.year(let year), .half(let half?)?) where abs(year) <= 9999:
      return "\(EDTF.text(ofYear: year))-\(39 + half)"
    default: return nil
    }
  }
}

extension EDTF {
  /// So many known digits of four, the rest `X`.
  fileprivate static func unknown(_ digits: Int, _ width: Int) -> String {
    let known = "\(digits)"
    return String(repeating: "0", count: max(0, width - known.utf8.count)) + known
      + String(repeating: "X", count: 4 - max(width, known.utf8.count))
  }
}

extension TIMEX3Calendar.Season {
  /// The number of the season, whichever half of the Earth it is told of.
  fileprivate var edtfNumber: Int {
    switch self {
    case .spring: 21
    case .summer: 22
    case .autumn: 23
    case .winter: 24
    }
  }
}
