/// "The fourth Thursday of November", "the last Monday of May": the rule of many holidays and of clock changes.
public struct WeekdayOfMonth: Hashable, Sendable {
  /// Which of the month's such weekdays: 1 is the first, -1 the last.
  public var ordinal: Int
  /// The weekday.
  public var weekday: Weekday
  /// The month, 1-12.
  public var month: Int

  /// The rule of that weekday.
  public init(_ ordinal: Int, _ weekday: Weekday, ofMonth month: Int) {
    (self.ordinal, self.weekday, self.month) = (ordinal, weekday, month)
  }

  /// The day in that astronomical year; nil when the month has no such weekday.
  public func date(inYear year: Int) -> CivilDate? {
    guard let first = CivilDate(year: year, month: month, day: 1),
      (1...5).contains(ordinal) || (-5 ... -1).contains(ordinal)
    else { return nil }
    let day =
      ordinal > 0
      ? first.adding(days: -1).next(weekday).adding(days: (ordinal - 1) * 7)
      : first.adding(months: 1).previous(weekday).adding(days: (ordinal + 1) * 7)
    return day.month == month ? day : nil
  }
}
