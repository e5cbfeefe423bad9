extension CivilDate: CustomStringConvertible, Codable {
  /// The day as ISO 8601 writes it, `2025-08-19`; years outside 0-9999 have a sign and six digits, as ECMAScript asks for
  /// and Java, DuckDB and polars read, too: `-000043-03-15`, `+012025-01-01`. (Of `-0043-03-15` Node makes 2043.)
  public var description: String { String(ascii: append(to:)) }

  /// Appends the day in ASCII as ISO 8601 writes it.
  package func append(to bytes: inout [UInt8]) {
    bytes.append(addingCapacity: CivilDate.longestText) { append(to: &$0) }
  }

  /// The most bytes that a day takes.
  static let longestText = 14

  /// Appends the day to room of at least ``longestText`` bytes.
  func append(to room: inout OutputSpan<UInt8>) {
    let (year, month, day) = components
    if UInt(bitPattern: year) <= 9999 { return room.append(day: day, month, year) }
    room.append(UInt8(ascii: year < 0 ? "-" : "+"))
    room.append(sixDigits: abs(year))
    room.append(UInt8(ascii: "-"))
    room.append(twoDigits: month)
    room.append(UInt8(ascii: "-"))
    room.append(twoDigits: day)
  }

  /// The day that an ISO 8601 text writes; nil when it is none, or there is no such day.
  ///
  /// Calendar dates (`2025-08-19`, `20250819`), week dates (`2025-W34-2`, `2025W342`), ordinal dates (`2025-231`,
  /// `2025231`), and all of them with signed years of four to seven digits. What is not a whole day is refused.
  public init?(iso text: String) { self.init(iso: text.utf8.span) }

  /// The day that ASCII bytes write in ISO 8601.
  package init?(iso bytes: Span<UInt8>) {
    var cursor = ByteCursor()
    self.init(bytes, &cursor)
    guard cursor.isAtEnd(bytes) else { return nil }
  }

  /// Takes a day as ISO 8601 writes it.
  init?(_ bytes: Span<UInt8>, _ cursor: inout ByteCursor) {
    var ahead = cursor
    guard let year = ahead.year(bytes) else { return nil }
    let isExtended = ahead.take(UInt8(ascii: "-"), bytes)
    if ahead.take(UInt8(ascii: "W"), bytes) {
      guard let number = ahead.number(ofDigits: 2, bytes), let week = ISOWeek(year: year, week: number),
        !isExtended || ahead.take(UInt8(ascii: "-"), bytes),
        let digit = ahead.number(ofDigits: 1, bytes), let weekday = Weekday(rawValue: digit)
      else { return nil }
      self = week.day(weekday)
    } else if ahead.digitCount(bytes, limit: 4) == 3 {
      guard let ordinal = ahead.number(ofDigits: 3, bytes), ordinal >= 1,
        ordinal <= (CivilDate.isLeap(year: year) ? 366 : 365),
        let first = CivilDate(year: year, month: 1, day: 1)
      else { return nil }
      self = first.adding(days: ordinal - 1)
    } else {
      guard let month = ahead.number(ofDigits: 2, bytes), !isExtended || ahead.take(UInt8(ascii: "-"), bytes),
        let day = ahead.number(ofDigits: 2, bytes), let date = CivilDate(year: year, month: month, day: day)
      else { return nil }
      self = date
    }
    cursor = ahead
  }

  /// Reads the day from its ISO 8601 text.
  public init(from decoder: any Decoder) throws { self = try decoder.valueFromText { CivilDate(iso: $0) } }

  /// Writes the day as its ISO 8601 text.
  public func encode(to encoder: any Encoder) throws { try encoder.encodeAsText(self) }
}

extension ByteCursor {
  /// Takes a year: four digits, or a sign and four to seven. An expanded year must be told from the month behind it by
  /// its sign and a hyphen.
  fileprivate mutating func year(_ bytes: Span<UInt8>) -> Int? {
    guard let sign = peek(bytes), sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else {
      return number(ofDigits: 4, bytes)
    }
    index += 1
    let count = digitCount(bytes, limit: 8)
    guard (4...7).contains(count), let year = number(ofDigits: count, bytes) else { return nil }
    return sign == UInt8(ascii: "-") ? -year : year
  }
}
