import CivilTime
import DatelineModel
import Testing

@testable import DatelineTimelines

@Suite struct OrderTests {
  /// Events of one letter each: time, and the relations that the first article tells.
  private func order(
    _ times: [(name: String, time: String?)], _ relations: [(String, EventRelation.Kind, String)] = []
  ) -> (events: String, undated: String, diagnostics: Int, relations: Int) {
    var atoms = times.enumerated().map { index, event in
      Tellings.atom("s", "\(event.name)", event.time, sentence: index)
    }
    let ids = Dictionary(uniqueKeysWithValues: zip(times.map(\.name), atoms.map(\.id)))
    atoms[0].relations = relations.map { from, type, to in
      Timeline.Relation(from: ids[from] ?? "", to: ids[to] ?? "", type: type)
    }
    let timeline = Tellings.timeline(atoms, published: ["s": "2031-06-01"])
    return (
      timeline.events.map(\.summary).joined(), timeline.undated.map(\.summary).joined(), timeline.diagnostics.count,
      timeline.relations.count
    )
  }

  @Test func byBeginThenEndThenMention() {
    let found = order([
      ("e", "2031-03-05"), ("b", "2031-03-01/2031-03-31"), ("a", "2031-03-01"), ("u", nil), ("c", "/2031-03-03"),
      ("d", "2031-03-05"),
    ])
    #expect(found.events == "abced")
    #expect(found.undated == "u")
    // What was over by noon belongs to that day, not to the evening before it.
    let clocks = order([("b", "/2031-03-05T12:00:00"), ("a", "2031-03-04T18:00:00/2031-03-04T22:00:00")])
    #expect(clocks.events == "ab")
  }

  /// As TimelineJS and vis draw them: what is over by a moment stands there, not at the beginning of its day.
  @Test func whatIsOverByAMomentStandsThere() {
    let found = order([
      ("c", "/2031-03-12T18:31:00"), ("a", "2031-03-12T14:20:00/2031-03-12T14:21:00"),
      ("b", "2031-03-12T15:05:00/2031-03-12T15:06:00"), ("d", "2031-03-12T19:00:00/2031-03-12T19:01:00"),
      ("e", "/2031-03-13"), ("f", "2031-03-14"),
    ])
    #expect(found.events == "abcdef")
  }

  /// The evening of the 4th in California lies before the 5th, and the early hours of the 5th in Japan in that day, although
  /// days have no zone and begin with UTC's as instants.
  @Test(arguments: ["-07:00", "+09:00"])
  func daysAndMomentsOfAZoneAreComparedByItsClock(offset: String) {
    let found = order([
      ("c", "2031-03-05T01:00:00\(offset)/2031-03-05T01:01:00\(offset)"), ("b", "2031-03-05"), ("d", "2031-03-06"),
      ("a", "2031-03-04T21:00:00\(offset)/2031-03-04T21:01:00\(offset)"),
    ])
    #expect(found.events == "abcd")
  }

  /// Where the clocks of several zones tell another order than that in which it happened, instants are compared.
  @Test func momentsOfManyZonesAreComparedAsInstants() {
    let found = order([
      ("a", "2031-03-05T14:20:00+02:00/2031-03-05T14:21:00+02:00"),
      ("b", "2031-03-05T12:30:00Z/2031-03-05T12:31:00Z"),
      ("c", "2031-03-05T08:45:00-04:00/2031-03-05T08:46:00-04:00"), ("d", "2031-03-06"),
    ])
    #expect(found.events == "abcd")
  }

  /// "By May 2031", said in March: not at the day of publication, which bounds it, but on the last day told.
  @Test func aDeadlineStandsOnItsLastDay() throws {
    let may = try #require(TIMEX3Value("2031-05").flatMap { Timeline.When.Side($0) })
    var by = Tellings.atom("s", "b", "2031-03-14", sentence: 0)
    by.when = Timeline.When(
      told: .sides(first: nil, last: may),
      interval: CivilInterval(begin: CivilDateTime(iso: "2031-03-14"), end: CivilDateTime(iso: "2031-06-01")),
      granularity: .month, placement: .within)
    let others = [
      Tellings.atom("s", "a", "2031-05-12", sentence: 1), Tellings.atom("s", "c", "2031-06-01", sentence: 2),
    ]
    #expect(Tellings.timeline([by] + others).events.map(\.summary) == ["a", "b", "c"])
  }

  /// "Late 2019" may have begun in July, but its best estimate is autumn.
  @Test func anEstimateStandsAtItsBestBeginning() {
    var late = Tellings.atom("s", "b", "2019-09-01", sentence: 0)
    late.when?.interval = CivilInterval(
      begin: CivilDateTime(iso: "2019-09-01"), end: CivilDateTime(iso: "2020-01-01"),
      earliest: CivilDateTime(iso: "2019-07-01"), latest: CivilDateTime(iso: "2020-01-01"))
    let july = Tellings.atom("s", "a", "2019-07-10", sentence: 1)
    #expect(Tellings.timeline([late, july]).events.map(\.summary) == ["a", "b"])
  }

