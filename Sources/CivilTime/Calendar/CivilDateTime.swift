/// A day, with a time of day where one is known, and the offset from UTC where that is known.
///
/// Without a time it is the day's beginning as a bound, and prints as the bare date. Two values are compared as
/// instants; one without an offset is taken as if it stood at UTC, because there is no better way to order it.
public struct CivilDateTime: Hashable, Sendable {
  /// The local day.
  public var date: CivilDate
  // Two integers instead of two optionals: an interval of four bounds is 64 bytes and not 160.
  private var secondOfDay = CivilDateTime.unknownSecond
  private var minutesEast = CivilDateTime.unknownOffset
  private static let unknownSecond: Int32 = -1
  private static let unknownOffset = Int16.min

  /// A day with what is known of its time.
  public init(_ date: CivilDate, _ time: TimeOfDay? = nil, offset: UTCOffset? = nil) {
    self.date = date
    (self.time, self.offset) = (time, offset)
  }

  /// The local time; nil when only the day is known.
  public var time: TimeOfDay? {
    get { TimeOfDay(second: Int(secondOfDay)) }
    set { secondOfDay = newValue.map { Int32($0.second) } ?? CivilDateTime.unknownSecond }
  }

  /// The offset; nil when it is not known.
  public var offset: UTCOffset? {
    get { UTCOffset(minutes: Int(minutesEast)) }
    set { minutesEast = newValue.map { Int16($0.minutes) } ?? CivilDateTime.unknownOffset }
  }

  /// Seconds since 1970-01-01T00:00, at UTC where the offset is known, else as if it were.
  public var instant: Int {
    let minutes = minutesEast == CivilDateTime.unknownOffset ? 0 : Int(minutesEast)
    return date.dayNumber * 86_400 + Int(max(secondOfDay, 0)) - minutes * 60
  }

  /// Seconds since 1970-01-01T00:00 as the clocks of its place show them, whatever their offset.
  public var localInstant: Int { date.dayNumber * 86_400 + Int(max(secondOfDay, 0)) }

  /// The local time that many seconds later, with the same offset; the time of day becomes known.
  public func adding(seconds: Int) -> CivilDateTime {
    // No sum of days and seconds reaches this limit, and none beyond it is a date.
    let limit = 1 << 50
    let total = date.dayNumber * 86_400 + Int(max(secondOfDay, 0)) + min(max(seconds, -limit), limit)
    let day = total >= 0 ? total / 86_400 : (total - 86_399) / 86_400
    return CivilDateTime(CivilDate(dayNumber: day), TimeOfDay(second: total - day * 86_400), offset: offset)
  }

  /// The same instant told at another offset; unchanged when this one's offset is not known.
  public func at(_ other: UTCOffset) -> CivilDateTime {
    guard let offset else { return self }
    var moved = adding(seconds: (other.minutes - offset.minutes) * 60)
    moved.offset = other
    return moved
  }
}

extension CivilDateTime: Comparable {
  /// Whether one instant is before the other; values of the same instant have an order, too.
  public static func < (one: CivilDateTime, other: CivilDateTime) -> Bool {
    if one.instant != other.instant { return one.instant < other.instant }
    // Same instant: fall back on what makes equality and order agree.
    return (one.secondOfDay, one.date, one.minutesEast) < (other.secondOfDay, other.date, other.minutesEast)
  }
}
