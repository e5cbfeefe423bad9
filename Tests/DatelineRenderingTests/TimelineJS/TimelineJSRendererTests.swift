import DatelineModel
import Foundation
import Testing

@testable import DatelineRendering

@Suite struct TimelineJSRendererTests {
  private struct Document: Decodable {
    struct Text: Decodable { var headline, text: String }
    struct Title: Decodable { var text: Text }
    struct Date: Decodable, Equatable {
      var year: Int
      var month: Int?
      var day: Int?
      var hour: Int?
    }
    struct Slide: Decodable {
      var unique_id: String, start_date: Date, end_date: Date?, display_date: String, text: Text
    }
    var title: Title
    var events: [Slide]
  }

  private func document(_ timeline: Timeline) throws -> Document {
    try JSONDecoder().decode(Document.self, from: Data(TimelineJSRenderer().render(timeline).utf8))
  }

  @Test func aMonthGetsNoDayAndItsWordsAreShown() throws {
    let slides = try document(SampleStory.timeline).events
    let since = try #require(slides.first { $0.display_date == "since about February 2029" })
    #expect(since.start_date == Document.Date(year: 2029, month: 2) && since.end_date == nil)
    let week = try #require(slides.first { $0.display_date == "the week of 17 March 2031" })
    #expect(week.end_date == Document.Date(year: 2031, month: 3, day: 23))
  }

  @Test func whatHasNoDateIsToldOnTheTitle() throws {
    let document = try document(SampleStory.timeline)
    #expect(document.events.count == SampleStory.timeline.events.count)
    for event in SampleStory.timeline.undated { #expect(document.title.text.text.contains(event.summary)) }
  }

  @Test func textsAreEscapedHTML() throws {
    for slide in try document(HostileTexts.timeline).events {
      for html in [slide.text.headline, slide.text.text, slide.display_date] {
        #expect(!html.contains("<script") && !html.contains("<img") && !html.contains("href=\"javascript"))
      }
    }
  }
}
