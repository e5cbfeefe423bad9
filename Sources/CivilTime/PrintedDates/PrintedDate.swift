/// A date found in running text or a page's visible furniture.
public struct PrintedDate: Hashable, Sendable {
  /// The day, with time and offset where they are printed.
  public var moment: CivilDateTime
  /// The other reading of a numeric date whose day and month could change places: `03/04/2025`. Nil where the order is
  /// plain.
  public var alternative: CivilDate?
  /// The bytes it is printed with, its time included, half-open.
  public var range: Range<Int>

  /// A date found.
  public init(_ moment: CivilDateTime, alternative: CivilDate? = nil, range: Range<Int>) {
    (self.moment, self.alternative, self.range) = (moment, alternative, range)
  }
}

/// Which of day and month stands first in a date in figures that allows both.
public enum DayMonthOrder: String, CaseIterable, Hashable, Sendable {
  case dayFirst, monthFirst
}
