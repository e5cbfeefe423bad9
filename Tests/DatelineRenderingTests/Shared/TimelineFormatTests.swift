import DatelineModel
import DatelineRendering
import DatelineTestSupport
import Testing

@Suite struct TimelineFormatTests {
  @Test(arguments: TimelineFormat.allCases) func sampleStory(format: TimelineFormat) {
    #expect(Snapshot("story.\(format.rawValue)").difference(from: format.render(SampleStory.timeline)) == nil)
  }

  @Test(arguments: [TimelineFormat.markdown, .text]) func explainedStory(format: TimelineFormat) {
    let text = format.render(SampleStory.timeline, TimelineStyle(isExplained: true, columns: 60))
    #expect(Snapshot("story-explained.\(format.rawValue)").difference(from: text) == nil)
  }

  @Test(arguments: TimelineFormat.allCases.filter { ![.jsonl, .csv, .ics, .timesketch, .aeon].contains($0) })
  func endsInOneLineFeed(format: TimelineFormat) {
    for timeline in [Timeline(), SampleStory.timeline] {
      let text = format.render(timeline)
      #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
    }
  }

  @Test(arguments: [
    ("a.md", TimelineFormat.markdown), ("x/y.JSON", .json), ("story.v2.txt", .text), ("a.svg", .svg),
    ("a.mmd", .mermaid), ("a.mw", .markwhen), ("story", nil),
    ("x.md/story", nil),
    (".md", nil), ("a.exe", nil), ("", nil),
  ])
  func endings(path: String, format: TimelineFormat?) { #expect(TimelineFormat(path: path) == format) }
}
