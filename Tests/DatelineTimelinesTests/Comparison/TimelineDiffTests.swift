import CivilTime
import DatelineModel
import Testing

@testable import DatelineTimelines

@Suite struct TimelineDiffTests {
  private static func event(
    _ summary: String, _ time: String = "3 March 2031", status: EventStatus = .happened, atoms: [String]
  ) -> Timeline.Event {
    Timeline.Event(
      id: atoms.min() ?? "", when: Timeline.When(interval: .unbounded, granularity: nil, placement: .exact, text: time),
      summary: summary, status: status,
      participants: [], places: [], attribution: nil, salience: 0,
      sources: atoms.map {
        Timeline.Witness(
          atom: $0, source: "s\($0.prefix(1))", quote: "Quote \($0.suffix(1)).", start: 0, end: 1,
          expression: "on Monday", basis: [BasisStep(.anchor, "counted from 5 March 2031")])
      })
  }

  private static func edited(_ event: Timeline.Event) -> Timeline.Event {
    var event = event
    event.edits = [Timeline.Edit(.date, was: "3 March 2031", note: "the log")]
    return event
  }

  static let cases: [([Timeline.Event], [Timeline.Event], [String])] = [
    ([event("A", atoms: ["a1"])], [event("A", atoms: ["a1"])], []),
    ([], [event("A", atoms: ["a1"])], ["added: “A” (3 March 2031)"]),
    ([event("A", atoms: ["a1"])], [], ["removed: “A” (3 March 2031)"]),
    (
      [event("A", atoms: ["a1"])], [event("A", "4 March 2031", atoms: ["a1"])],
      [
        "date of “A” changed from 3 March 2031 to 4 March 2031 because of “on Monday”: counted from 5 March 2031"
      ]
    ),
    (
      [event("A", status: .planned, atoms: ["a1"])], [event("B", atoms: ["a1", "b2"])],
      [
        "status of “B” changed from planned to happened", "“A” is now told as “B”",
        "sources of “B”: 1 more, 2 in all",
      ]
    ),
    (
      [event("A", atoms: ["a1", "a2"]), event("B", atoms: ["a3"])], [event("A", atoms: ["a1", "a2", "a3"])],
      ["merged: “B” (3 March 2031) is now part of “A”"]
    ),
    (
      [event("A", atoms: ["a1", "a2", "a3"])], [event("A", atoms: ["a1", "a2"]), event("B", atoms: ["a3"])],
      ["split: “B” (3 March 2031) was part of “A”"]
    ),
    (
      [event("A", atoms: ["a1"])], [edited(event("A", "4 March 2031", atoms: ["a1"]))],
      ["date of “A” changed from 3 March 2031 to 4 March 2031 because an editor says so: the log"]
    ),
    // An editor's own event has no sentence, only its words.
    (
      [event("A", atoms: [])], [event("A", "4 March 2031", atoms: [])],
      ["date of “A” changed from 3 March 2031 to 4 March 2031"]
    ),
    // The article's text changed, and every id with it.
    (
      [event("A", atoms: ["a1"])], [event("A", "4 March 2031", atoms: ["a-1"])],
      [
        "date of “A” changed from 3 March 2031 to 4 March 2031 because of “on Monday”: counted from 5 March 2031"
      ]
    ),
  ]

  @Test(arguments: cases.indices) func changes(index: Int) {
    let (old, new, expected) = TimelineDiffTests.cases[index]
    let diff = TimelineDiff(from: Timeline(events: old), to: Timeline(events: new))
    #expect(diff.changes.map(\.text) == expected)
    #expect(diff.isEmpty == expected.isEmpty)
  }

  @Test func anotherVersionOfAnArticleIsNoOtherSource() {
    func timeline(_ source: Timeline.Source, _ told: [String]) -> Timeline {
      var event = Self.event("A", atoms: ["a-\(source.id)"])
      event.sources = told.map { id in
        Timeline.Witness(atom: "a-\(id)", source: id, quote: "A.", start: 0, end: 2, expression: nil, basis: [])
      }
      return Timeline(sources: [source], events: [event])
    }
    let one = Timeline.Source(id: "s1", title: "T", url: "https://a.example/t", origin: "https://a.example/t")
    let two = Timeline.Source(id: "s2", title: "U", url: "https://a.example/t", origin: "https://a.example/t")
    #expect(TimelineDiff(from: timeline(.init(id: "s1"), ["s1"]), to: timeline(.init(id: "s2"), ["s2"])).isEmpty)
    let other = Timeline.Source(id: "s3", title: "V")
    #expect(TimelineDiff(from: timeline(one, ["s1"]), to: timeline(two, ["s2"])).isEmpty)
    let diff = TimelineDiff(from: timeline(one, ["s1"]), to: timeline(other, ["s3"]))
    #expect(diff.changes.map(\.text) == ["sources of “A”: 1 more, 1 fewer, 1 in all"])
  }

  @Test func sameWordsForOtherBoundsAreTold() {
    var new = Self.event("A", atoms: ["a1"])
    new.when?.interval.end = CivilDateTime(iso: "2031-03-05")
    let diff = TimelineDiff(from: Timeline(events: [Self.event("A", atoms: ["a1"])]), to: Timeline(events: [new]))
    #expect(diff.changes.first?.values?.to.contains("2031-03-05") == true)
  }

  @Test func aTimelineDoesNotDifferFromItself() {
    for seed in 0..<50 {
      var chance = GeneratedStories(seed: seed)
      let parts = chance.parts(articles: 4)
      let timeline = TimelineBuilder.timeline(title: nil, sources: parts.sources, atoms: parts.atoms, diagnostics: [])
      #expect(TimelineDiff(from: timeline, to: timeline).isEmpty)
    }
  }
}
