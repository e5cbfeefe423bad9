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
  public var name: String {
    switch self {
    case .partOfDay: "part of day"
    default: String(describing: self)
    }
  }
}

extension Granularity: Comparable {
  /// Whether one is finer than the other.
  public static func < (one: Granularity, other: Granularity) -> Bool { one.rawValue < other.rawValue }
}
