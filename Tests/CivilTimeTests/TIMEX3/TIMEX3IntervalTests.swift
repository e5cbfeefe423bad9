import Testing

@testable import CivilTime

@Suite("What TIMEX3 values denote") struct TIMEX3IntervalTests {
  /// Value, first day, first day after it.
  @Test(
    "days",
    arguments: [
      ("2025-08-19", "2025-08-19", "2025-08-20"), ("2025-08", "2025-08-01", "2025-09-01"),
      ("2025", "2025-01-01", "2026-01-01"), ("2025-W34", "2025-08-18", "2025-08-25"),
      ("2025-W34-2", "2025-08-19", "2025-08-20"), ("2025-W34-WE", "2025-08-23", "2025-08-25"),
      ("2020-W53", "2020-12-28", "2021-01-04"), ("2025-Q3", "2025-07-01", "2025-10-01"),
      ("2025-H2", "2025-07-01", "2026-01-01"), ("2025-SU", "2025-06-01", "2025-09-01"),
      ("2025-WI", "2025-12-01", "2026-03-01"), ("198", "1980-01-01", "1990-01-01"), ("19", "1900-01-01", "2000-01-01"),
      ("1", "1000-01-01", "2000-01-01"), ("FY2024", "2023-10-01", "2024-10-01"),
      ("FY2024-Q2", "2024-01-01", "2024-04-01"),
      ("FY2024-11", "2023-11-01", "2023-12-01"), ("FY2024-03-05", "2024-03-05", "2024-03-06"),
      ("2025-08-XX", "2025-08-01", "2025-09-01"), ("2025-XX", "2025-01-01", "2026-01-01"),
      ("2025-WXX", "2024-12-30", "2025-12-29"), ("198X-XX-XX", "1980-01-01", "1990-01-01"),
      ("BC0044", "BC0044-01-01", "BC0043-01-01"), ("BC0044-03-15", "BC0044-03-15", "BC0044-03-16"),
      ("BC044", "BC0449-01-01", "BC0439-01-01"), ("BC000", "BC0009-01-01", "0001-01-01"),
      ("BC04", "BC0500-01-01", "BC0400-01-01"), ("BC00", "BC0100-01-01", "0001-01-01"),
      ("BC0", "BC1000-01-01", "0001-01-01"),
    ])
  func days(_ value: String, _ first: String, _ end: String) throws {
    let interval = try #require(TIMEX3Value(value)?.interval)
    #expect(interval == CivilInterval(days: try day(first), until: try day(end)))
  }

  @Test("no interval", arguments: ["XXXX", "XXXX-12-25", "XXXX-WXX-2", "T09:30", "P3D", "PAST_REF"])
  func none(_ value: String) throws {
    #expect(try #require(TIMEX3Value(value)).interval == nil)
  }

  @Test("southern seasons begin half a year later") func southern() throws {
    let conventions = CalendarConventions(hemisphere: .southern)
    let summer = try #require(TIMEX3Value("2025-SU")?.interval(conventions))
    #expect(summer == CivilInterval(days: try day("2025-12-01"), until: try day("2026-03-01")))
  }

  @Test("a fiscal year that begins in January or April") func fiscal() throws {
    let value = try #require(TIMEX3Value("FY2024"))
    let january = value.interval(CalendarConventions(fiscalYearStart: 1))
    #expect(january == CivilInterval(days: try day("2024-01-01"), until: try day("2025-01-01")))
    let april = value.interval(CalendarConventions(fiscalYearStart: 4))
    #expect(april == CivilInterval(days: try day("2023-04-01"), until: try day("2024-04-01")))
  }

  /// Value, day and seconds of the beginning, length in seconds.
  @Test(
    "times",
    arguments: [
      ("2025-08-19T09", "2025-08-19", 9 * 3600, 3600), ("2025-08-19T09:30", "2025-08-19", 34_200, 60),
      ("2025-08-19T09:30:15", "2025-08-19", 34_215, 1), ("2025-08-19T24:00", "2025-08-20", 0, 60),
      ("2025-08-19TMO", "2025-08-19", 6 * 3600, 6 * 3600), ("2025-08-19TNI", "2025-08-19", 20 * 3600, 10 * 3600),
      ("2025-08-19TXX", "2025-08-19", 0, 86_400), ("2025-W34-2TEV", "2025-08-19", 18 * 3600, 4 * 3600),
    ])
  func times(_ value: String, _ first: String, _ second: Int, _ length: Int) throws {
    let interval = try #require(TIMEX3Value(value)?.interval)
    let begin = CivilDateTime(try day(first), TimeOfDay(second: second))
    #expect(interval == CivilInterval(begin: begin, end: begin.adding(seconds: length)))
  }

  @Test("an offset is kept") func offset() throws {
    let interval = try #require(TIMEX3Value("2025-08-19T09:30+02:00")?.interval)
    #expect(interval.begin?.offset?.minutes == 120)
    #expect(interval.end?.offset?.minutes == 120)
  }

  @Test(
    "granularity",
    arguments: [
      ("2025-08-19T09:30:15", Granularity.second), ("2025-08-19T09:30", .minute), ("TXX", .hour), ("TNI", .partOfDay),
      ("2025-08-19", .day), ("2025-W34-2", .day), ("2025-W34-WE", .weekend), ("2025-W34", .week), ("2025-XX", .month),
      ("2025-SU", .season), ("2025-Q3", .quarter), ("2025-H1", .half), ("2025", .year), ("FY2024", .year),
      ("198", .decade),
      ("BC04", .century), ("1", .millennium), ("P3D", .day), ("PT1H30M", .minute), ("P2CE", .century),
      ("PT2NI", .partOfDay),
    ])
  func granularity(_ value: String, _ granularity: Granularity) throws {
    #expect(try #require(TIMEX3Value(value)).granularity == granularity)
  }

  @Test("references and lengths of no unit have no granularity", arguments: ["PAST_REF", "PXX"])
  func noGranularity(_ value: String) throws {
    #expect(try #require(TIMEX3Value(value)).granularity == nil)
  }

  private func day(_ value: String) throws -> CivilDate {
    guard case .calendar(let calendar) = try #require(TIMEX3Value(value)), case .year(let year) = calendar.year,
      case .day(let month?, let day?) = calendar.part
    else { throw NotADay() }
    return try #require(CivilDate(year: year, month: month, day: day))
  }

  private struct NotADay: Error {}
}
