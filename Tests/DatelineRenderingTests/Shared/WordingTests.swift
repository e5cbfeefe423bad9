import DatelineModel
import Testing

@testable import DatelineRendering

/// The words around an event's own.
@Suite struct WordingTests {
  @Test(arguments: [
    ("The bridge is safe.", "according to Ann Lund" as String?),
    ("The bridge is safe, Ann Lund told the council.", nil),
  ])
  func whoSaysSoIsToldOnce(summary: String, expected: String?) {
    var event = SampleTimelines.everyField.events[0]
    (event.summary, event.attribution) = (summary, "Ann Lund")
    #expect(Wording.attribution(of: event) == expected)
  }
}
