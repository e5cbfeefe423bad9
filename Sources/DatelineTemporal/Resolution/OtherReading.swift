package import CivilTime

/// The time that a length points to, "in three weeks". A class, so that the many that point to none carry no room for it.
package final class PointedTime: Sendable {
  package let value: TIMEX3Value
  package let interval: CivilInterval

  package init(_ value: TIMEX3Value, _ interval: CivilInterval) { (self.value, self.interval) = (value, interval) }
}

/// A second reading that is close to the first. A class, so that the many that have none carry no room for it.
package final class OtherReading: Sendable {
  package let calendar: TIMEX3Calendar
  package let reason: Reason

  package init(calendar: TIMEX3Calendar, reason: Reason) { (self.calendar, self.reason) = (calendar, reason) }

  /// When it would hold.
  package enum Reason: Sendable {
    /// The other order of day and month.
    case order(DayMonthOrder)
    /// The words were spoken on the day that the story tells of.
    case spokenOnStoryDay
    /// It lies on the other side of the anchor.
    case otherSide(Direction)
    /// "Next Friday" of the week after this one.
    case weekAfter
    /// "Last Friday" of the week before this one.
    case weekBefore
  }
}
