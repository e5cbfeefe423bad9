/// What a calendar value leaves to convention.
public struct CalendarConventions: Hashable, Sendable {
  /// The half of the earth whose seasons are meant.
  public var hemisphere: Hemisphere
  /// The month (1-12) in which a fiscal year begins. The fiscal year is named by the year in which it ends.
  public var fiscalYearStart: Int

  /// Conventions; by default northern seasons and the fiscal year of the government of the United States (October).
  /// A month outside 1-12 is taken as the nearest one inside.
  public init(hemisphere: Hemisphere = .northern, fiscalYearStart: Int = 10) {
    (self.hemisphere, self.fiscalYearStart) = (hemisphere, min(max(fiscalYearStart, 1), 12))
  }

  /// Northern seasons, fiscal years from October on.
  public static let standard = CalendarConventions()
}

/// A half of the earth.
public enum Hemisphere: String, CaseIterable, Hashable, Sendable {
  case northern, southern
}
