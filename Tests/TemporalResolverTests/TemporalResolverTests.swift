import TemporalResolver
import Testing

/// What the README shows compiles with this one import and does what it says.
@Suite struct TemporalResolverTests {
  private let published = CivilDateTime(iso: "2025-08-20")

  @Test func oneCallTellsWhatATextSaysOfTime() {
    let text = "They met on Tuesday and will vote on Friday."
    let found = TemporalResolver.annotate(text, published: published)
    #expect(found.expressions.map { String($0.words(in: text)) } == ["Tuesday", "Friday"])
    #expect(found.expressions.map(\.value.description) == ["2025-08-19", "2025-08-22"])
    #expect(found.expressions.allSatisfy { !$0.basis.isEmpty })
  }

  @Test func theCallerDecidesWhatTheTextLeavesOpen() {
    func values(_ text: String, _ preference: DatePreference = .auto, _ order: DateOrder = .auto) -> [String] {
      TemporalResolver.annotate(text, published: published, preference: preference, dateOrder: order).expressions
        .map(\.value.description)
    }
    #expect(values("Friday", .past) == ["2025-08-15"])
    #expect(values("Friday", .future) == ["2025-08-22"])
    #expect(values("3/4/2025", .auto, .dmy) == ["2025-04-03"])
  }

  @Test func theRegionTellsSeasonsAndTheOrderOfFigures() {
    let region = TemporalContext.Region(hemisphere: .southern, dateOrder: .dmy)
    let found = TemporalResolver.annotate(
      "It fell in the winter of 2024, on 3/7/2024.", published: published, region: region)
    #expect(found.expressions.first?.interval?.begin?.date == CivilDate(year: 2024, month: 6, day: 1))
    #expect(found.expressions.last?.value.description == "2024-07-03")
  }

  @Test func wordsAreCutToTheText() {
    let found = TemporalResolver.annotate("They met on Tuesday.", published: published)
    #expect(found.expressions.first?.words(in: "They met") == "")
  }

  @Test func datesAreWrittenIntoTheText() throws {
    let day = try #require(CivilDateTime(iso: "2026-02-19"))
    #expect(TemporalResolver.resolved("See you tomorrow.\r\n", published: day) == "See you tomorrow [2026-02-20].\r\n")
    #expect(
      TemporalResolver.resolved("See you tomorrow.", published: day, dates: InlineDates(.instead))
        == "See you 2026-02-20.")
  }
}
