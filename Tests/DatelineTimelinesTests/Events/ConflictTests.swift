import DatelineModel
import Testing

@testable import DatelineTimelines

@Suite struct ConflictTests {
  private static let words = "ferry crew varn strike harbour begin"

  private func conflicts(_ atoms: [Timeline.Atom], published: [String: String]) -> [String] {
    Tellings.timeline(atoms + SameEventTests.others, published: published).conflicts.map { conflict in
      "\(conflict.what): "
        + conflict.sides.map { "\($0.value) (\($0.sources.map(\.source).joined(separator: ",")))" }.joined(
          separator: " | ")
    }
  }

  @Test func daysThatDiffer() {
    let atoms = [
      Tellings.atom("a", ConflictTests.words, "2031-03-03", names: ["Harbour Union"]),
      Tellings.atom("b", ConflictTests.words, "2031-03-04", names: ["Harbour Union"]),
      Tellings.atom("c", ConflictTests.words, "2031-03-04", names: ["Harbour Union"]),
    ]
    #expect(
      conflicts(atoms, published: ["a": "2031-03-05", "b": "2031-03-05", "c": "2031-03-07"])
        == ["when it happened: 3 March 2031 (a) | 4 March 2031 (b,c)"])
  }

  @Test func aSentencePrintedAgainTellsTheDayThatItToldFirst() {
    var atoms = [
      Tellings.atom("a", ConflictTests.words, "2031-03-03"), Tellings.atom("b", ConflictTests.words, "2031-03-04"),
    ]
    for index in atoms.indices { atoms[index].witness.quote = "The crews began their strike overnight." }
    let published = ["a": "2031-03-04", "b": "2031-03-05"]
    #expect(conflicts(atoms, published: published) == [])
    let events = Tellings.timeline(atoms + SameEventTests.others, published: published).events
    #expect(events.first { $0.id == "a-0" }.map { [$0.when?.text, "\($0.sources.count)"] } == ["3 March 2031", "2"])
  }

  @Test func fridaysThatLieAWeekApartAreOnlyCountedFromOtherDays() {
    var atoms = [
      Tellings.atom("a", ConflictTests.words, "2031-03-07", names: ["Harbour Union"]),
      Tellings.atom("b", ConflictTests.words, "2031-03-14", names: ["Harbour Union"]),
    ]
    for index in atoms.indices { atoms[index].witness.expression = "Friday" }
    #expect(conflicts(atoms, published: ["a": "2031-03-12", "b": "2031-03-15"]) == [])
  }

  @Test func freshNewsOfDaysThatLieApartIsOfTwoEvents() {
    let atoms = [
      Tellings.atom("a", ConflictTests.words, "2031-03-03", names: ["Harbour Union"]),
      Tellings.atom("b", ConflictTests.words, "2031-03-10", names: ["Harbour Union"]),
    ]
    #expect(conflicts(atoms, published: ["a": "2031-03-03", "b": "2031-03-11"]) == [])
    #expect(conflicts(atoms, published: ["a": "2031-03-11", "b": "2031-03-11"]).count == 1)
  }

  @Test func whatSharesAFewWordsOnlyIsNoDispute() {
    let atoms = [
      Tellings.atom("a", "page update", "2031-03-03"), Tellings.atom("b", "page update", "2031-03-04"),
    ]
    #expect(conflicts(atoms, published: ["a": "2031-03-05", "b": "2031-03-05"]) == [])
  }

  @Test func aPlanThatWasMovedIsNoConflict() {
    let atoms = [
      Tellings.atom("a", ConflictTests.words, "2031-03-08", .planned, names: ["Harbour Union"]),
      Tellings.atom("b", ConflictTests.words, "2031-03-10", names: ["Harbour Union"]),
    ]
    #expect(conflicts(atoms, published: ["a": "2031-03-01", "b": "2031-03-11"]) == [])
  }

  @Test func aPlanThatWasMovedIsHistory() {
    let atoms = [
      Tellings.atom("a", ConflictTests.words, "2031-03-08", .planned, names: ["Harbour Union"]),
      Tellings.atom("b", ConflictTests.words, "2031-03-10", names: ["Harbour Union"]),
    ]
    let event = Tellings.timeline(
      atoms + SameEventTests.others, published: ["a": "2031-03-01", "b": "2031-03-11"]
    ).events.first { $0.id == "a-0" }
    #expect(event?.when?.text == "10 March 2031")
    #expect(event?.status == .happened)
    #expect(
      event?.sources.last?.basis.map(\.text) == ["postponed from 8 March 2031", "told as planned on 2031-03-01"])
  }

  @Test func outcomesThatDiffer() {
    let atoms = [
      Tellings.atom("a", ConflictTests.words, "2031-03-03", names: ["Harbour Union"]),
      Tellings.atom("b", ConflictTests.words, "2031-03-03", .denied, names: ["Harbour Union"]),
    ]
    #expect(conflicts(atoms, published: [:]) == ["whether it happened: happened (a) | denied (b)"])
  }
}
