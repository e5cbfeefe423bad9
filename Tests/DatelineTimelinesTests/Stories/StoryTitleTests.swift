import Testing

@testable import DatelineTimelines

@Suite struct StoryTitleTests {
  private func article(_ id: String, _ title: String?, _ names: [String]) -> ArticleProfile {
    ArticleProfile(source: id, title: title, names: names, terms: [])
  }

  @Test func theHeadlineThatSaysWhatOthersSay() {
    let articles = [
      article("a", "Rain", []), article("b", "Bridge shut after crack", []), article("c", "Crack in bridge", []),
    ]
    #expect(StoryTitle.title(of: articles) == "Bridge shut after crack")
  }

  @Test func namesWhereMostHaveNoHeadline() {
    let articles = [
      article("a", "Rain", ["Varnholm"]), article("b", nil, ["Marsh", "Varnholm"]), article("c", nil, ["Lind"]),
    ]
    #expect(StoryTitle.title(of: articles) == "Varnholm, Lind, Marsh")
  }

  @Test func aHeadlineWhereThereAreNoNames() {
    #expect(StoryTitle.title(of: [article("a", "Rain", []), article("b", nil, []), article("c", nil, [])]) == "Rain")
  }

  @Test func nothingWhereThereIsNeither() { #expect(StoryTitle.title(of: [article("a", nil, [])]) == nil) }
}
