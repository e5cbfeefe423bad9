import CivilTime
import DatelineModel
import DatelineTestSupport
import Testing

/// Times that hang on events.
@Suite struct EventAnchorTests {
  @Test(arguments: [
    ("She has been silent since the election.", "since the election", "since", "the election"),
    ("Until his return nobody slept.", "Until his return", "until", "his return"),
    ("After the flood they rebuilt the mill.", "After the flood", "after", "the flood"),
    (
      "They starved during the long siege of the town.", "during the long siege of the town", "during",
      "the long siege of the town"
    ),
    ("Before the concert it rained.", "Before the concert", "before", "the concert"),
  ])
  func openRanges(text: String, words: String, relation: String, event: String) throws {
    let range = try #require(annotation(of: text).ranges.first)
    let anchor = try #require(range.event)
    let bytes = Array(text.utf8)
    #expect(String(decoding: bytes[range.range], as: UTF8.self) == words)
    #expect(anchor.relation.rawValue == relation)
    #expect(String(decoding: bytes[anchor.event], as: UTF8.self) == event)
    #expect(range.interval == CivilInterval(begin: nil, end: nil))
  }

  @Test(arguments: [
    "Since he left nobody laughed.", "Two days after the vote he quit.", "It closed after 3 May.",
    "Until then we wait.",
    "It shut during the night.", "It has risen since the 1990s.",
  ])
  func noOpenRange(_ text: String) { #expect(annotation(of: text).ranges.allSatisfy { $0.event == nil }) }

  @Test(arguments: [
    ("He quit just days after the summit.", EventAnchor.Relation.after, 2, 8, Granularity.day),
    ("She was home within 24 hours of landing.", .within, 24, 24, .hour),
    ("It began two weeks prior to admission.", .before, 2, 2, .week),
    ("He fled the day after the vote.", .after, 1, 1, .day),
    ("The ring was found the week before their wedding.", .before, 1, 1, .week),
    ("A year before the invasion it was calm.", .before, 1, 1, .year),
    ("In the two decades since the strike it grew.", .since, 2, 2, .decade),
  ])
  func distances(text: String, relation: EventAnchor.Relation, least: Int, most: Int, unit: Granularity) throws {
    let anchor = try #require(annotation(of: text).expressions.compactMap(\.eventAnchor).first)
    #expect(anchor.relation == relation)
    #expect(anchor.distance == EventAnchor.Distance(least: least, most: most, unit: unit))
  }
}
