extension TIMEX3Calendar: LosslessStringConvertible {
  /// The value that the text writes; nil when it is none, or names a date that there is not (`2025-02-30`).
  ///
  /// Read besides what is printed: `198X` and `19XX` for decades and centuries, the basic format (`20250819`),
  /// signed astronomical years (`-0043`), fractions of a second (cut), offsets without minutes.
  public init?(_ text: String) { self.init(text.utf8.span) }

  init?(_ bytes: Span<UInt8>) {
    var cursor = ByteCursor()
    var (year, part, time) = (Year.unknown, Part?.none, Time?.none)
    if cursor.digitCount(bytes, limit: 9) == 8 {
      guard let digits = cursor.number(ofDigits: 8, bytes) else { return nil }
      (year, part) = (.year(digits / 10_000), .day(month: digits / 100 % 100, day: digits % 100))
    } else if cursor.peek(bytes) != UInt8(ascii: "T") {
      guard let read = Year(bytes, &cursor) else { return nil }
      year = read
      if cursor.take(UInt8(ascii: "-"), bytes) {
        guard let read = Part(bytes, &cursor) else { return nil }
        part = read
      }
    }
    if cursor.take(UInt8(ascii: "T"), bytes) {
      guard let read = Time(bytes, &cursor) else { return nil }
      time = read
    }
    guard cursor.isAtEnd(bytes) else { return nil }
    self.init(year, part, time)
    guard isPossible else { return nil }
  }
}

extension TIMEX3Calendar.Year {
  fileprivate init?(_ bytes: Span<UInt8>, _ cursor: inout ByteCursor) {
    if cursor.take("FY", bytes) {
      guard let year = cursor.number(ofDigits: 4, bytes) else { return nil }
      self = .fiscal(year)
    } else if let sign = cursor.peek(bytes), sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
      cursor.index += 1
      let count = cursor.digitCount(bytes, limit: 8)
      guard (4...7).contains(count), let year = cursor.number(ofDigits: count, bytes) else { return nil }
      self = .year(sign == UInt8(ascii: "-") ? -year : year)
    } else {
      let isBC = cursor.take("BC", bytes)
      let count = cursor.digitCount(bytes, limit: 8)
      let digits = cursor.number(ofDigits: count, bytes) ?? 0
      var unknown = 0
      while unknown < 4, cursor.take(UInt8(ascii: "X"), bytes) { unknown += 1 }
      guard unknown == 0 ? count > 0 : count + unknown == 4, let year = Self.of(digits, count, isBC: isBC) else {
        return nil
      }
      self = year
    }
  }

  /// The span that so many leading digits of a year name.
  private static func of(_ digits: Int, _ count: Int, isBC: Bool) -> Self? {
    switch (count, isBC) {
    case (0, false): .unknown
    case (1, false): .millennium(digits)
    case (2, false): .century(digits)
    case (3, false): .decade(digits)
    case (4, false): .year(digits)
    case (0, true): .unknownBC
    case (1, true): .millenniumBC(digits + 1)
    case (2, true): .centuryBC(digits + 1)
    case (3, true): .decadeBC(digits)
    case (4...7, true) where digits > 0: .year(1 - digits)
    default: nil
    }
  }
}

extension TIMEX3Calendar.Part {
  fileprivate init?(_ bytes: Span<UInt8>, _ cursor: inout ByteCursor) {
    if let season = Self.season(bytes, &cursor) {
      self = .season(season)
      return
    }
    switch cursor.peek(bytes) {
    case UInt8(ascii: "W"):
      cursor.index += 1
      guard let part = Self.week(bytes, &cursor) else { return nil }
      self = part
    case UInt8(ascii: "Q"):
      cursor.index += 1
      guard let quarter = cursor.digits(1, in: 1...4, bytes) else { return nil }
      self = .quarter(quarter.known)
    case UInt8(ascii: "H"):
      cursor.index += 1
      guard let half = cursor.digits(1, in: 1...2, bytes) else { return nil }
      self = .half(half.known)
    default:
      guard let month = cursor.digits(2, in: 1...12, bytes) else { return nil }
      if cursor.take(UInt8(ascii: "-"), bytes) {
        guard let day = cursor.digits(2, in: 1...31, bytes) else { return nil }
        self = .day(month: month.known, day: day.known)
      } else {
        self = .month(month.known)
      }
    }
  }

  private static func season(_ bytes: Span<UInt8>, _ cursor: inout ByteCursor) -> TIMEX3Calendar.Season? {
    if cursor.take("SP", bytes) { return .spring }
    if cursor.take("SU", bytes) { return .summer }
    if cursor.take("FA", bytes) { return .autumn }
    if cursor.take("WI", bytes) { return .winter }
    return nil
  }

  /// What stands behind the `W`; one digit alone is read as a week, too.
  private static func week(_ bytes: Span<UInt8>, _ cursor: inout ByteCursor) -> Self? {
    let width = cursor.digitCount(bytes, limit: 2) == 1 ? 1 : 2
    guard let week = cursor.digits(width, in: 1...53, bytes) else { return nil }
    guard cursor.take(UInt8(ascii: "-"), bytes) else { return .week(week.known) }
    if cursor.take("WE", bytes) { return .weekend(week: week.known) }
    guard let weekday = cursor.digits(1, in: 1...7, bytes) else { return nil }
    return .weekday(week: week.known, weekday.known.flatMap(Weekday.init(rawValue:)))
  }
}

extension TIMEX3Calendar.Time {
  fileprivate init?(_ bytes: Span<UInt8>, _ cursor: inout ByteCursor) {
    if let part = Self.part(bytes, &cursor) {
      self.init(.part(part))
    } else {
      guard let hour = cursor.digits(2, in: 0...24, bytes) else { return nil }
      let isBasic = cursor.peek(bytes)?.isDigit == true
      var (minute, second) = (Int?.none, Int?.none)
      if isBasic || cursor.take(UInt8(ascii: ":"), bytes) {
        guard let read = cursor.digits(2, in: 0...59, bytes) else { return nil }
        minute = read.known
        if isBasic ? cursor.peek(bytes)?.isDigit == true : cursor.take(UInt8(ascii: ":"), bytes) {
          guard let read = cursor.digits(2, in: 0...60, bytes) else { return nil }
          second = read.known
          _ = cursor.thousandths(bytes)
        }
      }
      self.init(.clock(hour: hour.known, minute: minute, second: second))
    }
    offset = UTCOffset(bytes, &cursor)
  }

  private static func part(_ bytes: Span<UInt8>, _ cursor: inout ByteCursor) -> TIMEX3Calendar.PartOfDay? {
    guard let first = cursor.peek(bytes), let second = cursor.peek(bytes, ahead: 1),
      let part = TIMEX3Calendar.PartOfDay(rawValue: String(decoding: [first, second], as: UTF8.self))
    else { return nil }
    cursor.index += 2
    return part
  }
}

/// A number that stands in a value, or the `X` that stand for it.
private struct Digits {
  let known: Int?
}

extension ByteCursor {
  /// Takes that many digits, whose number must lie in the range, or as many `X`.
  fileprivate mutating func digits(_ count: Int, in range: ClosedRange<Int>, _ bytes: Span<UInt8>) -> Digits? {
    if peek(bytes) == UInt8(ascii: "X") {
      for offset in 0..<count where peek(bytes, ahead: offset) != UInt8(ascii: "X") { return nil }
      index += count
      return Digits(known: nil)
    }
    guard let number = number(ofDigits: count, bytes), range.contains(number) else { return nil }
    return Digits(known: number)
  }
}
