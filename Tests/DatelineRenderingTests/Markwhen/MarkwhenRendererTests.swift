import CivilTime
import DatelineModel
import Testing

@testable import DatelineRendering

@Suite struct MarkwhenRendererTests {
  private func entries(_ when: Timeline.When?, _ summary: String = "It shuts") -> [String] {
    var event = SampleStory.timeline.events[0]
    (event.when, event.summary, event.sources, event.edits) = (when, summary, [], [])
    (event.status, event.attribution) = (.happened, nil)
    return MarkwhenRenderer().render(Timeline(events: [event])).split(separator: "\n").dropFirst(4).map(String.init)
  }

  @Test(arguments: [
    ("2031-03-04", "2031-03-05", Granularity.day, "2031-03-04: It shuts"),
    ("2031-03-01", "2031-04-01", .month, "2031-03: In March 2031: It shuts"),
    ("2020-01-01", "2025-01-01", .year, "2020 / 2024: 2020 to 2024: It shuts"),
    ("2031-03-04T09:30:00", "2031-03-04T09:31:00", .minute, "2031-03-04 09:30: It shuts"),
    ("2031-03-04T09:30:00+01:00", "2031-03-04T09:31:00+01:00", .minute, "2031-03-04T08:30:00Z: It shuts"),
    (
      "2031-03-04T09:30:00+01:00", "2031-03-07", .minute,
      "2031-03-04T08:30:00Z - 2031-03-06T22:59:00Z: It shuts"
    ),
    ("-0043-03-15", "-0043-03-16", .day, "// On 15 March 44 BC: It shuts"),
  ]) func anEntryHasTheStretchThatIsTold(begin: String, end: String, granularity: Granularity, entry: String) {
    let interval = CivilInterval(begin: CivilDateTime(iso: begin), end: CivilDateTime(iso: end))
    let placement: Timeline.When.Placement = granularity == .year ? .spans : .exact
    let lines = entries(Timeline.When(interval: interval, granularity: granularity, placement: placement))
    #expect(lines.last == entry)
  }

  @Test func noTextMakesALink() {
    let link = "[here](port.example\"onclick=\"call())"
    #expect(entries(nil, link).last == "// [here]\u{2060}(port.example\"onclick=\"call())")
    var timeline = HostileTexts.timeline
    (timeline.title, timeline.sources[0].title, timeline.sources[0].publisher) = (link, link, link)
    timeline.sources[0].url = "https://port.example/" + link
    timeline.events[0].sources[0].quote = link
    #expect(!MarkwhenRenderer().render(timeline).contains("]("))
  }

  @Test func noTextMakesATag() {
    #expect(entries(nil, "a #b @c").last == "// a #\u{2060}b @\u{2060}c")
    let text = MarkwhenRenderer().render(HostileTexts.timeline)
    for line in text.split(separator: "\n").dropFirst(4) {
      #expect(
        line.hasPrefix("“") || line.hasPrefix("— ") || line.hasPrefix("//") || line.first?.isNumber == true, "\(line)")
    }
  }
}
