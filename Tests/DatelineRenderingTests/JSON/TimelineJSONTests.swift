import CivilTime
import DatelineModel
import DatelineRendering
import Foundation
import Testing

@Suite struct TimelineJSONTests {
  @Test(arguments: [true, false])
  func whatIsWrittenReadsBackEqual(indented: Bool) throws {
    let timeline = SampleTimelines.everyField
    let text = JSONRenderer(indented: indented).render(timeline)
    #expect(try JSONDecoder().decode(Timeline.self, from: Data(text.utf8)) == timeline)
  }

  /// Documents that were written before sides of a stretch had fields of their own.
  @Test func anOlderDocumentReadsTheSame() throws {
    let old = #"""
      {"schema":"dateline.timeline/1","sources":[{"id":"s1","published":"2031-03-04"}],"events":[{"id":"a1","when":
      {"placement":"within","end":"2031-03-03T12:01:00","granularity":"minute","approximate":false,
      "text":"by 3 March 2031, 12:00"},"summary":"It stops","status":"happened","participants":[],"places":[],
      "salience":0,"sources":[]}],"undated":[],"relations":[],"conflicts":[{"events":["a1"],"what":"how many","sides":[]},
      {"events":[],"what":"where Varn lies","sides":[]},{"events":[],"what":"who won","sides":[]}],"diagnostics":[],
      "atoms":[]}
      """#
    let timeline = try JSONDecoder().decode(Timeline.self, from: Data(old.utf8))
    let when = try #require(timeline.events[0].when)
    #expect(when.text == "by 3 March 2031, 12:00" && when.last == nil && when.granularity == .minute)
    #expect(when.interval == CivilInterval(begin: nil, end: CivilDateTime(iso: "2031-03-03T12:01:00")))
    #expect(timeline.sources[0].published == CivilDateTime(iso: "2031-03-04"))
    #expect(timeline.conflicts.map(\.what) == [.count(mayHaveGrown: false), .location("Varn"), .other("who won")])
    #expect(JSONRenderer(indented: false).render(timeline).contains(#""end":"2031-03-03T12:01:00""#))
  }

  @Test func whatIsNotKnownIsAbsent() {
    let text = JSONRenderer(indented: false).render(Timeline())
    #expect(
      text == #"{"schema":"dateline.timeline/1","sources":[],"events":[],"undated":[],"relations":[],"#
        + #""conflicts":[],"diagnostics":[],"atoms":[]}"# + "\n")
  }

  @Test func theEnvelopeStandsFirst() {
    var json = JSONWriter()
    TimelineJSON.write(Timeline(isView: true), id: Array("7".utf8), to: &json)
    #expect(json.text.hasPrefix(#"{"id":7,"schema":"dateline.timeline/1","view":true,"sources""#))
  }

  @Test func anotherSchemaIsRefused() {
    let text = JSONRenderer().render(Timeline()).replacing("timeline/1", with: "timeline/2")
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(Timeline.self, from: Data(text.utf8)) }
  }
}
