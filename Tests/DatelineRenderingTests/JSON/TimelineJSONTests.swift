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

  @Test func fieldsAreThoseOfTheCodableConformance() throws {
    let timeline = SampleTimelines.everyField
    let ours = try JSONSerialization.jsonObject(with: Data(JSONRenderer().render(timeline).utf8)) as? NSDictionary
    let theirs = try JSONSerialization.jsonObject(with: JSONEncoder().encode(timeline)) as? NSDictionary
    #expect(ours == theirs)
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
