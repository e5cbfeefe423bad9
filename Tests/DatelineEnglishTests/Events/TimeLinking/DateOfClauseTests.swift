import CivilTime
import DatelineModel
import Testing

@testable import DatelineEnglish

/// Which of a sentence's dates is a clause's or an event noun's.
@Suite struct DateOfClauseTests {
  /// Each clause has the date that stands in it, the closest of several.
  @Test(arguments: [
    "Police [arrested|2024-05-15] two men on Wednesday over a [robbery|2024-05-10] on 10 May.",
    "The bridge [opened|1998-01-01] in 1998 and [closed|2021-01-01] in 2021.",
    "The mayor, who [resigned|2024-05-13] on Monday, was [elected|2019-01-01] in 2019.",
    "On Tuesday the board [met|2024-05-14] and [dismissed|2024-05-14] its chairman.",
    "The mill [burned|2024-05-12] down on Sunday, two days after it was [sold|2024-05-10].",
  ])
  func aClauseHasItsOwn(_ row: String) { expectDates(row) }

  /// The day of a speech is that of what was said in it, and not of what it says.
  @Test(arguments: [
    "In a speech on Tuesday, he [promised|2024-05-14] to cut taxes by June.",
    "She [announced|2024-05-14] on Tuesday a loss for the year that ended in March.",
    "The ministry [said|2024-05-14] on Tuesday that the ferry [sank|2024-05-11] on Saturday.",
  ])
  func aPromiseHasTheDayOfItsWords(_ row: String) { expectDates(row) }

  /// What stands before a noun dates the noun's event, and the clause where the event itself does or undergoes it.
  @Test(arguments: [
    "The minister [condemned] Sunday's [attack|2024-05-12].",
    "The union will [hold|2024-05-17] a meeting on Friday.",
    "The firm [sold] its 2019 models.",
    "The 1918 [pandemic|1918-01-01] [killed|1918-01-01] millions.",
  ])
  func anEventNounHasItsOwn(_ row: String) { expectDates(row) }

  private func expectDates(_ row: String) {
    expectMentions(row) { $0.interval?.begin?.date.description ?? "" }
  }
}
