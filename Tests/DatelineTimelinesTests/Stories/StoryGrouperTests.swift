import CivilTime
import DatelineModel
import Testing

@testable import DatelineTimelines

@Suite struct StoryGrouperTests {
  private func timeline(_ id: String, _ sentence: String, title: String? = nil) -> Timeline {
    Timeline(
      sources: [Timeline.Source(id: id, title: title, published: CivilDateTime(iso: "2031-03-03"))],
      passages: [Timeline.Passage(source: id, quote: sentence, start: 0, end: 50, position: 0, days: [])])
  }

  private var articles: [Timeline] {
    [
      timeline("c", "The ferry Sunniva sank off Varnholm in a gale.", title: "Ferry sinks"),
      timeline("a", "Divers searched the wreck of the ferry Sunniva near Varnholm.", title: "Divers search Sunniva"),
      timeline("b", "A court in Halden jailed the banker Odo Marsh for fraud.", title: "Banker jailed"),
      timeline("d", "The owner of the ferry Sunniva was charged in Varnholm.", title: "Sunniva: owner charged"),
    ]
  }

  private func told(_ stories: [Story], _ timelines: [Timeline]) -> [String] {
    stories.map { story in
      "\(story.id) \(story.title ?? "-"): \(story.members.map { timelines[$0].sources[0].id }.joined(separator: " "))"
    }
  }

  @Test func whatTellsOfOneThingIsOneStory() {
    #expect(
      told(StoryGrouper.stories(of: articles), articles) == ["a Divers search Sunniva: a c d", "b Banker jailed: b"])
  }

  @Test func orderChangesNothing() {
    let reversed = Array(articles.reversed())
    let known = told(StoryGrouper.stories(of: articles), articles)
    #expect(told(StoryGrouper.stories(of: reversed), reversed) == known)
  }

  @Test func anArticleThatCameTwiceIsOne() {
    let twice = articles + [articles[0]]
    let stories = StoryGrouper.stories(of: twice)
    #expect(told(stories, twice) == ["a Divers search Sunniva: a c c d", "b Banker jailed: b"])
  }

  @Test func aTimelineWithoutArticlesIsInNoStory() {
    let stories = StoryGrouper.stories(of: [Timeline()] + articles)
    #expect(stories.flatMap(\.members).sorted() == [1, 2, 3, 4])
    #expect(StoryGrouper.stories(of: [Timeline()]).isEmpty)
  }

  /// Stories of stories: what grouping in blocks gives can be grouped again.
  @Test func mergedTimelinesAreGroupedToo() throws {
    let merged = try TimelineMerger.merge([articles[0], articles[1]])
    let stories = StoryGrouper.stories(of: [merged, articles[2], articles[3]])
    #expect(stories.map(\.members) == [[0, 2], [1]])
  }
}
