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

  @Test func onlyWhatHasADayIsInTheCalendar() {
    let text = ICalendarRenderer().render(SampleStory.timeline)
    let events = lines(text).count { $0 == "BEGIN:VEVENT" }
    let journals = lines(text).count { $0 == "BEGIN:VJOURNAL" }
    #expect(events + journals == SampleStory.timeline.events.count + SampleStory.timeline.undated.count)
    #expect(lines(text).contains("DTSTART;VALUE=DATE:20310430") && lines(text).contains("DTEND;VALUE=DATE:20310501"))
    #expect(lines(text).contains("DTSTART:20310419T060000"))
    #expect(lines(text).contains("SUMMARY:since about February 2029: The port is closed"))
    #expect(!text.contains("20290201"))
    #expect(text.contains("DTSTAMP:20310502T000000Z"))
  }
}
