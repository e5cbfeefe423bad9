import CivilTime
import DatelineModel
import Testing

@testable import DatelineRendering

@Suite struct ObsidianRendererTests {
  @Test func aNoteForEachEventAndOneOfTheStory() {
    let timeline = SampleStory.timeline
    let files = ObsidianRenderer().files(for: timeline)
    let events = timeline.events + timeline.undated
    #expect(files.count == 1 + events.count && Set(files.map { $0.path.lowercased() }).count == files.count)
    let story = files[0].text
    for (file, event) in zip(files.dropFirst(), events) {
      let name = file.path.split(separator: "/").last.map { String($0.dropLast(3)) } ?? ""
      #expect(story.contains("[[\(name)]]"), "\(name)")
      #expect(file.text.hasPrefix("---\nid: \"\(event.id)\"\n"))
    }
  }

  @Test func eventsOfOneNameGetNotesOfTheirOwn() {
    var timeline = SampleStory.timeline
    timeline.undated = ["a", "b"].map { id in
      var event = timeline.events[0]
      (event.id, event.when, event.summary) = (id, nil, "Wages: [rise] #1?")
      return event
    }
    timeline.events = []
    let paths = ObsidianRenderer().files(for: timeline).map(\.path)
    #expect(paths.dropFirst().map { $0.split(separator: "/").last } == ["Wages rise 1.md", "Wages rise 1 2.md"])
  }

  /// YAML refuses a file with a character that it does not print.
  @Test func frontMatterHoldsWhatYAMLPrints() {
    var timeline = SampleStory.timeline
    timeline.title = "A \u{7F}story\u{FFFE} of\nLenn | its bridge"
    let files = ObsidianRenderer().files(for: timeline)
    #expect(files[0].text.hasPrefix("---\ntitle: \"A story of\\nLenn | its bridge\"\n"))
    #expect(files[0].path == "A story of Lenn its bridge/A story of Lenn its bridge.md")
  }

  /// A name begins with a day only where that is told.
  @Test(
    arguments: [
      ("2031-03-04", "2031-03-05", .day, .exact, "2031-03-04 It shuts"),
      ("2031-03-01", "2031-04-01", .month, .within, "2031-03 It shuts"),
      ("2031-03-04T12:00:00", "2031-03-04T18:00:00", .partOfDay, .within, "2031-03-04 It shuts"),
      (nil, "2031-03-18", nil, .within, "By 17 March 2031 It shuts"),
      ("1700-01-01", "1800-01-01", .century, .within, "The 18th century It shuts"),
    ] as [(String?, String, Granularity?, Timeline.When.Placement, String)])
  func namesInventNoDay(
    begin: String?, end: String, granularity: Granularity?, placement: Timeline.When.Placement, name: String
  ) {
    var event = SampleStory.timeline.events[0]
    let interval = CivilInterval(begin: begin.flatMap { CivilDateTime(iso: $0) }, end: CivilDateTime(iso: end))
    event.when = Timeline.When(interval: interval, granularity: granularity, placement: placement)
    event.summary = "It shuts"
    let paths = ObsidianRenderer().files(for: Timeline(events: [event])).map(\.path)
    #expect(paths.last?.hasSuffix("/\(name).md") == true, "\(paths)")
  }

  @Test(arguments: [
    ("2031-03-04", "2031-03-05", Granularity.day, "- [2031-03-04] It shuts"),
    ("1961-05-01", "1961-06-01", .month, "- [1961-05~1961-05-31T23:59] In May 1961: It shuts"),
    ("2020-01-01", "2025-01-01", .year, "- [2020~2024-12-31T23:59] 2020 to 2024: It shuts"),
    ("2031-03-04T09:30:00", "2031-03-04T09:31:00", .minute, "- [2031-03-04T09:30] It shuts"),
    ("-0043-03-15", "-0043-03-16", .day, "- [-0043-03-15] It shuts"),
  ]) func chronosItems(begin: String, end: String, granularity: Granularity, item: String) {
    var event = SampleStory.timeline.events[0]
    let interval = CivilInterval(begin: CivilDateTime(iso: begin), end: CivilDateTime(iso: end))
    event.when = Timeline.When(
      interval: interval, granularity: granularity, placement: granularity == .year ? .spans : .exact)
    (event.summary, event.status, event.attribution, event.edits) = ("It shuts", .happened, nil, [])
    let place = PlacedTime(event.when)
    #expect(ChronosText.item(event, at: place, note: nil) == item)
    #expect(ChronosText.item(event, at: place, note: "N") == item + " | [[N]]")
  }

  /// Chronos throws away a block with one bad line: every line begins as it must, whatever the texts.
  @Test func noTextBreaksTheBlock() {
    let text = ObsidianRenderer().render(HostileTexts.timeline)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let begin = lines.firstIndex(of: "```chronos") ?? 0
    let end = lines[begin...].firstIndex(of: "```") ?? 0
    #expect(end > begin + 2)
    for line in lines[(begin + 2)..<end] { #expect(line.hasPrefix("- [2"), "\(line)") }
  }
}
