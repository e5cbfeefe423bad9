import CivilTime
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
    struct Media: Decodable, Equatable { var url: String, link: String?, credit: String? }
    struct Slide: Decodable {
      var unique_id: String, start_date: Date, end_date: Date?, display_date: String, text: Text
      var group: String?, media: Media?
    }
    var title: Title
    var events: [Slide]
  }

  private func document(_ timeline: Timeline, _ style: TimelineStyle = TimelineStyle()) throws -> Document {
    try JSONDecoder().decode(Document.self, from: Data(TimelineJSRenderer(style).render(timeline).utf8))
  }

  @Test func aMonthGetsNoDayAndItsWordsAreShown() throws {
    let slides = try document(SampleStory.timeline).events
    let since = try #require(slides.first { $0.display_date == "since about February 2029" })
    #expect(since.start_date == Document.Date(year: 2029, month: 2) && since.end_date == nil)
    let week = try #require(slides.first { $0.display_date == "the week of 17 March 2031" })
    #expect(week.end_date == Document.Date(year: 2031, month: 3, day: 23, hour: 23))
  }

  /// The end is the last moment told, not the first of its last year or day.
  @Test(arguments: [
    ("2020-01-01", "2025-01-01", Granularity.year, Document.Date(year: 2024, month: 12, day: 31, hour: 23)),
    ("2031-03-12", "2031-03-15", .day, Document.Date(year: 2031, month: 3, day: 14, hour: 23)),
  ]) private func aBarEndsWithTheLastMomentTold(
    begin: String, end: String, granularity: Granularity, last: Document.Date
  ) throws {
    var event = SampleStory.timeline.events[0]
    event.when = Timeline.When(
      interval: CivilInterval(begin: CivilDateTime(iso: begin), end: CivilDateTime(iso: end)), granularity: granularity,
      placement: .spans)
    #expect(try document(Timeline(events: [event])).events[0].end_date == last)
  }

  @Test func picturesAndGroupsComeWithTheirOptions() throws {
    let (timeline, plain) = (SampleTimelines.everyField, try document(SampleTimelines.everyField))
    #expect(plain.events[0].media == nil && plain.events[0].group == nil)
    var style = TimelineStyle()
    (style.showsImages, style.grouping) = (true, .place)
    let slide = try document(timeline, style).events[0]
    #expect(
      slide.media
        == Document.Media(
          url: "https://harbour.example/a.jpg", link: "https://harbour.example/a", credit: "Harbour Post"))
    #expect(slide.group == "Varn")
    style.grouping = .source
    #expect(try document(timeline, style).events[0].group == "Harbour Post")
    var script = timeline
    script.sources[0].image = "javascript:alert(1)//.jpg"
    #expect(try document(script, style).events[0].media == nil)
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
