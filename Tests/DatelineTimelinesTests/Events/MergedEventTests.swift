import DatelineModel
import Testing

@testable import DatelineTimelines

@Suite struct MergedEventTests {
  private static let words = "ferry crew varn strike begin"

  private func merged(_ atoms: [Timeline.Atom], published: [String: String] = [:]) throws -> Timeline.Event {
    let timeline = Tellings.timeline(atoms + SameEventTests.others, published: published)
    let event = (timeline.events + timeline.undated).first { event in atoms.contains { $0.id == event.id } }
    return try #require(event)
  }

  @Test(arguments: [
    (["2031-03-03", "2031-03-01/2031-03-31"], "3 March 2031"), (["/2031-03-05", "2031-03-03"], "3 March 2031"),
    (["2031-03-01/2031-03-10", "2031-03-08/2031-03-15"], "between 8 and 10 March 2031"),
    (["/2031-03-05", "/2031-03-09"], "by 5 March 2031"),
    (["2031-03-04/", "/2031-03-06"], "between 4 and 6 March 2031"),
  ])
  func theFinestDateThatAllSupport(times: [String], expected: String) throws {
    let atoms = times.enumerated().map { Tellings.atom("s\($0)", MergedEventTests.words, $1, names: ["Harbour Union"]) }
    let event = try merged(atoms)
    #expect(event.sources.count == times.count)
    #expect(event.when?.text == expected)
  }

  @Test(arguments: [
    ([EventStatus.planned, .happened], EventStatus.happened), ([.alleged, .planned], .planned),
    ([.possible, .alleged], .alleged), ([.denied, .happened], .happened), ([.denied, .denied], .denied),
    ([.planned, .denied], .denied), ([.ongoing, .planned], .ongoing),
  ])
  func theBestAttestedStatus(statuses: [EventStatus], expected: EventStatus) throws {
    let atoms = statuses.enumerated().map {
      Tellings.atom("s\($0)", MergedEventTests.words, "2031-03-03", $1, names: ["Harbour Union"])
    }
    let event = try merged(atoms, published: ["s0": "2031-03-01", "s1": "2031-03-05"])
    #expect(event.status == expected)
    let remarks = event.sources.flatMap(\.basis).map(\.text)
    #expect(
      remarks
        == statuses.enumerated().filter { $1 != expected }.map {
          "told as \($1.rawValue) on \($0 == 0 ? "2031-03-01" : "2031-03-05")"
        })
  }

  @Test func namesAreUnitedInTheirFullestForm() {
    #expect(
      unite(names: [["Lind", "Marsh"], ["Vera Lind"], ["Vera Lind", "Odo Marsh"]]) == ["Vera Lind", "Odo Marsh"])
    #expect(unite(names: []) == [])
    // A noun for who did it stands beside names and takes none in.
    #expect(unite(names: [["NRC"], ["NRC engineers"]]) == ["NRC", "NRC engineers"])
  }

  @Test func copiesAreOneVoice() {
    let texts = (0..<4).map { "word\($0) thing\($0) deed\($0)" }
    let copies = ["a", "b", "c"].flatMap { source in
      texts.enumerated().map { index, text in
        var atom = Tellings.atom(source, text, "2031-03-0\(index + 1)", sentence: index)
        atom.witness.quote = text
        return atom
      }
    }
    let timeline = Tellings.timeline(copies)
    #expect(timeline.events.count == 4)
    #expect(
      timeline.diagnostics.map(\.message) == ["The same text, counted as one source: “Title a”, “Title b”, “Title c”."])
  }

  @Test func onlyTheNewestVersionTells() {
    let address = "https://news.example/1"
    let sources = [
      Tellings.source("a", "2031-03-03", url: address, modified: "2031-03-03T10:00:00Z"),
      Tellings.source("b", "2031-03-03", url: address, modified: "2031-03-03T09:00:00Z"),
    ]
    let atoms = [Tellings.atom("a", "new word told", "2031-03-02"), Tellings.atom("b", "old word told", "2031-03-01")]
    let timeline = TimelineBuilder.timeline(title: nil, sources: sources, atoms: atoms, diagnostics: [])
    #expect(timeline.events.map(\.id) == ["a-0"])
    #expect(timeline.atoms.count == 2)
    #expect(
      timeline.diagnostics.map(\.message) == [
        "2 versions of “Title a”; the newest counts, modified 2031-03-03T10:00:00Z. New in it: “new word told (a).”"
          + " No longer in it: “old word told (b).”"
      ])
  }
}
