/// A day of the week, numbered as ISO 8601 does: Monday is 1.
public enum Weekday: Int, CaseIterable, Hashable, Sendable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  static let all = Weekday.allCases
}

extension CivilDate {
  /// The last such weekday before the day; the day itself never.
  public func previous(_ weekday: Weekday) -> CivilDate {
    adding(days: -((self.weekday.rawValue - weekday.rawValue + 6) % 7 + 1))
  }

  /// The first such weekday after the day; the day itself never.
  public func next(_ weekday: Weekday) -> CivilDate {
    adding(days: (weekday.rawValue - self.weekday.rawValue + 6) % 7 + 1)
  }
}
