import CivilTime
import DatelineModel
import Testing

@testable import DatelineRendering

@Suite struct ICalendarRendererTests {
  private func lines(_ text: String) -> [String] { text.split(separator: "\r\n").map(String.init) }

  @Test func textIsEscaped() {
    var calendar = ICalendarText()
    calendar.add("SUMMARY", text: "a; b, c\\d\ne\u{1B}")
    #expect(calendar.text == "SUMMARY:a\\; b\\, c\\\\d\\ne\r\n")
  }

  @Test func longLinesAreFoldedBetweenCharacters() {
    var calendar = ICalendarText()
    let value = String(repeating: "日本", count: 60)
    calendar.add("SUMMARY", text: value)
    for line in lines(calendar.text) { #expect(line.utf8.count <= 75) }
    #expect(calendar.text.replacing("\r\n ", with: "") == "SUMMARY:\(value)\r\n")
  }

  /// The lines of the only event of a calendar.
  private func event(_ when: Timeline.When?) -> [String] {
    var event = SampleStory.timeline.events[0]
    (event.when, event.summary, event.places) = (when, "It shuts", [])
    return lines(ICalendarRenderer().render(Timeline(events: [event])))
  }

  private func when(
    _ begin: String?, _ end: String?, _ granularity: Granularity?, _ placement: Timeline.When.Placement,
    first: String? = nil, last: String? = nil
  ) -> Timeline.When {
    let sides = [first, last].map { text in text.flatMap { TIMEX3Value($0) }.flatMap { Timeline.When.Side($0) } }
    return Timeline.When(
      told: first == nil && last == nil ? nil : .sides(first: sides[0], last: sides[1]),
      interval: CivilInterval(
        begin: begin.flatMap { CivilDateTime(iso: $0) }, end: end.flatMap { CivilDateTime(iso: $0) }),
      granularity: granularity, placement: placement)
  }

  @Test func whatHasADayOrMomentIsToldAsItIs() {
    let day = event(when("2031-03-03", "2031-03-04", .day, .exact))
    #expect(day.contains("DTSTART;VALUE=DATE:20310303") && day.contains("DTEND;VALUE=DATE:20310304"))
    #expect(day.contains("SUMMARY:It shuts") && day.contains("X-DATELINE-CERTAIN:TRUE"))
    let moment = event(when("2031-03-03T10:06:00Z", "2031-03-03T10:07:00Z", .minute, .exact))
    #expect(moment.contains("DTSTART:20310303T100600Z") && !moment.contains { $0.hasPrefix("DTEND") })
    let hours = event(
      when(
        "2031-03-03T10:06:00", "2031-03-03T10:22:00", .minute, .spans, first: "2031-03-03T10:06",
        last: "2031-03-03T10:21"))
    #expect(hours.contains("DTSTART:20310303T100600") && hours.contains("DTEND:20310303T102100"))
    #expect(hours.contains("X-DATELINE-CERTAIN:TRUE"))
  }

  /// Its days are those that the text allows, and its words say that they are no date.
  /// calcurse 4.7.1 leaves out an event whose summary has a line break.
  @Test func summariesAreOneLine() {
    var event = SampleStory.timeline.events[0]
    event.summary = "The Two\nLines\r\n shut"
    event.places = ["Lenn\nby the sea"]
    let lines = lines(ICalendarRenderer().render(Timeline(events: [event])))
    #expect(lines.contains { $0.hasPrefix("SUMMARY:") && $0.hasSuffix("The Two Lines shut") })
    #expect(lines.contains("LOCATION:Lenn by the sea"))
  }

  @Test func whatIsToldMoreCoarselyBeginsWithItsTime() {
    let month = event(when("1961-05-01", "1961-06-01", .month, .within))
    #expect(month.contains("DTSTART;VALUE=DATE:19610501") && month.contains("DTEND;VALUE=DATE:19610601"))
    #expect(month.contains("SUMMARY:In May 1961: It shuts") && month.contains("X-DATELINE-CERTAIN:FALSE"))
    #expect(month.contains("X-DATELINE-EDTF:1961-05") && month.contains("TRANSP:TRANSPARENT"))
    let deadline = event(when(nil, "2031-03-13", nil, .within))
    #expect(deadline.contains("DTSTART;VALUE=DATE:20310312") && deadline.contains("DTEND;VALUE=DATE:20310313"))
    #expect(deadline.contains("SUMMARY:By 12 March 2031: It shuts"))
    let part = event(when("2031-03-12T12:00:00", "2031-03-12T18:00:00", .partOfDay, .exact))
    #expect(part.contains("DTSTART:20310312T120000") && part.contains("DTEND:20310312T180000"))
    #expect(part.contains("SUMMARY:On 12 March 2031\\, afternoon: It shuts"))
    let hours = event(when("2031-03-12T06:00:00", "2031-03-13", nil, .within))
    #expect(hours.contains("DTSTART:20310312T060000") && hours.contains("DTEND:20310313T000000"))
    let since = event(when("2029-02-01", nil, .month, .spans))
    #expect(since.contains("SUMMARY:Since February 2029: It shuts") && since.contains("BEGIN:VEVENT"))
  }

  @Test func whatNoCalendarCanPlaceIsAJournalEntry() {
    let far = when("9999-12-31T23:30:00-02:00", "9999-12-31T23:31:00-02:00", .minute, .exact)
    // No day can be written behind the last one of four digits.
    let last = when("9999-12-31", "+10000-01-01", .day, .exact)
    for when in [nil, far, last, when("-0043-03-15", "-0043-03-16", .day, .exact)] {
      let lines = event(when)
      #expect(lines.contains("BEGIN:VJOURNAL") && !lines.contains { $0.hasPrefix("DTSTART") })
    }
    var told = SampleStory.timeline.events[0]
    told.when = last
    #expect(TimelineFormat.ics.leftOutNote(Timeline(events: [told]))?.contains("the years 1 to 9999") == true)
    #expect(TimelineFormat.ics.leftOutNote(SampleStory.timeline) == nil)
  }

  @Test func aStoryHasAComponentForEachEvent() {
    let text = ICalendarRenderer().render(SampleStory.timeline)
    #expect(lines(text).count { $0 == "BEGIN:VEVENT" } == SampleStory.timeline.events.count)
    #expect(lines(text).count { $0 == "BEGIN:VJOURNAL" } == SampleStory.timeline.undated.count)
    #expect(lines(text).contains("SUMMARY:Since about February 2029: The port is closed"))
    #expect(text.contains("DTSTAMP:20310502T000000Z"))
  }
}
