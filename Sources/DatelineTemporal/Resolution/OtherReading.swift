internal import CivilTime

/// A second reading that is close to the first.
struct OtherReading: Sendable {
  var calendar: TIMEX3Calendar
  var reason: Reason

  /// When it would hold.
  enum Reason: Sendable {
    /// The other order of day and month.
    case order(DayMonthOrder)
    /// The words were spoken on the day that the story tells of.
    case spokenOnStoryDay
    /// It lies on the other side of the anchor.
    case otherSide(Direction)
    /// "Next Friday" of the week after this one.
    case weekAfter
  }
}
