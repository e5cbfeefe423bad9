import DatelineModel
import Testing

@testable import DatelineTimelines

@Suite struct SameEventTests {
  typealias Case = (what: String, atoms: [Timeline.Atom], events: [[String]])

  /// Filler, so that rare and common words differ as they do in a story.
  static let others = (0..<12).map {
    Tellings.atom("f\($0)", "item\($0) thing\($0) report\($0) change\($0)", "2031-04-0\(1 + $0 % 9)")
  }

  static let cases: [Case] = [
    (
      "day, participant and most words agree",
      [
        Tellings.atom("a", "ferry crew varn strike begin", "2031-03-03", names: ["Harbour Union"]),
        Tellings.atom("b", "ferry crew strike walkout begin", "2031-03-03", names: ["Harbour Union"]),
      ], [["a-0", "b-0"]]
    ),
    (
      "a month holds the day",
      [
        Tellings.atom("a", "ferry crew varn strike begin", "2031-03-03", names: ["Harbour Union"]),
        Tellings.atom("b", "ferry crew strike varn begin", "2031-03-01/2031-03-31", names: ["Union"]),
      ], [["a-0", "b-0"]]
    ),
    (
      "told without a date",
      [
        Tellings.atom("a", "ferry crew varn strike begin", "2031-03-03", names: ["Harbour Union"]),
        Tellings.atom("b", "ferry crew strike varn begin", "/2031-03-05", names: ["Harbour Union"]),
      ], [["a-0", "b-0"]]
    ),
    (
      "the same day and names, another deed",
      [
        Tellings.atom("a", "lind varn harbour speech hold", "2031-03-03", names: ["Vera Lind"]),
        Tellings.atom("b", "lind museum painting buy", "2031-03-03", names: ["Vera Lind"]),
      ], [["a-0"], ["b-0"]]
    ),
    (
      "the same deed by other people",
      [
        Tellings.atom("a", "varn minister resign", "2031-03-03", names: ["Vera Lind"]),
        Tellings.atom("b", "south minister resign", "2031-03-03", names: ["Odo Marsh"]),
      ], [["a-0"], ["b-0"]]
    ),
    (
      "what comes back every day",
      [
        Tellings.atom("a", "police varn night patrol streets begin", "2031-03-03"),
        Tellings.atom("b", "police varn night patrol streets begin", "2031-03-04"),
      ], [["a-0"], ["b-0"]]
    ),
    (
      "the same number of dead, told otherwise",
      [
        Tellings.atom("a", "sailor engine fire ferry varn drown", "/2031-03-05", figures: ["27 sailor"]),
        Tellings.atom("b", "sailor blaze ship harbour varn drown", "2031-03-03", figures: ["27 sailor", "4 missing"]),
      ], [["a-0", "b-0"]]
    ),
    (
      "one names its informant at length",
      [
        Tellings.atom("a", "climber avalanche north varn valley die", "2031-03-03", figures: ["5 climber"]),
        Tellings.atom(
          "b", "avalanche north varn valley guide spokesman ilse brandt warden late accord kill", "2031-03-03",
          figures: ["5 guide"]),
      ], [["a-0", "b-0"]]
    ),
    (
      "other numbers on the same day",
      [
        Tellings.atom("a", "sailor blaze ship harbour varn drown", "2031-03-03", figures: ["27 sailor"]),
        Tellings.atom("b", "resident villager wave flood land drown", "2031-03-03", figures: ["80 resident"]),
      ], [["a-0"], ["b-0"]]
    ),
    (
      "a state is not a day's event",
      [
        Tellings.atom("a", "port varn close", "2029-02-01/", lasting: true),
        Tellings.atom("b", "port varn close", "2031-03-04"),
      ], [["a-0"], ["b-0"]]
    ),
    (
      "a day that fits one of two keeps them apart",
      [
        Tellings.atom("a", "lind marsh talk varn meet", "2031-03-03", names: ["Vera Lind"]),
        Tellings.atom("b", "lind marsh talk varn meet", "2031-03-18", names: ["Vera Lind"]),
        Tellings.atom("c", "lind marsh talk varn meet", "2031-03-01/2031-03-31", names: ["Vera Lind"]),
      ], [["a-0", "c-0"], ["b-0"]]
    ),
  ]

  @Test(arguments: cases.indices) func groups(index: Int) {
    let (what, atoms, expected) = SameEventTests.cases[index]
    let published = ["a": "2031-03-04", "b": "2031-03-05", "c": "2031-04-02"]
    let timeline = Tellings.timeline(atoms + SameEventTests.others, published: published)
    let groups = (timeline.events + timeline.undated).map { $0.sources.map(\.atom).sorted() }
    let found = groups.filter { group in atoms.contains { group.contains($0.id) } }.sorted { $0[0] < $1[0] }
    #expect(found == expected, "\(what)")
  }
}
