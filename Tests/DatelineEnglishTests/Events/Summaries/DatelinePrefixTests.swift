import DatelineModel
import Testing

/// What stands in front of the dash of a report's first sentence is left out, but a number that is parted by one is not.
@Suite struct DatelinePrefixTests {
  @Test(arguments: [
    ("Twenty - four sailors died on Monday.", "Twenty - four sailors died."),
    ("NORHAVN - Two sailors died on Monday.", "Two sailors died."),
    ("NORHAVN (Harbour Wire) - Two sailors died on Monday.", "Two sailors died."),
    ("Ida Lund, co - owner of the mill, died on Monday.", "Ida Lund, co - owner of the mill, died."),
  ])
  func isLeftOut(_ sentence: String, _ summary: String) {
    #expect(Desk(sentence).atoms().map(\.summary) == [summary])
  }
}
