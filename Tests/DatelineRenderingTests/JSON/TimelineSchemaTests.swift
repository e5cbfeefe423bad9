import DatelineModel
import DatelineRendering
import Testing

@Suite struct TimelineSchemaTests {
  @Test(arguments: [SampleTimelines.everyField, SampleStory.timeline, Timeline()])
  func documentsAreValid(timeline: Timeline) throws {
    #expect(try JSONSchema("timeline.schema.json").faults(in: JSONRenderer().render(timeline)) == [])
  }

  @Test(arguments: [
    (#""schema":"dateline.timeline/1""#, #""schema":"dateline.timeline/2""#, "$.schema: const"),
    (#""events""#, #""rows""#, "$: unknown rows"),
    (#""status":"happened""#, #""status":"done""#, "$.events[0].status: enum"),
    (#""start":10"#, #""start":-1"#, "$.events[0].sources[0].start: minimum"),
    (#""begin":"2031-03-03""#, #""begin":"3 March""#, "$.events[0].when.begin: pattern"),
    (#""approximate":true"#, #""approximate":"yes""#, "$.events[0].when.approximate: type"),
  ])
  func faultsAreFound(valid: String, faulty: String, fault: String) throws {
    let text = JSONRenderer(indented: false).render(SampleTimelines.everyField)
    #expect(text.contains(valid))
    #expect(try JSONSchema("timeline.schema.json").faults(in: text.replacing(valid, with: faulty)).contains(fault))
  }
}
