/// How fine a time is told, from the finest to the coarsest.
public enum Granularity: Int, CaseIterable, Hashable, Sendable {
  case second, minute, hour
  /// A part of a day: morning, night.
  case partOfDay
  case day
  case weekend, week, month
  /// A meteorological or named season of three months.
  case season
  case quarter, half, year, decade, century, millennium

  /// The name used in dumps and in JSON.
  public var name: String { Granularity.names[rawValue] }

  /// The granularity of that name; nil when there is none.
  public init?(name: String) {
    guard let index = Granularity.names.firstIndex(of: name) else { return nil }
    self.init(rawValue: index)
  }

  /// In the order of the cases.
  private static let names = [
    "second", "minute", "hour", "part of day", "day", "weekend", "week", "month", "season", "quarter", "half", "year",
    "decade", "century", "millennium",
  ]
}

extension Granularity: Comparable {
  /// Whether one is finer than the other.
  public static func < (one: Granularity, other: Granularity) -> Bool { one.rawValue < other.rawValue }
}
