extension TIMEX3Calendar: CustomStringConvertible {
  /// The value as TIMEX3 writes it: `2025-08-19T09:30`, `2025-W34-WE`, `198`, `BC0044`, `XXXX-12-25`.
  public var description: String { String(ascii: append(to:)) }

  /// Appends the value in ASCII.
  func append(to bytes: inout [UInt8]) {
    // Most values are whole days.
    if case .day(month: let month?, day: let day?) = part, case .year(let year) = year, (1...9999).contains(year),
      (0...99).contains(month), (0...99).contains(day)
    {
      bytes.append(day: day, month, year)
      time?.append(to: &bytes)
      return
    }
    // A bare time of day has no date in front (`T09:30`).
    let isBareTime = year == .unknown && part == nil && time != nil
    if !isBareTime { year.append(to: &bytes, alone: part == nil && time == nil) }
    part?.append(to: &bytes)
    time?.append(to: &bytes)
  }
}

extension TIMEX3Calendar.Year {
  /// `alone` tells that nothing follows: then a decade is written as `198`, else as `198X`.
  fileprivate func append(to bytes: inout [UInt8], alone: Bool) {
    func append(_ prefix: String, _ digits: Int, _ width: Int) {
      bytes.append(prefix)
      bytes.append(digits, width: width)
      if !alone { for _ in width..<4 { bytes.append(UInt8(ascii: "X")) } }
    }
    switch self {
    case .unknown: bytes.append("XXXX")
    case .unknownBC: bytes.append("BCXXXX")
    case .year(let year) where year <= 0: append("BC", 1 &- year, 4)
    case .year(let year): append(year > 9999 ? "+" : "", year, 4)
    case .fiscal(let year): append("FY", year, 4)
    case .decade(let digits): append("", digits, 3)
    case .century(let digits): append("", digits, 2)
    case .millennium(let digit): append("", digit, 1)
    case .decadeBC(let digits): append("BC", digits, 3)
    case .centuryBC(let count): append("BC", count &- 1, 2)
    case .millenniumBC(let count): append("BC", count &- 1, 1)
    }
  }
}

extension TIMEX3Calendar.Part {
  fileprivate func append(to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "-"))
    switch self {
    case .month(let month):
      bytes.append(month, width: 2)
    case .day(let month, let day):
      bytes.append(month, width: 2)
      bytes.append(UInt8(ascii: "-"))
      bytes.append(day, width: 2)
    case .week(let week):
      append("W", week, width: 2, to: &bytes)
    case .weekday(let week, let weekday):
      append("W", week, width: 2, to: &bytes)
      bytes.append(UInt8(ascii: "-"))
      bytes.append(weekday?.rawValue, width: 1)
    case .weekend(let week):
      append("W", week, width: 2, to: &bytes)
      bytes.append("-WE")
    case .quarter(let quarter): append("Q", quarter, width: 1, to: &bytes)
    case .half(let half): append("H", half, width: 1, to: &bytes)
    case .season(let season): bytes.append(season.rawValue)
    }
  }

  private func append(_ letter: String, _ number: Int?, width: Int, to bytes: inout [UInt8]) {
    bytes.append(letter)
    bytes.append(number, width: width)
  }
}

extension TIMEX3Calendar.Time {
  fileprivate func append(to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "T"))
    switch value {
    case .part(let part): bytes.append(part.rawValue)
    case .clock(let hour, let minute, let second):
      bytes.append(hour, width: 2)
      if minute != nil || second != nil {
        bytes.append(UInt8(ascii: ":"))
        bytes.append(minute, width: 2)
      }
      if second != nil {
        bytes.append(UInt8(ascii: ":"))
        bytes.append(second, width: 2)
      }
    }
    offset?.append(to: &bytes)
  }
}
