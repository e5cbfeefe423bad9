package import CivilTime

/// A part of the day or a clock time, with the zone that it is told in.
package struct DayTime: Hashable, Sendable {
  package var value: TIMEX3Calendar.Time.Value
  package var zone: StatedZone?

  package init(_ value: TIMEX3Calendar.Time.Value, zone: StatedZone? = nil) { (self.value, self.zone) = (value, zone) }

  /// A zone: its offset in figures, or its letters, whose offset may depend on the day.
  package enum StatedZone: Hashable, Sendable {
    case offset(UTCOffset)
    case named(ZoneAbbreviation)

    /// The offset when clocks there show that local time.
    package func offset(at local: CivilDateTime) -> UTCOffset {
      switch self {
      case .offset(let offset): offset
      case .named(let zone): zone.offset(at: local)
      }
    }
  }

  /// As TIMEX3 writes it: an offset in figures belongs to the value, letters only to the interval.
  package var timex: TIMEX3Calendar.Time {
    if case .offset(let offset) = zone {
      TIMEX3Calendar.Time(value, offset: offset)
    } else {
      TIMEX3Calendar.Time(value)
    }
  }
}
