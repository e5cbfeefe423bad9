import DatelineModel
import Testing

@testable import DatelineRendering

/// What an editor changed is told in every format.
@Suite struct EditedEventTests {
  @Test(arguments: TimelineFormat.allCases) func everyFormatMarksAnEditedEvent(format: TimelineFormat) {
    let style = TimelineStyle(isExplained: true)
    let timeline = SampleTimelines.byTheClock(SampleTimelines.everyField)
    let text = format.render(timeline, style).split(whereSeparator: \.isWhitespace).joined(
      separator: " ")
    #expect(text.lowercased().contains("edit"), "\(text)")
    // A diagram has room for the mark alone.
    #expect(text.contains("The log of") || format == .mermaid, "\(text)")
  }

  @Test func theWordsOfEdits() {
    var event = SampleTimelines.everyField.events[0]
    #expect(Wording.edits(of: event) == "Edited: date (was 2 March 2031). The log of the harbour.")
    event.edits = [
      Timeline.Edit(.split), Timeline.Edit(.status, was: "planned", note: "the log"),
      Timeline.Edit(.summary, was: "It ends.", note: "the log"),
    ]
    event.status = .denied
    #expect(Wording.edits(of: event) == "Edited: split, status (was planned), summary (was “It ends.”). the log.")
    #expect(Wording.marks(of: event) == "denied, edited")
    event.edits = []
    #expect(Wording.edits(of: event) == nil)
  }
}
