import CivilTime
import DatelineModel
import Testing

@testable import DatelineRendering

@Suite struct PlacedTimeTests {
  private func placed(
    _ begin: String?, _ end: String?, _ granularity: Granularity?, _ placement: Timeline.When.Placement,
    approximate: Bool = false
  ) -> PlacedTime? {
    PlacedTime(
      Timeline.When(
        interval: CivilInterval(
          begin: begin.flatMap { CivilDateTime(iso: $0) }, end: end.flatMap { CivilDateTime(iso: $0) }),
        granularity: granularity, placement: placement, approximate: approximate))
  }

  @Test(arguments: [
    ("2031-03-04", "2031-03-05", Granularity.day, "2031-03-04", "2031-03-04", true),
    ("2031-03-01", "2031-04-01", .month, "2031-03", "2031-03", true),
    ("2030-01-01", "2031-01-01", .year, "2030", "2030", true),
    ("2030-01-01", "2040-01-01", .decade, "2030", "2039", false),
    ("2031-04-01", "2031-07-01", .quarter, "2031-04", "2031-06", false),
    ("2031-03-17", "2031-03-24", .week, "2031-03-17", "2031-03-23", false),
    ("2031-03-04T09:30:00Z", "2031-03-04T09:31:00Z", .minute, "2031-03-04T09:30:00Z", "2031-03-04T09:30:00Z", true),
    ("2031-03-04T06:00:00", "2031-03-04T10:00:00", .partOfDay, "2031-03-04", "2031-03-04", true),
    ("2031-03-04T06:00:00", "2031-03-05", .minute, "2031-03-04T06:00:00", "2031-03-04", false),
    ("-0043-03-15", "-0043-03-16", .day, "-000043-03-15", "-000043-03-15", true),
  ])
  func aPlaceIsNoFinerThanTold(
    begin: String, end: String, granularity: Granularity, first: String, last: String, isSharp: Bool
  ) {
    let place = placed(begin, end, granularity, .within)
    #expect(place?.toldFirst.iso == first && place?.toldLast.iso == last && place?.isSharp == isSharp)
  }

  /// Where it is drawn: a part of a day at its hours, although a day is told; a deadline on the last day of its unit.
  @Test(
    arguments: [
      ("2031-03-04T12:00:00", "2031-03-04T18:00:00", .partOfDay, "2031-03-04T12:00:00", "2031-03-04T18:00:00"),
      ("2031-03-04", "2031-03-04T06:00:00", .day, "2031-03-04T00:00:00", "2031-03-04T06:00:00"),
      ("2031-03-04T22:00:00", "2031-03-05", .partOfDay, "2031-03-04T22:00:00", "2031-03-04"),
      (nil, "2031-06-01", .month, "2031-05-31", "2031-05-31"), (nil, "2031-01-01", .year, "2030-12-31", "2030-12-31"),
      (nil, "2031-03-12T18:31:00", nil, "2031-03-12T18:31:00", "2031-03-12T18:31:00"),
      (nil, "2031-03-12T18:00:00", .partOfDay, "2031-03-12T18:00:00", "2031-03-12T18:00:00"),
      ("2031-03-01", "2031-04-01", .month, "2031-03", "2031-03"),
    ] as [(String?, String, Granularity?, String, String)])
  func aPlaceIsWhereTheOrderPutsIt(
    begin: String?, end: String, granularity: Granularity?, first: String, last: String
  ) {
    let place = placed(begin, end, granularity, .within)
    #expect(place?.first.iso == first && place?.last.iso == last)
    #expect(place?.tellsAll == false)
  }

  /// "By 12 April", said on 14 March: the day of publication bounds it, and is no beginning that was told.
  @Test func whatIsToldByItsEndAloneStandsThere() throws {
    let side = try #require(TIMEX3Value("2031-04").flatMap { Timeline.When.Side($0) })
    let when = Timeline.When(
      told: .sides(first: nil, last: side),
      interval: CivilInterval(begin: CivilDateTime(iso: "2031-03-14"), end: CivilDateTime(iso: "2031-05-01")),
      granularity: .month, placement: .within)
    let place = try #require(PlacedTime(when))
    #expect(when.isDeadline && when.text == "by April 2031" && when.edtf == "../2031-04")
    #expect(!place.hasBegin && place.first.iso == "2031-04-30" && place.toldLast.iso == "2031-04")
  }

  @Test func anOpenSideIsPutAtTheOtherAndSaysSo() throws {
    let since = try #require(placed("2029-02-01", nil, .month, .spans))
    #expect(since.first.iso == "2029-02" && since.last.iso == "2029-02" && !since.isSharp && !since.hasEnd)
    let by = try #require(placed(nil, "2031-03-06", nil, .within))
    #expect(by.first.iso == "2031-03-05" && !by.isSharp && !by.hasBegin)
  }

  @Test func anEstimateIsNeverSharp() throws {
    #expect(try !#require(placed("2031-03-04", "2031-03-05", .day, .exact, approximate: true)).isSharp)
  }

  @Test func whatHasNoBoundHasNoPlace() {
    #expect(PlacedTime(nil) == nil && placed(nil, nil, nil, .within) == nil)
  }

  @Test(arguments: [
    ("2031-03-01", "2031-03-05", ["1 Mar", "2 Mar", "3 Mar", "4 Mar"]),
    ("2031-03-03", "2031-03-30", ["3 Mar", "10 Mar", "17 Mar", "24 Mar"]),
    ("2030-11-15", "2031-02-15", ["Dec 2030", "Jan 2031", "Feb 2031"]),
    ("1995-06-01", "2031-01-01", ["2000", "2005", "2010", "2015", "2020", "2025", "2030"]),
    ("-0050-01-01", "0061-01-01", ["41 BC", "21 BC", "1 BC", "20", "40", "60"]),
  ])
  func anAxisMarksWhatItHasRoomFor(begin: String, end: String, names: [String]) throws {
    let place = try #require(placed(begin, end, .day, .spans))
    let scale = try #require(TimeScale([place]))
    #expect(scale.ticks(limit: 9).map(\.name) == names)
    #expect(scale.position(of: place.first.begin) == 0 && scale.position(of: place.last.end) == 1)
  }
}
