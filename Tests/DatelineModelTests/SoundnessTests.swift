import CivilTime
import DatelineModel
import Testing

/// What a document of others' making may not say.
@Suite struct SoundnessTests {
  private static let when = Timeline.When(
    interval: CivilInterval(begin: CivilDateTime(iso: "2031-03-11"), end: CivilDateTime(iso: "2031-03-12")),
    granularity: .day, placement: .exact)

  private static func witness(_ source: String = "s", _ start: Int = 0, _ end: Int = 14) -> Timeline.Witness {
    Timeline.Witness(
      atom: "a", source: source, quote: "The mill burned.", start: start, end: end, expression: nil, basis: [])
  }

  private static func sound() -> Timeline {
    Timeline(
      sources: [Timeline.Source(id: "s", published: CivilDateTime(iso: "2031-03-12"))],
      events: [
        Timeline.Event(
          id: "a", when: when, summary: "The mill burned.", status: .happened, participants: [], places: [],
          attribution: nil, salience: 0.5, sources: [witness()])
      ],
      atoms: [
        Timeline.Atom(
          id: "a", witness: witness(), mention: 9..<15, when: when, summary: "The mill burned.", status: .happened,
          participants: [], places: [], attribution: nil, action: "burn", content: ["mill"], figures: [], position: 0,
          relations: [])
      ],
      passages: [
        Timeline.Passage(
          source: "s", quote: "The mill burned.", start: 0, end: 16, position: 0,
          days: [CivilDate(iso: "2031-03-11")].compactMap(\.self))
      ],
      claims: [
        Timeline.Claim(
          source: "s", quote: "Two died.", start: 17, end: 26, kind: .count, what: "dead", value: "2", subject: ["die"])
      ])
  }

  @Test func aSoundOneHasNoFault() { #expect(SoundnessTests.sound().firstFault == nil) }

  private static let faults: [(place: String, spoil: @Sendable (inout Timeline) -> Void)] = [
    ("passages[0].end", { $0.passages[0].end = -1 }), ("passages[0].end", { $0.passages[0].start = 17 }),
    ("passages[0].position", { $0.passages[0].position = .max }),
    ("passages[0].source", { $0.passages[0].source = "t" }), ("claims[0].end", { $0.claims[0].end = 3 }),
    ("claims[0].start", { $0.claims[0].start = .min }),
    ("claims[0].source", { $0.claims[0].source = "" }), ("atoms[0].position", { $0.atoms[0].position = .max }),
    ("atoms[0].position", { $0.atoms[0].position = .min }), ("atoms[0].end", { $0.atoms[0].witness.end = .max }),
    ("atoms[0].mention[0]", { $0.atoms[0].mention = -2..<3 }), ("atoms[0].id", { $0.atoms[0].id = "" }),
    ("atoms[0].when.end", { $0.atoms[0].when?.interval.end = CivilDateTime(iso: "2031-03-10") }),
    ("atoms[0].source", { $0.atoms[0].witness.source = "u" }),
    ("events[0].salience", { $0.events[0].salience = .nan }),
    ("events[0].salience", { $0.events[0].salience = 1e300 }),
    ("events[0].sources[0].end", { $0.events[0].sources[0].start = 99 }),
    (
      "undated[0].sources[0].source",
      {
        $0.undated = $0.events; $0.undated[0].sources[0].source = "v"
      }
    ),
    ("sources[0].id", { $0.sources[0].id = String(repeating: "s", count: 300) }),
  ]

  @Test(arguments: faults.indices) func faultsAreFoundWithTheirPlace(index: Int) {
    let (place, spoil) = SoundnessTests.faults[index]
    var timeline = SoundnessTests.sound()
    spoil(&timeline)
    #expect(timeline.firstFault?.place == place, "\(String(describing: timeline.firstFault))")
  }
}
