import CivilTime
import DatelineModel
import Testing

@testable import DatelineRendering

@Suite struct ChaptersTests {
  /// Events of those intervals; `~` before one says that it lasts.
  private func headings(_ intervals: [String], _ granularity: Granularity? = nil) -> [String?] {
    chapters(intervals, granularity).map(\.heading)
  }

  private func chapters(_ intervals: [String], _ granularity: Granularity? = nil) -> [Chapters.Chapter] {
    let events = intervals.enumerated().map { index, told in
      let lasts = told.hasPrefix("~")
      let bounds = (lasts ? String(told.dropFirst()) : told).split(separator: "/", omittingEmptySubsequences: false)
      let interval = CivilInterval(
        begin: CivilDateTime(iso: String(bounds[0])),
        end: bounds.count > 1 ? CivilDateTime(iso: String(bounds[1])) : nil)
      let day = CivilDate(iso: told).map { CivilInterval(day: $0) }
      return Timeline.Event(
        id: "e\(index)",
        when: Timeline.When(
          interval: day ?? interval, granularity: day == nil ? granularity : .day,
          placement: lasts ? .spans : .within),
        summary: "It happens", status: .happened, participants: [], places: [], attribution: nil, salience: 0,
        sources: [])
    }
    return Chapters(events).chapters
  }

  @Test func rowsLeaveOutTheYearOfTheirHeading() {
    let told = chapters(["2030-06-01/2030-09-01"] + Self.march).map { $0.times.map(\.text) }
    #expect(told[0] == ["between June and August"])
    #expect(told[1] == (1...5).map { "\($0) March" })
  }

  @Test func aHeadingThatIsTheTimeOfAllTellsItOnce() {
    let days = Array(repeating: "2031-03-04", count: 4) + Array(repeating: "/2031-03-06", count: 3)
    let told = chapters(days)
    #expect(told.map(\.heading) == ["4 March 2031", "By 5 March 2031"])
    #expect(told.allSatisfy { $0.isOneTime })
  }

  @Test func whatIsToldAsAfterADayStandsUnderThatDay() {
    let days = Array(repeating: "2031-03-04", count: 4) + ["2031-03-05", "/2031-03-06", "2031-03-06/"]
    let told = chapters(days)
    #expect(told.map(\.heading) == ["4 March 2031", "5 March 2031"])
    #expect(told.last?.times.map(\.text) == ["5 March", "by 5 March", "after 5 March"])
  }

  @Test func aShortStoryHasNone() { #expect(headings(["2031-03-04", "2031-04-04"]) == [nil]) }

  @Test func aDenseWeekHasDays() {
    let days = Array(repeating: "2031-03-04", count: 4) + Array(repeating: "2031-03-05", count: 4)
    #expect(headings(days) == ["4 March 2031", "5 March 2031"])
  }

  @Test func aLongStoryHasYears() {
    let days = (2020...2023).flatMap { year in (3...5).map { "\(year)-0\($0)-04" } }
    #expect(headings(days) == (2020...2023).map { "\($0)" })
  }

  @Test func aLongListOfSingleYearsHasNone() {
    #expect(headings((2020...2030).map { "\($0)-03-04" }) == [nil])
    #expect(headings((2001...2030).map { "\($0)-03-04" }) == ["2001 to 2012", "2013 to 2024", "2025 to 2030"])
  }

  @Test(arguments: [
    ("2030-01-01/2031-01-01", "2030"), ("2030-06-01/2030-09-01", "2030"), ("2030-12-30/2031-01-03", "2030 to 2031"),
    ("~2030-01-01/2031-03-15", "2030"), ("~2030-12-03/2031-03-15", "December 2030"), ("~2030-12-01/", "December 2030"),
  ])
  func aHeadingIsNoFinerThanWhatStandsBelow(interval: String, heading: String) {
    #expect(headings([interval] + Self.march) == [heading, "March 2031", "April 2031"])
  }

  /// Five days of March and five of April.
  private static let march = (1...10).map { "2031-0\(($0 + 14) / 5)-0\(($0 + 4) % 5 + 1)" }

  @Test(arguments: [
    (["1961-05-01/1961-06-01", "1996-10-23", "2009-01-01/2010-01-01"], "1961 to 2009"),
    (["2031-01-08", "2031-02-09"], "January to February 2031"),
    (["2030-11-08", "2031-02-09"], "November 2030 to February 2031"),
    (["2030-06-08", "2030-01-01/2031-01-01"], "2030"),
  ])
  func neighboursWithFewEventsShareAHeading(few: [String], heading: String) {
    #expect(headings(few + Self.march) == [heading, "March 2031", "April 2031"])
  }

  @Test func daysShareAHeading() {
    let days = Array(repeating: "2031-03-04", count: 6) + ["2031-03-05", "2031-03-07"]
    #expect(headings(days) == ["4 March 2031", "5 to 7 March 2031"])
  }

  @Test func aDecadeIsNamed() {
    #expect(headings(["1986-09-01/1990-01-01"] + Self.march, .decade).first == "1980s")
  }

  @Test func theOrderStays() {
    let days = ["2031-03-01", "2031-03-02", "2031-04-01", "2031-03-09", "2031-04-02", "2031-04-03", "2031-04-04"]
    #expect(headings(days) == ["March to April 2031", "April 2031"])
    let back = ["2031-04-01", "2031-03-01", "2031-03-02", "2031-03-03", "2031-04-02", "2031-04-03", "2031-04-04"]
    #expect(headings(back) == ["April 2031", "March 2031", "April 2031"])
  }
}
