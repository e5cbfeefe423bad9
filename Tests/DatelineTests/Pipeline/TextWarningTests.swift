import Dateline
import Testing

/// What a text holds that cannot be dated, and that a reader must know.
@Suite struct TextWarningTests {
  private func warnings(_ text: String) -> [String] {
    let pipeline = Pipeline(PipelineOptions(published: CivilDateTime(iso: "2024-05-01")))
    return pipeline.reading(of: pipeline.article(text: text)).diagnostics.filter { $0.code == "no-such-day" }
      .map(\.message)
  }

  @Test(arguments: [
    ("The mill burned on 31 February 2024.", "31 February 2024"), ("It closed on June 31.", "June 31"),
    ("It closed on Feb. 29, 2023, at noon.", "Feb. 29, 2023"), ("The fire of 2024-02-31 was out.", "2024-02-31"),
    ("They met on 31/02/2024.", "31/02/2024"), ("They met on 31.11.2024.", "31.11.2024"),
  ])
  func daysThatNoCalendarHas(text: String, words: String) {
    #expect(warnings(text) == ["“\(words)” is no day of the calendar, so nothing is dated by it"])
    let pipeline = Pipeline(PipelineOptions(published: CivilDateTime(iso: "2024-05-01")))
    let times = pipeline.reading(of: pipeline.article(text: text)).times
    #expect(times.expressions.allSatisfy { $0.interval == nil || $0.type == .time })
  }

  @Test(arguments: [
    "It closed on 29 February 2024.", "The house of 2024-13-45 stands.", "They met on 12/31/2024.",
    "Version 31.2.2024.7 came out.",
  ])
  func allElseIsPassedOver(text: String) { #expect(warnings(text) == []) }

  @Test func eachIsTold() {
    #expect(warnings("31 April 2024, 31 April 2024 and 31 June 2024 are none.").count == 2)
    let many = (1...9).map { "It closed on 30 February 200\($0)." }.joined(separator: " ")
    #expect(warnings(many).count == 5)
  }
}