  @Test func relationsPlaceWhatHasNoDate() {
    let times: [(String, String?)] = [("a", "2031-03-01"), ("b", "2031-03-05"), ("x", nil), ("y", nil)]
    #expect(order(times, [("x", .after, "a"), ("x", .before, "b")]).events == "axb")
    #expect(order(times, [("x", .before, "a"), ("y", .before, "x")]).events == "yxab")
    #expect(order(times, [("b", .before, "x"), ("x", .before, "y")]).events == "abxy")
    #expect(order(times, [("x", .isIncluded, "b")]).events == "abx")
  }

  @Test func relationsCloseWhatDatesLeaveOpen() {
    var atoms = [
      Tellings.atom("s", "a", "2031-03-01"), Tellings.atom("s", "b", "2031-03-05", sentence: 1),
      Tellings.atom("s", "x", sentence: 2), Tellings.atom("s", "y", "/2031-03-08", sentence: 3),
    ]
    atoms[2].relations = [
      Tellings.relation(atoms[2], .after, atoms[0]), Tellings.relation(atoms[2], .before, atoms[1]),
    ]
    atoms[3].relations = [Tellings.relation(atoms[3], .after, atoms[1])]
    let events = Tellings.timeline(atoms).events
    #expect(
      events.map {
        "\($0.summary) \($0.when?.interval.begin?.description ?? "-") \($0.when?.interval.end?.description ?? "-")"
      }
        == ["a 2031-03-01 2031-03-02", "x 2031-03-01 2031-03-06", "b 2031-03-05 2031-03-06", "y 2031-03-05 2031-03-09"])
  }

  @Test func datesAreStrongerThanRelations() {
    let found = order([("a", "2031-03-01"), ("b", "2031-03-05")], [("b", .before, "a")])
    #expect(found.events == "ab" && found.diagnostics == 1 && found.relations == 0)
  }

  @Test func aChainThatContradictsDatesYields() {
    let found = order(
      [("a", "2031-03-01"), ("b", "2031-03-05"), ("x", nil)], [("b", .before, "x"), ("x", .before, "a")])
    #expect(found.diagnostics == 1 && found.relations == 1)
  }

  @Test func whatYieldsIsReportedWithItsSentences() {
    var atoms = [Tellings.atom("s", "a", "2031-03-01"), Tellings.atom("s", "b", "2031-03-05", sentence: 1)]
    atoms[1].relations = [Tellings.relation(atoms[1], .before, atoms[0])]
    #expect(
      Tellings.timeline(atoms).diagnostics.map(\.message)
        == ["Left out, because dates or other sentences say otherwise: “b (s).” before “a (s).”."])
  }

  @Test func theWeakestLinkOfACycleYields() {
    let found = order(
      [("x", nil), ("y", nil), ("z", nil)],
      [("x", .before, "y"), ("x", .before, "y"), ("y", .before, "z"), ("y", .before, "z"), ("z", .before, "x")])
    #expect(found.events == "xyz" && found.diagnostics == 1 && found.relations == 2)
  }

  @Test func aCycleOfAnyLengthIsFoundWithoutRecursion() {
    let count = 3000
    let names = (0..<count).map { "n\($0)" }
    let links = names.indices.map { (names[$0], EventRelation.Kind.before, names[($0 + 1) % count]) }
    let found = order(names.map { ($0, nil) }, links)
    #expect(found.diagnostics >= 1 && found.relations >= count * 9 / 10)
  }

  @Test func aLinkThatItsOwnDatesContradictTakesNoOtherAlong() {
    let days = (1...9).map { ("\($0)", "2031-03-0\($0)" as String?) }
    let agreeing = (1...8).map { ("\($0)", EventRelation.Kind.before, "\($0 + 1)") }
    let found = order(days, agreeing + [("9", .before, "1"), ("8", .includes, "2")])
    #expect(found.events == "123456789" && found.diagnostics == 2 && found.relations == 8)
  }

  @Test func aKnotOfLinksLeavesWhatTheDatesImply() {
    let days = (1...9).map { ("\($0)", "2031-03-0\($0)" as String?) }
    let agreeing = (1...8).map { ("\($0)", EventRelation.Kind.before, "\($0 + 1)") }
    let found = order(days + [("x", nil)], agreeing + [("8", .before, "x"), ("x", .before, "2")])
    #expect(found.diagnostics == 1 && found.relations == 9)
  }
}
