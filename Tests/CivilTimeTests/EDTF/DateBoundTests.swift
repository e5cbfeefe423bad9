import CivilTime
import Testing

/// Dates that bound a selection.
@Suite struct DateBoundTests {
  @Test(arguments: [
    ("2025-08-20", "2025-08-20", "2025-08-20"), ("2025-08", "2025-08-01", "2025-08-31"),
    ("2025", "2025-01-01", "2025-12-31"), ("198X", "1980-01-01", "1989-12-31"), ("2025-22", "2025-06-01", "2025-08-31"),
    ("2025-08-20T14:30:00+02:00", "2025-08-20T14:30:00+02:00", "2025-08-20T14:30:00+02:00"),
    ("2025-08~", "2025-08-01", "2025-08-31"), ("2025-29", "2025-09-01", "2025-11-30"),
    ("2025-XX", "2025-01-01", "2025-12-31"), ("2025-08/2025-09", "2025-08-01", "2025-09-30"),
  ]) func aUnitBeginsAndEnds(text: String, begin: String, last: String) {
    #expect(CivilDateTime(beginOf: text) == CivilDateTime(iso: begin))
    #expect(CivilDateTime(lastOf: text) == CivilDateTime(iso: last))
  }

  /// An interval that is open on one side bounds on the other alone.
  @Test func anOpenIntervalBoundsOnOneSide() {
    #expect(CivilDateTime(beginOf: "../2025") == nil)
    #expect(CivilDateTime(lastOf: "../2025") == CivilDateTime(iso: "2025-12-31"))
  }

  @Test(arguments: ["", "20 Aug", "2025-13"]) func othersAreRefused(text: String) {
    #expect(CivilDateTime(beginOf: text) == nil && CivilDateTime(lastOf: text) == nil)
  }
}
