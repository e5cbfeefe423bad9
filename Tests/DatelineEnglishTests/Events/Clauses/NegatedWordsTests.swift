import DatelineModel
import Testing

@testable import DatelineEnglish

/// Which words negate a clause or an event noun.
@Suite struct NegatedWordsTests {
  @Test(arguments: [
    "The senator did not [pay|no] for the trip.", "The senator never [paid|no].", "Nobody [died|no] in the fire.",
    "No group [claimed|no] the attack.", "None of them [voted|no].", "The festival will no longer be [held|no].",
    "The police made no [arrests|no].", "The firm was not [fined|no].", "He isn't [leaving|no].",
    "Neither side [won|no].",
  ])
  func negate(_ row: String) { expectPolarity(row) }

  @Test(arguments: [
    "The fund has not only [reached|yes] its goal but [passed|yes] it.", "The senator [paid|yes] for the trip.",
    "He [resigned|yes] no later than Monday.", "The council [rejected|yes] the plan, which nobody liked.",
    "The mayor [denied|yes] it.", "It was not the mayor who [resigned|yes].",
  ])
  func leaveAlone(_ row: String) { expectPolarity(row) }

  private func expectPolarity(_ row: String) { expectMentions(row) { $0.negated ? "no" : "yes" } }
}
