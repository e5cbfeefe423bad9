import DatelineModel
import Testing

struct HeadlineTests {
  @Test(arguments: [
    ("The ferry sank.", "The ferry sank"),
    ("Did the ferry sink?", "Did the ferry sink?"),
    ("The firm left the U.S.", "The firm left the U.S."), ("It was sold to Norvik Inc.", "It was sold to Norvik Inc."),
    ("The ferry left shortly after 6 a.m.", "The ferry left shortly after 6 a.m."),
    ("He signed for the co-op.", "He signed for the co-op"),
    (
      "Ministers of nine countries that share the river agreed to halve what they take from it.",
      "Ministers of nine countries that share the river agreed to halve what …"
    ),
    // No preposition, article or comma is left behind at the end.
    (
      "The council shut the bridge after inspectors found a crack in the main girder of the span.",
      "The council shut the bridge after inspectors found a crack …"
    ),
    // Nor a quotation mark open.
    (
      "The mayor told a crowded meeting that the bridge was “safe and sound” until a crack was found.",
      "The mayor told a crowded meeting that the bridge …"
    ),
  ])
  func isAtMostTwelveWords(_ summary: String, _ headline: String) {
    #expect(Headline.firstWords(of: summary) == headline)
  }

  @Test func anEventWithoutAHeadlineOfItsOwnHasItsFirstWords() {
    let event = Timeline.Event(
      id: "e", when: nil, summary: "The ferry sank.", status: .happened, participants: [], places: [],
      attribution: nil, salience: 0, sources: [])
    #expect(event.headline == "The ferry sank")
  }
}
