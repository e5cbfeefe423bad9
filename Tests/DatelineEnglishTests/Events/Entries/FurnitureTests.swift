import DatelineModel
import Testing

@_spi(Training) @testable import DatelineEnglish

/// What a page says of itself is no event.
@Suite struct FurnitureTests {
  @Test(arguments: [
    "First published February 1, 2016.", "This story was originally published on 3 May 2024.",
    "PUBLISHED: 10:14, 12 May 2024", "Page last updated at 5 p.m. on 12 May 2024.",
    "Last updated at 20:10 GMT Help.", "Updated 6:40 p.m. on Monday.",
    "Right now, it's 1:00 a.m. in Cairo.",
  ])
  func stampsGiveNoEntry(_ sentence: String) {
    let atoms = Desk("The ferry sank on Tuesday. Two men died.\n\n\(sentence)").atoms()
    #expect(!atoms.isEmpty)
    #expect(atoms.allSatisfy { $0.witness.quote != sentence }, "\(atoms.map(\.summary))")
  }

  @Test(arguments: [
    "The agency published its report on Monday.", "The bank posted a loss of four million crowns on Tuesday.",
    "The ministry updated its travel advice on Friday.",
  ])
  func deedsOfPublishersStay(_ sentence: String) {
    let atoms = Desk(sentence).atoms()
    #expect(atoms.contains { $0.witness.quote == sentence })
  }
}
