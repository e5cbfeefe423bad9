import DatelineModel
import DatelineTimelines
import Testing

@testable import DatelineRendering

@Suite struct MarkdownReportTests {
  /// What a reader of the report is told that changed until the timeline.
  private func changes(from report: String, to timeline: Timeline) -> [String] {
    TimelineDiff(from: MarkdownReport(report).timeline(like: timeline), to: timeline).changes.map(\.text)
  }

  @Test(arguments: [SampleStory.timeline, HostileTexts.timeline, SampleTimelines.everyField])
  func aReportTellsItsTimeline(timeline: Timeline) {
    var timeline = timeline
    // Each event has tellings of its own.
    for index in timeline.events.indices {
      for witness in timeline.events[index].sources.indices {
        timeline.events[index].sources[witness].atom = "\(index) \(witness)"
      }
    }
    #expect(changes(from: MarkdownRenderer().render(timeline), to: timeline) == [])
  }

  @Test func whatChangedIsToldByEvent() throws {
    let report = MarkdownRenderer().render(SampleStory.timeline)
    var timeline = SampleStory.timeline
    let strike = try #require(timeline.events.firstIndex { $0.summary.hasPrefix("Ferry crews") })
    timeline.events[strike].when?.text = "5 March 2031"
    let vote = try #require(timeline.events.firstIndex { $0.summary.hasPrefix("The union votes") })
    timeline.events[vote].status = .happened
    timeline.events.removeLast()
    #expect(
      changes(from: report, to: timeline) == [
        "date of “Ferry crews in Varn begin their strike” changed from 4 March 2031 to 5 March 2031 because of "
          + "“on Tuesday”: counted from publication",
        "status of “The union votes” changed from planned to happened",
        "removed: “Wages rise” (30 April 2031)",
      ])
  }

  @Test(arguments: ["", "# T", "- **", "- ** — ", "## \n- \n  - \n- **a**\n  - *(", "\\"])
  func anyTextIsRead(text: String) { _ = MarkdownReport(text).timeline(like: SampleStory.timeline) }
}
