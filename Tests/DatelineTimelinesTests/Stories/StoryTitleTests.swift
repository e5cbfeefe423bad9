import DatelineModel
import Testing

@testable import DatelineTimelines

@Suite struct StoryTitleTests {
  private func title(_ articles: [(headline: String?, names: [String])]) -> String? {
    let sources = articles.enumerated().map { Timeline.Source(id: "\($0)", title: $1.headline) }
    return StoryTitle.title(of: sources, names: articles.map(\.names))
  }

  @Test func theHeadlineThatSaysWhatOthersSay() {
    #expect(
      title([("Rain", []), ("Bridge shut after crack", []), ("Crack in bridge", [])]) == "Bridge shut after crack")
  }

  @Test func namesWhereMostHaveNoHeadline() {
    #expect(
      title([("Rain", ["Varnholm"]), (nil, ["Marsh", "Varnholm"]), (nil, ["Lind"])]) == "Varnholm, Lind, Marsh")
  }

  @Test func aHeadlineWhereThereAreNoNames() { #expect(title([("Rain", []), (nil, []), (nil, [])]) == "Rain") }

  @Test func nothingWhereThereIsNeither() { #expect(title([(nil, [])]) == nil) }
}
