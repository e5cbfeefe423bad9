import DatelineModel
import Testing

@testable import DatelineRendering

/// What is read of a document to show it says the same in every format as the whole of it.
@Suite struct ShownTimelineTests {
  @Test(arguments: TimelineFormat.allCases.filter { !$0.isLossless })
  func showsTheSame(format: TimelineFormat) throws {
    var timeline = SampleStory.timeline
    for index in timeline.sources.indices where index % 2 == 0 { timeline.sources[index].title = nil }
    // What the program shows is a view, which has no passages.
    timeline.passages = []
    var json = JSONWriter()
    TimelineJSON.write(timeline, to: &json)
    let whole = try TimelineJSON.timeline(in: json.bytes)
    let extent = TimelineJSON.Extent.shown(sentences: format.showsNeighbours)
    var shown = try TimelineJSON.timeline(in: json.bytes, extent)
    extent.release(&shown)
    #expect(shown.events == whole.events && shown.atoms.count == (format.showsNeighbours ? whole.atoms.count : 0))
    #expect(format.render(shown) == format.render(whole))
  }
}
