import DatelineModel
import Testing

@testable import DatelineRendering

@Suite struct FormatRecognitionTests {
  @Test(arguments: TimelineFormat.allCases)
  func whatIsWrittenIsKnown(format: TimelineFormat) {
    for style in [TimelineStyle(), TimelineStyle(isExplained: true)] {
      let text = format.render(SampleTimelines.byTheClock(SampleStory.timeline), style)
      #expect(TimelineFormat(writing: Array(text.utf8)) == format, "\(text.prefix(300))")
    }
  }

  @Test(arguments: [TimelineFormat.markdown, .text, .json, .csv, .ics, .html, .svg, .mermaid])
  func aTimelineWithoutEventsIsKnown(format: TimelineFormat) {
    #expect(TimelineFormat(writing: Array(format.render(Timeline()).utf8)) == format)
  }

  @Test func whatChangedIsKnown() {
    #expect(TimelineFormat(writing: Array("# What changed\n\n## Added\n\n- x\n".utf8)) == .markdown)
    #expect(TimelineFormat(writing: Array("# What changed\n\nNothing.\n".utf8)) == .markdown)
  }

  @Test(arguments: [
    "", "# The mill burned\n\nIt burned on Tuesday.\n", "The mill burned\n3 events in a night, and 1 source\n\nMore.\n",
    "# 12 events that shook the port\n\nThe port has 3 events · sources say\n",
    "timeline of the fire\n\nIt began at six.\n",
    "id,name\n1,a\n", "BEGIN:VCALENDAR\r\nPRODID:-//Other//EN\r\n",
    "<!DOCTYPE html>\n<html lang=\"en\"><p>The mill burned.",
    "{\"schema\": \"other/1\"}", "# What changed\n\nThe mill changed hands.\n",
    "<TimeML>\n<TEXT>The mill burned.</TEXT>",
    "[{\"id\": 1}]", "{\"message\":\"x\"}",
    "<svg xmlns=\"http://www.w3.org/2000/svg\"><desc id=\"description\">A mill</desc>",
  ])
  func whatOthersWroteIsNot(text: String) { #expect(TimelineFormat(writing: Array(text.utf8)) == nil) }
}
