import DatelineEvents
import DatelineModel
import DatelineTestSupport
import Testing

@testable import DatelineEnglish

/// What sentences say of the reality of their events.
@Suite struct MentionStatusTests {
  @Test(arguments: [
    "The minister [resigned|happened] on Wednesday.",
    "The minister will [resign|planned] on Friday.",
    "The minister may [resign|possible] next week.",
    "The minister did not [resign|happened].",
    "The minister has never [resigned|happened].",
    "If the vote fails, the minister will [resign|possible].",
    "Prosecutors allege that he [stole|alleged] the money.",
    "He allegedly [stole|alleged] four crowns.",
    "The company denied that it had [lost|denied] the contract.",
    "She [vowed|happened] to [end|planned] the strike.",
    "He wants to [leave|possible] the union.",
    "The army is [repairing|ongoing] the bridge.",
    "He [said|happened] that he would [resign|planned].",
    "Parliament refused to [pass|denied] the budget.",
    "The bank is set to [open|planned] a branch in May.",
    "Nobody [died|happened] in the fire.",
    "Would the minister [resign|possible]?",
    "The board considered [selling|possible] the yard in February 2023.",
    "The bridge, [built|happened] in 1903, may be [closed|possible].",
  ])
  func isRead(_ row: String) {
    let marked = MarkedText(row)
    let found = Desk(marked.text).mentions(at: marked.marks.map(\.range)).mentions
    let marks = zip(marked.marks, found).map { MarkedText.Mark($0.range, $1.status.rawValue) }
    #expect(MarkedText(marked.text, marks).description == row)
  }
}
