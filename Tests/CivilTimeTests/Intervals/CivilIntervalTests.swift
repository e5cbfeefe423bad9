import DatelineTestSupport
import Testing

@testable import CivilTime

@Suite("Intervals") struct CivilIntervalTests {
  private func days(_ first: String, _ end: String) throws -> CivilInterval {
    CivilInterval(days: try #require(CivilDate(iso: first)), until: try #require(CivilDate(iso: end)))
  }

  /// Unit, first day, first day after it; all hold 19 August 2025.
  @Test(
    "the unit that holds a day",
    arguments: [
      (Granularity.second, "2025-08-19", "2025-08-20"), (.day, "2025-08-19", "2025-08-20"),
      (.week, "2025-08-18", "2025-08-25"), (.weekend, "2025-08-23", "2025-08-25"), (.month, "2025-08-01", "2025-09-01"),
      (.season, "2025-06-01", "2025-09-01"), (.quarter, "2025-07-01", "2025-10-01"),
      (.half, "2025-07-01", "2026-01-01"),
      (.year, "2025-01-01", "2026-01-01"), (.decade, "2020-01-01", "2030-01-01"),
      (.century, "2000-01-01", "2100-01-01"),
      (.millennium, "2000-01-01", "3000-01-01"),
    ])
  func unit(_ unit: Granularity, _ first: String, _ end: String) throws {
    let day = try #require(CivilDate(iso: "2025-08-19"))
    #expect(day.interval(unit) == (try days(first, end)))
  }

  @Test("every day lies in its units, and the units tile time") func tiling() throws {
    var random = RandomSource(seed: 5)
    let units = Granularity.allCases.filter { $0 >= .day && $0 != .weekend }
    for _ in 0..<3000 {
      let day = CivilDate(dayNumber: random.number(-2_500_000...2_500_000))
      for unit in units {
        for hemisphere in Hemisphere.allCases {
          let whole = day.interval(unit, hemisphere: hemisphere)
          #expect(whole.contains(CivilInterval(day: day)), "\(unit) of \(day)")
          let begin = try #require(whole.begin?.date)
          let end = try #require(whole.end?.date)
          #expect(begin.interval(unit, hemisphere: hemisphere) == whole)
          #expect(end.interval(unit, hemisphere: hemisphere).begin?.date == end)
          #expect(begin.adding(days: -1).interval(unit, hemisphere: hemisphere).end?.date == begin)
        }
      }
    }
  }

  @Test("the unit of a day before our era") func beforeOurEra() throws {
    let ides = try #require(CivilDate(year: -43, month: 3, day: 15))
    #expect(TIMEX3Calendar(.day, holding: ides).description == "BC0044-03-15")
    #expect(TIMEX3Calendar(.decade, holding: ides).description == "BC004")
    #expect(TIMEX3Calendar(.century, holding: ides).description == "BC00")
    #expect(TIMEX3Calendar(.millennium, holding: ides).description == "BC0")
  }

  @Test("an hour of a moment; a day where no time is known") func hours() throws {
    let moment = try #require(CivilDateTime(iso: "2025-08-19T09:30:15+02:00"))
    #expect(moment.interval(.hour).begin?.description == "2025-08-19T09:00:00+02:00")
    #expect(moment.interval(.minute).end?.description == "2025-08-19T09:31:00+02:00")
    #expect(moment.interval(.day) == (try days("2025-08-19", "2025-08-20")))
    #expect(CivilDateTime(moment.date).interval(.hour) == (try days("2025-08-19", "2025-08-20")))
  }

  /// Interval, count and unit, interval reached.
  @Test(
    "shifting",
    arguments: [
      ("2025-02-01", "2025-03-01", 1, Granularity.month, "2025-03-01", "2025-04-01"),
      ("2025-08-01", "2025-09-01", -2, .month, "2025-06-01", "2025-07-01"),
      ("2025-01-30", "2025-01-31", 1, .month, "2025-02-28", "2025-03-01"),
      ("2024-02-29", "2024-03-01", 1, .year, "2025-02-28", "2025-03-01"),
      ("2025-08-18", "2025-08-25", -1, .week, "2025-08-11", "2025-08-18"),
      ("2025-08-23", "2025-08-25", 1, .weekend, "2025-08-30", "2025-09-01"),
      ("2025-07-01", "2025-10-01", -3, .quarter, "2024-10-01", "2025-01-01"),
      ("2025-12-01", "2026-03-01", 4, .season, "2026-12-01", "2027-03-01"),
      ("2020-01-01", "2030-01-01", -2, .decade, "2000-01-01", "2010-01-01"),
      ("2025-08-19", "2025-08-20", 3, .day, "2025-08-22", "2025-08-23"),
    ])
  func shifting(
    _ first: String, _ end: String, _ count: Int, _ unit: Granularity, _ movedFirst: String, _ movedEnd: String
  ) throws {
    #expect(try days(first, end).shifted(by: count, unit) == days(movedFirst, movedEnd))
  }

  @Test("shifting by hours makes times known, an open side stays open, fuzzy bounds move along") func shiftingEdges()
    throws
  {
    let day = CivilInterval(day: try #require(CivilDate(iso: "2025-08-19")))
    #expect(day.shifted(by: 5, .hour).begin?.description == "2025-08-19T05:00:00")
    #expect(CivilInterval(begin: day.begin, end: nil).shifted(by: 1, .day).end == nil)
    let fuzzy = day.widened(by: 2, .day).shifted(by: 1, .week)
    #expect(fuzzy.earliest?.description == "2025-08-24")
    #expect(fuzzy.latest?.description == "2025-08-29")
  }

  @Test("fuzzy bounds") func fuzzy() throws {
    let day = try days("2025-08-19", "2025-08-20")
    let about = day.widened(by: 3, .day)
    #expect(!day.isFuzzy && about.isFuzzy && about.sharp == day)
    #expect(about.outer == (try days("2025-08-16", "2025-08-23")))
    #expect(about.widened(by: 1, .day).outer == about.outer)
    #expect(CivilInterval.unbounded.widened(by: 1, .day) == .unbounded)
  }

  @Test("overlap, containment, intersection") func sets() throws {
    let august = try days("2025-08-01", "2025-09-01")
    let week = try days("2025-08-28", "2025-09-04")
    #expect(august.overlaps(week) && !august.contains(week))
    #expect(august.intersection(week) == (try days("2025-08-28", "2025-09-01")))
    #expect(august.intersection(try days("2025-09-01", "2025-09-02")) == nil)
    #expect(CivilInterval.unbounded.contains(august) && !august.contains(.unbounded))
    #expect(august.intersection(.unbounded) == august)
    let lastHours = try #require(TIMEX3Value("2025-08-31TPM")?.interval)
    #expect(august.contains(lastHours) && !week.contains(august))
    #expect(august.dayCount == 31 && CivilInterval.unbounded.dayCount == nil)
  }
}
