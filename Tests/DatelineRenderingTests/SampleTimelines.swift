import CivilTime
import DatelineModel

/// Timelines made by hand, for every renderer's tests.
enum SampleTimelines {
  /// One that uses every field of the document.
  static let everyField: Timeline = {
    let witness = Timeline.Witness(
      atom: "a1", source: "s1", quote: "The “Aurora” left on Monday.", start: 10, end: 38, expression: "on Monday",
      basis: [BasisStep(.meaning, "Monday"), BasisStep(.anchor, "counted from publication")])
    let when = Timeline.When(
      value: TIMEX3Value("2031-03-03"),
      interval: CivilInterval(
        begin: CivilDateTime(iso: "2031-03-03"), end: CivilDateTime(iso: "2031-03-04"),
        earliest: CivilDateTime(iso: "2031-03-02"), latest: CivilDateTime(iso: "2031-03-06")),
      granularity: .day, placement: .within, approximate: true)
    let stretch = Timeline.When(
      told: .sides(
        first: TIMEX3Value("2031-02").flatMap { Timeline.When.Side($0, isIncluded: false) },
        last: TIMEX3Value("2031-03-03T10:31").flatMap { Timeline.When.Side($0) }),
      interval: CivilInterval(
        begin: CivilDateTime(iso: "2031-03-01"), end: CivilDateTime(iso: "2031-03-03T10:32:00Z")),
      granularity: .minute, placement: .spans)
    let relation = Timeline.Relation(from: "a1", to: "a2", type: .before)
    let event = Timeline.Event(
      id: "a1", when: when, summary: "The Aurora leaves Varn",
      replaced: [Timeline.Replacement(start: 0, end: 10, text: "She", certainty: 0.875)], status: .happened,
      participants: ["Aurora"],
      places: ["Varn"], attribution: "the harbour master", salience: 0.125, sources: [witness],
      edits: [Timeline.Edit(.date, was: "2 March 2031", note: "The log of the harbour.")])
    var undated = event
    (undated.id, undated.when, undated.attribution) = ("a2", nil, nil)
    return Timeline(
      title: "The Aurora", isTitleGiven: true, isView: true,
      sources: [
        Timeline.Source(
          id: "s1", title: "A ship leaves", url: "https://harbour.example/a", publisher: "Harbour Post",
          author: "Ida Lund", published: CivilDateTime(iso: "2031-03-05"),
          modified: CivilDateTime(iso: "2031-03-06T08:00:00Z"), image: "https://harbour.example/a.jpg")
      ],
      events: [event], undated: [undated], relations: [relation],
      conflicts: [
        Timeline.Conflict(
          events: ["a1"], what: .other("the day"),
          sides: [Timeline.Conflict.Side(value: "3 March 2031", sources: [witness])])
      ],
      diagnostics: [Diagnostic(.warning, "no-publication-date", "No date.")],
      atoms: [
        Timeline.Atom(
          id: "a1", witness: witness, mention: 14..<18, when: stretch, summary: "The Aurora leaves Varn",
          headline: "Aurora leaves",
          replaced: [Timeline.Replacement(start: 0, end: 10, text: "She", certainty: 0.875)],
          status: .happened, participants: ["Aurora"], places: ["Varn"], attribution: "the harbour master",
          action: "leave", content: ["aurora", "leave", "varn"], figures: [Timeline.Figure("3", "ships")], position: 2,
          relations: [relation])
      ],
      passages: [
        Timeline.Passage(
          source: "s1", quote: "The “Aurora” left on Monday.", start: 10, end: 38, position: 2,
          days: [CivilDate(iso: "2031-03-03")].compactMap(\.self))
      ],
      claims: [
        Timeline.Claim(
          source: "s1", quote: "The “Aurora” left on Monday.", start: 10, end: 38, kind: .count, what: "missing",
          value: "3", precision: .least, counted: "sailor", subject: ["aurora", "leave"],
          days: [CivilDate(iso: "2031-03-03")].compactMap(\.self))
      ])
  }()

  /// The timeline with its first event at a time of the clock, which formats of moments alone have room for.
  static func byTheClock(_ timeline: Timeline) -> Timeline {
    var timeline = timeline
    timeline.events[0].when = Timeline.When(
      interval: CivilInterval(
        begin: CivilDateTime(iso: "2031-03-04T09:30:00Z"), end: CivilDateTime(iso: "2031-03-04T09:31:00Z")),
      granularity: .minute, placement: .exact)
    return timeline
  }
}
