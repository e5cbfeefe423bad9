import CivilTime
import Testing

@Suite struct GranularityTests {
  @Test(arguments: Granularity.allCases) func aNameIsReadBack(granularity: Granularity) {
    #expect(Granularity(name: granularity.name) == granularity)
  }

  @Test func namesAreThoseOfTheDocument() {
    #expect(Granularity.partOfDay.name == "part of day" && Granularity.millennium.name == "millennium")
    #expect(Granularity(name: "fortnight") == nil)
  }
}
