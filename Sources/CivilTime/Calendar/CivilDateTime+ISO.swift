extension CivilDateTime: CustomStringConvertible, Codable {
  /// What is known, as ISO 8601 writes it: `2025-08-19`, `2025-08-19T09:30:00`, `2025-08-19T09:30:00+02:00`. With time
  /// and offset it is RFC 3339, too. An offset without a time is not told.
  public var description: String { String(ascii: append(to:)) }

  /// Appends what is known in ASCII as ISO 8601 writes it.
  package func append(to bytes: inout [UInt8]) {
    bytes.append(addingCapacity: CivilDateTime.longestText) { append(to: &$0) }
  }

  /// The most bytes that a moment takes.
  package static let longestText = CivilDate.longestText + 1 + TimeOfDay.textLength + UTCOffset.longestText

  /// Appends what is known to room of at least ``longestText`` bytes.
  package func append(to room: inout OutputSpan<UInt8>) {
    date.append(to: &room)
    guard let time else { return }
    room.append(UInt8(ascii: "T"))
    time.append(to: &room)
    offset?.append(to: &room)
  }

  /// The moment that an ISO 8601 or RFC 3339 text writes; nil when it is none, or there is no such day or time.
  ///
  /// Any day that ``CivilDate/init(iso:)`` reads, then, behind `T` or one space, hours with or without minutes, seconds
  /// and a fraction (which is cut), in extended or basic format, then, behind at most one space, `Z` or an offset.
  /// `24:00` is the midnight that begins the next day.
  public init?(iso text: String) { self.init(iso: text.utf8.span) }

  /// The moment that ASCII bytes write in ISO 8601.
  package init?(iso bytes: Span<UInt8>) {
    var cursor = ByteCursor()
    self.init(iso: bytes, &cursor)
    guard cursor.isAtEnd(bytes) else { return nil }
  }

  /// Takes a moment as ISO 8601 writes it; what follows a day and is no time is left.
  init?(iso bytes: Span<UInt8>, _ cursor: inout ByteCursor) {
    guard let day = CivilDate(bytes, &cursor) else { return nil }
    self.init(day)
    var ahead = cursor
    guard
      ahead.take(UInt8(ascii: "T"), bytes) || ahead.take(UInt8(ascii: "t"), bytes)
        || ahead.take(UInt8(ascii: " "), bytes),
      let clock = ISOClock(bytes, &ahead)
    else { return }
    self = adding(seconds: clock.second)
    cursor = ahead
    _ = ahead.take(UInt8(ascii: " "), bytes)
    if let known = UTCOffset(bytes, &ahead) {
      offset = known
      cursor = ahead
    }
  }

  /// Reads the moment from its ISO 8601 text.
  public init(from decoder: any Decoder) throws { self = try decoder.valueFromText { CivilDateTime(iso: $0) } }

  /// Writes the moment as its ISO 8601 text.
  public func encode(to encoder: any Encoder) throws { try encoder.encodeAsText(self) }
}

extension TimeOfDay: CustomStringConvertible {
  /// The time as ISO 8601 writes it: `09:30:00`.
  public var description: String { String(ascii: append(to:)) }

  /// Appends the time in ASCII.
  func append(to bytes: inout [UInt8]) {
    bytes.append(addingCapacity: TimeOfDay.textLength) { append(to: &$0) }
  }

  /// The bytes that a time takes.
  static let textLength = 8

  /// Appends the time to room of at least ``textLength`` bytes.
  func append(to room: inout OutputSpan<UInt8>) {
    room.append(twoDigits: hour)
    room.append(UInt8(ascii: ":"))
    room.append(twoDigits: minute)
    room.append(UInt8(ascii: ":"))
    room.append(twoDigits: second % 60)
  }
}

/// A clock time in a text by ISO 8601, up to 24:00.
private struct ISOClock {
  /// Seconds since midnight, 0...86,400.
  let second: Int

  /// Takes `09`, `09:30`, `09:30:15.2`, `0930`, `093015`.
  init?(_ bytes: Span<UInt8>, _ cursor: inout ByteCursor) {
    var ahead = cursor
    guard let hour = ahead.number(ofDigits: 2, bytes), hour <= 24 else { return nil }
    var (minute, second) = (0, 0)
    let isBasic = ahead.peek(bytes)?.isDigit == true
    if isBasic || ahead.take(UInt8(ascii: ":"), bytes) {
      guard let read = ahead.number(ofDigits: 2, bytes), read < 60 else { return nil }
      minute = read
      if isBasic ? ahead.peek(bytes)?.isDigit == true : ahead.take(UInt8(ascii: ":"), bytes) {
        guard let read = ahead.number(ofDigits: 2, bytes), read <= 60 else { return nil }
        // A leap second is counted as the second before it.
        second = min(read, 59)
      }
      _ = ahead.thousandths(bytes)
    }
    self.second = hour * 3600 + minute * 60 + second
    guard self.second <= 86_400 else { return nil }
    cursor = ahead
  }
}
