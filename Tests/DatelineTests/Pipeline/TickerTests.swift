import Dateline
import Testing

/// Articles that are tickers: each item is a row of its own time of day.
@Suite struct TickerTests {
  @Test(arguments: ["15h15", "1515 hours", "15.15", "3:15 p.m."])
  func timesOfATickerInAnyForm(_ time: String) throws {
    let rows = try rows(
      "Title: The mill\n\n\(time): Police closed the street.\n\n16:04: The roof fell in.\n", name: "story.txt")
    #expect(rows.contains("20 March 2026, 15:15: Police closed the street."), "\(rows)")
  }

  @Test func tickerInThePresentTellsWhatIsOver() throws {
    let text = "Title: The siege\n\n3.15pm: Police close the street.\n3.40pm: Two hostages are freed.\n"
    let timeline = try Pipeline(PipelineOptions(published: CivilDateTime(iso: "2026-03-20T21:00:00"))).timeline(
      of: [.bytes(Array(text.utf8), name: "story.txt")])
    #expect(timeline.events.map(\.status) == [.happened, .happened])
  }

  @Test func tickerCountsFromPublication() throws {
    let rows = try rows("The siege\n\n3.15pm: Police arrived.\n\n4.05pm: Two men surrendered.\n", name: "story.txt")
    #expect(rows.contains { $0.hasPrefix("20 March 2026, 15:15") && $0.hasSuffix("Police arrived.") }, "\(rows)")
    #expect(rows.contains { $0.hasPrefix("20 March 2026, 16:05") }, "\(rows)")
  }

  @Test(arguments: [("3 p.m.", "4:14 p.m.", true), ("10 p.m.", "4:14 p.m.", false), ("16:40", "15:10", false)])
  func timesOfALiveReportAreThoseOfWriting(_ first: String, _ second: String, _ isTicker: Bool) throws {
    let rows = try rows(
      "Title: The siege\n\n\(first)\n\nPolice arrived.\n\n\(second)\n\nTwo men surrendered.\n", name: "story.txt")
    #expect(rows.count { $0.hasPrefix("20 March 2026, ") } == (isTicker ? 2 : 0), "\(rows)")
  }
}
