import CivilTime
import DatelineModel
import Testing

@testable import DatelineRendering

@Suite struct TimelineJSONTests {
  @Test(arguments: [true, false])
  func whatIsWrittenReadsBackEqual(indented: Bool) throws {
    let timeline = SampleTimelines.everyField
    let text = JSONRenderer(indented: indented).render(timeline)
    #expect(try TimelineJSON.timeline(in: Array(text.utf8)) == timeline)
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
    let timeline = try TimelineJSON.timeline(in: Array(old.utf8))
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
    #expect(problem(text)?.pathText == "schema")
  }

  private func problem(_ text: String) -> JSONError? {
    do throws(JSONError) {
      _ = try TimelineJSON.timeline(in: Array(text.utf8))
      return nil
    } catch {
      return error
    }
  }

  /// Every field in turn, as another kind, as null, and left out: none is taken for what it is not, and its place is told.
  @Test(arguments: [
    ("\"quote\":\"It stopped.\"", "\"quote\":7", "events[0].sources[0].quote", JSONError.Problem.wrongKind),
    ("\"quote\":\"It stopped.\"", "\"quote\":null", "events[0].sources[0].quote", .null),
    ("\"quote\":\"It stopped.\",", "", "events[0].sources[0].quote", .missing),
    ("\"status\":\"happened\"", "\"status\":\"done\"", "events[0].status", .badValue("“done” is none of its values")),
    ("\"begin\":\"2031-03-04\"", "\"begin\":\"soon\"", "events[0].when.begin", .badValue("“soon” is not a date")),
    ("\"events\":[", "\"event\":[", "events", .missing), ("\"sources\":[]", "\"sources\":{}", "sources", .wrongKind),
    ("}]", "}", "events[0].sources", .malformed),
  ])
  func whatIsWrongIsToldWithItsPlace(part: String, spoilt: String, path: String, expected: JSONError.Problem) {
    let sound = #"""
      {"schema":"dateline.timeline/1","sources":[],"events":[{"id":"a1","when":{"value":"2031-03-04","placement":"exact",\
      "begin":"2031-03-04","end":"2031-03-05","approximate":false,"text":"4 March 2031"},"summary":"It stops",\
      "status":"happened","participants":[],"places":[],"salience":0,"sources":[{"atom":"a1","source":"s1",\
      "quote":"It stopped.","start":0,"end":11,"basis":[]}]}],"undated":[],"relations":[],"conflicts":[],\
      "diagnostics":[],"atoms":[]}
      """#.replacing("\\\n", with: "")
    #expect(problem(sound) == nil)
    let found = problem(sound.replacing(part, with: spoilt, maxReplacements: 1))
    #expect(found?.problem == expected && found?.pathText == path, "\(String(describing: found))")
  }

  /// A merge takes what was read of the articles, and looks at nothing else.
  @Test func whatIsDerivedCanBePassedOver() throws {
    let whole = SampleTimelines.everyField
    let told = try TimelineJSON.timeline(in: Array(JSONRenderer().render(whole).utf8), .told)
    #expect(told.events.isEmpty && told.undated.isEmpty && told.relations.isEmpty && told.conflicts.isEmpty)
    #expect(told.atoms == whole.atoms && told.sources == whole.sources && told.diagnostics == whole.diagnostics)
    #expect(told.passages == whole.passages && told.claims == whole.claims && told.title == whole.title)
  }

  /// Of "just hours after" earlier versions wrote an end at the beginning.
  @Test(arguments: [("2031-03-04", "2031-03-05"), ("2031-03-04T10:30:00Z", "2031-03-04T10:31:00Z")])
  func anEndAtTheBeginningIsThatDayOrMinute(bound: String, end: String) throws {
    let event = #"""
      {"id":"a1","when":{"placement":"within","begin":"\#(bound)","end":"\#(bound)","approximate":true,"text":"x"},
      "summary":"It stops","status":"happened","participants":[],"places":[],"salience":0,"sources":[]}
      """#
    let text = JSONRenderer(indented: false).render(Timeline()).replacing("\"events\":[", with: "\"events\":[\(event)")
    let when = try TimelineJSON.timeline(in: Array(text.utf8)).events[0].when
    #expect(when?.interval.end == CivilDateTime(iso: end))
  }
}
