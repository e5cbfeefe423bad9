import DatelineEvents
import DatelineModel
import DatelineTestSupport
import Testing

@testable import DatelineEnglish

/// Which of two mentions comes first.
@Suite struct OrderRecognizerTests {
  @Test(
    arguments: [
      ("The mayor [left] after the council [voted].", .after),
      ("The mayor [left] before the council [voted].", .before),
      ("The mill [burned] down on Sunday and was [sold] on Monday.", .before),
      ("The mayor [resigned] in May; he had been [elected] in 2019.", .after),
      ("The mayor [said] that the mill had [burned] down.", .after),
      ("The mayor [said] he would [resign].", .before),
    ] as [(String, EventRelation.Kind)])
  func orders(_ row: String, _ expected: EventRelation.Kind) throws {
    let marked = MarkedText(row)
    let found = Desk(marked.text).mentions(at: marked.marks.map(\.range))
    let relation = try #require(found.relations.first { $0.from == 0 && $0.to == 1 }, "\(row): \(found.relations)")
    #expect(relation.type == expected, "\(row)")
  }
}
