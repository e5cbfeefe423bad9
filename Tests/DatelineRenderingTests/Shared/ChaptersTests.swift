import CivilTime
import DatelineModel
import Testing

@testable import DatelineRendering

@Suite struct ChaptersTests {
  /// Events of those intervals; `~` before one says that it lasts.
  private func headings(_ intervals: [String], _ granularity: Granularity? = nil) -> [String?] {
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
    return Chapters(events).chapters.map(\.heading)
  }

  @Test func aShortStoryHasNone() { #expect(headings(["2031-03-04", "2031-04-04"]) == [nil]) }

  @Test func aDenseWeekHasDays() {
    let days = Array(repeating: "2031-03-04", count: 4) + Array(repeating: "2031-03-05", count: 4)
    #expect(headings(days) == ["4 March 2031", "5 March 2031"])
  }

  @Test func aLongStoryHasYears() {
    #expect(headings((2020...2030).map { "\($0)-03-04" }) == (2020...2030).map { "\($0)" })
  }

  @Test(arguments: [
    ("2030-01-01/2031-01-01", "2030"), ("2030-06-01/2030-09-01", "2030"), ("2030-12-30/2031-01-03", "2030–2031"),
    ("~2030-01-01/2031-03-15", "2030"), ("~2030-12-03/2031-03-15", "December 2030"), ("~2030-12-01/", "December 2030"),
  ])
  func aHeadingIsNoFinerThanWhatStandsBelow(interval: String, heading: String) {
    let days = (1...6).map { "2031-0\($0 / 4 + 3)-0\($0)" }
    #expect(headings([interval] + days) == [heading, "March 2031", "April 2031"])
  }

  @Test func aDecadeIsNamed() {
    let days = (1...6).map { "2031-0\($0 / 4 + 3)-0\($0)" }
    #expect(headings(["1986-09-01/1990-01-01"] + days, .decade).first == "1980s")
  }

  @Test func theOrderStays() {
    let days = ["2031-03-01", "2031-03-02", "2031-04-01", "2031-03-09", "2031-04-02", "2031-04-03", "2031-04-04"]
    #expect(headings(days) == ["March 2031", "April 2031", "March 2031", "April 2031"])
  }
}
