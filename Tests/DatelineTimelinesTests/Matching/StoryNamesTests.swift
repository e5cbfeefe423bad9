import DatelineModel
import Testing

@testable import DatelineTimelines

@Suite struct StoryNamesTests {
  private func words(of name: String, in names: [String]) -> [String] {
    StoryNames(names.map { Tellings.atom("a", "resign", names: [$0]) }).words(of: name)
  }

  @Test(arguments: [
    ("Falk", ["Oscar Falk"], ["oscar", "falk"]),
    ("Falk", ["Oscar Falk", "Oscar Emil Falk"], ["oscar", "emil", "falk"]),
    // A family: the bare name is nobody's.
    ("Falk", ["Oscar Falk", "Greta Falk"], ["falk"]),
    ("Falk", ["Vera Lind"], ["falk"]),
    ("Oscar Falk", ["Greta Falk"], ["oscar", "falk"]),
    ("NRC", ["Norland Rail Company"], ["norland", "rail", "company"]),
    ("NRC", ["Norland Rail Company", "Northern Race Club"], ["nrc"]),
    ("Nrc", ["Norland Rail Company"], ["nrc"]),
  ])
  func aFamilyNameNamesTheOneWhoBearsIt(_ row: (name: String, story: [String], words: [String])) {
    #expect(words(of: row.name, in: row.story) == row.words)
  }

  @Test func aShortFormInAnotherArticleTellsTheSameEvent() {
    let told = [
      Tellings.atom("a", "falk oscar release", "2031-03-03", names: ["Oscar Falk"]),
      Tellings.atom("b", "falk release", "/2031-03-05", names: ["Falk"]),
    ]
    let events = Tellings.timeline(SameEventTests.others + told).events
    #expect(events.contains { $0.sources.map(\.atom).sorted() == ["a-0", "b-0"] })
  }
}
